"""A process that reads a long list and prints what that took of memory; started by test_long_readings.py.

Arguments: who reads (httpx, sync, prefetch, async), the base URL, how many rows to a page.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from pathlib import Path

HALF = 50_000
"""Rows after which the first reading of the memory is taken."""


class Rows:
    """Counts rows, and notes the memory at two places."""

    def __init__(self) -> None:
        self.count = 0
        self.kib: list[int] = []

    def seen(self) -> None:
        self.count += 1
        if self.count % HALF == 0:
            self.kib.append(memory("VmRSS"))


def memory(name: str) -> int:
    """A line of the process's own account, in KiB."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


def read_bare(base_url: str, size: int, rows: Rows) -> None:
    import httpx

    with httpx.Client(trust_env=False) as client:
        while True:
            answer = client.post(f"{base_url}/v1/Deals/Enquiry", json={"pageLength": size, "skip": rows.count}).json()
            page = answer["data"]["value"]
            if not page:
                return
            for _ in page:
                rows.seen()


def settings(base_url: str) -> dict[str, str]:
    return {"client_id": "a", "client_secret": "test-secret", "subscription_key": "c" * 32, "base_url": base_url}


def read(base_url: str, size: int, rows: Rows, *, ahead: bool) -> None:
    from gofive import Gofive

    with Gofive(**settings(base_url)) as gofive:  # type: ignore[arg-type]
        pager = gofive.venio.deals.enquiry(page_length=size)
        for _ in pager.prefetch() if ahead else pager:
            rows.seen()


async def read_async(base_url: str, size: int, rows: Rows) -> None:
    from gofive import AsyncGofive

    async with AsyncGofive(**settings(base_url)) as gofive:  # type: ignore[arg-type]
        async for _ in gofive.venio.deals.enquiry(page_length=size):
            rows.seen()


def walk(who: str, base_url: str, size: int, rows: Rows) -> None:
    if who == "httpx":
        read_bare(base_url, size, rows)
    elif who == "async":
        asyncio.run(read_async(base_url, size, rows))
    else:
        read(base_url, size, rows, ahead=who == "prefetch")


def main() -> None:
    who, base_url, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
    rows = Rows()
    walk(who, base_url, size, rows)
    peak = memory("VmHWM")
    # Once more, with nobody to clear up. The server knows by the size that it has to be a short one, for this may pile up.
    gc.collect()
    gc.disable()
    walk(who, base_url, size - 1, Rows())
    print(json.dumps({"rows": rows.count, "kib": rows.kib, "peak": peak, "garbage": gc.collect()}))


if __name__ == "__main__":
    main()
