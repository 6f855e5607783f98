"""What users see and import: httpx stays behind one module, and nothing is loaded before it is used."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import gofive
import gofive.errors

PRODUCTS = ("venio", "etaxgo", "empeo")
ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "overlays" / "gofive"
CLIENT = ROOT / "generated_client" / "gofive_client"


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            names.add(node.module.split(".")[0])
    return names


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_few_modules_import_httpx() -> None:
    paths = [path for path in sorted(PACKAGE.rglob("*.py")) if "sandbox" not in path.parts]  # which is a program of its own
    assert [path.name for path in paths if imported(path) & {"httpx", "httpcore"}] == [
        "_aiohttp.py",
        "_deadline.py",
        "_direct.py",
        "_http.py",
        "_prepared.py",
    ]


def test_the_generated_client_imports_neither_httpx_nor_gofive() -> None:
    allowed = {"attrs", "gofive_client", *sys.stdlib_module_names}
    for path in CLIENT.rglob("*.py"):
        assert imported(path) <= allowed, path


def test_httpx_is_in_no_public_signature_but_for_a_client_of_ones_own() -> None:
    for name in gofive.__all__:
        value = getattr(gofive, name)
        if not inspect.isclass(value):
            continue
        for member_name, member in inspect.getmembers(value, inspect.isfunction):
            if member_name.startswith("_") and member_name != "__init__":
                continue
            for parameter in inspect.signature(member).parameters.values():
                if "httpx" in str(parameter.annotation) or re.search(r"\b(Async)?Client\b", str(parameter.annotation)):
                    assert parameter.name == "http_client", f"{name}.{member_name}"
            assert "httpx" not in str(inspect.signature(member).return_annotation)


def test_every_public_name_can_be_imported() -> None:
    for module in (gofive, *(import_module(f"gofive.{product}") for product in PRODUCTS)):
        assert sorted(module.__all__) == sorted(set(module.__all__))
        for name in module.__all__:
            assert getattr(module, name) is not None
        assert set(dir(module)) >= set(module.__all__)
        with pytest.raises(AttributeError, match="no_such_name"):
            getattr(module, "no_such" + "_name")


def test_what_errors_hold_can_be_named() -> None:
    from gofive.errors import ErrorContext, SentRequest

    assert (ErrorContext.__name__, SentRequest.__name__) == ("ErrorContext", "SentRequest")
    assert not hasattr(gofive.errors, "Context")
    assert run("import sys, gofive.errors; print('gofive._context' in sys.modules)") == "False\n"


def test_the_error_tree_is_drawn_as_it_is() -> None:
    drawn = re.findall(r"([├└]── |^ {4})(\w+Error)\b", gofive.errors.__doc__ or "", re.MULTILINE)
    classes = {
        name for name, value in vars(gofive.errors).items() if inspect.isclass(value) and issubclass(value, Exception) and name[0] != "_"
    }
    assert {name for _, name in drawn} == classes
    assert classes <= set(gofive.__all__)
    assert all(issubclass(getattr(gofive.errors, name), gofive.GofiveError) for name in classes)


def test_both_clients_offer_the_same_calls() -> None:
    def calls(product: Any) -> dict[str, list[str]]:
        resources = [name for name in vars(product) if not name.startswith("_")]
        made = product(None)
        return {r: [n for n, _ in inspect.getmembers(getattr(made, r), inspect.ismethod) if n[0] != "_"] for r in resources}

    counted = {}
    for product in PRODUCTS:
        module = import_module(f"gofive_client.{product}")
        blocking, awaited = (calls(getattr(module, prefix + product.capitalize())) for prefix in ("", "Async"))
        assert blocking == awaited
        counted[product] = sum(map(len, blocking.values()))
    assert counted == {"venio": 47, "etaxgo": 13, "empeo": 5}
    assert {n for n in vars(gofive.Gofive) if n[0] != "_"} == {n for n in vars(gofive.AsyncGofive) if n[0] != "_"}


def test_importing_the_package_loads_next_to_nothing() -> None:
    loaded = set(run("import sys, gofive; print(*sys.modules)").split())
    assert not {
        m for m in loaded if m.split(".")[0] in {"httpx", "attrs", "attr", "orjson", "gofive_client", "anyio", "uvicorn", "starlette"}
    }


def test_a_client_loads_no_product_and_no_server() -> None:
    code = "import sys, gofive; gofive.Gofive(client_id='a', client_secret='b', subscription_key='c'); print(*sys.modules)"
    loaded = set(run(code).split())
    assert not {
        m
        for m in loaded
        if m.startswith(("gofive_client.venio", "gofive_client.e", "gofive.sandbox", "uvicorn", "starlette", "openapi_core"))
    }


def test_a_client_loads_nothing_beyond_httpx_but_itself() -> None:
    client = "import gofive; gofive.Gofive(client_id='a', client_secret='b', subscription_key='c')"
    httpx, ours = (set(run(f"import sys; {code}; print(*sys.modules)").split()) for code in ("import httpx; httpx.Client()", client))
    added = {name for name in ours - httpx if name.split(".")[0] != "gofive"}
    # No attrs, asyncio or orjson: each would cost more than all of this.
    shared = {"gofive_client", *(f"gofive_client.{name}" for name in ("_operation", "_record", "_servers", "_unset"))}
    assert added - {"contextvars", "_contextvars"} == shared
    assert not {name for name in ours if name.startswith(("gofive.drift", "gofive.sandbox", "gofive.webhooks", "gofive.tokens._files"))}


def test_a_call_loads_its_own_models_only() -> None:
    code = (
        "import sys, gofive; g = gofive.Gofive(client_id='a', client_secret='b', subscription_key='c', base_url='http://127.0.0.1:1')\n"
        "try: g.venio.sales_orders.get('SO1')\n"
        "except gofive.ConnectionFailedError: print(*sys.modules)"
    )
    models = {m for m in run(code).split() if m.startswith("gofive_client.venio.models.")}
    assert models == {"gofive_client.venio.models.sales_order", "gofive_client.venio.models.sales_order_line"}


def test_every_dependency_has_both_bounds() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    for line in [*project["dependencies"], *extras]:
        assert re.fullmatch(r"[a-z0-9-]+>=[\d.]+,<[\d.]+(; .+)?", line), line


def test_the_pins_hold_no_address() -> None:
    for name in ("constraints.txt", "constraints-lowest.txt"):
        for line in (ROOT / name).read_text("utf-8").splitlines():
            assert re.fullmatch(r"[a-z0-9-]+==[\w.]+( ; .+)?", line), line
            assert "://" not in line
