"""Keywords: only those that this house uses, so that a mistyped one does not go unnoticed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..assemble import Document
from ..source import Pointer
from .model import Fault, Spec, fault
from .words import vocabulary

EVERYWHERE = frozenset(["x-lint"])
OPERATION = vocabulary("description parameters requestBody responses servers summary tags x-coverage x-evidence x-gaps x-source")
PARAMETER = vocabulary("description in name required schema x-from")
BODY = vocabulary("content description required")
RESPONSE = vocabulary("content description")
MEDIA = frozenset(["schema"])
SCHEMA = vocabulary(
    "$ref anyOf description enum examples format items oneOf properties required type x-distinct x-evidence x-from x-known-values"
)
"""What the hand-written files may say of a schema."""

_ELSEWHERE = {
    "operationId": "x-python in an overlay gives the name",
    "nullable": 'write type: [string, "null"]',
    "example": "write examples, a list",
    "x-python": "names stand in an overlay",
    "x-envelope": "envelopes stand in an overlay",
    "security": "it stands in the security overlay",
}


def keywords(spec: Spec) -> Iterator[Fault]:
    """No keyword is mistyped or belongs into an overlay."""
    for document in spec.documents:
        for path, method, operation in document.operations():
            at: Pointer = ("paths", path, method)
            yield from _unknown(document, at, operation, OPERATION)
            for i, parameter in enumerate(operation.get("parameters", [])):
                yield from _unknown(document, (*at, "parameters", i), parameter, PARAMETER)
            if "requestBody" in operation:
                yield from _of_content(document, (*at, "requestBody"), operation["requestBody"], BODY)
            for status, response in operation.get("responses", {}).items():
                yield from _of_content(document, (*at, "responses", status), response, RESPONSE)
    for node in spec.nodes:
        yield from _unknown(node.document, node.at, node.schema, SCHEMA)


def _of_content(document: Document, at: Pointer, holder: dict[str, Any], known: frozenset[str]) -> Iterator[Fault]:
    yield from _unknown(document, at, holder, known)
    for media_type, content in holder.get("content", {}).items():
        yield from _unknown(document, (*at, "content", media_type), content, MEDIA)


def _unknown(document: Document, at: Pointer, holder: dict[str, Any], known: frozenset[str]) -> Iterator[Fault]:
    for key in sorted(holder.keys() - known - EVERYWHERE):
        mend = _ELSEWHERE.get(key) or f"there are {', '.join(sorted(known))}"
        yield fault(document, (*at, key), f"{key!r} has no place here; {mend}")
