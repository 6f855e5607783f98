"""openapi-core as the referee: it reads the assembled spec by itself and knows nothing of our code."""

from __future__ import annotations

import warnings
from functools import cache
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from catalogue import documents
from loopback import Received
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

HOST = "https://api.gofive.co.th"


class WireRequest:
    """A received request in openapi-core's protocol."""

    def __init__(self, received: Received) -> None:
        parts = urlsplit(received.target)
        self.host_url = HOST
        self.path = parts.path
        self.method = received.method.lower()
        self.body = received.body or None
        self.content_type = {k.lower(): v for k, v in received.headers.items()}.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True)),
            header=Headers(list(received.headers.items())),
            cookie=ImmutableMultiDict(),
        )


class WireResponse:
    """A reply in openapi-core's protocol."""

    def __init__(self, status: int, body: bytes) -> None:
        self.status_code = status
        self.data = body
        self.content_type = "application/json"
        self.headers = Headers([("Content-Type", "application/json")])


@cache
def _openapi(product: str) -> OpenAPI:
    document = documents()[product]
    for item in document["paths"].values():
        for operation in item.values():
            operation.pop("servers", None)  # which host a request went to is asserted by the tests themselves
    return OpenAPI.from_dict(document, config=Config(spec_validator_cls=cast("Any", None)))


def judge_request(product: str, received: Received) -> Any:
    """Raise what the spec does not allow; returns what openapi-core read from the request."""
    with warnings.catch_warnings():
        # It knows no OAuth 2.0 and says so at each request; the bearer token is asserted by the tests themselves.
        warnings.filterwarnings("ignore", message="Unsupported scheme type")
        result = _openapi(product).unmarshal_request(WireRequest(received))
    result.raise_for_errors()
    return result


def judge_response(product: str, received: Received, status: int, body: bytes) -> None:
    """Raise what the spec does not allow in an answer."""
    _openapi(product).validate_response(WireRequest(received), WireResponse(status, body))
