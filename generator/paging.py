"""Lists that come page by page: what an overlay's ``x-paging`` says, checked and resolved to what a pager needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from .assemble import Document
from .emission import body_content, payload_schema
from .limits import JSON
from .problems import Problem

_FORMS = "{offset: skip, size: take} or {index: pageIndex, size: pageSize, first: 0}"


@frozen
class Paging:
    """How an operation is read page by page.

    Attributes:
        place: Where the field stands that says which page is wanted: ``body`` or ``query``.
        name: Name of that field on the wire.
        counts: What the field counts: ``rows`` to pass over, or ``pages``.
        first: Value that stands for the first page.
    """

    place: str
    name: str
    counts: str
    first: int


def paging(document: Document, operation: Mapping[str, Any]) -> Paging | None:
    """How an operation is read page by page; None when it has no such hint. The document has passed `paging_problems`."""
    hint = operation.get("x-paging")
    if hint is None:
        return None
    counts = "rows" if "offset" in hint else "pages"
    name = hint["offset" if counts == "rows" else "index"]
    ((place, _),) = _fields(document, operation, name)
    return Paging(place, name, counts, hint.get("first", 0))


def paging_problems(document: Document) -> Iterator[Problem]:
    """Hints that no pager could follow."""
    for path, method, operation in document.operations():
        if "x-paging" not in operation:
            continue
        at, label = ("paths", path, method, "x-paging"), f"{method.upper()} {path}"
        for key, fault in _faults(document, operation):
            yield document.problem((*at, key) if key else at, f"{label}: {fault}")


def _faults(document: Document, operation: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Key of the hint, empty for the whole of it, and what is wrong there."""
    hint = operation["x-paging"]
    if not isinstance(hint, dict) or set(hint) not in ({"offset", "size"}, {"index", "size", "first"}):
        yield "", f"x-paging is {_FORMS}"
        return
    first = hint.get("first", 0)
    if not isinstance(first, int) or isinstance(first, bool) or first < 0:
        yield "first", "x-paging: first is the number of the first page, 0 or more"
    for key in hint.keys() - {"first"}:
        if fault := _field_fault(document, operation, hint[key]):
            yield key, f"x-paging: {fault}"
    payload = payload_schema(operation) if "x-envelope" in operation else {}
    if not _is(_resolved(document, payload), "array"):
        yield "", "x-paging: the payload of the answer is not known to be a list, so there are no rows to count"


def _field_fault(document: Document, operation: Mapping[str, Any], name: object) -> str | None:
    found = _fields(document, operation, name)
    if not found:
        return f"neither the query nor a JSON body has the field {name!r}"
    if len(found) > 1:
        return f"both query and body have the field {name!r}; only one can say which page is wanted"
    return None if _is(found[0][1], "integer") else f"the field {name!r} is no integer"


def _is(schema: Mapping[str, Any], kind: str) -> bool:
    """Whether a schema is of one type, be it nullable."""
    types = schema.get("type")
    return set(types if isinstance(types, list) else [types]) - {"null"} == {kind}


def _fields(document: Document, operation: Mapping[str, Any], name: object) -> list[tuple[str, Mapping[str, Any]]]:
    """Places and schemas of the fields of a name."""
    found = [("query", p.get("schema", {})) for p in operation.get("parameters", []) if p.get("in") == "query" and p["name"] == name]
    media_type, body = body_content(dict(operation)) or ("", {})
    if media_type == JSON:
        properties = _resolved(document, body).get("properties", {})
        found += [("body", schema) for wire, schema in properties.items() if wire == name]
    return [(place, _resolved(document, schema)) for place, schema in found]


def _resolved(document: Document, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    return document.schemas[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema
