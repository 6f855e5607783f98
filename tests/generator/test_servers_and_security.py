"""Servers and security of the spec become what a transport needs to know of each operation; what can't be expressed is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from workbench import ENVELOPES, HEAD, Bench, operation

SCHEMES = """\
          OAuth2: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://api.example/token, scopes: {}}}}
"""
OWN = {"url": "https://{host}", "x-name": "partner", "variables": {"host": {"default": "unnamed.invalid"}}}
READ = """
from gofive_client import SERVERS
from gofive_client.demo.api.probe.probe_read import OPERATION as o
result = [SERVERS, o.server, o.token_path, o.key_header]
"""


def bench_with(folder: Path, probe: dict[str, Any], update: str = "", schemes: str = "") -> Bench:
    """The small case with one more operation, and an overlay's update of it, for its security comes from the shared overlay."""
    bench = Bench(folder)
    probe = {"tags": ["Probe"], **operation("probe", "read", **probe)}
    bench.section("probe", {"/probe": {"get": probe}}, {})
    if schemes:
        bench.edit(ENVELOPES, SCHEMES, SCHEMES + schemes)
    if update:
        bench.write(
            "overlays/demo/security.overlay.yaml",
            "overlay: 1.0.0\ninfo: {title: Own, version: 1.0.0}\nactions:\n"
            "  - {target: \"$.paths['/probe'].get.security[0].OAuth2\", description: Not this one., remove: true}\n"
            f"  - {{target: \"$.paths['/probe'].get\", description: But this., update: {{security: [{update}]}}}}\n"
            "  - {target: \"$.paths['/probe'].get.security[0]\", description: The empty rest., remove: true}\n",
        )
    return bench


def test_an_operation_is_on_the_document_s_server_and_signed_as_the_overlay_says(tmp_path: Path) -> None:
    bench = bench_with(tmp_path, {})
    bench.generate()
    assert bench.python(READ) == [{"gateway": "https://api.example"}, "gateway", "/token", None]


def test_an_operation_of_its_own_server_names_it(tmp_path: Path) -> None:
    schemes = """\
          Partner: {type: oauth2, flows: {clientCredentials: {tokenUrl: /connect/token, scopes: {}}}}
          Key: {type: apiKey, in: header, name: X-Key}
"""
    bench = bench_with(tmp_path, {"servers": [OWN]}, "{Partner: [], Key: []}", schemes)
    bench.generate()
    assert bench.python(READ) == [{"gateway": "https://api.example", "partner": None}, "partner", "/connect/token", "X-Key"]
    doc = bench.python("from gofive_client.demo.api.probe import Probe\nresult = Probe.read.__doc__")
    assert "Server: ``partner``" in doc


def test_a_host_that_the_docs_name_is_in_the_table(tmp_path: Path) -> None:
    known = {**OWN, "variables": {"host": {"default": "partner.example"}}}
    bench = bench_with(tmp_path, {"servers": [known]}, "{}")
    bench.generate()
    assert bench.python(READ) == [{"gateway": "https://api.example", "partner": "https://partner.example"}, "partner", None, None]


@pytest.mark.parametrize(
    ("probe", "update", "schemes", "says"),
    [
        ({"servers": [OWN, OWN]}, "", "", "one server is enough"),
        ({"servers": [{"url": "https://other.example"}]}, "", "", "needs an `x-name`"),
        ({"servers": [{"url": "https://{host}", "x-name": "partner"}]}, "", "", "is no absolute https:// URL, or has a variable without"),
        ({"servers": [{"url": "https://[other", "x-name": "partner"}]}, "", "", "'https://[other' is no absolute https:// URL"),
        ({"servers": [{"url": "/other", "x-name": "partner"}]}, "", "", "'/other' is no absolute https:// URL"),
        ({"servers": [{**OWN, "x-name": "The Partner"}]}, "", "", "a word in snake_case"),
        ({"servers": [{"url": "https://other.example", "x-name": "partner"}]}, "", "", "another host than the call's"),
        ({}, "{OAuth2: []}, {Nobody: []}", "", "one way to sign a call is enough"),
        ({}, "{Nobody: []}", "", "no security scheme is called Nobody"),
        (
            {},
            "{Cookie: []}",
            "          Cookie: {type: apiKey, in: cookie, name: sid}\n",
            "neither client credentials nor a key in a header",
        ),
        (
            {},
            "{OAuth2: [], Second: []}",
            "          Second: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {}}}}\n",
            "one token and one key at most",
        ),
    ],
)
def test_what_can_not_be_expressed_is_refused(tmp_path: Path, probe: dict[str, Any], update: str, schemes: str, says: str) -> None:
    problem = bench_with(tmp_path, probe, update, schemes).run().problem
    assert problem.file == "spec/demo/probe.yaml"
    assert problem.line > 0
    assert says in problem.message


def test_a_document_without_servers_is_refused(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.edit(HEAD, "servers:\n  - url: https://api.example\n", "")
    problem = bench.run().problem
    assert problem.file == HEAD
    assert "needs `servers`" in problem.message


def test_two_products_can_not_mean_different_hosts_by_one_name(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    other = bench.root / "spec" / "second"
    other.mkdir()
    for file in ("openapi.yaml", "order.yaml", "setting.yaml", "stock.yaml"):
        bench.write(f"spec/second/{file}", bench.read(f"spec/demo/{file}").replace("https://api.example", "https://elsewhere.example"))
    (bench.root / "overlays" / "second").mkdir()
    bench.write("overlays/second/names.overlay.yaml", bench.read("overlays/demo/names.overlay.yaml"))
    bench.edit(ENVELOPES, "tokenUrl: https://api.example/token", "tokenUrl: /token")
    problem = bench.run().problem
    assert problem.file == "spec/second/openapi.yaml"
    assert "the server gateway has another URL in another product" in problem.message
