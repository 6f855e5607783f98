"""What a user of the generated client meets: operations with arguments and results, and the classes of ``models``.

The wire places of `fields` are sorted here into what is said by the caller, what is read by the caller, and what only the wire sees; each
has its type in Python as `kinds` gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from attrs import frozen
from openapi_python_client.strings import ClassName, PythonIdentifier

from ..assemble import Document
from ..emission import body_content, is_free_object, payload_schema, reachable, response_schema, wire_parameters
from ..kinds import Kind, Kinds, is_constants
from .fields import Field, Spot, field_of, resolved, spots

RESULT = "result"
"""Place of what a method returns."""

_PREFIX = "field_"  # what the generator puts before a name that is no identifier
_PLACED = {
    "$ref",
    "anyOf",
    "description",
    "enum",
    "format",
    "items",
    "oneOf",
    "properties",
    "required",
    "type",
    "x-known-values",
    "x-python-value-from",
}
_SAID = {
    "description",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "summary",
    "x-coverage",
    "x-envelope",
    "x-gaps",
    "x-payload",
    "x-python",
    "x-source",
}
_NONE_TO_READ = "None"


@frozen(kw_only=True)
class Value:
    """What stands at a place.

    Attributes:
        place: Place on the wire, or below ``result``.
        parent: Place of what it belongs to; empty for an argument and for the result.
        name: Name in Python: an argument, ``Class.member``, or the place where there is no name.
        field: The field on the wire.
        python: Types in Python, the members of its annotation; a list without its elements, which are a place of their own.
        classes: Classes of ``models`` that its annotation names.
        nullable: Whether None may be given.
        plain: Whether the value in Python is the JSON value as it came.
        description: Its description.
        details: What else the schema says of it, by keyword.
    """

    place: str
    parent: str
    name: str
    field: Field
    python: frozenset[str]
    classes: frozenset[str] = frozenset()
    nullable: bool = False
    plain: bool = True
    description: str = ""
    details: Mapping[str, Any] = attrs.field(factory=dict, repr=False)


@frozen(kw_only=True)
class Call:
    """An operation.

    Attributes:
        method: HTTP method, in capitals.
        path: Path template.
        python: Resource and method in Python, such as ``orders.get``; another document's ``operationId``; None when it has neither.
        arguments: What the caller says, by place.
        positional: Names of the path parameters, which may be given by position, in order.
        shape: What the body is for the caller: members, a mapping, a list, a value or nothing.
        body_class: Class of a body whose members are arguments.
        result: What the caller reads, by place.
        untyped: Whether the result is JSON as it came.
        wire: Fields that the caller neither says nor reads.
        envelope: How the answer is opened.
        security: Security requirements, each as the joined names of its schemes.
        credentials: Names of all schemes that it may need.
        media_types: Media types of the body.
        texts: Summary and description.
        source: Where it is known from.
        coverage: How far it is known.
        gaps: What is not known.
        details: What else the operation says, by keyword.
    """

    method: str
    path: str
    python: str | None
    arguments: dict[str, Value]
    positional: tuple[str, ...]
    shape: str
    body_class: str | None
    result: dict[str, Value]
    untyped: bool
    wire: dict[str, Value]
    envelope: str
    security: tuple[str, ...]
    credentials: frozenset[str]
    media_types: tuple[str, ...]
    texts: Mapping[str, str]
    source: str
    coverage: str
    gaps: tuple[str, ...]
    details: Mapping[str, Any] = attrs.field(repr=False)

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.python or f"{self.method} {self.path}"


@frozen(kw_only=True)
class PublicClass:
    """A class of ``models``.

    Attributes:
        name: Its name.
        sent: Whether it is sent: what is missing is UNSET rather than None then.
        constants: Values by name, None for a model.
        description: Its description.
        details: What else the component says, by keyword.
    """

    name: str
    sent: bool
    constants: Mapping[str, str] | None
    description: str
    details: Mapping[str, Any] = attrs.field(factory=dict, repr=False)


@frozen(kw_only=True)
class Surface:
    """All that users meet of a product.

    Attributes:
        product: The product.
        calls: The operations, in document order.
        classes: The classes by name.
        servers: Addresses.
        credentials: Names of the security schemes that any operation needs.
        details: What else the document says.
        data: The document itself.
    """

    product: str
    calls: list[Call]
    classes: dict[str, PublicClass]
    servers: tuple[str, ...]
    credentials: frozenset[str]
    details: Mapping[str, Any] = attrs.field(repr=False)
    data: Mapping[str, Any] = attrs.field(repr=False)


def surface(document: Document) -> Surface:
    """What users meet of a document."""
    return _Reader(document).surface()


class _Reader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas = document.schemas
        operations = [operation for _, _, operation in document.operations()]
        bodies = [body[1] for operation in operations if (body := body_content(operation)) and not self._is_free_body(body[1])]
        roots = [p.get("schema") for operation in operations for p in wire_parameters(operation)]
        roots += [payload_schema(operation) for operation in operations]
        self._sent = reachable(self._schemas, bodies)
        used = reachable(self._schemas, [roots, bodies])
        models = {name: str(ClassName(name, _PREFIX)) for name in used if _is_model(self._schemas[name])}
        self._models = {name: models[name] for name in self._schemas if name in models}
        mentioned = reachable(self._schemas, document.data["paths"])
        self._constants = [name for name, schema in self._schemas.items() if name in mentioned and is_constants(schema)]
        self._unused = {name: schema for name, schema in self._schemas.items() if name not in mentioned}
        self._kinds = Kinds(document, self._models)

    def surface(self) -> Surface:
        data = self._document.data
        calls = [self._call(path, method, operation) for path, method, operation in self._document.operations()]
        details = {key: value for key, value in data.items() if key not in ("paths", "components", "servers", "security")}
        details |= {f"components.{kind}": value for kind, value in data["components"].items() if kind != "schemas"}
        details |= {f"components.schemas.{name}": schema for name, schema in self._unused.items()}
        return Surface(
            product=self._document.product,
            calls=calls,
            classes={c.name: c for c in self._classes()},
            servers=tuple(str(server.get("url")) for server in data.get("servers", [])),
            credentials=frozenset[str]().union(*(call.credentials for call in calls)),
            details=details,
            data=data,
        )

    def _classes(self) -> Iterator[PublicClass]:
        for component, name in self._models.items():
            schema = self._schemas[component]
            sent = component in self._sent
            yield PublicClass(name=name, sent=sent, constants=None, description=_text(schema), details=_details(schema))
        for name in self._constants:
            schema = self._schemas[name]
            constants = {str(label): str(value) for value, label in schema["x-known-values"].items()}
            yield PublicClass(name=name, sent=False, constants=constants, description=_text(schema), details=_details(schema))

    def _call(self, path: str, method: str, operation: dict[str, Any]) -> Call:
        arguments, derived = self._arguments(operation)
        result = self._result(method, operation)
        security = operation.get("security", self._document.data.get("security", []))
        request = {f"requestBody.{k}": v for k, v in operation.get("requestBody", {}).items() if k != "content"}
        answers = {
            f"{status}.{key}": value
            for status, response in operation.get("responses", {}).items()
            for key, value in response.items()
            if key != "content"
        }
        return Call(
            method=method.upper(),
            path=path,
            python=_name(operation),
            arguments={value.place: value for value in arguments},
            positional=tuple(value.name for value in arguments if value.place.startswith("path.")),
            shape=self._shape(operation),
            body_class=self._body_class(operation),
            result={value.place: value for value in result},
            untyped=result[0].python == {"Any"},
            wire={value.place: value for value in [*self._wire(operation), *derived]},
            envelope=str(operation["x-envelope"]),
            security=tuple(sorted(" and ".join(sorted(requirement)) or "nothing" for requirement in security)),
            credentials=frozenset(scheme for requirement in security for scheme in requirement),
            media_types=tuple(operation.get("requestBody", {}).get("content", {})),
            texts={key: " ".join(str(operation.get(key) or "").split()) for key in ("summary", "description")},
            source=str(operation.get("x-source") or ""),
            coverage=str(operation.get("x-coverage") or ""),
            gaps=tuple(" ".join(str(gap).split()) for gap in operation.get("x-gaps", [])),
            details={key: value for key, value in operation.items() if key not in _SAID} | request | answers,
        )

    # What is said -----------------------------------------------------------------------------------------------------------------

    def _arguments(self, operation: dict[str, Any]) -> tuple[list[Value], list[Value]]:
        """The arguments, and the members of the body that the client takes from a parameter."""
        arguments = [self._parameter(parameter) for parameter in wire_parameters(operation)]
        derived: list[Value] = []
        content = body_content(operation)
        if content is None:
            return arguments, derived
        shape = self._shape(operation)
        for spot in self._spots("body", content[1]):
            is_argument = spot.parent == "body" and shape == "members"
            if (is_argument and "x-python-value-from" in spot.schema) or any(_within(spot.place, value.place) for value in derived):
                derived.append(self._wire_value(spot))
            elif is_argument:
                arguments.append(self._sent_value(spot, parent="", name=python_name(spot.wire)))
            elif spot.place != "body":
                arguments.append(self._sent_value(spot, parent=spot.parent, name=self._member_name(spot)))
            elif shape != "members":
                arguments.append(self._sent_value(spot, parent="", name="items" if shape == "list" else "body"))
        return arguments, derived

    def _parameter(self, parameter: Mapping[str, Any]) -> Value:
        schema = parameter.get("schema", {})
        kind = self._kind(schema)
        python = _types(kind.sent, self._constants)
        extras = {key: value for key, value in parameter.items() if key not in ("name", "in", "required", "schema", "description")}
        return Value(
            place=f"{parameter['in']}.{parameter['name']}",
            parent="",
            name=python_name(parameter["name"]),
            field=field_of(schema, self._schemas, required=parameter["in"] == "path" or bool(parameter.get("required"))),
            python=frozenset(("int", "str")) if python == {"Any"} else python,  # what can be written as text
            classes=kind.classes,
            nullable=kind.nullable,
            description=_text(parameter) or self._description(schema),
            details=self._details(schema) | extras,
        )

    def _sent_value(self, spot: Spot, *, parent: str, name: str) -> Value:
        kind = self._kind(spot.schema)
        return Value(
            place=spot.place,
            parent=parent,
            name=name,
            field=spot.field,
            python=_types(kind.sent, self._constants),
            classes=kind.classes,
            nullable=kind.nullable or kind.sent == "Any",
            description=self._description(spot.schema),
            details=self._details(spot.schema),
        )

    def _shape(self, operation: dict[str, Any]) -> str:
        content = body_content(operation)
        if content is None:
            return "nothing"
        schema = content[1]
        if self._is_free_body(schema):
            return "mapping"
        if self._body_class(operation):
            return "members"
        return "list" if resolved(schema, self._schemas).get("type") == "array" else "value"

    def _body_class(self, operation: dict[str, Any]) -> str | None:
        content = body_content(operation)
        name = str(content[1].get("$ref", "")).rsplit("/", 1)[-1] if content else ""
        return None if content is None or self._is_free_body(content[1]) else self._models.get(name)

    def _is_free_body(self, schema: Mapping[str, Any]) -> bool:
        return is_free_object(dict(resolved(schema, self._schemas)))

    # What is read -----------------------------------------------------------------------------------------------------------------

    def _result(self, method: str, operation: dict[str, Any]) -> list[Value]:
        found = []
        for spot in self._spots(RESULT, payload_schema(operation)):
            kind = self._kind(spot.schema)
            python = _types(kind.read, self._constants)
            if spot.place == RESULT and "x-paging" in operation:
                python = frozenset(("Pager",))
            if spot.place == RESULT:
                # After a write, no data is None; a read that finds none raises.
                may_be_none = method != "get" and bool(kind.classes) and not python & {"list", "Pager"}
            else:
                may_be_none = spot.wire == "[]" and kind.nullable and python != {"Any"}
            found.append(
                Value(
                    place=spot.place,
                    parent=spot.parent,
                    name="the result" if spot.place == RESULT else self._member_name(spot),
                    field=spot.field,
                    python=python | {_NONE_TO_READ} if may_be_none else python,
                    classes=kind.classes,
                    plain=kind.decode is None,
                    description=self._description(spot.schema),
                    details=self._details(spot.schema),
                )
            )
        return found

    def _wire(self, operation: dict[str, Any]) -> Iterator[Value]:
        """What is no argument and no part of the result: the envelope, refusals, headers that the client rules."""
        said = wire_parameters(operation)
        for parameter in operation.get("parameters", []):
            if parameter not in said:
                yield self._parameter(parameter)
        payload, answered = payload_schema(operation), response_schema(operation)
        ways = {"status": ".data", "flat": ".data", "value": ".data.value", "none": ""}
        way = ways.get(operation["x-envelope"]) if payload and "x-payload" not in operation else None
        for status, response in operation.get("responses", {}).items():
            for content in response.get("content", {}).values():
                schema = content.get("schema", {})
                for spot in spots(status, schema, self._schemas, required=True):
                    if way is None or schema is not answered or not _within(spot.place, status + way):
                        yield self._wire_value(spot)

    def _wire_value(self, spot: Spot) -> Value:
        owner = self._models.get(spot.owner or "", spot.owner)
        return Value(
            place=spot.place,
            parent=spot.parent,
            name=spot.place if owner is None or spot.wire == "[]" else f"{owner}.{spot.wire}",
            field=spot.field,
            python=frozenset(),
            description=self._description(spot.schema),
            details=self._details(spot.schema),
        )

    # Common -----------------------------------------------------------------------------------------------------------------------

    def _kind(self, schema: Mapping[str, Any]) -> Kind:
        return self._kinds.of(schema, ())

    def _member_name(self, spot: Spot) -> str:
        model = self._models.get(spot.owner or "")
        return spot.place if model is None or spot.wire == "[]" else f"{model}.{python_name(spot.wire)}"

    def _spots(self, place: str, schema: Mapping[str, Any]) -> Iterator[Spot]:
        """The spots of a schema; a list has elements even where nothing is known of them."""
        found = list(spots(place, schema, self._schemas, required=True))
        places = {spot.place for spot in found}
        for spot in found:
            yield spot
            if "array" in spot.field.types and f"{spot.place}[]" not in places:
                element = field_of({}, self._schemas, required=True)
                yield Spot(place=f"{spot.place}[]", parent=spot.place, wire="[]", field=element, schema={})

    def _description(self, schema: Mapping[str, Any]) -> str:
        return _text(schema) or _text(self._seen_through(schema))

    def _details(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        return _details({**self._seen_through(schema), **schema})

    def _seen_through(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a reference leads to, unless that is a class, which speaks for itself."""
        target = str(schema.get("$ref", "")).rsplit("/", 1)[-1]
        return {} if target in self._models or target in self._constants else resolved(schema, self._schemas)


