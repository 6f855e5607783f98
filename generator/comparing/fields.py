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


@frozen(kw_only=True)
class Spot:
    """A place in a body or an answer, with what stands there.

    Attributes:
        place: The place.
        parent: Place of the object or list that it belongs to; empty for the root.
        wire: Name of the member; ``[]`` for the element of a list, empty for the root.
        owner: Component that has it as a member, None for an inline object.
        field: What stands there.
        schema: The schema as it stands there, references unresolved.
    """

    place: str
    parent: str = ""
    wire: str = ""
    owner: str | None = None
    field: Field
    schema: Mapping[str, Any]


def fields(operation: Mapping[str, Any], schemas: Mapping[str, Any]) -> Fields:
    """The fields of an operation.

    Args:
        operation: Operation object of OpenAPI 3.1.
        schemas: Component schemas that it refers to.
    """
    found: Fields = {}
    for parameter in operation.get("parameters", []):
        place = f"{parameter['in']}.{parameter['name']}"
        found[place] = field_of(parameter.get("schema", {}), schemas, required=bool(parameter.get("required")))
    for content in operation.get("requestBody", {}).get("content", {}).values():
        required = bool(operation["requestBody"].get("required"))
        found |= {spot.place: spot.field for spot in spots("body", content.get("schema", {}), schemas, required=required)}
    for status, response in operation.get("responses", {}).items():
        for content in response.get("content", {}).values():
            found |= {spot.place: spot.field for spot in spots(status, content.get("schema", {}), schemas, required=True)}
    return found


def spots(place: str, schema: Mapping[str, Any], schemas: Mapping[str, Any], *, required: bool) -> Iterator[Spot]:
    """Everything in a schema, itself first, then what it holds, each parent before its children.

    Args:
        place: Place of the schema itself.
        schema: The schema.
        schemas: Component schemas that it refers to.
        required: Whether it must be there.
    """
    return _walk(Spot(place=place, field=field_of(schema, schemas, required=required), schema=schema), schemas, frozenset())


def field_of(schema: Mapping[str, Any], schemas: Mapping[str, Any], *, required: bool) -> Field:
    """The field that a schema describes; what stands in one form of a union only (mostly the one beside null) counts for the whole."""
    forms = [form for _, form in _forms(schema, schemas)]
    kinds: set[str] = set()
    for form in forms:
        types = form.get("type", [])
        kinds |= set(types if isinstance(types, list) else [types])

    def first(key: str, default: Any) -> Any:
        return next((form[key] for form in forms if key in form), default)

    return Field(
        types=tuple(sorted(kinds)),
        required=required,
        form=first("format", None),
        enum=tuple(map(str, first("enum", []))),
        known=tuple((str(value), str(label)) for value, label in first("x-known-values", {}).items()),
        origin=first("x-from", None),
    )


def resolved(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a reference leads to; a schema that is none is that itself."""
    return _followed(schema, schemas)[1]


def _walk(spot: Spot, schemas: Mapping[str, Any], above: frozenset[str]) -> Iterator[Spot]:
    forms = _forms(spot.schema, schemas)
    entered = {name for name, _ in forms if name is not None}
    yield spot
    if entered & above:  # a tree: its inner levels are those of the outer one
        return
    below = above | entered
    for owner, form in forms:
        needed = form.get("required", [])
        for name, member in form.get("properties", {}).items():
            field = field_of(member, schemas, required=name in needed)
            place = f"{spot.place}.{name}"
            yield from _walk(Spot(place=place, parent=spot.place, wire=name, owner=owner, field=field, schema=member), schemas, below)
        if isinstance(items := form.get("items"), dict):
            field = field_of(items, schemas, required=True)
            place = f"{spot.place}[]"
            yield from _walk(Spot(place=place, parent=spot.place, wire="[]", owner=owner, field=field, schema=items), schemas, below)


def _forms(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> list[tuple[str | None, Mapping[str, Any]]]:
    """A schema and the members of its union, resolved, each with the component that it is."""
    name, own = _followed(schema, schemas)
    return [(name, own), *(_followed(member, schemas) for key in ("anyOf", "oneOf") for member in own.get(key, []))]


def _followed(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> tuple[str | None, Mapping[str, Any]]:
    name: str | None = None
    seen: set[str] = set()
    while isinstance(ref := schema.get("$ref"), str) and ref not in seen:
        seen.add(ref)
        name = ref.rsplit("/", 1)[1]
        schema = schemas.get(name, {})
    return name, schema
