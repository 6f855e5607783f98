"""What the templates need to know of models and operations, worked out beforehand, so that they only lay text out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen
from openapi_python_client import strings
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty

from .access import Access, access
from .assemble import Document
from .emission import body_content, is_free_object, operation_id, payload_schema, reachable, wire_parameters
from .kinds import DATE_TIMES, Kind, Kinds, is_constants
from .paging import Paging, paging
from .problems import GenerationError, Problem
from .source import Pointer


@frozen
class FieldView:
    """A member of a model, or a parameter of an operation."""

    name: str
    wire: str
    required: bool
    kind: Kind
    doc: str
    secret: bool = False
    place: str = "body"
    value_from: str | None = None

    @property
    def sent_annotation(self) -> str:
        """Annotation as an argument."""
        annotation = self.kind.sent
        if self.kind.nullable and annotation != "Any":
            annotation += " | None"
        return annotation if self.required or annotation == "Any" else annotation + " | Unset"

    @property
    def read_annotation(self) -> str:
        """Annotation as a member that was read; anything may be missing."""
        return self.kind.read if self.kind.read == "Any" else self.kind.read + " | None"


@frozen
class ModelView:
    """An object schema."""

    name: str
    module: str
    doc: str
    sent: bool
    fields: list[FieldView]
    imports: list[tuple[str, str]]
    helpers: list[str]

    @property
    def required(self) -> list[str]:
        """Names in JSON of the members that a request can't do without."""
        return [f.wire for f in self.fields if f.required]

    @property
    def binds_when_written(self) -> bool:
        """Whether encoding needs a variable."""
        return any(f.kind.encode or not (self.sent and f.required) for f in self.fields)


@frozen
class ConstantsView:
    """A component whose known values are listed: an open enumeration."""

    name: str
    module: str
    doc: str
    base: str
    members: list[tuple[str, str]]


@frozen
class OperationView:
    """An operation with its arguments."""

    name: str
    resource: str
    method: str
    module: str
    http_method: str
    path: str
    path_code: str
    summary: str
    description: str
    source: str
    coverage: str
    gaps: list[str]
    envelope: str
    access: Access
    effect: str
    set_when: str | None
    check: list[str]
    paging: Paging | None
    content_type: str | None
    arguments: list[FieldView]
    body: str | None
    body_fields: list[FieldView]
    returns: str
    decode: str
    guard: str | None
    null_result: str | None
    returns_doc: str
    imports: list[tuple[str, str]]
    annotation_imports: list[tuple[str, str]]
    result_class: str | None
    runtime_imports: list[tuple[str, str]]
    helpers: list[str] = field(factory=list)

    @property
    def typing_imports(self) -> list[tuple[str, str]]:
        """Models that only annotations name."""
        return sorted({*self.imports, *self.annotation_imports} - {*self.runtime_imports})

    def returned(self, prefix: str = "") -> str:
        """Annotation of the method's result.

        Args:
            prefix: Empty for the blocking method, ``Async`` for the other.
        """
        if self.paging is None:
            return self.returns
        return prefix + "Pager" + self.returns.removeprefix("list")

    @property
    def paged_by(self) -> FieldView | None:
        """The argument that says which page is wanted."""
        wanted = (self.paging.place, self.paging.name) if self.paging else None
        return next((a for a in self.arguments if (a.place, a.wire) == wanted), None)

    @property
    def positional(self) -> list[FieldView]:
        """Arguments that stand before the star: the path parameters."""
        return [a for a in self.arguments if a.place == "path"]

    @property
    def named(self) -> list[FieldView]:
        """Keyword-only arguments."""
        return [a for a in self.arguments if a.place != "path"]

    def of(self, place: str) -> list[FieldView]:
        """Arguments of one place: path, query, header or body."""
        return [a for a in self.arguments if a.place == place]


# Names that the generated code has for itself; an argument or a member of that name gets an underscore.
_OF_METHODS = {"options", "self", "as_list", "header_value", "path_segment", "query_value", "format_date", *DATE_TIMES.values()}
_OF_MODELS = {"from_dict", "to_dict", "additional_properties"}


def _free(name: str, taken: set[str]) -> str:
    # customer2ndName: openapi-python-client takes an ordinal apart.
    name = re.sub(r"(\d)_(st|nd|rd|th)(?=_|$)", r"\1\2", name)
    return name + "_" if name in taken else name


