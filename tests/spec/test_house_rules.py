"""What spec/README.md promises of every schema, as far as the generator does not refuse it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.assemble import Document, assemble, products
from generator.source import load

SPEC = Path(__file__).resolve().parents[2] / "spec"
KEYWORDS = {
    *("$ref", "anyOf", "description", "enum", "examples", "format", "items", "oneOf", "properties", "required", "type"),
    *("x-evidence", "x-from", "x-known-values"),
}
ORIGINS = {"example", "gateway", "legacy", "observed", "vendor-sample"}
DOCUMENTS = [assemble(SPEC, product) for product in products(SPEC)]


def schemas(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema with its name: components, their members and items."""
    todo = list(document.schemas.items())
    while todo:
        name, schema = todo.pop()
        yield name, schema
        todo += [(f"{name}.{member}", node) for member, node in schema.get("properties", {}).items()]
        if isinstance(schema.get("items"), dict) and "$ref" not in schema["items"]:
            todo.append((f"{name}[]", schema["items"]))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.product)
def test_every_member_is_described(document: Document) -> None:
    for name, schema in schemas(document):
        if not name.endswith("]"):
            assert str(schema.get("description", "")).strip(), name


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.product)
def test_no_keyword_is_mistyped(document: Document) -> None:
    for name, schema in schemas(document):
        assert set(schema) <= KEYWORDS, name
        assert schema.get("x-from") in {None, *ORIGINS}, name


def unused(document: Document) -> set[str]:
    """Schemas that nothing refers to."""
    text = repr(document.data)
    return {name for name in document.schemas if f"/{name}'" not in text}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.product)
def test_no_schema_of_a_product_is_left_over(document: Document) -> None:
    assert unused(document) <= load(SPEC / "common.yaml").data["components"]["schemas"].keys()


def test_no_shared_schema_is_left_over() -> None:
    # What the gateway answers belongs to no operation.
    assert set.intersection(*map(unused, DOCUMENTS)) == {"GatewayError"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.product)
def test_every_product_has_a_token_operation_of_its_own(document: Document) -> None:
    operation = document.data["paths"]["/authorization/connect/token"]["post"]
    assert operation["responses"]["200"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/AccessToken"}
    assert "paths" not in load(SPEC / "common.yaml").data
