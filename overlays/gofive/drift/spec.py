"""The assembled spec, as far as answers are judged by it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from importlib import resources
from typing import Any, TypeAlias

import orjson

from .words import INTEGER, NUMBER, text_of

Pointer: TypeAlias = tuple[str | int, ...]
"""Keys and indices from the root of a document to a node."""

ALSO = "x-also-seen"
"""Words for what was seen and can't be said in the schema itself."""


class Spec:
    """An assembled OpenAPI document.

    Args:
        data: The document.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.schemas: dict[str, Any] = data["components"]["schemas"]
        self._components: dict[str, Shape] = {}
        self._operations: dict[str, SpecOperation] = {
            operation["operationId"]: SpecOperation(self, operation, ("paths", path, method))
            for path, item in data["paths"].items()
            for method, operation in item.items()
        }

    def operation(self, name: str) -> SpecOperation:
        """The operation of a name such as ``customers.get``.

        Raises:
            KeyError: There is none.
        """
        return self._operations[name]

    def component(self, name: str) -> Shape:
        """The shape of a component."""
        found = self._components.get(name)
        if found is None:
            found = self._components.setdefault(name, Shape(self, self.schemas[name], ("components", "schemas", name)))
        return found


@cache
def spec_of(product: str) -> Spec:
    """The spec of a product, as it is packed with the client.

    Raises:
        FileNotFoundError: There is no such product.
    """
    return Spec(orjson.loads((resources.files("gofive_client") / product / "openapi.json").read_bytes()))


class SpecOperation:
    """An operation, and what it answers.

    Attributes:
        place: Where it stands in the document.
        envelope: The documented envelope.
        responses: Response objects by status.
    """

    def __init__(self, spec: Spec, data: dict[str, Any], place: Pointer) -> None:
        self._spec = spec
        self.place = place
        self.envelope: str = data["x-envelope"]
        self.responses: dict[str, Any] = data["responses"]
        self._bodies: dict[str, Shape | None] = {}

    def documented(self, status: int) -> str | None:
        """The key of a status among the responses: itself, its class such as ``4XX``, or ``default``; None when there is none."""
        return next((key for key in (str(status), f"{status // 100}XX", "default") if key in self.responses), None)

    def body(self, key: str) -> Shape | None:
        """The shape of a response's body; None when it has none."""
        if key not in self._bodies:
            content = self.responses[key].get("content", {}).get("application/json")
            at = (*self.place, "responses", key, "content", "application/json", "schema")
            self._bodies[key] = None if content is None else Shape(self._spec, content.get("schema", {}), at)
        return self._bodies[key]


class Shape:
    """A schema at the place where it is used.

    Attributes:
        site: Pointer of that place.
        place: Pointer of its definition: the same, or a component.
        types: The JSON types that it allows; None for any.
        also: Words for what was seen of it before.
        required: Members that have to be there.
        is_known: Whether anything is known of it at all.
        form: The ``format``.
        values: The values that it lists, as text; None when it lists none.
    """

    def __init__(self, spec: Spec, schema: Mapping[str, Any], site: Pointer) -> None:
        self._spec = spec
        self.site = self.place = site
        self.also: frozenset[str] = frozenset(schema.get(ALSO, ()))
        self._component: Shape | None = None
        if "$ref" in schema:
            self._component = spec.component(schema["$ref"].rsplit("/", 1)[1])
            self.place = self._component.place
            self.also |= self._component.also
            schema = self._component.schema
        self.schema: Mapping[str, Any] = schema
        types = schema.get("type")
        self.types: frozenset[str] | None = None if types is None else frozenset([types] if isinstance(types, str) else types)
        self.required: tuple[str, ...] = tuple(schema.get("required", ()))
        self.form: str | None = schema.get("format")
        self.is_known = bool(schema.keys() & {"type", "properties", "anyOf", "oneOf", "enum"})
        listed = schema.get("enum") or schema.get("x-known-values")
        self.values: frozenset[str] | None = frozenset(text_of(value) for value in listed) if listed else None

    @cached_property
    def members(self) -> dict[str, Shape]:
        """The documented members of an object; empty when none is known."""
        if self._component is not None:
            return self._component.members
        properties: Mapping[str, Any] = self.schema.get("properties", {})
        return {name: Shape(self._spec, member, (*self.place, "properties", name)) for name, member in properties.items()}

    @cached_property
    def items(self) -> Shape | None:
        """The shape of the items of an array; None when it is not known."""
        if self._component is not None:
            return self._component.items
        return Shape(self._spec, self.schema["items"], (*self.place, "items")) if self.schema.get("items") else None

    @cached_property
    def branches(self) -> tuple[Shape, ...]:
        """The alternatives of a union, those of a union within it among them; empty when it is none."""
        if self._component is not None:
            return self._component.branches
        key = "anyOf" if "anyOf" in self.schema else "oneOf"
        shapes = [Shape(self._spec, member, (*self.place, key, i)) for i, member in enumerate(self.schema.get(key, ()))]
        return tuple(branch for shape in shapes for branch in (shape.branches or (shape,)))

    def takes(self, kind: str) -> bool:
        """Whether a JSON type is documented."""
        return self.types is None or kind in self.types or (kind == INTEGER and NUMBER in self.types)
