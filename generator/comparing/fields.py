"""An operation taken apart into its fields, by their places on the wire and independent of how components are named or nested.

Two versions of an operation are compared by this: the spec's history (``diff``), and a docs page against the spec (``import``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from attrs import frozen


@frozen(kw_only=True)
class Field:
    """One field of an operation.

    Attributes:
        types: JSON types, sorted; null is among them when it is allowed; empty when the type is not known.
        required: Whether it must be there.
        form: The format.
        enum: Closed list of values, as text; empty for none.
        known: Known values of an open list, as text with their names.
        origin: Where it is known from, None for the page's own table.
    """

    types: tuple[str, ...]
    required: bool
    form: str | None = None
    enum: tuple[str, ...] = ()
    known: tuple[tuple[str, str], ...] = ()
    origin: str | None = None


Fields: TypeAlias = dict[str, Field]
"""Fields by place: ``path.id``, ``query.take``, ``body``, ``body.addresses[].latitude``, ``200.data[].name``."""


def fields(operation: Mapping[str, Any], schemas: Mapping[str, Any]) -> Fields:
    """The fields of an operation.

    Args:
        operation: Operation object of OpenAPI 3.1.
        schemas: Component schemas that it refers to.
    """
    found: Fields = {}
    for parameter in operation.get("parameters", []):
        place = f"{parameter['in']}.{parameter['name']}"
        found[place] = _field(parameter.get("schema", {}), schemas, bool(parameter.get("required")))
    for content in operation.get("requestBody", {}).get("content", {}).values():
        required = bool(operation["requestBody"].get("required"))
        found.update(_walk("body", content.get("schema", {}), schemas, required, frozenset()))
    for status, response in operation.get("responses", {}).items():
        for content in response.get("content", {}).values():
            found.update(_walk(status, content.get("schema", {}), schemas, True, frozenset()))
    return found


def _walk(
    place: str, schema: Mapping[str, Any], schemas: Mapping[str, Any], required: bool, above: frozenset[str]
) -> Iterator[tuple[str, Field]]:
    ref = schema.get("$ref")
    if isinstance(ref, str):
        if ref in above:  # a tree: its inner levels are those of the outer one
            return
        above |= {ref}
    schema = _resolved(schema, schemas)
    yield place, _field(schema, schemas, required)
    for member_of in (schema, *_members_of_union(schema, schemas)):
        needed = member_of.get("required", [])
        for name, member in member_of.get("properties", {}).items():
            yield from _walk(f"{place}.{name}", member, schemas, name in needed, above)
        if isinstance(member_of.get("items"), dict):
            yield from _walk(f"{place}[]", member_of["items"], schemas, True, above)


def _members_of_union(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [_resolved(member, schemas) for key in ("anyOf", "oneOf") for member in schema.get(key, [])]


def _resolved(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Mapping[str, Any]:
    seen: set[str] = set()
    while isinstance(ref := schema.get("$ref"), str) and ref not in seen:
        seen.add(ref)
        schema = schemas.get(ref.rsplit("/", 1)[1], {})
    return schema


def _field(schema: Mapping[str, Any], schemas: Mapping[str, Any], required: bool) -> Field:
    schema = _resolved(schema, schemas)
    kinds: set[str] = set()
    for form in (schema, *_members_of_union(schema, schemas)):
        types = form.get("type", [])
        kinds |= set(types if isinstance(types, list) else [types])
    return Field(
        types=tuple(sorted(kinds)),
        required=required,
        form=schema.get("format"),
        enum=tuple(map(str, schema.get("enum", []))),
        known=tuple((str(value), str(label)) for value, label in schema.get("x-known-values", {}).items()),
        origin=schema.get("x-from"),
    )
