"""The client in this repository is what its spec gives, whole, and costs little to import."""

from __future__ import annotations

import importlib
import inspect
import textwrap
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from workbench import ROOT, python

from generator.__main__ import main
from generator.assemble import Document, products
from generator.emission import payload_schema, reachable
from generator.pipeline import build_document

SPEC, OVERLAYS, CLIENT = ROOT / "spec", ROOT / "overlays" / "spec", ROOT / "generated_client"
PACKAGE = CLIENT / "gofive_client"
PRODUCTS = products(SPEC)


@cache
def document(product: str) -> Document:
    """The assembled spec of a product."""
    return build_document(SPEC, OVERLAYS, product)


def operations(product: str) -> dict[tuple[str, str], dict[str, Any]]:
    """The operations of a product by resource and method."""
    return {(o["x-python"]["resource"], o["x-python"]["method"]): o for _, _, o in document(product).operations()}


def classes(product: str, resource: str) -> tuple[type, type]:
    """The blocking and the awaited class of a resource."""
    module = importlib.import_module(f"gofive_client.{product}.api.{resource}")
    name = "".join(word.capitalize() for word in resource.split("_"))
    return getattr(module, name), getattr(module, f"Async{name}")


def methods(cls: type) -> dict[str, Callable[..., Any]]:
    """Public methods of a class."""
    return {name: member for name, member in vars(cls).items() if not name.startswith("_")}


def test_the_committed_client_is_what_the_spec_gives(capsys: pytest.CaptureFixture[str]) -> None:
    """`make generate` mends it."""
    code = main(["check"])
    assert (code, capsys.readouterr().err) == (0, "")


def test_the_tests_import_the_committed_client() -> None:
    assert Path(str(importlib.import_module("gofive_client").__file__)).resolve() == PACKAGE / "__init__.py"


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_operation_has_a_module_and_every_module_an_operation(product: str) -> None:
    api = PACKAGE / product / "api"
    modules = {str(path.relative_to(api)) for path in api.rglob("*.py") if path.name != "__init__.py"}
    assert modules == {f"{resource}/{resource}_{method}.py" for resource, method in operations(product)}


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_operation_is_a_method_of_both_classes_and_every_method_an_operation(product: str) -> None:
    resources = {resource for resource, _ in operations(product)}
    for number in (0, 1):
        found = {(resource, name) for resource in resources for name in methods(classes(product, resource)[number])}
        assert found == operations(product).keys()


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_resource_hangs_on_both_products(product: str) -> None:
    module = importlib.import_module(f"gofive_client.{product}")
    resources = {resource for resource, _ in operations(product)}
    for name in module.__all__:
        product_class = getattr(module, name)
        made = product_class(None)
        assert {name for name in vars(product_class) if not name.startswith("_")} == resources
        awaited = name.startswith("Async")
        assert {resource: type(getattr(made, resource)) for resource in resources} == {
            resource: classes(product, resource)[awaited] for resource in resources
        }
    assert len(module.__all__) == 2


@pytest.mark.parametrize("product", PRODUCTS)
def test_blocking_and_awaited_methods_differ_in_nothing_but_the_await(product: str) -> None:
    for resource, name in operations(product):
        blocking, awaited = (methods(cls)[name] for cls in classes(product, resource))
        one, other = inspect.signature(blocking), inspect.signature(awaited)
        assert one.parameters == other.parameters, f"{resource}.{name}"
        assert inspect.getdoc(blocking) == inspect.getdoc(awaited)
        # A pager sends nothing by itself, so there is nothing to await.
        paged = str(one.return_annotation).startswith("Pager[")
        assert other.return_annotation == ("Async" if paged else "") + one.return_annotation
        assert (inspect.iscoroutinefunction(blocking), inspect.iscoroutinefunction(awaited)) == (False, not paged)


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_method_says_where_it_is_known_from(product: str) -> None:
    for (resource, name), operation in operations(product).items():
        doc = " ".join(str(inspect.getdoc(methods(classes(product, resource)[0])[name])).split())
        for text in (operation["x-source"], operation["summary"], *operation.get("x-gaps", [])):
            assert " ".join(text.replace("\\", "\\\\").split()) in doc, f"{resource}.{name}"


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_operation_object_repeats_the_spec(product: str) -> None:
    for path, method, operation in document(product).operations():
        resource, name = operation["x-python"]["resource"], operation["x-python"]["method"]
        made = importlib.import_module(f"gofive_client.{product}.api.{resource}.{resource}_{name}").OPERATION
        assert (made.name, made.method, made.path) == (f"{product}.{resource}.{name}", method.upper(), path)
        assert (made.source, made.coverage, made.envelope) == (operation["x-source"], operation["x-coverage"], operation["x-envelope"])
        assert made.content_type == next(iter(operation.get("requestBody", {}).get("content", {})), None)


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_object_that_an_operation_uses_is_a_model(product: str) -> None:
    schemas = document(product).schemas
    payloads_and_bodies = [[payload_schema(o), o.get("requestBody")] for o in operations(product).values()]
    objects = {name for name in reachable(schemas, payloads_and_bodies) if schemas[name].get("properties")}
    assert objects
    exported = set(importlib.import_module(f"gofive_client.{product}.models").__all__)
    assert objects <= exported


# Imports ----------------------------------------------------------------------------------------------------------------------------


HEAVY = {"gofive", "generator", "httpx", "httpcore", "anyio", "orjson", "yaml", "openapi_python_client"}


def loaded(code: str) -> set[str]:
    """Modules that a fresh interpreter has loaded after the code."""
    return set(python(CLIENT, textwrap.dedent(code) + "\nresult = list(sys.modules)"))


def test_importing_the_client_loads_neither_gofive_nor_httpx_nor_a_product() -> None:
    modules = loaded("import gofive_client")
    assert {name.split(".")[0] for name in modules} & HEAVY == set()
    assert not {name for name in modules if name.startswith("gofive_client.")}


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_whole_product_works_without_gofive_and_httpx(product: str) -> None:
    modules = loaded(
        f"""
        import importlib, pkgutil
        import gofive_client.{product} as package
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            importlib.import_module(module.name)
        """
    )
    assert {name.split(".")[0] for name in modules} & HEAVY == set()
    files = (path.relative_to(CLIENT).with_suffix("") for path in (PACKAGE / product).rglob("*.py"))
    assert {".".join(file.parts).removesuffix(".__init__") for file in files} <= modules


@pytest.mark.parametrize("product", PRODUCTS)
def test_importing_every_resource_loads_no_model(product: str) -> None:
    resources = sorted({resource for resource, _ in operations(product)})
    modules = loaded("\n".join(f"import gofive_client.{product}.api.{resource}" for resource in resources))
    assert {name for name in modules if name.startswith(f"gofive_client.{product}.models.")} == set()
    assert {name for name in modules if name.startswith(f"gofive_client.{product}.api.")} == {
        f"gofive_client.{product}.api.{resource}" for resource in resources
    }


def test_a_call_loads_its_own_models_alone() -> None:
    modules = loaded("from gofive_client.venio import Venio\nVenio(Recorder()).quotations.get('Q1')")
    models = {name.rsplit(".", 1)[1] for name in modules if name.startswith("gofive_client.venio.models.")}
    assert "quotation" in models
    assert models <= {"quotation", "quotation_line"}