def python_name(wire: str) -> str:
    """Name of an argument or member in Python."""
    # openapi-python-client takes an ordinal apart; the generator does not.
    return re.sub(r"(\d)_(st|nd|rd|th)(?=_|$)", r"\1\2", str(PythonIdentifier(wire, _PREFIX)))


def _name(operation: Mapping[str, Any]) -> str | None:
    name = operation.get("operationId")  # the resource and method, where the operation has them
    return str(name) if name else None


def _details(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key not in _PLACED}


def _is_model(schema: Mapping[str, Any]) -> bool:
    return schema.get("type") == "object" or "properties" in schema


def _text(node: Mapping[str, Any]) -> str:
    return " ".join(str(node.get("description") or "").split())


def _within(place: str, root: str) -> bool:
    return place == root or place.startswith((f"{root}.", f"{root}["))


def _types(annotation: str, constants: list[str]) -> frozenset[str]:
    """The members of an annotation. Constants are values of the plain type that stands beside them."""
    parts: list[str] = []
    depth = 0
    for part in annotation.split(" | "):
        if depth:
            parts[-1] += " | " + part
        else:
            parts.append(part)
        depth += part.count("[") - part.count("]")
    plain = {"list": "list", "Sequence": "list", "dict": "dict", "Mapping": "dict"}
    return frozenset(plain.get(part.partition("[")[0], part) for part in parts if part not in constants)
