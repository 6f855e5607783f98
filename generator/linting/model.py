"""What the rules look at, and what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from ..assemble import Document
from ..emission import references
from ..source import Pointer

Role: TypeAlias = Literal["component", "member", "item", "choice", "parameter", "body", "answer"]
"""Where a schema stands: under a name of its own, as a property, as the element of a list, in ``anyOf``, or as what is sent or read."""


@frozen
class Finding:
    """A rule that the spec breaks at one place.

    Attributes:
        file: The file as the user knows it.
        line: Line in that file, from 1; 0 when the whole file is meant.
        rule: Name of the rule.
        message: What is wrong and how to mend it.
    """

    file: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message} [{self.rule}]"


@frozen
class Fault:
    """What a rule found, before the exceptions are looked at.

    Attributes:
        file: The file.
        line: The line in it.
        message: What is wrong and how to mend it.
        document: The document that holds the node at fault; None when the file as such is.
        at: The node at fault.
    """

    file: str
    line: int
    message: str
    document: Document | None = field(default=None, eq=False, repr=False)
    at: Pointer = ()


def fault(document: Document, at: Pointer, message: str) -> Fault:
    """A fault of a node."""
    return Fault(*document.place(at), message, document, at)


@frozen
class Node:
    """A schema and where it stands.

    Attributes:
        document: The document it belongs to.
        at: Its place there.
        schema: The schema object itself.
        role: What it is to what is around it.
        title: Its name in messages, such as ``Customer.addresses[]``.
        name: Name on the wire of a member or parameter, empty for the rest.
        holder: The object that has its description and origin: the parameter of a parameter's schema, else the schema.
        holder_at: The place of that.
    """

    document: Document
    at: Pointer
    schema: dict[str, Any]
    role: Role
    title: str
    name: str
    holder: dict[str, Any]
    holder_at: Pointer

    @property
    def description(self) -> str:
        """Its description; empty for none."""
        text = self.holder.get("description")
        return text if isinstance(text, str) else ""

    @property
    def types(self) -> set[str]:
        """Its JSON types without null; empty when they are not known or stand elsewhere."""
        types = self.schema.get("type", [])
        return set(types if isinstance(types, list) else [types]) - {"null"}

    @property
    def examples(self) -> list[Any]:
        """Its examples."""
        examples = self.schema.get("examples")
        return examples if isinstance(examples, list) else []

    @property
    def known_values(self) -> dict[str, Any]:
        """Its known values with their names; empty for none."""
        values = self.schema.get("x-known-values")
        return values if isinstance(values, dict) else {}

    @property
    def file(self) -> str:
        """Name of the file it stands in."""
        return self.document.place(self.at)[0]

    def fault(self, message: str, *steps: str | int) -> Fault:
        """A fault of the node, or of what the steps from it lead to."""
        return fault(self.document, (*(self.at if steps else self.holder_at), *steps), f"{self.title}: {message}")


@frozen
class Spec:
    """The hand-written files of all products, before the overlays.

    Attributes:
        folder: The folder of the spec.
        overlays: The folder of the overlay documents.
        documents: The assembled products.
        nodes: Every schema of every product. Those of ``common.yaml`` come once for each product.
    """

    folder: Path
    overlays: Path
    documents: tuple[Document, ...]
    nodes: tuple[Node, ...] = field(init=False, repr=False)

    @nodes.default
    def _all_nodes(self) -> tuple[Node, ...]:
        return tuple(node for document in self.documents for node in nodes(document))


@frozen
class Rule:
    """A rule of the house.

    Attributes:
        name: Its name, in lower case with hyphens.
        why: What it demands and what for, in one sentence.
        find: Finds what breaks it.
    """

    name: str
    why: str
    find: Callable[[Spec], Iterator[Fault]]


def nodes(document: Document) -> Iterator[Node]:
    """Every schema of a document: of its operations in order, then the components, each with what is in it."""
    for path, method, operation in document.operations():
        at: Pointer = ("paths", path, method)
        label = f"{method.upper()} {path}"
        for i, parameter in enumerate(operation.get("parameters", [])):
            place, name = (*at, "parameters", i), parameter["name"]
            if isinstance(parameter.get("schema"), dict):
                title = f"{label} {name}"
                yield Node(document, (*place, "schema"), parameter["schema"], "parameter", title, name, parameter, place)
        yield from _of_content(document, (*at, "requestBody"), operation.get("requestBody", {}), "body", f"{label} body")
        for status, response in operation.get("responses", {}).items():
            yield from _of_content(document, (*at, "responses", status), response, "answer", f"{label} {status}")
    for name, schema in document.schemas.items():
        yield from _within(document, ("components", "schemas", name), schema, "component", name)


def _of_content(document: Document, at: Pointer, holder: Mapping[str, Any], role: Role, title: str) -> Iterator[Node]:
    for media_type, content in holder.get("content", {}).items():
        if isinstance(content.get("schema"), dict):
            yield from _within(document, (*at, "content", media_type, "schema"), content["schema"], role, title)


def _within(document: Document, at: Pointer, schema: dict[str, Any], role: Role, title: str, name: str = "") -> Iterator[Node]:
    yield Node(document, at, schema, role, title, name, schema, at)
    for member, node in schema.get("properties", {}).items():
        if isinstance(node, dict):
            yield from _within(document, (*at, "properties", member), node, "member", f"{title}.{member}", member)
    if isinstance(schema.get("items"), dict):
        yield from _within(document, (*at, "items"), schema["items"], "item", f"{title}[]")
    for key in ("anyOf", "oneOf"):
        for i, choice in enumerate(schema.get(key, [])):
            if isinstance(choice, dict):
                yield from _within(document, (*at, key, i), choice, "choice", title)


def reachable(document: Document, roots: Any) -> set[str]:
    """Names of the components that can be reached from the nodes in `roots`."""
    seen: set[str] = set()
    todo = list(references(roots))
    while todo:
        name = todo.pop()
        if name not in seen and name in document.schemas:
            seen.add(name)
            todo += references(document.schemas[name])
    return seen


def components(document: Document) -> Iterator[Node]:
    """The components themselves, without what is in them."""
    for name, schema in document.schemas.items():
        at: Pointer = ("components", "schemas", name)
        yield Node(document, at, schema, "component", name, "", schema, at)


def bodies(document: Document) -> list[Any]:
    """The request bodies of a document."""
    return [operation["requestBody"] for _, _, operation in document.operations() if "requestBody" in operation]


def answers(document: Document) -> list[Any]:
    """The responses of a document."""
    return [operation["responses"] for _, _, operation in document.operations()]
