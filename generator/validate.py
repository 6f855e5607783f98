"""Judge an assembled and overlaid document: OpenAPI 3.1 by its own schema, and the rules of this house."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Iterator
from keyword import iskeyword
from typing import Any

from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV31SpecValidator

from .access import access_problems
from .assemble import METHODS, Document
from .emission import body_content
from .kinds import DATE_TIMES
from .paging import paging_problems
from .problems import GenerationError, Problem
from .source import Pointer

COVERAGE = ("full", "partial", "legacy", "observed")
ENVELOPES = ("status", "value", "flat", "none", "auto")
TAKEN = {
    *("Any", "AsyncPager", "AsyncTransport", "Call", "CallOptions", "Mapping", "Operation", "Pager", "Paging", "PayloadError", "Sequence"),
    *("Transport", "Unset"),
}
"""Names that the generated code has for itself."""
_FORMATS = ("byte", "date", *DATE_TIMES, "date-time-unknown", "email", "guid", "password", "uri")
_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
_DATA_KEYS = {"default", "enum", "example", "examples", "x-known-values", "x-sandbox"}
_SCHEMA_REF = "#/components/schemas/"


def validate(document: Document) -> None:
    """Check a document.

    Raises:
        GenerationError: With everything that is wrong in the first stage that finds anything: the document's structure, the rules of
            this house, then what OpenAPI asks of schemas.
    """
    _check_structure(document)
    _raise([*_dangling_references(document), *_operation_rules(document), *_schema_rules(document), *access_problems(document)])
    _raise(paging_problems(document))
    _check_schemas(document)


def validate_openapi(document: Document) -> None:
    """Check what OpenAPI itself asks, which a document has to keep to before the overlays as well.

    Raises:
        GenerationError: With everything that is wrong in the first stage that finds anything: structure, references, schemas.
    """
    _check_structure(document)
    _raise(_dangling_references(document))
    _check_schemas(document)


def _check_structure(document: Document) -> None:
    _raise(_located(document, OpenAPIV31SpecValidator.schema_validator.iter_errors(document.data)))
    _raise(_structure_rules(document))


def _check_schemas(document: Document) -> None:
    validator = OpenAPIV31SpecValidator(document.data)
    _raise(_located(document, validator.root_validator(validator.schema_path)))


def _raise(problems: Iterable[Problem]) -> None:
    found = list(problems)
    if found:
        raise GenerationError(found)


def _structure_rules(document: Document) -> Iterator[Problem]:
    """What the other rules take for granted and the schema of OpenAPI does not say."""
    if not re.fullmatch(r"[\w .()-]+", document.data["info"]["title"]):
        yield document.problem(("info", "title"), "the title names the product in docstrings: plain words only")
    for path, item in document.data["paths"].items():
        for key in item.keys() - METHODS:
            yield document.problem(("paths", path, key), f"{key!r} of a path is not used here; an operation says all itself")
    for path, method, operation in document.operations():
        for i, parameter in enumerate(operation.get("parameters", [])):
            if not isinstance(parameter.get("name"), str):
                yield document.problem(("paths", path, method, "parameters", i), "a parameter stands here itself, with name and schema")
    for name, schema in document.schemas.items():
        at = ("components", "schemas", name)
        if not isinstance(schema.get("properties", {}), dict):
            yield document.problem((*at, "properties"), f"the properties of {name} must be a mapping")


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
        if fault := _effect_fault(document, operation):
            yield document.problem(at, f"{label}: x-effect {fault}")
        templated = set(re.findall(r"{([^{}]*)}", path))
        declared = {p["name"] for p in operation.get("parameters", []) if p.get("in") == "path"}
        if templated != declared:
            yield document.problem(at, f"{label}: the path names {sorted(templated)}, its parameters {sorted(declared)}")
        given = [(p["name"], p.get("in")) for p in operation.get("parameters", [])]
        for name, place in {parameter for parameter in given if given.count(parameter) > 1}:
            yield document.problem((*at, "parameters"), f"{label}: the {place} parameter {name} stands twice")


def _name_rules(
    document: Document, at: Pointer, label: str, operation: dict[str, Any], names: dict[tuple[str, str], str]
) -> Iterator[Problem]:
    python = operation.get("x-python")
    if not isinstance(python, dict) or not python.get("resource") or not python.get("method"):
        yield document.problem(at, f"{label} has no Python name; add `x-python: {{resource: ..., method: ...}}` in an overlay")
        return
    for word in (python["resource"], python["method"]):
        if not is_free_name(word):
            yield document.problem(at, f"{label}: {word!r} can't be a Python name, or hides one of Python's own")
    name = (python["resource"], python["method"])
    if name in names:
        yield document.problem(at, f"{label} has the Python name {'.'.join(name)}, which {names[name]} has already")
    names[name] = label


def _effect_fault(document: Document, operation: dict[str, Any]) -> str | None:
    effect = operation.get("x-effect", "set")
    if effect in ("read", "set"):
        return None
    if not isinstance(effect, dict) or effect.keys() != {"set-when"}:
        return f"{effect!r} is none of read, set and {{set-when: FIELD}}"
    content = body_content(operation)
    schema = content[1] if content else {}
    schema = document.schemas.get(str(schema.get("$ref")).rsplit("/", 1)[-1], schema)
    known = schema.get("properties", {})
    return None if effect["set-when"] in known else f"names the field {effect['set-when']!r}, which the body does not have"


def is_free_name(word: object) -> bool:
    """Whether a word can be the Python name of a resource or a method."""
    if not isinstance(word, str) or not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", word):
        return False
    return not (iskeyword(word) or hasattr(builtins, word) or word in ("datetime", "self"))


def _schema_rules(document: Document) -> Iterator[Problem]:
    pythons = [operation.get("x-python") for _, _, operation in document.operations()]
    words = {str(python.get("resource")) for python in pythons if isinstance(python, dict)}
    classes = {"".join(part.capitalize() for part in word.split("_")) for word in words}
    resources = classes | {"Async" + name for name in classes}
    for name, schema in document.schemas.items():
        at: Pointer = ("components", "schemas", name)
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield document.problem(at, f"schema {name}: a name is in PascalCase, such as SalesOrderLine")
        if name in TAKEN or name in resources:
            yield document.problem(at, f"schema {name}: the generated code has this name for itself; find another")
        if "$ref" in schema:
            yield document.problem(at, f"schema {name} is only another name for {schema['$ref'].rsplit('/', 1)[1]}; use that one")
            continue
        if "allOf" in schema:
            yield document.problem((*at, "allOf"), f"schema {name}: allOf has no counterpart in the models; write the members out")
        if not str(schema.get("description") or "").strip():
            yield document.problem(at, f"schema {name} has no `description`")
        for missing in set(schema.get("required", [])) - set(schema.get("properties", {})):
            yield document.problem((*at, "required"), f"schema {name} requires {missing!r}, which is not among its properties")
        for wire, member in schema.get("properties", {}).items():
            if not isinstance(member, dict):
                yield document.problem((*at, "properties", wire), f"{name}.{wire}: write {{}} for what may be anything")
    for at, node in _nodes(document.data):
        if not isinstance(node, dict) or _DATA_KEYS & set(at) or at[-1:] == ("properties",):
            continue
        if isinstance(node.get("items"), bool):
            yield document.problem((*at, "items"), "write {} for items that may be anything")
        if "x-known-values" in node:
            yield from _known_value_rules(document, at, node)
        if isinstance(node.get("format"), str) and node["format"] not in _FORMATS:
            yield document.problem((*at, "format"), f"format {node['format']!r} is none of {', '.join(_FORMATS)}")
        types = node.get("type", [])
        for kind in types if isinstance(types, list) else [types]:
            if kind not in _TYPES and "securitySchemes" not in at:
                yield document.problem((*at, "type"), f"not OpenAPI 3.1: {kind!r} is no type; there are {', '.join(_TYPES)}")


def _known_value_rules(document: Document, at: Pointer, node: dict[str, Any]) -> Iterator[Problem]:
    values, place = node["x-known-values"], (*at, "x-known-values")
    if not isinstance(values, dict) or not values:
        yield document.problem(place, "x-known-values is a mapping of value to NAME")
        return
    labels = list(values.values())
    for value, label in values.items():
        if not isinstance(label, str) or not re.fullmatch(r"[A-Z][A-Z0-9_]*", label):
            yield document.problem((*place, value), f"the name of the value {value} must be in upper snake case, not {label!r}")
        elif labels.count(label) > 1:
            yield document.problem((*place, value), f"the name {label} stands for more than one value")
        if node.get("type") == "integer" and not re.fullmatch(r"-?(0|[1-9]\d*)", value):
            yield document.problem((*place, value), f"{value} is no integer")


def _located(document: Document, errors: Iterable[ValidationError]) -> Iterator[Problem]:
    for error in errors:
        message = str(error.message)
        if len(message) > 200:
            message = message[:200] + " ..."
        yield document.problem(_pointer(document, error), f"not OpenAPI 3.1: {message}")


def _pointer(document: Document, error: ValidationError) -> Pointer:
    """Where an error is. Those inside a schema come with a path from that schema, so the schema has to be found."""
    path = tuple(error.absolute_path)
    if _follows(document.data, path, error.instance):
        return path
    for at, node in _nodes(document.data):
        if path and _follows(node, path, error.instance):
            return (*at, *path)
        if not path and isinstance(node, dict):
            for key in ("default", "example", "const", "enum"):
                if key in node and node[key] is error.instance:
                    return (*at, key)
        if not path and node is error.instance:
            return at
    return path


def _follows(node: Any, path: Pointer, instance: object) -> bool:
    for step in path:
        try:
            node = node[step]
        except (KeyError, IndexError, TypeError):
            return False
    return node is instance or (not isinstance(instance, dict | list) and node.__class__ is instance.__class__ and node == instance)


def _nodes(node: Any, at: Pointer = ()) -> Iterator[tuple[Pointer, Any]]:
    if isinstance(node, dict | list):
        yield at, node
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _nodes(value, (*at, key))
