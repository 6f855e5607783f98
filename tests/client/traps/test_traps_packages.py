"""Traps of openapi-python-client in what it writes: its own output falls into each, ours into none.

A test of the stock output that fails after an upgrade says that upstream mended the trap, so that what we do about it may become simpler.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from trap_tools import ROOT, ScriptedServer, Stock, fresh_python, needs, success

pytest_plugins = ["trap_fixtures"]

PACKAGES = ("overlays/gofive", "generated_client/gofive_client")

# What an import loads ------------------------------------------------------------------------------------------------------------

LOADED = "print(*sorted(name.removeprefix(models) for name in sys.modules if name.startswith(models)))"


def test_stock_still_imports_every_model_with_one_endpoint(stock: Stock) -> None:
    code = f"import sys, stock_client.api.customers.get_customer; models = 'stock_client.models.'; {LOADED}"
    assert fresh_python(code, stock.folder).split() == ["customer", "order", "order_answer", "order_state"]


@pytest.mark.parametrize(
    "statement",
    [
        "import gofive",
        "from gofive import Gofive, AsyncGofive",
        "import gofive_client.venio",
        "import gofive_client.venio.models",
        "import gofive.venio",
        "from gofive_client.venio.api.sales_orders import SalesOrders",
        "from gofive import Gofive; Gofive(client_id='a', client_secret='b', subscription_key='c').venio.sales_orders",
    ],
)
def test_an_import_or_a_resource_alone_loads_no_model(statement: str) -> None:
    assert fresh_python(f"import sys; {statement}; models = 'gofive_client.venio.models.'; {LOADED}").split() == []


@pytest.mark.parametrize("blocking", [True, False], ids=["sync", "async"])
def test_a_call_loads_the_models_that_it_needs(server: ScriptedServer, blocking: bool) -> None:
    server.answers(success({"salesOrderNo": "SO1", "salesorderDetails": [{"productCode": "P1"}]}))
    call = "client.venio.sales_orders.get('SO1')"
    if blocking:
        code = f"import sys; from gofive import Gofive as C\nwith C() as client: order = {call}\n"
    else:
        code = "import asyncio, sys; from gofive import AsyncGofive as C\n"
        code += f"async def ask():\n    async with C() as client: return await {call}\norder = asyncio.run(ask())\n"
    code += f"assert order.salesorder_details[0].product_code == 'P1'; models = 'gofive_client.venio.models.'; {LOADED}"
    assert fresh_python(code, **server.environment()).split() == ["sales_order", "sales_order_line"]


def test_importing_one_model_loads_it_and_what_it_holds() -> None:
    code = f"import sys; from gofive.venio import SalesOrder; models = 'gofive_client.venio.models.'; {LOADED}"
    assert fresh_python(code).split() == ["sales_order", "sales_order_line"]


# Types for users -----------------------------------------------------------------------------------------------------------------


def test_stock_still_writes_no_py_typed_without_metadata(stock: Stock) -> None:
    assert (stock.package / "client.py").exists()
    assert list(stock.folder.rglob("py.typed")) == []


@pytest.mark.parametrize("package", ["gofive", "gofive_client"])
def test_a_package_says_that_it_is_typed(package: str) -> None:
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    assert Path(spec.origin).with_name("py.typed").is_file()


def test_the_wheel_holds_both_packages_and_says_that_they_are_typed(tmp_path: Path) -> None:
    tree, target = tmp_path / "tree", tmp_path / "dist"
    for name in PACKAGES:
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copyfile(ROOT / name, tree / name)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (wheel,) = target.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert {"gofive/py.typed", "gofive_client/py.typed"} <= names
    folders = [tree / name for name in PACKAGES]
    assert names == {path.relative_to(folder.parent).as_posix() for folder in folders for path in folder.rglob("*") if path.is_file()}


# An operation that can't be generated --------------------------------------------------------------------------------------------

UPLOAD = {
    "type": "object",
    "description": "A note.",
    "properties": {"text": {"type": "string", "description": "The words."}},
}


def operation(resource: str, answer: Any = None, **others: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": answer or {}}}
    return {
        "summary": "Notes",
        "description": "About notes.",
        "x-source": "https://docs.example/notes",
        "x-coverage": "full",
        "x-envelope": "none",
        "x-python": {"resource": resource, "method": "run"},
        "responses": {"200": {"description": "Done.", "content": content}},
        **others,
    }


def with_body(media_type: str, schema: Any) -> dict[str, Any]:
    return operation("notes", requestBody={"required": True, "content": {media_type: {"schema": schema}}})


def with_parameter(**parameter: Any) -> dict[str, Any]:
    return operation("notes", parameters=[{"name": "filter", "description": "A filter.", **parameter}])


def with_answer(media_type: str) -> dict[str, Any]:
    return operation("notes", responses={"200": {"description": "A file.", "content": {media_type: {"schema": {"type": "string"}}}}})


def write_spec(folder: Path, notes: dict[str, Any]) -> list[str]:
    """A small spec with an operation beside one that is known to work, as arguments for the generator."""
    reading = operation("readings", {"$ref": "#/components/schemas/Upload"})
    section = {"paths": {"/v1/readings": {"get": reading}, "/v1/notes": {"post": notes}}, "components": {"schemas": {"Upload": UPLOAD}}}
    servers = [{"url": "https://api.example"}]
    head = {"openapi": "3.1.0", "info": {"title": "Demo", "version": "1"}, "servers": servers, "x-sections": ["common", "notes"]}
    (folder / "spec" / "demo").mkdir(parents=True)
    (folder / "overlays").mkdir()
    for name, data in {"common.yaml": {}, "demo/openapi.yaml": head, "demo/notes.yaml": section}.items():
        (folder / "spec" / name).write_text(json.dumps(data))
    return ["--spec", str(folder / "spec"), "--overlays", str(folder / "overlays"), "--out", str(folder / "out")]


@pytest.fixture
def generate() -> Callable[..., int]:
    """The generator's command line in this process, which saves a second each time."""
    needs("openapi_python_client")
    from generator.__main__ import main  # where only the client's own dependencies are installed, this can't be imported

    return lambda *arguments: main(["generate", *arguments])


