"""Rows from the schemas of an OpenAPI 3.0 document as Apidog writes it: references resolved, ``allOf`` merged, unions as far as they go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from attrs import evolve, field, frozen

from ..problems import fail
from .page import Row

_MOST_PARTS = 10_000
_DEEPEST = 40
_TYPES = ("string", "integer", "number", "boolean", "object", "array")


@frozen
class _Flat:
    """A schema without references and ``allOf``: what its parts say together."""

    types: tuple[str, ...] = ()
    nullable: bool = False
    form: str | None = None
    enum: tuple[Any, ...] = ()
    properties: dict[str, tuple[Any, frozenset[str]]] = field(factory=dict)
    order: tuple[str, ...] = ()
    required: frozenset[str] = frozenset()
    items: tuple[Any, frozenset[str]] | None = None
    example: Any = None
    alternatives: tuple[tuple[Any, frozenset[str]], ...] = ()
    open_names: bool = False


class Schemas:
    """The schemas of one document.

    Args:
        document: The document; its components are what references name.
        origin: File or address of the page, for error messages.
        line: Line of the document in it.
        gaps: Receives a sentence for what can't be said with rows.
    """

    def __init__(self, document: Mapping[str, Any], origin: str, line: int, gaps: list[str]) -> None:
        self._document = document
        self._origin = origin
        self._line = line
        self._gaps = gaps
        self._parts_read = 0

    def resolved(self, node: Any) -> Mapping[str, Any]:
        """A parameter, body or answer, or what its reference names; empty when that is nowhere."""
        for _ in range(_DEEPEST):
            if not isinstance(node, dict):
                return {}
            if "$ref" not in node:
                return node
            node = self._target(node["$ref"])
        return {}

    def row(self, name: str, schema: Any, required: bool | None) -> Row:
        """A row of a schema, with all members.

        Raises:
            GenerationError: The references unfold to more than a page can have.
        """
        return self._row(name, schema, required, frozenset(), 0)

    def _row(self, name: str, schema: Any, required: bool | None, above: frozenset[str], depth: int, what: str = "") -> Row:
        what = what or name or "the body"
        flat = self._flat(schema, above, what, depth)
        row = Row(
            name=name,
            types=flat.types,
            nullable=flat.nullable,
            required=required,
            form=flat.form,
            enum=flat.enum,
            example=flat.example,
        )
        if depth > _DEEPEST:
            self._gap(f"The members of {what} are nested too deep to be read.")
            return row
        if flat.alternatives:
            return self._united(row, flat, what, depth)
        if "array" in flat.types and flat.items is not None:
            return self._with_element(row, flat.items, what, depth)
        return evolve(row, rows=self._members(flat, what, depth)) if "object" in flat.types else row

    def _members(self, flat: _Flat, what: str, depth: int) -> tuple[Row, ...]:
        if flat.open_names:
            self._gap(f"Members of {what} have names of their own choice; they were left out.")
        ordered = [name for name in dict.fromkeys(flat.order) if name in flat.properties]
        names = [*ordered, *(name for name in flat.properties if name not in ordered)]
        rows = []
        for name in names:
            schema, above = flat.properties[name]
            rows.append(self._row(name, schema, name in flat.required, above, depth + 1))
        return tuple(rows)

    def _with_element(self, row: Row, items: tuple[Any, frozenset[str]], what: str, depth: int) -> Row:
        element = self._row("", items[0], None, items[1], depth + 1, what)
        if not element.types and not element.nullable:
            return row
        if "object" in element.types:  # members of the objects in a list stand in the list's own row
            return evolve(row, item=evolve(element, rows=()), rows=element.rows)
        return evolve(row, item=element)

    def _united(self, row: Row, flat: _Flat, what: str, depth: int) -> Row:
        """A row that is one of several: all types; members only where a single alternative has any."""
        parts = [self._row("", schema, None, inside, depth + 1, what) for schema, inside in flat.alternatives]
        told = [part for part in parts if part.types]
        types = tuple(dict.fromkeys([*row.types, *(one for part in told for one in part.types)]))
        if any(not part.types and not part.nullable for part in parts):
            types = ()  # one alternative can be anything
        with_members = [part for part in told if {"object", "array"} & set(part.types)]
        if len(told) > 1 and with_members:
            self._gap(f"{what} is one of {len(told)} alternatives; which members belong to which is not kept.")
        only = with_members[0] if len(with_members) == 1 else Row(name="")
        own = self._members(flat, what, depth) if flat.properties else ()
        enums = [part.enum for part in told]
        return evolve(
            row,
            types=types,
            nullable=row.nullable or any(part.nullable for part in parts),
            form=row.form or next((part.form for part in told if part.form), None),
            enum=row.enum or (tuple(dict.fromkeys(v for enum in enums for v in enum)) if enums and all(enums) else ()),
            rows=(*own, *(one for one in only.rows if one.name not in {member.name for member in own})),
            item=only.item,
        )

    def _flat(self, schema: Any, above: frozenset[str], what: str, depth: int) -> _Flat:
        """What a schema, its reference and the parts of its ``allOf`` say together."""
        flat = _Flat()
        for part, inside in self._parts(schema, above, what, 0):
            flat = _merged(flat, _own(part, inside))
        if not flat.types and not flat.alternatives:
            inferred = "object" if flat.properties else "array" if flat.items is not None else None
            flat = evolve(flat, types=(inferred,) if inferred else ())
        return flat

    def _parts(self, schema: Any, above: frozenset[str], what: str, depth: int) -> Iterator[tuple[Mapping[str, Any], frozenset[str]]]:
        """The schemas to be merged, with the references that led to each."""
        # Few references can name each other so often that they unfold to more than any memory holds.
        self._parts_read += 1
        if self._parts_read > _MOST_PARTS:
            raise fail(self._origin, self._line, f"the schemas of the page unfold to more than {_MOST_PARTS} parts")
        if not isinstance(schema, dict):
            return
        if depth > _DEEPEST:
            self._gap(f"The parts of {what} are nested too deep to be read.")
            return
        ref = schema.get("$ref")
        if isinstance(ref, str):
            if ref in above:
                self._gap(f"{what} repeats an object that it stands in; its members stop there.")
                yield {"type": "object"}, above
            else:
                yield from self._parts(self._target(ref), above | {ref}, what, depth + 1)
        rest = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
        if rest:
            yield rest, above
        parts = _list(schema.get("allOf"))
        if not parts and not schema.get("properties") and isinstance(schema.get("x-apidog-refs"), dict):
            parts = list(schema["x-apidog-refs"].values())  # as a rule their members are among the properties as well
        for part in parts:
            yield from self._parts(part, above, what, depth + 1)

    def _target(self, ref: Any) -> Any:
        """What a reference names. Apidog writes names with blanks and other letters, plain or with percent signs."""
        node: Any = self._document
        steps = str(ref).split("/")
        if steps[0] != "#":
            self._gap(f"A reference leads out of the page: {str(ref)[:120]}.")
            return {}
        for step in steps[1:]:
            plain = step.replace("~1", "/").replace("~0", "~")
            known = node if isinstance(node, dict) else {}
            node = known.get(plain, known.get(unquote(plain)))
        if node is None:
            self._gap(f"A reference names nothing in the page: {str(ref)[:120]}.")
        return node if isinstance(node, dict) else {}

    def _gap(self, sentence: str) -> None:
        if len(self._gaps) < 200:
            self._gaps.append(sentence[:1].upper() + sentence[1:])


def example_of(node: Mapping[str, Any]) -> list[Any]:
    """The example values beside a schema: of a parameter or of a body."""
    found = [node["example"]] if node.get("example") is not None else []
    several = node.get("examples")
    for one in several.values() if isinstance(several, dict) else several if isinstance(several, list) else ():
        value = one.get("value") if isinstance(one, dict) and "value" in one else None if isinstance(one, dict) else one
        if value is not None:
            found.append(value)
    return found


def _own(schema: Mapping[str, Any], above: frozenset[str]) -> _Flat:
    named = _texts(schema.get("type"))
    enum, null_in_enum = _enum(schema)
    properties = schema.get("properties")
    alternatives = [one for key in ("oneOf", "anyOf") for one in _list(schema.get(key))]
    additional = schema.get("additionalProperties")
    items = schema.get("items")
    examples = example_of({key: schema.get(key) for key in ("example", "examples")})
    return _Flat(
        types=("string",) if named == ["file"] else tuple(one for one in named if one in _TYPES),
        nullable="null" in named or schema.get("nullable") is True or null_in_enum,
        form=schema["format"] if isinstance(schema.get("format"), str) and schema["format"] else None,
        enum=enum,
        properties={name: (one, above) for name, one in properties.items() if name} if isinstance(properties, dict) else {},
        order=tuple(_texts(schema.get("x-apidog-orders"))),
        required=frozenset(_texts(schema.get("required"))),
        items=(items, above) if isinstance(items, dict) else None,
        example=next((one for one in examples if isinstance(one, str | int | float)), None),
        alternatives=tuple((one, above) for one in alternatives),
        open_names=additional is True or (isinstance(additional, dict) and bool(additional)),
    )


def _merged(one: _Flat, other: _Flat) -> _Flat:
    properties = dict(one.properties)
    for name, (schema, above) in other.properties.items():
        if name in properties:
            before, above_before = properties[name]
            properties[name] = ({"allOf": [before, schema]}, above | above_before)
        else:
            properties[name] = (schema, above)
    return _Flat(
        types=one.types or other.types,
        nullable=one.nullable or other.nullable,
        form=one.form or other.form,
        enum=one.enum or other.enum,
        properties=properties,
        order=(*one.order, *other.order),
        required=one.required | other.required,
        items=one.items or other.items,
        example=other.example if one.example is None else one.example,
        alternatives=(*one.alternatives, *other.alternatives),
        open_names=one.open_names or other.open_names,
    )


def _enum(schema: Mapping[str, Any]) -> tuple[tuple[Any, ...], bool]:
    values = _list(schema.get("enum"))
    if not values and "const" in schema:
        values = [schema["const"]]
    if not values:
        values = [one["value"] for one in _list(schema.get("x-apidog-enum")) if isinstance(one, dict) and "value" in one]
    kept: list[Any] = []
    for value in values:
        # True equals 1 in Python, but not on the wire.
        if isinstance(value, str | int | float) and not any(value == one and type(value) is type(one) for one in kept):
            kept.append(value)
    return tuple(kept), None in values


def _texts(value: Any) -> list[str]:
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else ()
