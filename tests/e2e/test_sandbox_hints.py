"""The hints of the sandbox overlays: all of them are known, and an operation that has none is answered all the same."""

from __future__ import annotations

import copy
from typing import Any

import orjson
import pytest

from gofive.sandbox import app as sandbox_app
from gofive.sandbox.app import SandboxApp
from gofive.sandbox.behaviours import BEHAVIOURS, HINTS, HintError, check_hints
from gofive.sandbox.messages import Incoming
from gofive.sandbox.routes import Router, documents
from gofive.sandbox.seeding import seeds


def routes_with(hints: Any) -> Router:
    """The specs, with other hints at one operation."""
    found = documents()
    found["venio"]["paths"]["/v3/customers"]["post"]["x-sandbox"] = hints
    return Router(found)


def test_every_hint_is_known_and_every_behaviour_says_what_it_reads() -> None:
    assert HINTS.keys() == BEHAVIOURS.keys()
    check_hints(Router(documents()).routes, HINTS)


def test_every_operation_of_venio_has_a_behaviour_but_the_token_service() -> None:
    router = Router(documents())
    without = [route.name for route in router.routes if route.name.startswith("venio.") and not route.sandbox]
    assert without == ["venio.authentication.create_token"]


@pytest.mark.parametrize(
    ("hints", "message"),
    [
        ({"behaviour": "erase"}, r"venio\.customers\.create_or_update: there is no behaviour 'erase'; known are .*create-or-update"),
        ({"collection": "customers"}, r"there is no behaviour 'None'"),
        ({"behaviour": "read", "collecton": "a"}, r"'collecton' is no hint of read; known are .*collection"),
        ({"behaviour": "create", "rules": [{"whenever": {}}]}, r"'whenever' is no part of a rule; known are .*when"),
        ({"behaviour": "create", "lines": {"off": "a"}}, r"'off' is no part of lines; known are of, withholding"),
    ],
)
def test_an_unknown_hint_is_an_error_that_names_the_operation(hints: Any, message: str) -> None:
    with pytest.raises(HintError, match=message):
        check_hints(routes_with(hints).routes, HINTS)


def test_an_operation_that_is_new_in_the_spec_answers_an_example(monkeypatch: pytest.MonkeyPatch) -> None:
    found = documents()
    newcomer = copy.deepcopy(found["venio"]["paths"]["/v1/expenses/{id}"]["get"])
    del newcomer["x-sandbox"]
    newcomer["operationId"] = "news.get"
    found["venio"]["paths"]["/v9/news/{id}"] = {"get": newcomer}
    monkeypatch.setattr(sandbox_app, "_router", lambda: Router(found))
    app = SandboxApp()
    monkeypatch.setattr(app.gateway, "check", lambda *_: None)
    answer = app.answer(Incoming("GET", "/v9/news/7", "", {}, b""))
    assert answer.headers["X-Sandbox-Operation"] == "venio.news.get"
    assert answer.headers["X-Sandbox-Assumes"] == "an example made from the schema; nothing is kept"
    assert orjson.loads(answer.body)["data"]["value"]["expenseDetails"][0]["expenseTypeId"] == 1003
    app.close()


def test_seeds_name_nobody_who_exists_and_leave_the_numbers_alone() -> None:
    app = SandboxApp()
    assert {name: app.store.count(name) for name in seeds()} == {name: len(rows) for name, rows in seeds().items()}
    assert not {"customers", "deals", "quotations", "sales_orders", "products"} & seeds().keys()
    text = orjson.dumps(seeds()).decode()
    assert all(word.endswith("@example.com") for word in text.replace('"', " ").split() if "@" in word)
    assert "phone" not in text.lower()
    app.close()
