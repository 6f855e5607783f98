"""The admin API over real sockets, as any language could call it."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from gofive import Gofive
from gofive.sandbox import Sandbox
from gofive.sandbox.__main__ import main
from gofive.sandbox.admin.endpoints import ENDPOINTS
from gofive.venio import ProductStockInput

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def admin(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{sandbox.base_url}/__sandbox__", trust_env=False, verify=False) as client:
        yield client


@pytest.fixture
def gofive(sandbox: Sandbox) -> Iterator[Gofive]:
    with sandbox.client(retries=0) as client:
        yield client


def ok(answer: httpx.Response, status: int = 200) -> Any:
    assert answer.status_code == status, answer.text
    return answer.json() if answer.content else None


def test_it_says_what_there_is_and_the_docs_do_as_well(admin: httpx.Client) -> None:
    index = ok(admin.get("/"))
    assert index["products"] == ["empeo", "etaxgo", "venio"]
    page = (ROOT / "docs" / "sandbox.md").read_text("utf-8")
    assert len(index["endpoints"]) == len(ENDPOINTS)
    for endpoint in index["endpoints"]:
        assert endpoint["path"] in page, endpoint
        if "{" not in endpoint["path"] and endpoint["method"] == "GET":
            ok(admin.get(endpoint["path"].removeprefix("/__sandbox__")))
    names = {operation["name"] for operation in ok(admin.get("/operations"))["operations"]}
    assert {"token", "venio.customers.get", "etaxgo.documents.cancel"} <= names


def test_it_counts(admin: httpx.Client, gofive: Gofive) -> None:
    gofive.venio.products.list_units()
    gofive.request("GET", "/v1/products/units")
    counters = ok(admin.get("/counters"))
    assert counters["token_requests"] == 1
    assert counters["calls"] == 2
    assert counters["requests"] == 3
    assert counters["operations"] == {"token": 1, "venio.products.list_units": 2}
    assert counters["statuses"] == {"200": 3}


def test_it_shows_the_requests_and_what_was_answered(sandbox: Sandbox, admin: httpx.Client, gofive: Gofive) -> None:
    gofive.venio.customers.create_or_update(customer_name="Mango Example", customer_state=1)
    gofive.venio.customers.get("C000001")
    sandbox.faults.add("drop", operation="venio.products.*")
    with pytest.raises(Exception, match=r"no answer|broke|connection"):
        gofive.venio.products.list_units()
    shown = ok(admin.get("/requests"))
    assert shown["last"] == 4
    made, read, dropped = shown["requests"][1:]
    assert (made["operation"], made["method"], made["path"]) == ("venio.customers.create_or_update", "POST", "/v3/customers")
    assert made["request"] == {"customerName": "Mango Example", "customerState": 1}
    assert made["answer"]["data"]["customerCode"] == "C000001"
    assert made["status"] == 200
    assert made["assumes"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+07:00", made["at"])
    assert (read["path"], read["request"]) == ("/v3/customers/C000001", None)
    assert (dropped["status"], dropped["answer"], dropped["faults"]) == (None, None, [{"id": "f1", "kind": "drop"}])
    assert shown["requests"][0]["operation"] == "token"
    assert (shown["requests"][0]["request"], shown["requests"][0]["answer"]) == (None, None)

    def ids(**query: Any) -> list[int]:
        return [one["id"] for one in ok(admin.get("/requests", params=query))["requests"]]

    assert ids(operation="venio.customers.*") == [2, 3]
    assert ids(method="post") == [1, 2]
    assert ids(path="/v3/*") == [2, 3]
    assert ids(status=0) == [4]
    assert ids(since=2) == [3, 4]
    assert ids(limit=1) == [4]
    assert ids(limit=0) == []
    assert ids(since=4) == []
    assert ids(since=9) == [1, 2, 3, 4]  # of a journal that has begun anew since
    ok(admin.delete("/requests"), 204)
    assert ids() == []


def test_it_keeps_a_bounded_number_of_requests_and_of_bytes(
    sandbox: Sandbox, admin: httpx.Client, gofive: Gofive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox.app.journal, "_kept", deque(maxlen=3))
    gofive.request("POST", "/v3/customers", json={"customerName": "x" * 50_000, "customerState": 1})
    kept = ok(admin.get("/requests"))["requests"][-1]
    assert 1_000 < len(kept["request"]) <= 8 * 1024
    with httpx.Client(base_url=sandbox.base_url, trust_env=False, verify=False) as http:
        for _ in range(3):
            http.get("/v9/nowhere")
    assert [one["path"] for one in ok(admin.get("/requests"))["requests"]] == ["/v9/nowhere"] * 3
    assert ok(admin.get("/counters"))["requests"] == 5


def test_it_shows_loads_and_resets_the_state(admin: httpx.Client, gofive: Gofive) -> None:
    gofive.venio.customers.create_or_update(customer_name="Mango Example", customer_state=1)
    records = [{"customerCode": f"X{i}", "customerName": f"Loaded {i}", "customerState": 1, "customerId": i} for i in range(3)]
    assert ok(admin.post("/state/customers", json={"records": records}), 201)["count"] == 4
    assert gofive.venio.customers.get("X2")["customerName"] == "Loaded 2"
    assert ok(admin.get("/state"))["collections"]["customers"] == 4
    page = ok(admin.get("/state/customers", params={"offset": 1, "limit": 2}))
    assert (page["count"], [record["customerCode"] for record in page["records"]]) == (4, ["X0", "X1"])
    assert ok(admin.put("/state/customers", json={"records": records[:1]}))["count"] == 1
    ok(admin.delete("/state/customers"), 204)
    assert ok(admin.get("/state/customers"))["records"] == []
    assert ok(admin.post("/state/reset", json={"seed": False}))["collections"]["customers"] == 0
    assert gofive.venio.customers.create_or_update(customer_name="Again", customer_state=1)["customerCode"] == "C000001"


def test_records_that_lack_what_the_sandbox_adds_are_worked_with(admin: httpx.Client, gofive: Gofive) -> None:
    ok(admin.post("/state/products", json={"records": [{"productCode": "P1", "productName": "Loaded"}]}), 201)
    assert gofive.venio.products.update_stock(items=[ProductStockInput(product_code="P1", qty=2)])[0].qty == 2
    ok(admin.post("/state/documents", json={"records": [{"documentNumber": "INV1"}]}), 201)
    assert gofive.etaxgo.documents.get_rd_submission_status("INV1")["rdSubmissionStatus"] == "Accepted"
    refused = admin.post("/state/webhook_deliveries", json={"records": [{"id": "wh1", "status": "pending"}]})
    assert (refused.status_code, "can't be loaded" in refused.text) == (400, True)


def test_a_reset_makes_all_as_it_was_at_first(sandbox: Sandbox, admin: httpx.Client, gofive: Gofive) -> None:
    gofive.venio.customers.create_or_update(customer_name="Mango Example", customer_state=1)
    with Sandbox(in_process=True) as fresh:
        at_first = fresh.app.store.collections()
    ok(admin.post("/faults", json={"kind": "drop"}), 201)
    ok(admin.put("/latency", json={"distribution": "fixed", "seconds": 1}))
    ok(admin.put("/limits", json={"rate_limit": "1/60"}))
    ok(admin.post("/clock", json={"advance": 100_000}))
    ok(admin.post("/reset", json={}), 204)
    assert sandbox.app.store.collections() == at_first
    assert ok(admin.get("/faults"))["faults"] == []
    assert ok(admin.get("/latency"))["rules"] == []
    assert ok(admin.get("/limits")) == {"rate_limit": None, "quota": None}
    assert ok(admin.get("/clock"))["shift"] == 0
    assert ok(admin.get("/tokens"))["live"] == []
    assert ok(admin.get("/counters"))["requests"] == 0
    assert gofive.venio.customers.create_or_update(customer_name="Mango Example", customer_state=1)["customerCode"] == "C000001"


def test_at_first_is_what_it_was_made_with() -> None:
    with Sandbox(in_process=True, seed=False, rate_limit="5/60", quota="9/60", token_lifetime=77) as sandbox:
        sandbox.set_limits()
        sandbox.app.gateway.lifetime = 1
        sandbox.reset()
        assert (str(sandbox.app.gateway.limits.rate), str(sandbox.app.gateway.limits.quota)) == ("5/60", "9/60")
        assert sandbox.app.gateway.lifetime == 77
        assert sandbox.app.store.collections() == {}
        sandbox.reset(seed=True)
        assert sandbox.app.store.collections() != {}


def test_settings_that_make_no_sense_are_named(tmp_path: Path) -> None:
    for lifetime in (0, "5", 2.5, True):
        with pytest.raises(ValueError, match=f"token_lifetime must be a whole number of seconds, 1 or more, not {lifetime!r}"):
            Sandbox(in_process=True, token_lifetime=lifetime)  # type: ignore[arg-type]
    with Sandbox(in_process=True, database=str(tmp_path / "state.db")) as sandbox:
        with pytest.raises(ValueError, match=r"a limit is CALLS/SECONDS, .* not 10$"):
            sandbox.set_limits(rate_limit=10)  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="token_lifetime must be"):
            sandbox.app.gateway.lifetime = 0
        assert sandbox.app.gateway.lifetime == 3600
    assert (tmp_path / "state.db").exists()


def test_one_that_was_not_started_says_so() -> None:
    sandbox = Sandbox()
    try:
        for ask in (sandbox.client, sandbox.settings, sandbox.environment):
            with pytest.raises(RuntimeError, match=r"use it in a with block, or call start\(\) first"):
                ask()
    finally:
        sandbox.stop()


def test_it_lists_revokes_and_shortens_tokens(sandbox: Sandbox, admin: httpx.Client, gofive: Gofive) -> None:
    gofive.venio.products.list_units()
    with sandbox.client() as other:
        other.venio.products.list_units()
    tokens = ok(admin.get("/tokens"))
    assert (tokens["issued"], tokens["lifetime"], [one["id"] for one in tokens["live"]]) == (2, 3600, ["t1", "t2"])
    assert ok(admin.post("/tokens/revoke", json={"id": "t1"})) == {"revoked": 1}
    assert admin.post("/tokens/revoke", json={"id": "t1"}).status_code == 404
    assert ok(admin.post("/tokens/revoke", json={})) == {"revoked": 1}
    assert ok(admin.put("/tokens", json={"lifetime": 9}))["lifetime"] == 9
    gofive.venio.products.list_units()
    assert ok(admin.get("/tokens"))["live"][0]["left"] in (8, 9)


def test_it_moves_the_clock(sandbox: Sandbox, admin: httpx.Client) -> None:
    assert ok(admin.post("/clock", json={"advance": 3600}))["shift"] == 3600
    assert ok(admin.post("/clock", json={"set": "2031-05-06T07:08:09"}))["now"].startswith("2031-05-06T07:08:")
    assert ok(admin.post("/clock", json={"set": "2031-05-06T00:08:09Z"}))["now"].startswith("2031-05-06T07:08:")
    assert sandbox.clock.now().year == 2031
    assert ok(admin.post("/clock", json={"reset": True}))["shift"] == 0


def test_it_sets_faults_limits_and_latency(sandbox: Sandbox, admin: httpx.Client, gofive: Gofive) -> None:
    made = ok(admin.post("/faults", json={"kind": "status", "status": 418, "operation": "venio.products.*", "times": 1}), 201)
    assert (made["id"], made["operation"], made["matched"], made["struck"], made["spent"]) == ("f1", "venio.products.*", 0, 0, False)
    with pytest.raises(Exception, match="418"):
        gofive.venio.products.list_units()
    assert ok(admin.get("/faults/f1"))["spent"] is True
    assert "drop" in ok(admin.get("/faults"))["kinds"]
    ok(admin.delete("/faults/f1"), 204)
    assert admin.delete("/faults/f1").status_code == 404
    assert ok(admin.put("/limits", json={"rate_limit": "5/60", "quota": None}))["rate_limit"] == {
        "limit": "5/60",
        "calls": 5,
        "seconds": 60,
        "used": 0,
    }
    gofive.venio.products.list_units()
    assert ok(admin.get("/limits"))["rate_limit"]["used"] == 1
    ok(admin.delete("/limits"), 204)
    rule = {"distribution": "normal", "mean": 0.001, "deviation": 0.001, "operation": "venio.*", "seed": 1}
    assert ok(admin.put("/latency", json=rule))["rules"] == [rule]
    gofive.venio.products.list_units()
    ok(admin.delete("/latency"), 204)


@pytest.mark.parametrize(
    ("method", "path", "body", "words"),
    [
        ("POST", "/faults", {"kind": "x"}, "kind must be one of"),
        ("POST", "/faults", [], "a fault must be a JSON object"),
        ("POST", "/faults", {"kind": "drop", "tiems": 1}, "no member tiems"),
        ("POST", "/faults", {"kind": "drop", "operation": "venio.custmers.*"}, "operation: no operation has such a name"),
        ("PUT", "/latency", {"distribution": "fixed", "seconds": 1, "operation": "tokens"}, "operation: no operation has such a name"),
        ("PUT", "/latency", {"distribution": "fixed"}, "seconds must be a number"),
        ("PUT", "/latency", {"distribution": "fixed", "seconds": 1e9}, "seconds must be a number from 0 to 60"),
        ("PUT", "/limits", {"rate_limit": "fast"}, "rate_limit: a limit is CALLS/SECONDS"),
        ("PUT", "/limits", {"rate_limit": 5}, "rate_limit must be a text"),
        ("PUT", "/tokens", {"lifetime": 0}, "lifetime must be a whole number from 1"),
        ("POST", "/clock", {}, "say one of advance"),
        ("POST", "/clock", {"advance": 1, "reset": True}, "say one of advance"),
        ("POST", "/clock", {"advance": "soon"}, "advance must be a number"),
        ("POST", "/clock", {"advance": 9e10}, "advance must be a number"),
        ("POST", "/clock", {"set": "tomorrow"}, "ISO 8601"),
        ("POST", "/clock", {"set": "0001-01-01T00:00:00+14:00"}, "from the year 1000 to 9000"),
        ("POST", "/clock", {"set": "9999-12-31T23:59:59+07:00"}, "from the year 1000 to 9000"),
        ("POST", "/clock", {"reset": False}, "reset must be true"),
        ("POST", "/clock", {"stop": True}, "the body has no member stop; it has: advance, set, reset"),
        ("POST", "/state/customers", {"records": [1]}, "records must be a list"),
        ("POST", "/state/customers", {}, "records must be a list"),
        ("POST", "/reset", {"seed": "no"}, "seed must be true or false"),
        ("POST", "/reset", {"sed": True}, "a reset has no member sed; it has: seed"),
        ("GET", "/requests?since=-1", None, "since must be a whole number"),
        ("GET", "/requests?verbose=1", None, "the query has no member verbose"),
    ],
)
def test_an_input_that_makes_no_sense_is_named(admin: httpx.Client, method: str, path: str, body: Any, words: str) -> None:
    answer = admin.request(method, path, **({} if body is None else {"json": body}))
    assert answer.status_code == 400
    assert words in answer.json()["message"]
    assert ok(admin.get("/clock"))["shift"] == 0


def test_what_is_not_there_is_named(admin: httpx.Client) -> None:
    assert admin.get("/state/unicorns").json()["message"].startswith("no collection is called so; there are")
    assert admin.get("/nothing").status_code == 404
    answer = admin.delete("/clock")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
    assert admin.post("/clock", content=b"{", headers={"Content-Type": "application/json"}).json() == {"message": "body: no JSON"}


# Who may call it --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "rebound.example"}, 421),
        ({"Host": "127.0.0.1.example"}, 421),
        ({"Host": ""}, 421),
        ({"Host": "["}, 421),
        ({"Host": "localhost:9"}, 200),
        ({"Host": "[::1]:80"}, 200),
        ({"Host": "127.9.9.9"}, 200),
        ({"Host": "192.0.2.7:8765"}, 200),  # nobody can rebind an address
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({"Content-Type": ""}, 415),
    ],
)
def test_other_origins_and_other_names_are_refused(sandbox: Sandbox, admin: httpx.Client, headers: dict[str, str], status: int) -> None:
    answer = admin.post("/faults", content=b'{"kind": "drop"}', headers={"Content-Type": "application/json", **headers})
    assert answer.status_code == (201 if status == 200 else status)
    assert len(sandbox.faults.all()) == (status == 200)


def test_the_page_s_own_origin_is_let_in(sandbox: Sandbox, admin: httpx.Client) -> None:
    ok(admin.post("/faults", json={"kind": "drop"}, headers={"Origin": sandbox.base_url, "Sec-Fetch-Site": "same-origin"}), 201)


@contextmanager
def process(said: list[str], *arguments: str, **variables: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The sandbox of the command line: its address and the variables that it prints; all that it said is there at its end."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", **variables}
    command = [sys.executable, "-m", "gofive.sandbox", "--port", "0", *arguments]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    lines: list[str] = []
    try:
        assert running.stdout is not None
        while not lines or "SUBSCRIPTION_KEY" not in lines[-1]:
            lines.append(running.stdout.readline())
            assert lines[-1], running.communicate()
        printed = dict(shlex.split(line)[1].split("=", 1) for line in lines if line.startswith("  export "))
        port = re.search(r"on http://\S+:(\d+)", lines[0])
        assert port is not None
        yield f"http://127.0.0.1:{port[1]}", printed
    finally:
        running.terminate()
        out, errors = running.communicate(timeout=10)
        said += [*lines, out, errors]


def test_beyond_this_machine_there_is_no_admin_api_without_a_token() -> None:
    everywhere = ("--host", "0.0.0.0")  # noqa: S104
    said: list[str] = []
    with process(said, *everywhere) as (address, variables):
        assert variables["GOFIVE_BASE_URL"] == address  # an address that can be called, and that gofive's clients take
        answer = httpx.get(f"{address}/__sandbox__/", trust_env=False, verify=False)
        assert (answer.status_code, "--admin-token" in answer.json()["message"]) == (403, True)
    assert "WARNING: others than this machine can call it" in said[-1]
    secret = "a-token-of-some-length"
    with (
        process(said, *everywhere, "--allow-host", "Box.Example", GOFIVE_SANDBOX_ADMIN_TOKEN=secret) as (address, _),
        httpx.Client(base_url=address, trust_env=False, verify=False) as http,
    ):
        for headers, status in (({}, 401), ({"Authorization": "Bearer x"}, 401), ({"Authorization": f"Bearer {secret}"}, 200)):
            assert http.get("/__sandbox__/", headers=headers).status_code == status
        named = {"Authorization": f"Bearer {secret}", "Host": "box.example:80"}
        assert http.get("/__sandbox__/", headers=named).status_code == 200
        http.get(f"/v9/{secret}", headers=named)
        assert secret not in http.get("/__sandbox__/requests", headers=named).text
    assert secret not in "".join(said)


def test_the_command_line_serves_with_its_options() -> None:
    said: list[str] = []
    options = ("--token-lifetime", "5", "--rate-limit", "2/60", "--quota", "9/60")
    with process(said, *options, GOFIVE_SANDBOX_ADMIN_TOKEN="") as (address, variables):
        assert variables["GOFIVE_BASE_URL"] == address
        assert "<title>Gofive sandbox</title>" in httpx.get(f"{address}/", trust_env=False, verify=False).text
        limits = httpx.get(f"{address}/__sandbox__/limits", trust_env=False, verify=False).json()
        assert (limits["rate_limit"]["limit"], limits["quota"]["limit"]) == ("2/60", "9/60")
        assert httpx.get(f"{address}/__sandbox__/tokens", trust_env=False, verify=False).json()["lifetime"] == 5
    assert f"its requests, data and faults: {address}/\n" in "".join(said)
    assert said[-1] == ""  # nothing went wrong, and ending is no error


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_sigterm_end_it_without_a_word(tmp_path: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-u", "-m", "gofive.sandbox", "--port", "0", "--db", str(tmp_path / "state.db")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout is not None
            line = running.stdout.readline()
            address = re.search(r"http://\S+", line)
            assert address is not None, (line, running.communicate())
            assert httpx.get(f"{address[0]}/__sandbox__/", trust_env=False, verify=False, timeout=30).status_code == 200
            running.send_signal(number)
            _, errors = running.communicate(timeout=10)
        finally:
            running.kill()
    assert (running.returncode, errors) == (0, "")
    assert not (tmp_path / "state.db-wal").exists()  # it was closed


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--rate-limit", "x"), "CALLS/SECONDS"),
        (("--token-lifetime", "0"), "--token-lifetime must be 1 or more"),
        (("--admin-token", "short"), "--admin-token (or GOFIVE_SANDBOX_ADMIN_TOKEN) must have 16 characters"),
        (("--host", "192.0.2.1"), "can't listen on 192.0.2.1"),
        (("--port", "99999"), "--port must be from 0 to 65535"),
    ],
)
def test_options_that_make_no_sense_are_named(
    arguments: tuple[str, ...], words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["sandbox", "--port", "0", *arguments])
    try:
        code = main()
    except SystemExit as end:
        code = int(end.code or 0)
    assert code in (1, 2)
    assert words in capsys.readouterr().err


def test_requests_of_an_operation_that_is_none_are_not_counted_as_none(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="no operation has such a name"):
        sandbox.requests("venio.customer.*")
    assert sandbox.requests("venio.customers.*") == sandbox.requests("token") == []
