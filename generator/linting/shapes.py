"""Components that nothing uses, and shapes that stand twice."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import Any

from ..assemble import Document
from .model import Fault, Node, Spec, bodies, components, reachable

SMALLEST = 3
"""Members, or known values, from which on a shape that stands twice is no coincidence."""


def orphans(spec: Spec) -> Iterator[Fault]:
    """A component is reached by an operation; what the gateway itself answers, ``x-from: gateway``, belongs to none."""
    used = {
        (document.place(("components", "schemas", name))[0], name)
        for document in spec.documents
        for name in reachable(document, document.data["paths"])
    }
    for document in spec.documents:
        for node in components(document):
            # A component of common.yaml may be there for another product.
            if (node.file, node.title) not in used and node.schema.get("x-from") != "gateway":
                yield node.fault("no operation reaches this component; refer to it or remove it")


def duplicates(spec: Spec) -> Iterator[Fault]:
    """The same shape twice is one component; ``x-distinct`` says why two are not the same thing."""
    for document in spec.documents:
        groups: dict[Hashable, list[Node]] = {}
        sent = reachable(document, bodies(document))
        for node in spec.nodes:
            if node.document is document and _is_candidate(node):
                # What is sent and what is read are different things, however alike they look.
                groups.setdefault((_is_sent(node, sent), _shape(node.schema, document, ())), []).append(node)
        for group in groups.values():
            yield from _of_group(group)


def _of_group(group: list[Node]) -> Iterator[Fault]:
    for node in group:
        if "x-distinct" not in node.schema:
            continue
        reason = node.schema["x-distinct"]
        if not isinstance(reason, str) or not reason.rstrip().endswith("."):
            yield node.fault("x-distinct is a sentence: why this is another thing than what has the same shape", "x-distinct")
        if len(group) == 1:
            yield node.fault("nothing else has this shape; remove x-distinct", "x-distinct")
    alike = [node for node in group if "x-distinct" not in node.schema]
    # Components first, so that an inline shape is the one to mend.
    first, *rest = sorted(alike, key=lambda node: node.role != "component") or group[:1]
    for node in rest:
        place = "{}:{}".format(*first.document.place(first.at))
        mend = "refer to it" if first.role == "component" else "make one component of both"
        yield node.fault(f"has the same shape as {first.title} ({place}); {mend}, or say in x-distinct why they are different things")


def _is_candidate(node: Node) -> bool:
    size = max(len(node.schema.get("properties", ())), len(node.known_values))
    # An answer's outermost object is its envelope, which stands inline.
    return node.role != "answer" and (size >= SMALLEST or "x-distinct" in node.schema)


def _is_sent(node: Node, sent: set[str]) -> bool:
    if "properties" not in node.schema:  # known values are the same, whichever way they go
        return False
    return node.at[2] in sent if node.at[0] == "components" else "requestBody" in node.at


def _shape(schema: Mapping[str, Any], document: Document, above: tuple[str, ...]) -> Hashable:
    """Names, types, formats and required flags, all the way down. References are followed; one to a schema around it is its distance."""
    ref = schema.get("$ref")
    if isinstance(ref, str):
        if ref in above:
            return ("level", len(above) - above.index(ref))
        return _shape(document.schemas.get(ref.rsplit("/", 1)[1], {}), document, (*above, ref))
    types = schema.get("type", [])
    required = schema.get("required", [])
    return (
        frozenset(types if isinstance(types, list) else [types]),
        schema.get("format"),
        frozenset(map(str, schema.get("enum", []))),
        repr(sorted(map(str, known.items()))) if isinstance(known := schema.get("x-known-values"), dict) else None,
        frozenset((name, name in required, _shape(node, document, above)) for name, node in schema.get("properties", {}).items()),
        _shape(schema["items"], document, above) if isinstance(schema.get("items"), dict) else None,
        tuple(frozenset(_shape(choice, document, above) for choice in schema.get(key, [])) for key in ("anyOf", "oneOf")),
    )
