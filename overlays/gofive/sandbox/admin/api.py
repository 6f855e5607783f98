"""Finds the endpoint of a request to the admin API, and turns what goes wrong into answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

import orjson
from attrs import asdict, field, frozen

from ..members import BadInput
from ..messages import Answer, Incoming
from ..validation import read_json
from .guard import Guard, refused

if TYPE_CHECKING:
    from ..app import SandboxApp

_ROOT = "/__sandbox__"


@frozen
class Asked:
    """A request to an endpoint.

    Attributes:
        app: The sandbox.
        path: What the path's variables hold.
        query: The query.
        body: The JSON of the body; an empty object without a body.
    """

    app: SandboxApp
    path: dict[str, str]
    query: dict[str, str]
    body: Any


class Absent(Exception):
    """What the path names is not there; the message says what."""


Handler: TypeAlias = Callable[[Asked], Any]


@frozen
class Endpoint:
    """Something that can be asked for.

    Attributes:
        method: HTTP method.
        path: Path below ``/__sandbox__``, with variables in braces.
        does: What it does, in a sentence.
        handler: Does it, and gives what is answered as JSON.
        status: HTTP status of its answer.
        pattern: What its paths look like.
    """

    method: str
    path: str
    does: str
    handler: Handler = field(repr=False)
    status: int = 200
    pattern: re.Pattern[str] = field(init=False, repr=False)

    @pattern.default
    def _(self) -> re.Pattern[str]:
        return re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", self.path))

    def shown(self) -> dict[str, str]:
        """It as a JSON object."""
        return {"method": self.method, "path": _ROOT + self.path, "does": self.does}


class Admin:
    """The admin API of a sandbox.

    Args:
        app: The sandbox.
        guard: Says who may call.
    """

    def __init__(self, app: SandboxApp, guard: Guard) -> None:
        from .endpoints import ENDPOINTS

        self._app = app
        self._guard = guard
        self._endpoints = ENDPOINTS

    def refused_page(self, request: Incoming) -> Answer | None:
        """The refusal of a request for the page."""
        return self._guard.check_page(request)

    def answer(self, request: Incoming) -> Answer:
        """The answer to a request."""
        if answer := self._guard.check(request):
            return answer
        path = request.path.removeprefix(_ROOT) or "/"
        if len(path) > 1:
            path = path.rstrip("/")
        method = "GET" if request.method == "HEAD" else request.method
        found = [(one, match) for one in self._endpoints if (match := one.pattern.fullmatch(path))]
        if not found or not request.path.startswith(_ROOT):
            return refused(404, "no such path; GET /__sandbox__/ lists what there is")
        for endpoint, match in found:
            if endpoint.method == method:
                return self._run(endpoint, match, request)
        allowed = ", ".join(sorted({one.method for one, _ in found}))
        return refused(405, f"this path takes {allowed}", Allow=allowed)

    def _run(self, endpoint: Endpoint, match: re.Match[str], request: Incoming) -> Answer:
        if request.body is None:
            return refused(413, "the body is too large")
        try:
            body = read_json(request.body) if request.body.strip() else {}
        except ValueError as error:
            return refused(400, str(error))
        variables = {name: unquote(value, errors="replace") for name, value in match.groupdict().items()}
        try:
            data = endpoint.handler(Asked(self._app, variables, request.query, body))
        except BadInput as error:
            return refused(400, str(error))
        except Absent as error:
            return refused(404, str(error))
        headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        if data is None:
            return Answer(204, b"", headers)
        return Answer(endpoint.status, orjson.dumps(data, default=_plain, option=orjson.OPT_NON_STR_KEYS), headers)


def _plain(value: Any) -> Any:
    return asdict(value)
