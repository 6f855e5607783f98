"""What the assembled documents say beside their schemas is true of them: examples fit, links lead somewhere."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "contract"))

from catalogue import OPERATIONS, Operation, documents

LINKED = [operation for operation in OPERATIONS if any("links" in response for response in operation.spec["responses"].values())]


def schemas(node: Any, place: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema that has examples, and where it stands."""
    if isinstance(node, list):
        for number, member in enumerate(node):
            yield from schemas(member, f"{place}.{number}")
    elif isinstance(node, dict):
        if isinstance(node.get("examples"), list):
            yield place, node
        for name, member in node.items():
            yield from schemas(member, f"{place}.{name}")


@pytest.mark.parametrize("product", documents())
def test_every_example_fits_its_schema(product: str) -> None:
    document = documents()[product]
    faults, seen = [], 0
    for place, schema in schemas(document, product):
        validator = Draft202012Validator({**schema, "components": document["components"]})
        for example in schema["examples"]:
            seen += 1
            faults += [f"{place}: {fault.message}" for fault in validator.iter_errors(example)]
    assert faults == []
    assert seen > 10


@pytest.mark.parametrize("operation", LINKED, ids=repr)
def test_every_link_leads_to_an_operation_and_gives_all_of_its_path(operation: Operation) -> None:
    others = {other.spec["operationId"]: other for other in OPERATIONS if other.product == operation.product}
    own = set(re.findall(r"{(\w+)}", operation.path))
    for response in operation.spec["responses"].values():
        for name, link in response.get("links", {}).items():
            target = others[link["operationId"]]
            assert set(link["parameters"]) == set(re.findall(r"{(\w+)}", target.path)), name
            for expression in link["parameters"].values():
                found = re.fullmatch(r"\$response\.body#(/\w+)+|\$request\.path\.(?P<parameter>\w+)", expression)
                assert found is not None, name
                assert found["parameter"] is None or found["parameter"] in own, name
