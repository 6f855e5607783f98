"""Judge an assembled and overlaid document: OpenAPI 3.1 by its own schema, and the rules of this house."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from .assemble import Document
from .problems import GenerationError, Problem
from .source import Pointer

COVERAGE = ("full", "partial", "legacy", "observed")
ENVELOPES = ("status", "value", "flat", "none", "auto")
_SCHEMA_REF = "#/components/schemas/"


def validate(document: Document) -> None:
    """Check a document.

    Raises:
        GenerationError: With everything that is wrong.
    """
    problems = [
        *_dangling_references(document),
        *_operation_rules(document),
        *_required_without_property(document),
    ]
    # The meta-schema's own words for a dangling reference or a missing key are obscure, so ours come first.
    problems = problems or list(_openapi_errors(document))
    if problems:
        raise GenerationError(problems)


def _dangling_references(document: Document) -> Iterator[Problem]:
    for at, node in _nodes(document.data):
        ref = node.get("$ref") if isinstance(node, dict) else None
        if not isinstance(ref, str):
            continue
        if not ref.startswith(_SCHEMA_REF):
            yield document.problem((*at, "$ref"), f"$ref {ref} must point to {_SCHEMA_REF}NAME")
        elif ref.removeprefix(_SCHEMA_REF) not in document.schemas:
            yield document.problem((*at, "$ref"), f"dangling $ref: no section defines the schema {ref.removeprefix(_SCHEMA_REF)}")


def _operation_rules(document: Document) -> Iterator[Problem]:
    names: dict[tuple[str, str], str] = {}
    for path, method, operation in document.operations():
        at = ("paths", path, method)
        label = f"{method.upper()} {path}"
        for key in ("x-source", "x-coverage", "summary", "description"):
            if not operation.get(key):
                yield document.problem(at, f"{label} has no `{key}`")
        coverage = operation.get("x-coverage")
        if coverage and coverage not in COVERAGE:
            yield document.problem((*at, "x-coverage"), f"x-coverage {coverage!r} is none of {', '.join(COVERAGE)}")
        if coverage in COVERAGE and (coverage == "full") == bool(operation.get("x-gaps")):
            yield document.problem((*at, "x-coverage"), f"{label}: coverage is full if and only if there are no `x-gaps`")
        if operation.get("x-envelope") not in ENVELOPES:
            yield document.problem(at, f"{label} has no envelope; set `x-envelope` in an overlay to one of {', '.join(ENVELOPES)}")
        yield from _name_rules(document, at, label, operation, names)
        templated = set(re.findall(r"{([^{}]*)}", path))
        declared = {p["name"] for p in operation.get("parameters", []) if p.get("in") == "path"}
        if templated != declared:
            yield document.problem(at, f"{label}: the path names {sorted(templated)}, its parameters {sorted(declared)}")


def _name_rules(
    document: Document, at: Pointer, label: str, operation: dict[str, Any], names: dict[tuple[str, str], str]
) -> Iterator[Problem]:
    python = operation.get("x-python")
    if not isinstance(python, dict) or not python.get("resource") or not python.get("method"):
        yield document.problem(at, f"{label} has no Python name; add `x-python: {{resource: ..., method: ...}}` in an overlay")
        return
    for word in (python["resource"], python["method"]):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", word) or iskeyword(word) or hasattr(builtins, word):
            yield document.problem(at, f"{label}: {word!r} can't be a Python name, or hides one of Python's own")
    name = (python["resource"], python["method"])
    if name in names:
        yield document.problem(at, f"{label} has the Python name {'.'.join(name)}, which {names[name]} has already")
    names[name] = label


def _required_without_property(document: Document) -> Iterator[Problem]:
    for name, schema in document.schemas.items():
        for missing in set(schema.get("required", [])) - set(schema.get("properties", {})):
            pointer = ("components", "schemas", name, "required")
            yield document.problem(pointer, f"schema {name} requires {missing!r}, which is not among its properties")


def _openapi_errors(document: Document) -> Iterator[Problem]:
    # Errors inside a schema come with a path from that schema, so the node that failed is found by its identity.
    pointers = {id(node): at for at, node in _nodes(document.data)}
    for error in OpenAPIV31SpecValidator(document.data).iter_errors():
        message = str(error.message)
        if len(message) > 200:
            message = message[:200] + " ..."
        at = pointers.get(id(error.instance), tuple(error.absolute_path))
        yield document.problem(at, f"not OpenAPI 3.1: {message}")


def _nodes(node: Any, at: Pointer = ()) -> Iterator[tuple[Pointer, Any]]:
    if isinstance(node, dict | list):
        yield at, node
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _nodes(value, (*at, key))
