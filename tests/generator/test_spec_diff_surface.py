"""What ``diff`` takes for the surface of a document is the surface of the client that is generated from it."""

from __future__ import annotations

import importlib
import inspect
import re
from typing import Any

import pytest
from workbench import ROOT

from generator.assemble import products
from generator.comparing.fields import fields, spots
from generator.comparing.surface import Call, Surface, surface
from generator.pipeline import build_document

SPEC = ROOT / "spec"


@pytest.fixture(scope="module", params=products(SPEC))
def met(request: pytest.FixtureRequest) -> Surface:
    """The surface of a product."""
    return surface(build_document(SPEC, ROOT / "overlays" / "spec", request.param))


def signature(met: Surface, call: Call) -> inspect.Signature:
    """Signature of the generated method."""
    resource, method = str(call.python).split(".")
    module = importlib.import_module(f"gofive_client.{met.product}.api.{resource}")
    return inspect.signature(getattr(getattr(module, "".join(map(str.capitalize, resource.split("_")))), method))


def annotated(met: Surface, annotation: str) -> set[str]:
    """The types of an annotation as the surface tells them."""
    while "[" in annotation:
        annotation = re.sub(r"\[[^\[\]]*\]", "", annotation)
    words = set(annotation.split(" | "))
    words = {{"Sequence": "list", "Mapping": "dict"}.get(word, word) for word in words}
    return {word for word in words if word not in met.classes or met.classes[word].constants is None} - {"Unset"}


def test_classes(met: Surface) -> None:
    models: Any = importlib.import_module(f"gofive_client.{met.product}.models")
    assert set(met.classes) == set(models.__all__)
    for name, found in met.classes.items():
        model = getattr(models, name)
        if found.constants is not None:
            assert {str(member.name): str(member.value) for member in model} == found.constants


def test_arguments(met: Surface) -> None:
    for call in met.calls:
        given = [p for name, p in signature(met, call).parameters.items() if name not in ("self", "options")]
        outer = {value.name: value for value in call.arguments.values() if not value.parent}
        assert {p.name: p.default is p.empty for p in given} == {name: value.field.required for name, value in outer.items()}
        assert tuple(p.name for p in given if p.kind is p.POSITIONAL_OR_KEYWORD) == call.positional
        for p in given:
            value = outer[p.name]
            assert annotated(met, p.annotation) == value.python | ({"None"} if value.nullable and "Any" not in value.python else set())


def test_results(met: Surface) -> None:
    for call in met.calls:
        returned = signature(met, call).return_annotation
        assert annotated(met, returned) == call.result["result"].python


def test_members_of_models(met: Surface) -> None:
    models = importlib.import_module(f"gofive_client.{met.product}.models")
    for call in met.calls:
        for value in (*call.arguments.values(), *call.result.values()):
            owner, dot, member = value.name.partition(".")
            if dot and owner in met.classes:
                assert member in inspect.signature(getattr(models, owner)).parameters


# Fields -------------------------------------------------------------------------------------------------------------------------------

SCHEMAS: dict[str, Any] = {
    "Node": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "parent": {"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "null"}]},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        },
    },
    "State": {"type": "integer", "x-known-values": {"1": "NEW"}},
}
NODE = {"$ref": "#/components/schemas/Node"}


def test_a_tree_ends() -> None:
    found = {spot.place: spot for spot in spots("body", NODE, SCHEMAS, required=True)}
    assert list(found) == ["body", "body.name", "body.parent", "body.children", "body.children[]"]
    assert found["body.parent"].field.types == ("null", "object")
    assert (found["body.name"].owner, found["body.name"].field.required) == ("Node", True)


def test_what_stands_beside_null_counts() -> None:
    union = {"anyOf": [{"$ref": "#/components/schemas/State"}, {"type": "null"}]}
    dated = {"oneOf": [{"type": "null"}, {"type": "string", "format": "date"}]}
    operation = {
        "parameters": [{"in": "query", "name": "state", "schema": union}],
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {"day": dated}}}}},
    }
    found = fields(operation, SCHEMAS)
    assert found["query.state"].known == (("1", "NEW"),)
    assert (found["body.day"].types, found["body.day"].form) == (("null", "string"), "date")
