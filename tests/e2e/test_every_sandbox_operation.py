"""Whatever the sandbox answers is what the spec allows: every operation is asked, and openapi-core judges the answer."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "contract"))

from catalogue import OPERATIONS, Operation
from judge import judge_response
from loopback import TOKEN_PATH, Received
from test_every_operation import arguments

from gofive.sandbox import Sandbox


@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
def test_the_answer_is_what_the_spec_allows(sandbox: Sandbox, operation: Operation) -> None:
    seen: list[tuple[Received, int, bytes]] = []

    def record(response: httpx.Response) -> None:
        request = response.request
        response.read()
        if (request.url.path == TOKEN_PATH) == (operation.path == TOKEN_PATH):
            received = Received(request.method, request.url.raw_path.decode(), dict(request.headers), request.content)
            seen.append((received, response.status_code, response.content))

    settings: dict[str, Any] = sandbox.settings()
    with httpx.Client(event_hooks={"response": [record]}) as own:
        from gofive import Gofive, GofiveError

        gofive = Gofive(**settings, http_client=own)
        positional, named, _ = arguments(operation, "full")
        if operation.path == TOKEN_PATH:
            named.update(client_id=settings["client_id"], client_secret=settings["client_secret"])
        try:
            getattr(getattr(getattr(gofive, operation.product), operation.resource), operation.call)(*positional, **named)
        except GofiveError as error:
            # Samples name records that are not there; anything but a business answer would be a fault of the sandbox.
            assert type(error).__name__ == "BusinessError", error  # noqa: PT017
            return
    (received, status, content) = seen[-1]
    judge_response(operation.product, received, status, content)
