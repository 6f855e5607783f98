"""A server that costs next to nothing, in a process of its own: `python tests/bench/bench_server.py RECORDS`.

It looks for the end of a request and writes an answer that was made before. It knows the few operations that are measured, ends its list
of employees after RECORDS rows, and counts what it is asked.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import urllib.request
from collections import Counter
from functools import cache
from types import TracebackType
from typing import cast

from bench_payloads import ENQUIRY_PATH, ORDER_ANSWER, ORDER_PATH, TOKEN_ANSWER, TOKEN_PATH, employee, page_answer

COUNTS_PATH = "/counts"
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_SKIP = re.compile(rb'"skip": *(\d+)')
_TAKE = re.compile(rb'"pageLength": *(\d+)')
_MARK = b"EX9999999"
"""Stands for the number in a page's first row, which makes each page another: a list that repeats a page is refused by gofive."""


def answer(body: bytes, status: bytes = b"200 OK") -> bytes:
    """A whole answer."""
    head = b"HTTP/1.1 %s\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
    return head + body


@cache
def _page_around(rows: int) -> tuple[bytes, bytes]:
    """A page, before and after the number of its first row."""
    body = page_answer([employee(9999999), *(employee(number) for number in range(1, rows))])
    before, after = answer(body).split(_MARK)
    return before + b"EX", after


class Desk:
    """Answers requests.

    Attributes:
        records: Rows of the list of employees.
        counts: Requests by path.
    """

    def __init__(self, records: int) -> None:
        self.records = records
        self.counts: Counter[str] = Counter()
        self._fixed = {TOKEN_PATH.encode(): answer(TOKEN_ANSWER), ORDER_PATH.encode(): answer(ORDER_ANSWER)}
        self._enquiry = ENQUIRY_PATH.encode()
        self._no_rows = answer(page_answer([]))

    def answer(self, path: bytes, body: bytes) -> bytes:
        """The answer to a request."""
        if path == COUNTS_PATH.encode():
            return answer(json.dumps(self.counts).encode())
        self.counts[path.decode("latin-1")] += 1
        if path == self._enquiry:
            return self._page(body)
        return self._fixed.get(path) or answer(b'{"statusCode": 404, "message": "Resource not found"}', b"404 Not Found")

    def _page(self, body: bytes) -> bytes:
        skip, take = _SKIP.search(body), _TAKE.search(body)
        first = int(skip[1]) if skip else 0
        rows = min(int(take[1]) if take else 1, self.records - first)
        if rows < 1:
            return self._no_rows
        before, after = _page_around(rows)
        return b"%b%07d%b" % (before, first, after)


class Connection(asyncio.Protocol):
    """One connection: requests in, answers out, for as long as the client likes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._write = cast("asyncio.Transport", transport).write  # uvloop's is no subclass

    def data_received(self, data: bytes) -> None:
        data = self._waiting + data
        while (end := data.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(data, 0, end)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(data) < whole:
                break
            path = data[: data.find(b"\r\n")].split(b" ")[1]
            self._write(self._desk.answer(path, data[end + 4 : whole]))
            data = data[whole:]
        self._waiting = data


async def _serve(records: int) -> None:
    desk = Desk(records)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(desk), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    # The parent holds the other end; when it is gone, so is the need for this process.
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


class Server:
    """The server, for a ``with`` block.

    Args:
        records: Rows of the list of employees.

    Attributes:
        url: Base URL of the API.
    """

    def __init__(self, records: int = 1_000_000) -> None:
        self._records = records
        self.url = ""

    def counts(self) -> Counter[str]:
        """Requests since the start, by path."""
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(self.url + COUNTS_PATH, timeout=10) as reply:
            return Counter(json.load(reply))

    def __enter__(self) -> Server:
        command = [sys.executable, __file__, str(self._records)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._process.communicate(timeout=10)


if __name__ == "__main__":
    try:
        import uvloop
    except ImportError:  # not on Windows
        asyncio.run(_serve(int(sys.argv[1])))
    else:
        uvloop.run(_serve(int(sys.argv[1])))