def test_stock_still_drops_an_operation_and_ends_with_exit_code_0(stock: Stock) -> None:
    assert stock.exit_code == 0
    assert "Endpoint will not be generated" in stock.output
    assert (stock.package / "api" / "orders" / "get_order.py").exists()
    assert not (stock.package / "api" / "orders" / "add_note.py").exists()


def test_the_generator_writes_an_operation_that_it_can_handle(tmp_path: Path, generate: Callable[..., int]) -> None:
    assert generate(*write_spec(tmp_path, with_body("application/json", {"$ref": "#/components/schemas/Upload"}))) == 0
    assert (tmp_path / "out" / "gofive_client" / "demo" / "api" / "notes" / "notes_run.py").exists()


def test_the_command_ends_with_exit_code_1_for_the_operation_that_stock_drops(tmp_path: Path) -> None:
    needs("openapi_python_client")
    command = [sys.executable, "-m", "generator", "generate", *write_spec(tmp_path, with_body("application/xml", {"type": "string"}))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert "POST /v1/notes" in done.stderr


@pytest.mark.parametrize(
    "notes",
    [
        pytest.param(with_body("application/xml", {"type": "string"}), id="body of XML"),
        pytest.param(with_body("text/plain", {"type": "string"}), id="body of text"),
        pytest.param(with_body("application/octet-stream", {"type": "string"}), id="body of bytes"),
        pytest.param(with_body("multipart/form-data", {"$ref": "#/components/schemas/Upload"}), id="body in parts"),
        pytest.param(with_parameter(**{"in": "header", "schema": {"type": "array", "items": {"type": "string"}}}), id="list in a header"),
        pytest.param(with_parameter(**{"in": "query", "schema": {"type": "array", "items": {"type": "string"}}}), id="list in the query"),
        pytest.param(with_parameter(**{"in": "query", "schema": {"type": "object"}}), id="object in the query"),
        pytest.param(with_parameter(**{"in": "query", "content": {"application/json": {"schema": {}}}}), id="JSON in the query"),
        pytest.param(with_parameter(**{"in": "cookie", "schema": {"type": "string"}}), id="cookie"),
        pytest.param(with_answer("application/pdf"), id="answer that is a file"),
    ],
)
def test_the_generator_refuses_an_operation_that_it_can_not_handle_and_names_it(
    tmp_path: Path, generate: Callable[..., int], capsys: pytest.CaptureFixture[str], notes: dict[str, Any]
) -> None:
    assert generate(*write_spec(tmp_path, notes)) == 1
    assert "/v1/notes" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
