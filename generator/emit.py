"""Write the client of a document with openapi-python-client and our templates."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
from jinja2 import Environment, FileSystemLoader
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection

from . import docstrings
from .assemble import Document
from .emission import emission_view, operation_id
from .problems import GenerationError, Problem
from .source import Pointer
from .views import FieldView, OperationView, Views, component

TEMPLATES = Path(__file__).with_name("templates")
SUPPORT = TEMPLATES / "support"
SPEC_FILE = "openapi.json"


def emit_support(package: Path) -> None:
    """Write the modules that the products share."""
    package.mkdir(parents=True)
    for path in sorted(SUPPORT.glob("*.py")):
        shutil.copyfile(path, package / path.name)
    (package / "py.typed").touch()


def emit_servers(servers: Mapping[str, str | None], package: Path) -> None:
    """Write the table of the hosts."""
    environment = Environment(loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True)
    environment.filters["pystr"] = _python_string
    text = environment.get_template("servers.py.jinja").render(servers=sorted(servers.items()))
    (package / "_servers.py").write_text(text, encoding="utf-8")


def emit_product(document: Document, package: Path) -> None:
    """Write a product's subpackage: models, operations, resources and the assembled spec.

    Raises:
        GenerationError: openapi-python-client would leave something out, or something can't be expressed.
    """
    config = Config.from_sources(ConfigFile(post_hooks=[], field_prefix="field_"), MetaType.NONE, Path(SPEC_FILE), "utf-8", False, package)
    data = GeneratorData.from_dict(emission_view(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError([_problem(document, data)])
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    views = Views(document, data.models)
    operations = _operation_views(document, data, views)
    _prepare(project, document, views, operations)
    with contextlib.redirect_stdout(io.StringIO()):
        skipped = project.build()
    if skipped:
        raise GenerationError([_problem(document, error) for error in skipped])
    views.check()
    for constants in views.constants():
        text = project.env.get_template("constants.py.jinja").render(view=constants)
        (package / "models" / f"{constants.module}.py").write_text(text, encoding="utf-8")
    for stock in ("errors.py", "types.py"):  # openapi-python-client always writes them; the shared modules do their job
        (package / stock).unlink()
    (package / SPEC_FILE).write_bytes(orjson.dumps(document.data, option=orjson.OPT_INDENT_2) + b"\n")


def _operation_views(document: Document, data: GeneratorData, views: Views) -> dict[tuple[str, str], OperationView]:
    """The operations' views by the names of their endpoints; every operation of the document has one."""
    endpoints = {_key(endpoint): endpoint for collection in data.endpoint_collections_by_tag.values() for endpoint in collection.endpoints}
    problems = [_problem(document, error) for c in data.endpoint_collections_by_tag.values() for error in c.parse_errors]
    problems += [_problem(document, error) for error in data.errors]
    problems += [
        document.problem(
            _inline_object(document, str(model.class_info.name)),
            f"openapi-python-client invents the class {model.class_info.name}; name the object as a component",
        )
        for model in data.models
        if component(model) not in document.schemas
    ]
    problems += _shared_modules(document, data, views)
    found: dict[tuple[str, str], OperationView] = {}
    for path, method, operation in document.operations():
        endpoint = endpoints.get((operation["x-python"]["resource"], operation_id(operation).replace(".", "_")))
        if endpoint is None:
            if not problems:
                message = f"{method.upper()} {path}: openapi-python-client left it out without a word"
                problems.append(document.problem(("paths", path, method), message))
            continue
        found[_key(endpoint)] = views.operation(path, method, operation, endpoint)
    if problems:
        raise GenerationError(problems)
    views.check()
    return found


