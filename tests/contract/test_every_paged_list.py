"""The contract of lists that come page by page, for every operation whose spec says so: the whole list is read, in requests that fit."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import pytest
from attrs import frozen
from catalogue import OPERATIONS, Operation
from judge import judge_request, judge_response
from loopback import Loopback, Received, Reply
from test_every_operation import arguments, both_worlds, expected, plain

from gofive import AsyncPager, Pager, PaginationError

PAGED = [operation for operation in OPERATIONS if "x-paging" in operation.spec]
every_paged_list = pytest.mark.parametrize("operation", PAGED, ids=repr)
every_reading = pytest.mark.parametrize("prefetch", [False, True], ids=["plain", "prefetch"])

SIZES = (2, 1, 3)
"""Rows of the pages: a short one in the middle does not end the list."""


@frozen
class Shelf:
    """The pages of a list, and how the spec asks for them."""

    operation: Operation
    start: int
    answer: Any

    @property
    def rows(self) -> list[Any]:
        (row, *_) = self.operation.payload(self.answer)
        return [{**row, "addedForTheTest": i} for i in range(sum(SIZES))]

    def value(self, received: Received) -> int:
        """What the request says of the page that it wants."""
        hint = self.operation.spec["x-paging"]
        sent = dict(parse_qsl(received.target.partition("?")[2])) | (received.json() if received.body else {})
        return int(sent.get(hint.get("offset", hint.get("index")), hint.get("first", 0)))

    def page(self, received: Received) -> list[Any]:
        """The rows that the request asks for, by the spec."""
        starts = [sum(SIZES[:i]) for i in range(len(SIZES) + 1)]
        passed = self.value(received) - self.start
        number = starts.index(passed) if "offset" in self.operation.spec["x-paging"] else passed
        return self.rows[starts[number] :][: (*SIZES, 0)[number]]

    def serve(self, received: Received) -> Reply:
        return self.reply(self.page(received))

    def reply(self, rows: list[Any]) -> Reply:
        return Reply.of(filled(self.answer, rows), self.operation.success()[0])


def filled(answer: Any, rows: list[Any]) -> Any:
    """An answer with other rows."""
    if isinstance(answer, list):
        return rows
    name = "data" if "data" in answer else "value"
    return {**answer, name: filled(answer[name], rows)}


def shelf(operation: Operation, mode: str, answer: Any) -> tuple[Shelf, list[Any], dict[str, Any]]:
    """The pages for a call, and the arguments of the call."""
    positional, named, body = arguments(operation, mode)
    query = {p["name"]: operation.sample(p["schema"], mode) for p in operation.parameters("query") if mode != "minimal"}
    hint = operation.spec["x-paging"]
    start = ((body or {}) | query).get(hint.get("offset", hint.get("index")))
    return Shelf(operation, hint.get("first", 0) if start is None else start, answer), positional, named


async def read(world: str, server: Loopback, made: Shelf, positional: list[Any], named: dict[str, Any], prefetch: bool) -> list[Any]:
    """All rows that a call gives."""

    def method(gofive: Any) -> Any:
        operation = made.operation
        pager = getattr(getattr(getattr(gofive, operation.product), operation.resource), operation.call)(*positional, **named)
        assert isinstance(pager, Pager if world == "sync" else AsyncPager)
        assert server.requests == server.token_requests == []
        return pager.prefetch() if prefetch else pager

    if world == "sync":
        with server.client() as gofive:
            return list(method(gofive))
    async with server.async_client() as awaited:
        return [row async for row in method(awaited)]


@pytest.mark.anyio
@both_worlds
@every_reading
@pytest.mark.parametrize("mode", ["minimal", "full"])
@every_paged_list
async def test_the_whole_list_is_read(loopback: Loopback, operation: Operation, mode: str, prefetch: bool, world: str) -> None:
    for answer in operation.answers("full"):
        loopback.requests.clear()
        loopback.token_requests.clear()
        made, positional, named = shelf(operation, mode, answer)
        loopback.answer = made.serve
        rows = await read(world, loopback, made, positional, named, prefetch)
        assert [plain(row) for row in rows] == expected(rows, made.rows)
        assert len(loopback.requests) == len(SIZES) + 1
        for received in loopback.requests:
            judge_request(operation.product, received)
            reply = made.serve(received)
            judge_response(operation.product, received, reply.status, reply.body)
        assert len({rest(received, operation) for received in loopback.requests}) == 1


def rest(received: Received, operation: Operation) -> str:
    """What a request says besides which page it wants."""
    hint = operation.spec["x-paging"]
    sent = {"query": dict(parse_qsl(received.target.partition("?")[2])), "body": received.json() if received.body else {}}
    for fields in sent.values():
        fields.pop(hint.get("offset", hint.get("index")), None)
    return f"{received.method} {received.path} {sorted(sent['query'].items())} {sorted(sent['body'].items())}"


@pytest.mark.anyio
@both_worlds
@every_reading
@every_paged_list
async def test_a_server_that_gives_the_same_page_again_is_told(
    loopback: Loopback, operation: Operation, prefetch: bool, world: str
) -> None:
    made, positional, named = shelf(operation, "minimal", operation.answers("full")[0])
    loopback.answer = lambda _: made.reply(made.rows)
    with pytest.raises(PaginationError) as caught:
        await read(world, loopback, made, positional, named, prefetch)
    assert caught.value.context.operation == repr(operation)
    assert len(loopback.requests) == 2


def test_there_are_lists_of_both_kinds() -> None:
    assert {"index" if "index" in operation.spec["x-paging"] else "offset" for operation in PAGED} == {"index", "offset"}
