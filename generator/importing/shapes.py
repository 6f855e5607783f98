"""The shape of a schema: what goes over the wire, whatever it is called and however it is described."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

Shape: TypeAlias = tuple[Any, ...]

SMALL = 2
"""Objects with no more members than this look alike by chance (an id and a name), so they need the same name to be the same."""


def shape(schema: Mapping[str, Any], schemas: Mapping[str, Any], above: tuple[str, ...] = ()) -> Shape:
    """The shape of a schema, references followed.

    Args:
        schema: A schema object.
        schemas: The components that it may refer to.
        above: References on the way to it; a schema inside of itself is told by its name.
    """
    ref = schema.get("$ref")
    if isinstance(ref, str):
        name = ref.rsplit("/", 1)[1]
        if name in above or name not in schemas:
            return ("ref", name)
        return shape(schemas[name], schemas, (*above, name))
    types = schema.get("type", ())
    kinds = tuple(sorted([types] if isinstance(types, str) else types))
    members = tuple(sorted((str(k), shape(v, schemas, above)) for k, v in (schema.get("properties") or {}).items()))
    union = tuple(sorted(repr(shape(s, schemas, above)) for key in ("anyOf", "oneOf") for s in schema.get(key, ())))
    items = shape(schema["items"], schemas, above) if isinstance(schema.get("items"), Mapping) else ()
    form = None if schema.get("format") == "password" else schema.get("format")
    enum = tuple(sorted(map(str, schema.get("enum", ()))))
    return (kinds, form, enum, tuple(sorted(map(str, schema.get("required", ())))), members, items, union)


def is_sent(name: str) -> bool:
    """Whether a component is sent, by the house's names: bodies and their parts say so at the end."""
    return name.endswith(("Request", "Input"))


def same(name: str, schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> str | None:
    """The component of the same shape as an object schema; None when there is none.

    Args:
        name: The name that the object would have.
        schema: The object.
        schemas: All components.
    """
    members = schema.get("properties") or {}
    wanted = shape(schema, schemas)
    alike = [
        other
        for other, candidate in schemas.items()
        if len(candidate.get("properties") or {}) == len(members)
        and (set(candidate.get("properties") or {}) == set(members))
        and is_sent(other) == is_sent(name)
        and shape(candidate, schemas) == wanted
    ]
    if name in alike:
        return name
    return alike[0] if alike and len(members) > SMALL else None