def _inline_object(document: Document, invented: str) -> Pointer:
    """Place of the object that a class was invented for, by the names that lead to it; the whole document when it is not found."""
    wanted = invented.casefold()

    def found(node: Any, at: Pointer, name: str) -> Pointer | None:
        if not isinstance(node, Mapping):
            return None
        if "properties" in node and name == wanted and len(at) > 3:
            return at
        below = [(node["items"], (*at, "items"), f"{name}item")] if "items" in node else []
        below += [(member, (*at, "properties", key), name + _letters(key)) for key, member in node.get("properties", {}).items()]
        below += [(form, (*at, k, i), f"{name}type{i}") for k in ("anyOf", "oneOf") for i, form in enumerate(node.get(k, []))]
        return next((place for one in below if (place := found(*one)) is not None), None)

    starts = [(schema, ("components", "schemas", name), _letters(name)) for name, schema in document.schemas.items()]
    return next((place for start in starts if (place := found(*start)) is not None), ())


def _letters(name: str) -> str:
    return re.sub(r"[^0-9a-z]", "", name.casefold())


def _shared_modules(document: Document, data: GeneratorData, views: Views) -> list[Problem]:
    """Schemas whose names differ, but not as file names: the second would overwrite the first."""
    modules: dict[str, str] = {}
    named = [(str(m.class_info.module_name), str(m.class_info.name)) for m in data.models]
    problems = []
    for module, name in [*named, *((c.module, c.name) for c in views.constants())]:
        if module in modules:
            message = f"openapi-python-client would leave something out: {modules[module]} and {name} share the file {module}.py"
            problems.append(document.problem(("components", "schemas", name), message))
        modules[module] = name
    return problems


def _prepare(project: Project, document: Document, views: Views, operations: dict[tuple[str, str], OperationView]) -> None:
    """Hand the views to the templates."""
    constants = {c.name for c in views.constants()}

    def collection_views(collection: EndpointCollection) -> list[OperationView]:
        return [operations[_key(endpoint)] for endpoint in collection.endpoints]

    def annotation_imports(of: list[OperationView]) -> list[tuple[str, str]]:
        return sorted({pair for view in of for pair in view.annotation_imports})

    def exported_models() -> list[tuple[str, str]]:
        models = [(m.class_info.module_name, m.class_info.name) for m in project.openapi.models]
        return sorted([(str(module), str(name)) for module, name in models] + [(c.module, c.name) for c in views.constants()])

    def value_from(view: OperationView, member: FieldView) -> str:
        if member.value_from is None:
            return member.name
        return next(a.name for a in view.arguments if a.wire == member.value_from)

    project.env.globals.update(
        views=views,
        view_of=lambda endpoint: operations[_key(endpoint)],
        constants=constants,
        docs=_Docs,
        collection_views=collection_views,
        annotation_imports=annotation_imports,
        exported_models=exported_models,
        value_from=value_from,
        product_title=document.data["info"]["title"],
        product_class=project.env.globals["class_name"](document.product),  # type: ignore[operator]
        resources=sorted({view.resource for view in operations.values()}),
    )
    project.env.filters.update(pystr=_python_string, class_name=project.env.globals["class_name"])


def _key(endpoint: Endpoint) -> tuple[str, str]:
    """Resource and name: the names of two resources may join to the same word."""
    return str(endpoint.tags[0]), str(endpoint.name)


class _Docs:
    model = staticmethod(docstrings.model_doc)
    operation = staticmethod(docstrings.operation_doc)
    constants = staticmethod(docstrings.constants_doc)
    module = staticmethod(docstrings.module_doc)


def _python_string(value: str) -> str:
    """A Python literal; the formatter settles the quotes."""
    return repr(str(value))


def _problem(document: Document, error: Any) -> Problem:
    text = " ".join(filter(None, (error.header, error.detail)))
    text = re.sub(r"<[\w.]+ object at 0x[0-9a-f]+>", "...", " ".join(text.split()))
    return document.problem(_place(document, text), f"openapi-python-client would leave something out: {text}")


def _place(document: Document, text: str) -> Pointer:
    """Where an error of openapi-python-client is, as far as its words tell."""
    for path, method, _ in document.operations():
        if f"{method.upper()} {path} " in text:
            return "paths", path, method
    named = [name for name in document.schemas if re.search(rf"\b{re.escape(name)}\b", text)]
    return ("components", "schemas", named[0]) if named else ()
