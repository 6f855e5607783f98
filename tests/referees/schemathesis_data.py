"""Data that Schemathesis would never hit upon: right credentials, keys of records that are there, and members that only answers have."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any
from urllib.parse import quote

from catalogue import OPERATIONS, Operation

from gofive.sandbox.gateway import TestCredentials

MapCase = Callable[[Any, Any], Any]

_IN_BODY = "$response.body#/"
_ODD: tuple[Any, ...] = ({"odd": []}, [], "odd", -1, 1e300, True)


def hooks(product: str, credentials: TestCredentials, memory: Memory) -> list[MapCase]:
    """What changes generated cases that the spec allows, into others that it allows as well."""
    return [_right_credentials(credentials), memory.remind(), _stowaways(product)]


def client_of(credentials: TestCredentials, path: str) -> dict[str, str]:
    """The form that a token endpoint takes."""
    client_id, client_secret = credentials.pair("gateway" if path.startswith("/authorization") else "partner")
    return {"grant_type": "client_credentials", "client_id": client_id, "client_secret": client_secret}


class Memory:
    """Keys of the records that are there, as answers showed them. The sandbox's hints and the spec's links say what is a key.

    Args:
        product: The product whose answers are remembered.
    """

    def __init__(self, product: str) -> None:
        self._by_id = {operation.spec["operationId"]: operation for operation in OPERATIONS if operation.product == product}
        self._values: dict[str, deque[Any]] = {}
        self._parameters: dict[tuple[str, str], str] = {}
        self._members: dict[str, dict[str, str]] = {}
        for operation_id, operation in self._by_id.items():
            hints = operation.spec.get("x-sandbox", {})
            for key in (hints.get("id"), hints.get("key"), hints.get("also_key")):
                if key:
                    self._values[key] = deque(maxlen=20)
            if "parameter" in hints:
                self._parameters[operation_id, hints["parameter"]] = hints["key"]
            # A member that the body of this operation calls otherwise, and one that refers to a record of the same kind.
            named = {name: str(path).rpartition(".")[2] for name, path in hints.get("members", {}).items()}
            self._members[operation_id] = {named[name]: str(hints["key"]) for name in (hints.get("key"), "reference") if name in named}
        for operation in self._by_id.values():
            for target, parameter, expression in _links(operation):
                if expression.startswith(_IN_BODY):
                    self._parameters[target, parameter] = expression.rpartition("/")[2]
        for key in self._parameters.values():
            self._values.setdefault(key, deque(maxlen=20))

    def learn(self, operation: Operation, body: Any) -> dict[str, Operation]:
        """Remember the keys in an answer; returns the reads that its links open, by path."""
        for name, value in _walked(body):
            if name in self._values and value not in (None, ""):
                self._values[name].append(value)
        reads = {}
        for target, parameter, expression in _links(operation):
            value = _pointed(body, expression)
            read = self._by_id[target]
            if value is not None and read.method == "get":
                reads[read.path.replace(f"{{{parameter}}}", quote(str(value), safe=""))] = read
        return reads

    def remind(self) -> MapCase:
        """Of every two good cases one is about records that are there."""
        turns = cycle((True, False))

        def map_case(_context: Any, case: Any) -> Any:
            if not _good(case) or not next(turns):
                return case
            operation_id = case.operation.definition.raw["operationId"]
            for parameter in case.path_parameters or {}:
                key = self._parameters.get((operation_id, parameter), parameter)
                if self._values.get(key):
                    case.path_parameters = {**case.path_parameters, parameter: self._next(key)}
            if isinstance(case.body, dict):
                case.body = self._told(case.body, self._members[operation_id])
            return case

        return map_case

    def _told(self, value: Any, aliases: dict[str, str]) -> Any:
        """The same JSON with keys that are there."""
        if isinstance(value, list):
            return [self._told(member, aliases) for member in value]
        if not isinstance(value, dict):
            return value
        told = {}
        for name, member in value.items():
            key = str(aliases.get(name) or name)
            if isinstance(member, str | int) and self._values.get(key) and isinstance(self._values[key][0], type(member)):
                told[name] = self._next(key)
            elif isinstance(member, list) and self._values.get(name.removesuffix("s")):
                told[name] = [self._next(name.removesuffix("s"))]
            else:
                told[name] = self._told(member, aliases)
        return told

    def _next(self, key: str) -> Any:
        self._values[key].rotate(1)
        return self._values[key][0]


def _walked(value: Any) -> Iterator[tuple[str, Any]]:
    """Every plain member of a JSON value, with its name."""
    if isinstance(value, list):
        for member in value[:20]:
            yield from _walked(member)
    elif isinstance(value, dict):
        for name, member in value.items():
            if isinstance(member, dict | list):
                yield from _walked(member)
            else:
                yield name, member


def _links(operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Target, parameter and expression of each link of an operation's success."""
    status, _ = operation.success()
    for link in operation.spec["responses"][str(status)].get("links", {}).values():
        for parameter, expression in link["parameters"].items():
            yield link["operationId"], parameter, expression


def _pointed(body: Any, expression: str) -> Any:
    if not expression.startswith(_IN_BODY):
        return None  # what the path of a request names was read from an answer before
    for step in expression.removeprefix(_IN_BODY).split("/"):
        if not isinstance(body, dict):
            return None
        body = body.get(step)
    return body


def _good(case: Any) -> bool:
    return case.meta is not None and bool(case.meta.generation.mode.is_positive)


def _right_credentials(credentials: TestCredentials) -> MapCase:
    """Right credentials for every other good token request: nobody would guess them."""
    turns = cycle((True, False))

    def map_case(_context: Any, case: Any) -> Any:
        if case.operation.path.endswith("/connect/token") and _good(case) and next(turns):
            case.body = client_of(credentials, case.operation.path)
        return case

    return map_case


def _stowaways(product: str) -> MapCase:
    """A member in good bodies that only answers have: what is stored must not take it over, whatever it is."""
    strays: dict[str, Iterator[str]] = {}
    odd = cycle(_ODD)

    def map_case(_context: Any, case: Any) -> Any:
        if isinstance(case.body, dict) and case.media_type == "application/json" and _good(case):
            operation_id = case.operation.definition.raw["operationId"]
            if operation_id not in strays:
                strays[operation_id] = cycle(_only_answered(product, operation_id))
            name = next(strays[operation_id], None)
            if name is not None:
                case.body = {**case.body, name: next(odd)}
        return case

    return map_case


def _only_answered(product: str, operation_id: str) -> list[str]:
    """Members of the product's answers that the body of an operation does not have."""
    answered: set[str] = set()
    own: set[str] = set()
    for operation in OPERATIONS:
        if operation.product == product:
            answered |= _members(operation, operation.success()[1])
            body = operation.body()
            if body and operation.spec["operationId"] == operation_id:
                own = set(operation.resolve(body[1]).get("properties", {}))
    return sorted(answered - own)


def _members(operation: Operation, schema: Any, depth: int = 0) -> set[str]:
    if depth > 8 or not isinstance(schema, dict):
        return set()
    schema = operation.resolve(schema)
    inner = [*schema.get("properties", {}).values(), schema.get("items"), *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    return set(schema.get("properties", {})).union(*(_members(operation, member, depth + 1) for member in inner))
