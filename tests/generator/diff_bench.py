"""The small case as a document to change in memory, and the changes that come of it."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from typing import Any, TypeAlias

from attrs import evolve
from workbench import CASES

from generator.assemble import Document
from generator.comparing.changes import Change, compare
from generator.pipeline import build_document

Data: TypeAlias = dict[str, Any]
Edit: TypeAlias = Callable[[Data], object]

ENQUIRY, CREATE, CANCEL = "get /v1/orders", "post /v1/orders", "delete /v1/orders"
STOCK = "post /v1/stock/enquiry"
GET, LINES, CONVERT = "get /v1/orders/{orderNo}", "put /v1/orders/{orderNo}/lines/{lineId}", "post /v1/orders/{orderNo}/convert"
SETTINGS, TOKEN = "put /v1/settings", "post /token"


@cache
def _small() -> Document:
    return build_document(CASES / "small" / "spec", CASES / "small" / "overlays", "demo")


def document(*edits: Edit) -> Document:
    """The small case, assembled, with edits done to it."""
    data = deepcopy(_small().data)
    for edit in edits:
        edit(data)
    return evolve(_small(), data=data)


def changes(old: Document, new: Document) -> list[Change]:
    """What differs between two versions."""
    return compare({old.product: old}, {new.product: new})


def said(found: list[Change]) -> list[str]:
    """Changes as the rule and the name of what differs, sorted."""
    return sorted(f"{change.difference} {change.name}".strip() for change in found)


def operation(data: Data, name: str) -> Data:
    """An operation by method and path."""
    method, path = name.split()
    found: Data = data["paths"][path][method]
    return found


def parameter(data: Data, name: str, wire: str) -> Data:
    """A parameter of an operation."""
    (found,) = [p for p in operation(data, name)["parameters"] if p["name"] == wire]
    checked: Data = found
    return checked


def schemas(data: Data) -> Data:
    """The component schemas."""
    found: Data = data["components"]["schemas"]
    return found


def member(data: Data, place: str) -> Data:
    """A property, as ``Component.name``."""
    name, wire = place.split(".")
    found: Data = schemas(data)[name]["properties"][wire]
    return found


def replace(data: Data, place: str, **schema: Any) -> None:
    """Write a property anew."""
    name, wire = place.split(".")
    schemas(data)[name]["properties"][wire] = schema


def answer(data: Data, name: str) -> Data:
    """Schema of an answer."""
    found: Data = operation(data, name)["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def rename_component(data: Data, old: str, new: str) -> None:
    """Call a component otherwise, wherever it is referred to."""
    everything = schemas(data)
    everything[new] = everything.pop(old)

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("$ref") == f"#/components/schemas/{old}":
                node["$ref"] = f"#/components/schemas/{new}"
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    visit(data)


def ref(name: str) -> Data:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def python(data: Data, name: str, resource: str, method: str) -> None:
    """Give an operation another name in Python."""
    operation(data, name).update({"x-python": {"resource": resource, "method": method}, "operationId": f"{resource}.{method}"})


def move(data: Data, name: str, to: str) -> None:
    """Put an operation under another method or path."""
    method, path = name.split()
    new_method, new_path = to.split()
    data["paths"].setdefault(new_path, {})[new_method] = data["paths"][path].pop(method)
