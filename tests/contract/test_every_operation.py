"""The contract, for every operation in the spec: what the client sends is what the spec allows, and what the spec allows is read whole."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs
import pytest
from catalogue import MODES, OPERATIONS, Operation, documents
from judge import judge_request, judge_response
from loopback import SUBSCRIPTION_KEY, TOKEN_PATHS, Loopback, Received, Reply

from gofive import UNSET, AsyncPager, DecodeError, Pager

MODELS = {product: import_module(f"gofive_client.{product}.models") for product in documents()}

every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
every_mode = pytest.mark.parametrize("mode", MODES)
both_worlds = pytest.mark.parametrize("world", ["sync", "async"])


def arguments(operation: Operation, mode: str) -> tuple[list[Any], dict[str, Any], Any]:
    """Positional and named arguments for a call, and the JSON body that they must become."""
    positional = [operation.sample(p["schema"], mode) for p in operation.parameters("path")]
    named = {
        _python_name(p["name"]): operation.sample(p["schema"], mode)
        for p in operation.parameters("query")
        if mode != "minimal" or p.get("required")
    }
    named |= {_python_name(p["name"]): "C-01 / x" for p in header_parameters(operation) if mode != "minimal" or p.get("required")}
    content = operation.body()
    if content is None:
        return positional, named, None
    _, schema = content
    resolved = operation.resolve(schema)
    body = operation.sample(schema, mode)
    if not resolved.get("properties"):
        if resolved.get("type") == "array":
            item = _model(operation, resolved["items"])
            return positional, {**named, "items": [item.from_dict(row) for row in body]}, body
        body = body or {"anything": [1, {"goes": "through"}]}
        return positional, {**named, "body": body}, body
    for wire, member in resolved["properties"].items():
        if source := member.get("x-python-value-from"):
            body[wire] = positional[[p["name"] for p in operation.parameters("path")].index(source)]
    model = _model(operation, schema).from_dict(body)
    assert model.additional_properties == {}
    hidden = {_python_name(w) for w, m in resolved["properties"].items() if "x-python-value-from" in m}
    for member in attrs.fields(type(model)):
        value = getattr(model, member.name)
        if member.name not in {"additional_properties", *hidden} and value is not UNSET:
            named[member.name] = value
    return positional, named, body


def _model(operation: Operation, schema: dict[str, Any]) -> Any:
    return getattr(MODELS[operation.product], schema["$ref"].rsplit("/", 1)[1])


def header_parameters(operation: Operation) -> list[dict[str, Any]]:
    """Header parameters that a caller gives: not those that OpenAPI leaves to the body and to the security schemes."""
    return [p for p in operation.parameters("header") if p["name"].lower() not in ("accept", "authorization", "content-type")]


def _python_name(wire: str) -> str:
    if "-" in wire:
        return wire.lower().replace("-", "_")
    return "".join("_" + c.lower() if c.isupper() and i else c.lower() for i, c in enumerate(wire))


async def invoke(world: str, server: Loopback, operation: Operation, positional: list[Any], named: dict[str, Any]) -> Any:
    """What one request gives."""
    if world == "sync":
        with server.client() as gofive:
            result = _method(gofive, operation)(*positional, **named)
            return result.first_page() if isinstance(result, Pager) else result
    async with server.async_client() as gofive:
        awaited = _method(gofive, operation)(*positional, **named)
        return await (awaited.first_page() if isinstance(awaited, AsyncPager) else awaited)


def _method(gofive: Any, operation: Operation) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(getattr(getattr(gofive, operation.product), operation.resource), operation.call)
    return found


def sent(server: Loopback, operation: Operation) -> Received:
    requests = server.token_requests if operation.path in TOKEN_PATHS else server.requests
    assert len(requests) == 1
    return requests[0]


@pytest.mark.anyio
@both_worlds
@every_mode
@every_operation
async def test_the_request_is_what_the_spec_allows(loopback: Loopback, operation: Operation, mode: str, world: str) -> None:
    positional, named, body = arguments(operation, mode)
    status, answer = operation.success()[0], operation.answers("full")[0]
    loopback.answer = loopback.token_answer = lambda received: (
        loopback.issue(received) if received.path in TOKEN_PATHS and operation.path not in TOKEN_PATHS else Reply.of(answer, status)
    )
    await invoke(world, loopback, operation, positional, named)

    received = sent(loopback, operation)
    judged = judge_request(operation.product, received)

    assert set(judged.parameters.path) == {p["name"] for p in operation.parameters("path")}
    segments = dict(zip(operation.path.split("/"), received.path.split("/"), strict=True))
    for parameter, value in zip(operation.parameters("path"), positional, strict=True):
        assert unquote(segments["{" + parameter["name"] + "}"]) == str(value)
    query = dict(parse_qsl(received.target.partition("?")[2], keep_blank_values=True))
    assert query == {
        p["name"]: str(named[_python_name(p["name"])]) for p in operation.parameters("query") if _python_name(p["name"]) in named
    }
    documented = operation.body()
    if documented is None:
        assert received.body == b""
        assert "Content-Type" not in received.headers
    else:
        assert received.headers["Content-Type"] == documented[0]
        form = documented[0] == "application/x-www-form-urlencoded"
        assert (dict(parse_qsl(received.body.decode())) if form else received.json()) == body
    for parameter in header_parameters(operation):
        assert received.headers.get(parameter["name"]) == named.get(_python_name(parameter["name"]))
    kinds = {scheme["type"] for scheme in operation.schemes.values()}
    assert received.headers.get("Ocp-Apim-Subscription-Key") == (SUBSCRIPTION_KEY if "apiKey" in kinds else None)
    assert received.headers.get("Authorization") == ("Bearer t1" if "oauth2" in kinds else None)
    if "oauth2" in kinds:
        token_url = next(scheme["flows"]["clientCredentials"]["tokenUrl"] for scheme in operation.schemes.values() if "flows" in scheme)
        assert [request.path for request in loopback.token_requests] == [urlsplit(token_url).path]


ANSWERS = [
    pytest.param(operation, answer, id=f"{operation!r}-{mode}-{number}")
    for operation in OPERATIONS
    for mode in MODES
    for number, answer in enumerate(operation.answers(mode))
]


async def result_of(world: str, server: Loopback, operation: Operation, answer: Any) -> Any:
    """What a call returns when the API answers so; the answer is judged by the spec first."""
    status, content = operation.success()[0], json.dumps(answer).encode()
    reply = Reply(status, content)
    if operation.path in TOKEN_PATHS:
        server.token_answer = lambda _: reply
    else:
        server.answer = lambda _: reply
    positional, named, _ = arguments(operation, "full")
    try:
        return await invoke(world, server, operation, positional, named)
    finally:
        judge_response(operation.product, sent(server, operation), status, content)


@pytest.mark.anyio
@both_worlds
@pytest.mark.parametrize(("operation", "answer"), ANSWERS)
async def test_the_answer_is_read_whole(loopback: Loopback, operation: Operation, answer: Any, world: str) -> None:
    payload = operation.payload(answer)
    if payload is None and operation.method == "get" and operation.typed():
        # A read that reads nothing must not look like a record without values.
        with pytest.raises(DecodeError, match="expected a JSON object, got null"):
            await result_of(world, loopback, operation, answer)
        return
    result = await result_of(world, loopback, operation, answer)
    assert plain(result) == expected(result, payload)
    assert_nothing_is_unknown(result)


@pytest.mark.anyio
@both_worlds
@every_operation
async def test_unknown_members_are_kept(loopback: Loopback, operation: Operation, world: str) -> None:
    for answer in operation.answers("full"):
        payload = operation.payload(answer)
        for row in payload if isinstance(payload, list) else [payload]:
            if isinstance(row, dict):
                row["addedLater"] = {"deep": [1, 2]}
        loopback.requests.clear()
        loopback.token_requests.clear()
        result = await result_of(world, loopback, operation, answer)
        assert plain(result) == expected(result, payload)


def expected(result: Any, payload: Any) -> Any:
    """The payload as its result must show it: rows are a list even when there is one or none."""
    payload = without_nulls(payload)
    if isinstance(result, list) and not isinstance(payload, list):
        return [] if payload is None else [payload]
    return payload


@every_operation
def test_every_parameter_is_typed_and_documented(operation: Operation) -> None:
    package = import_module(f"gofive_client.{operation.product}")
    signatures = []
    no_transport: Any = None
    for world in (getattr(package, prefix + operation.product.capitalize()) for prefix in ("", "Async")):
        resource = getattr(world(no_transport), operation.resource)
        method = getattr(resource, operation.call)
        signature = inspect.signature(method)
        signatures.append(signature)
        doc = inspect.getdoc(method) or ""
        assert operation.spec["x-source"] in " ".join(doc.split())
        for name, parameter in signature.parameters.items():
            assert parameter.annotation is not inspect.Parameter.empty
            described = doc.partition(f"\n    {name}: ")[2].partition("\n")[0]
            assert described.strip(), f"{name} has no description"
        for gap in operation.spec.get("x-gaps", []):
            assert " ".join(gap.split()) in " ".join(doc.split())
    assert signatures[0].parameters == signatures[1].parameters
    returned = [str(signature.return_annotation) for signature in signatures]
    assert returned[1] == re.sub(r"^Pager\b", "AsyncPager", returned[0])
    assert returned[0].startswith("Pager[") == ("x-paging" in operation.spec)


def plain(value: Any) -> Any:
    """A result as JSON again."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else without_nulls(value)


def without_nulls(value: Any) -> Any:
    """JSON with null members left out, as a model that was read shows them."""
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def assert_nothing_is_unknown(value: Any) -> None:
    """Every member found its attribute: none was left over for `additional_properties`, unless no member is known at all."""
    if isinstance(value, list):
        for item in value:
            assert_nothing_is_unknown(item)
    elif hasattr(value, "additional_properties"):
        names = [member.name for member in attrs.fields(type(value)) if member.name != "additional_properties"]
        assert not names or value.additional_properties == {}
        for name in names:
            assert_nothing_is_unknown(getattr(value, name))
