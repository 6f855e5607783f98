"""What the spec documents is no drift, for every operation and every form of its answers."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from catalogue import MODES, OPERATIONS, Operation
from loopback import TOKEN_PATHS, Loopback, Received, Reply
from test_every_operation import _method, arguments

from gofive import AsyncPager, DecodeError, Pager
from gofive.drift import Drift

CASES = [(operation, answer) for operation in OPERATIONS for mode in MODES for answer in operation.answers(mode)]


def reply_with(server: Loopback, operation: Operation, answer: Any) -> None:
    def reply(received: Received) -> Reply:
        own = operation.path in TOKEN_PATHS or received.path not in TOKEN_PATHS
        return Reply.of(answer, operation.success()[0]) if own else server.issue(received)

    server.answer = server.token_answer = reply


@pytest.mark.anyio
@pytest.mark.parametrize("world", ["sync", "async"])
async def test_documented_answers_differ_in_nothing(loopback: Loopback, world: str) -> None:
    drift = Drift()
    with loopback.client(drift=drift) as blocking:
        async with loopback.async_client(drift=drift) as awaited:
            for operation, answer in CASES:
                reply_with(loopback, operation, answer)
                positional, named, _ = arguments(operation, "full")
                with contextlib.suppress(DecodeError):  # a read that reads nothing
                    if world == "sync":
                        result = _method(blocking, operation)(*positional, **named)
                        if isinstance(result, Pager):
                            result.first_page()
                    else:
                        result = _method(awaited, operation)(*positional, **named)
                        await (result.first_page() if isinstance(result, AsyncPager) else result)
    report = drift.report()
    assert report.findings == ()
    assert set(report.answers) == {repr(operation) for operation in OPERATIONS}
    assert sum(report.answers.values()) == len(CASES)
    assert (report.cut, report.dropped, report.failures) == (0, 0, 0)
