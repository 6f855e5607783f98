"""Fixtures: the scripted server, both clients, and a client that openapi-python-client wrote with its own templates.

Test modules name this one as a plugin. It is no conftest.py because mypy takes two files of that name for one module.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import certifi
import pytest
from trap_tools import ScriptedServer, Stock, World, needs

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Stock", "version": "1"},
    "paths": {
        "/orders/{number}": {
            "get": {
                "operationId": "getOrder",
                "tags": ["orders"],
                "parameters": [{"name": "number", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/OrderAnswer"}}}}
                },
                "security": [{"OAuth2": []}],
            }
        },
        "/notes": {
            "post": {
                "operationId": "addNote",
                "tags": ["orders"],
                "requestBody": {"content": {"application/xml": {"schema": {"type": "string"}}}},
                "responses": {"200": {"description": ""}},
            }
        },
        "/customers": {
            "get": {
                "operationId": "getCustomer",
                "tags": ["customers"],
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Customer"}}}}
                },
            }
        },
    },
    "components": {
        "schemas": {
            "OrderAnswer": {"type": "object", "required": ["data"], "properties": {"data": {"$ref": "#/components/schemas/Order"}}},
            "Order": {
                "type": "object",
                "required": ["orderNo"],
                "properties": {"orderNo": {"type": "string"}, "state": {"$ref": "#/components/schemas/OrderState"}},
            },
            "OrderState": {"type": "integer", "enum": [1, 2]},
            "Customer": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
        "securitySchemes": {
            "OAuth2": {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "https://api.example/authorization/connect/token", "scopes": {}}},
            }
        },
    },
}


@pytest.fixture(scope="session")
def one_authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    end = "-----END CERTIFICATE-----\n"
    file = tmp_path_factory.mktemp("certificates") / "one.pem"
    file.write_text(Path(certifi.where()).read_text(encoding="utf-8").partition(end)[0] + end, encoding="utf-8")
    return file


@pytest.fixture
def quick_clients(monkeypatch: pytest.MonkeyPatch, one_authority: Path) -> None:
    # Nothing here speaks TLS, and reading all authorities for each client would take most of the time.
    monkeypatch.setenv("SSL_CERT_FILE", str(one_authority))


@pytest.fixture
def server(quick_clients: None) -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def world(request: pytest.FixtureRequest, quick_clients: None) -> World:
    return World(request.param)


@pytest.fixture(scope="session")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stock]:
    needs("openapi_python_client")
    folder = tmp_path_factory.mktemp("stock")
    (folder / "document.json").write_text(json.dumps(DOCUMENT))
    (folder / "config.yaml").write_text("post_hooks: []\n")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", "document.json", "--config", "config.yaml"]
    command += ["--meta", "none", "--output-path", "stock_client"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    sys.path.insert(0, str(folder))
    try:
        yield Stock(folder, done.returncode, done.stdout + done.stderr)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "stock_client"]:
            del sys.modules[name]


PROGRAMS = {
    "ours_blocking.py": """
from typing import assert_type
from gofive import Gofive
from gofive.venio import SalesOrder

def first_customer() -> str | None:
    with Gofive() as client:
        assert_type(client, Gofive)
        order = client.venio.sales_orders.get("SO1")
        assert_type(order, SalesOrder)
        return order.customer_code
""",
    "ours_async.py": """
from typing import assert_type
from gofive import AsyncGofive
from gofive.venio import SalesOrder

async def first_customer() -> str | None:
    async with AsyncGofive() as client:
        assert_type(client, AsyncGofive)
        order = await client.venio.sales_orders.get("SO1")
        assert_type(order, SalesOrder)
        return order.customer_code
""",
    "ours_wrong.py": """
from gofive import AsyncGofive, Gofive

def leave(client: Gofive) -> None:
    client.__exit__("no", "such", "arguments")

async def leave_async(client: AsyncGofive) -> None:
    await client.__aexit__("no", "such", "arguments")
""",
    "stock_wrong.py": """
from stock_client import Client

def leave(client: Client) -> None:
    client.__exit__("no", "such", "arguments")

async def leave_async(client: Client) -> None:
    await client.__aexit__("no", "such", "arguments")
""",
}


@pytest.fixture(scope="session")
def strict_complaints(stock: Stock, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a strict mypy says of each program, by its name. One run, because most of it goes into reading httpx."""
    needs("mypy")
    folder = tmp_path_factory.mktemp("strict")
    for name, text in PROGRAMS.items():
        (folder / name).write_text(text)
    command = [sys.executable, "-m", "mypy", "--config-file=", "--strict", "--no-pretty", "--hide-error-context", "--no-error-summary"]
    done = subprocess.run(
        [*command, *PROGRAMS], cwd=folder, env={**os.environ, "MYPYPATH": str(stock.folder)}, capture_output=True, text=True
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    lines = done.stdout.splitlines()
    complaints: dict[str, list[str]] = {name: [line for line in lines if line.startswith(f"{name}:")] for name in PROGRAMS}
    assert sum(map(len, complaints.values())) == len(lines), done.stdout  # nothing about any other file
    return complaints
