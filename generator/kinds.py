"""Types: what a schema is in Python, and how its values come from and go to JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import evolve, frozen

from .assemble import Document
from .problems import Problem
from .source import Pointer

DATE_TIMES = {
    "date-time-local": "format_date_time_local",
    "date-time-offset": "format_date_time_offset",
    "date-time-offset-millis": "format_date_time_offset_millis",
    "date-time-utc-millis": "format_date_time_utc_millis",
    "date-time-space": "format_date_time_space",
}
_PRIMITIVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


Code: TypeAlias = Callable[[str], str]


@frozen
class Kind:
    """A type in Python and how it comes from and goes to JSON.

    Attributes:
        read: Annotation of a value that was read.
        sent: Annotation of a value that is sent.
        decode: Makes the expression that turns the JSON value of a variable into Python; None when it is the same.
        encode: Makes the expression that turns the Python value of a variable into JSON; None when it is the same.
        classes: Classes of ``models`` that the annotations and expressions name.
        helpers: Functions of ``_formats`` that the expressions call.
        nullable: Whether an explicit null is documented.
        rewrite: Like `encode`, for a value that was read: one of another type than documented stays as it came.
    """

    read: str
    sent: str
    decode: Code | None = None
    encode: Code | None = None
    classes: frozenset[str] = frozenset()
    helpers: frozenset[str] = frozenset()
    nullable: bool = False
    rewrite: Code | None = None

    def encoded(self, variable: str) -> str:
        """Expression that encodes the value of a variable."""
        return self.encode(variable) if self.encode else variable

    def rewritten(self, variable: str) -> str:
        """Expression that encodes a value that was read."""
        return self.rewrite(variable) if self.rewrite else self.encoded(variable)


class Kinds:
    """The kinds of one document's schemas.

    Attributes:
        problems: Schemas that have no kind.

    Args:
        document: The document.
        classes: Class names of the components that are models.
    """

    def __init__(self, document: Document, classes: Mapping[str, str]) -> None:
        self._document = document
        self._classes = classes
        self.problems: list[Problem] = []

    def of(self, schema: Mapping[str, Any], at: Pointer) -> Kind:
        """The type that a schema stands for."""
        if "$ref" in schema:
            return self._component_kind(schema["$ref"].rsplit("/", 1)[1], at)
        union = schema.get("anyOf") or schema.get("oneOf")
        if union:
            return self._union([self.of(member, at) for member in union], at)
        types = schema.get("type")
        if isinstance(types, list):
            return self._union([self.of({**schema, "type": t}, at) for t in types], at)
        if types == "string":
            return _string_kind(schema.get("format"))
        if types == "array":
            return _list_kind(self.of(schema.get("items", {}), at))
        if types == "object" or "properties" in schema:
            if schema.get("properties"):
                self.problems.append(self._document.problem(at, "an inline object; name it as a component"))
            return Kind("dict[str, Any]", "Mapping[str, Any]")
        if types in _PRIMITIVES:
            return Kind(_PRIMITIVES[types], _PRIMITIVES[types])
        return Kind("Any", "Any")

    def _component_kind(self, name: str, at: Pointer) -> Kind:
        schema = self._document.schemas[name]
        if name in self._classes:
            cls = self._classes[name]
            return Kind(
                cls,
                cls,
                lambda v: f"{cls}.from_dict({v}) if {v}.__class__ is dict else {v}",
                lambda v: f"{v}.to_dict() if isinstance({v}, {cls}) else {v}",
                frozenset([cls]),
            )
        kind = self.of(schema, at)
        if is_constants(schema):
            return Kind(kind.read, f"{name} | {kind.sent}", kind.decode, kind.encode, frozenset([name]), nullable=kind.nullable)
        return kind

    def _union(self, members: list[Kind], at: Pointer) -> Kind:
        nullable = any(m.read == "None" or m.nullable for m in members)
        members = [m for m in members if m.read != "None"]
        if len(members) != 1:
            if any(m.decode or m.encode for m in members):
                self.problems.append(self._document.problem(at, "a union of objects, lists or dates can't be told apart; use one of them"))
            return Kind(
                " | ".join(dict.fromkeys(m.read for m in members)),
                " | ".join(dict.fromkeys(m.sent for m in members)),
                nullable=nullable,
            )
        kind = members[0]
        encode = kind.encode
        if nullable and encode:
            return evolve(kind, encode=lambda v: f"None if {v} is None else {encode(v)}", nullable=True)
        return evolve(kind, nullable=nullable)


def is_constants(schema: Mapping[str, Any]) -> bool:
    """Whether a component is an open enumeration of numbers or words."""
    return bool(schema.get("x-known-values")) and schema.get("type") in ("integer", "string")


def _text_kind(annotation: str, parse: str, dump: str) -> Kind:
    return Kind(
        annotation,
        annotation,
        lambda v: f"{parse}({v})",
        lambda v: f"{dump}({v})",
        helpers=frozenset([parse, dump]),
        rewrite=lambda v: f"{dump}({v}) if isinstance({v}, datetime.date) else {v}",  # a datetime is a date, too
    )


def _string_kind(form: str | None) -> Kind:
    if form == "date":
        return _text_kind("datetime.date", "parse_date", "format_date")
    if form in DATE_TIMES:
        return _text_kind("datetime.datetime", "parse_datetime", DATE_TIMES[form])
    return Kind("str", "str")


def _list_kind(item: Kind) -> Kind:
    decode, encode, rewrite = item.decode, item.encode, item.rewrite or item.encode
    element = item.read + " | None" if item.nullable and item.read != "Any" else item.read
    sent = item.sent + " | None" if item.nullable and item.sent != "Any" else item.sent
    return Kind(
        f"list[{element}]",
        f"Sequence[{sent}]",
        (lambda v: f"[{decode('i')} for i in {v}] if {v}.__class__ is list else {v}") if decode else None,
        (lambda v: f"[{encode('i')} for i in as_list({v})]") if encode else (lambda v: f"as_list({v})"),
        item.classes,
        item.helpers,
        rewrite=(lambda v: f"[{rewrite('i')} for i in {v}] if {v}.__class__ is list else {v}") if rewrite else (lambda v: v),
    )
