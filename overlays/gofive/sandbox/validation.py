"""Judge requests by the spec, with openapi-core."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, cast

import orjson
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .routes import Route

_HOST = "http://sandbox"
_MAX_DEPTH = 64


def _date_form(pattern: str) -> Callable[[Any], bool]:
    """Whether a text has a form and names a day and a time that exist."""
    form = re.compile(pattern)

    def valid(value: Any) -> bool:
        if not isinstance(value, str):
            return True
        try:
            return bool(form.fullmatch(value) and datetime.fromisoformat(value))
        except ValueError:
            return False

    return valid


_DAY, _TIME = r"\d{4}-\d\d-\d\d", r"\d\d:\d\d:\d\d"
_FORMATS = {
    "date": _date_form(_DAY),
    "date-time-local": _date_form(f"{_DAY}T{_TIME}"),
    "date-time-offset": _date_form(rf"{_DAY}T{_TIME}\+0700"),
    "date-time-offset-millis": _date_form(rf"{_DAY}T{_TIME}\.\d{{3}}\+0700"),
    "date-time-utc-millis": _date_form(rf"{_DAY}T{_TIME}\.\d{{3}}Z"),
    "date-time-space": _date_form(f"{_DAY} {_TIME}"),
}


def read_json(body: bytes) -> Any:
    """The JSON of a body; None when it is empty.

    Raises:
        ValueError: It is no JSON, or nested more deeply than anything documented.
    """
    if not body:
        return None
    try:
        data = orjson.loads(body)
    except ValueError:
        raise ValueError("body: no JSON") from None
    level = [data]
    for _ in range(_MAX_DEPTH):
        level = [child for node in level if isinstance(node, dict | list) for child in (node.values() if isinstance(node, dict) else node)]
        if not level:
            return data
    raise ValueError("body: nested too deeply")


class SpecRequest:
    """A request as openapi-core wants to see it.

    Args:
        method: HTTP method.
        route: The operation it means.
        path_parameters: Decoded values of the path's parameters.
        query: Query parameters in order.
        headers: Headers.
        body: The raw body.
    """

    def __init__(
        self,
        method: str,
        route: Route,
        path_parameters: Mapping[str, str],
        query: list[tuple[str, str]],
        headers: Mapping[str, str],
        body: bytes,
    ) -> None:
        self.host_url = _HOST
        self.method = method.lower()
        self.path = route.path
        self.body = body or None
        self.content_type = headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(query),
            header=Headers(list(headers.items())),
            cookie=ImmutableMultiDict(),
            path=dict(path_parameters),
        )

    @property
    def full_url_pattern(self) -> str:
        """The URL with the template of its path."""
        return self.host_url + self.path


class Judge:
    """Says what is wrong with a request."""

    def __init__(self, documents: Mapping[str, dict[str, Any]]) -> None:
        self._judges = {id(document): _judge(document) for document in documents.values()}

    def faults(self, route: Route, request: SpecRequest) -> list[str]:
        """What the spec does not allow, one line each."""
        try:
            self._judges[id(route.document)].validate_request(request)
        except OpenAPIError as error:
            # Of several members that are missing each has a fault, and each fault names them all.
            return list(dict.fromkeys(_lines(error)))
        return []


def _judge(document: dict[str, Any]) -> OpenAPI:
    # The gateway has checked the credentials before; every server is the sandbox itself, wherever it listens.
    local = {**document, "servers": [{"url": _HOST}]}
    local["paths"] = {
        path: {method: {k: v for k, v in op.items() if k not in ("security", "servers")} for method, op in item.items()}
        for path, item in document["paths"].items()
    }
    config = Config(spec_validator_cls=cast("Any", None), extra_format_validators=_FORMATS)
    return OpenAPI.from_dict(local, config=config)


def _lines(error: BaseException) -> Iterator[str]:
    """The schema's complaints behind an error, else the error itself. Values are left out: they may be personal."""
    cause: BaseException | None = error
    while cause is not None:
        faults = getattr(cause, "schema_errors", None)
        if faults:
            for fault in faults:
                place = ".".join(str(step) for step in fault.absolute_path)
                for complaint in _complaints(fault):
                    yield f"{place or 'body'}: {complaint}"
            return
        cause = cause.__cause__
    yield _words(type(error).__name__)


def _words(name: str) -> str:
    """The name of an error class as words; its own text would repeat what was sent."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name.removesuffix("Error")).lower()


def _complaints(fault: Any) -> list[str]:
    match fault.validator:
        case "required":
            return [f"missing {name}" for name in fault.validator_value if name not in fault.instance]
        case "type":
            wanted = fault.validator_value
            return ["must be " + (" or ".join(wanted) if isinstance(wanted, list) else str(wanted))]
        case "enum":
            return ["must be one of " + ", ".join(str(value) for value in fault.validator_value)]
        case "format":
            return [f"is no {fault.validator_value}"]
        case _:
            return [f"breaks the rule {fault.validator}"]