class Views:
    """Views of everything in one document."""

    def __init__(self, document: Document, models: list[ModelProperty]) -> None:
        self._document = document
        self._classes = {component(m): m.class_info for m in models}
        bodies = [body_content(operation) for _, _, operation in document.operations()]
        self._sent = reachable(document.schemas, [body[1] for body in bodies if body])
        self._properties = {component(m): [*(m.required_properties or []), *(m.optional_properties or [])] for m in models}
        self._kinds = Kinds(document, {name: str(info.name) for name, info in self._classes.items()})
        self.problems: list[Problem] = []

    # Models ----------------------------------------------------------------------------------------------------------------------

    def model(self, model: ModelProperty) -> ModelView:
        """View of an object schema."""
        name = component(model)
        schema = self._document.schemas[name]
        fields = self._fields(name)
        sent = name in self._sent
        return ModelView(
            name=model.class_info.name,
            module=model.class_info.module_name,
            doc=schema["description"],
            sent=sent,
            fields=fields,
            imports=self._imports(cls for f in fields for cls in f.kind.classes if sent or cls in self._class_names()),
            helpers=sorted({h for f in fields for h in f.kind.helpers}),
        )

    def _class_names(self) -> set[str]:
        return {info.name for info in self._classes.values()}

    def _fields(self, component: str) -> list[FieldView]:
        schema = self._document.schemas[component]
        documented = list(schema.get("properties", {}))
        fields = []
        for prop in sorted(self._properties[component], key=lambda p: documented.index(p.name.get_untrusted_value())):
            wire = prop.name.get_untrusted_value()
            node = schema["properties"][wire]
            fields.append(
                FieldView(
                    name=_free(str(prop.python_name), _OF_MODELS | _OF_METHODS),
                    wire=wire,
                    required=prop.required,
                    kind=self._kinds.of(node, ("components", "schemas", component, "properties", wire)),
                    doc=self.doc(node),
                    secret=node.get("format") == "password",
                    value_from=node.get("x-python-value-from"),
                )
            )
        return fields

    def doc(self, node: Mapping[str, Any]) -> str:
        """Description of a member, with its known values and the form of a date."""
        text = str(node.get("description") or "").strip()
        referenced = self._document.schemas[node["$ref"].rsplit("/", 1)[1]] if "$ref" in node else {}
        text = text or str(referenced.get("description") or "").strip()
        text = text if not text or text.endswith((".", "?", "!")) else text + "."
        values = node.get("x-known-values")
        if values:
            text += " Known values: " + ", ".join(f"{value} {label}" for value, label in values.items()) + "."
        return " ".join(text.split())

    def constants(self) -> list[ConstantsView]:
        """Open enumerations that an argument or a member refers to."""
        used = reachable(self._document.schemas, self._document.data["paths"])
        return [
            ConstantsView(
                name=name,
                module=strings.snake_case(name),
                doc=" ".join(schema["description"].split()),
                base="IntEnum" if schema["type"] == "integer" else "StrEnum",
                members=[
                    (label, value if schema["type"] == "integer" else repr(value)) for value, label in schema["x-known-values"].items()
                ],
            )
            for name, schema in self._document.schemas.items()
            if is_constants(schema) and name in used
        ]

    # Operations ------------------------------------------------------------------------------------------------------------------

    def operation(self, path: str, method: str, operation: dict[str, Any], endpoint: Endpoint) -> OperationView:
        """View of an operation."""
        at = ("paths", path, method)
        arguments = self._parameters(at, operation, endpoint)
        body, body_fields, content_type = None, list[FieldView](), None
        if content := body_content(operation):
            content_type, schema = content
            body, body_fields = self._body(at, schema)
            arguments += [f for f in body_fields if f.value_from is None]
        self._check_names(at, arguments, body_fields)
        payload = self._kinds.of(payload_schema(operation), (*at, "responses"))
        guard = "list" if payload.read.startswith("list[") else "dict" if payload.classes else None
        # A list that is null has no rows. A single object that is null was not read, which only a GET may say by raising: after a write the
        # caller must not be told that the call failed.
        null_result = "[]" if guard == "list" else "None" if guard and method != "get" else None
        classes = self._class_names()
        decoded = {cls for cls in payload.classes if cls in classes}
        encoded = {cls for a in arguments if not body and a.kind.encode for cls in a.kind.classes if cls in classes}
        sent_classes = {cls for a in arguments for cls in a.kind.classes} | {cls for cls in payload.classes if cls in classes}
        resource = operation["x-python"]["resource"]
        effect = operation.get("x-effect", "once")
        return OperationView(
            name=f"{self._document.product}.{operation_id(operation)}",
            resource=resource,
            method=operation["x-python"]["method"],
            module=str(endpoint.name),
            http_method=method.upper(),
            path=path,
            path_code=_path_code(path, {a.wire: a.name for a in arguments if a.place == "path"}),
            summary=operation["summary"],
            description=" ".join(operation["description"].split()),
            source=operation["x-source"],
            coverage=operation["x-coverage"],
            gaps=[" ".join(gap.split()) for gap in operation.get("x-gaps", [])],
            envelope=operation["x-envelope"],
            access=access(self._document, operation),
            effect=effect if isinstance(effect, str) else "once",
            set_when=effect["set-when"] if isinstance(effect, dict) else None,
            check=[] if effect == "read" else self._reads_of(resource),
            paging=paging(self._document, operation),
            content_type=content_type,
            arguments=sorted(arguments, key=lambda a: (a.place != "path", not a.required)),
            body=body,
            body_fields=body_fields,
            returns=payload.read + (" | None" if null_result == "None" and payload.read != "Any" else ""),
            decode=(payload.decode("v") if payload.decode else "v").removesuffix(" if v.__class__ is list else v"),
            guard=guard,
            null_result=null_result,
            returns_doc=_returns_doc(operation, payload, null_result),
            imports=self._imports([body] if body else []),
            annotation_imports=self._imports(sent_classes),
            result_class=next(iter(decoded), None),
            runtime_imports=self._imports(decoded | encoded),
            helpers=sorted({h for a in arguments if a.place != "body" for h in a.kind.helpers if h.startswith("format_")}),
        )

    def _reads_of(self, resource: str) -> list[str]:
        """Operations of a resource that only read."""
        return [
            f"{self._document.product}.{operation_id(operation)}"
            for _, _, operation in self._document.operations()
            if operation["x-python"]["resource"] == resource and operation.get("x-effect") == "read"
        ]

    def _parameters(self, at: Pointer, operation: dict[str, Any], endpoint: Endpoint) -> list[FieldView]:
        places = {"path": endpoint.path_parameters, "query": endpoint.query_parameters, "header": endpoint.header_parameters}
        names = {
            (place, p.name.get_untrusted_value()): _free(str(p.python_name), _OF_METHODS) for place, props in places.items() for p in props
        }
        return [
            FieldView(
                name=names[p["in"], p["name"]],
                wire=p["name"],
                required=p["in"] == "path" or bool(p.get("required")),
                kind=self._parameter_kind(p, at),
                doc=self.doc({**p["schema"], "description": p.get("description")}),
                place=p["in"],
            )
            for p in wire_parameters(operation)
        ]

    def _parameter_kind(self, parameter: dict[str, Any], at: Pointer) -> Kind:
        kind = self._kinds.of(parameter["schema"], (*at, "parameters"))
        # A parameter is text on the wire, so one of unknown type takes what can be written as text.
        return Kind("str | int", "str | int") if kind.sent == "Any" else kind

    def _body(self, at: Pointer, schema: dict[str, Any]) -> tuple[str | None, list[FieldView]]:
        """Class of the body, if it has one, and its members as arguments; else the body as one argument."""
        name = schema["$ref"].rsplit("/", 1)[1] if "$ref" in schema else None
        if name in self._classes:
            return self._classes[name].name, self._fields(name)
        resolved = self._document.schemas[name] if name else schema
        if is_free_object(resolved):
            doc = "The members of the body; none of them is documented."
            return None, [FieldView("body", "", True, Kind("Any", "Mapping[str, Any]", encode=lambda v: f"dict({v})"), doc)]
        kind = self._kinds.of(resolved, (*at, "requestBody"))
        return None, [FieldView("items" if resolved.get("type") == "array" else "body", "", True, kind, self.doc(resolved))]

    def _check_names(self, at: Pointer, arguments: list[FieldView], body_fields: list[FieldView]) -> None:
        given = {argument.wire for argument in arguments if argument.place != "body"}
        for repeated in body_fields:
            if repeated.value_from is not None and repeated.value_from not in given:
                message = f"{repeated.wire} takes its value from {repeated.value_from}, but the operation has no such parameter"
                self.problems.append(self._document.problem(at, message))
        seen: set[str] = set()
        for argument in arguments:
            if argument.name in seen:
                message = (
                    f"two arguments are called {argument.name!r}; "
                    f"say with `x-python-value-from` in an overlay that {argument.wire} repeats a parameter"
                )
                self.problems.append(self._document.problem(at, message))
            seen.add(argument.name)

    def _imports(self, classes: Iterable[str]) -> list[tuple[str, str]]:
        modules = {str(info.name): str(info.module_name) for info in self._classes.values()}
        return sorted({(modules.get(cls, strings.snake_case(cls)), cls) for cls in classes})

    def check(self) -> None:
        """Raise what was found wrong while the views were made."""
        if problems := [*self.problems, *self._kinds.problems]:
            raise GenerationError(problems)


def component(model: ModelProperty) -> str:
    """Name of the component that a model was made from."""
    # openapi-python-client calls a model by the reference to its component.
    return model.name.get_untrusted_value().rsplit("/", 1)[-1]


def _path_code(path: str, names: dict[str, str]) -> str:
    if not names:
        return repr(path)
    filled = re.sub(r"{([^{}]*)}", lambda m: "{path_segment(" + names[m[1]] + ", '" + names[m[1]] + "')}", path)
    return f'f"{filled}"'


def _returns_doc(operation: dict[str, Any], payload: Kind, null_result: str | None) -> str:
    if payload.read == "Any":
        return "The payload as it arrived: its shape is not documented."
    text = str(payload_schema(operation).get("description") or "").strip().rstrip(".")
    if not text:
        text = "The rows" if payload.read.startswith("list[") else "What the answer holds"
    return " ".join(text.split()) + (", or None when the answer holds nothing." if null_result == "None" else ".")
