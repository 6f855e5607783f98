"""From findings to the spec: the generator takes the overlay, the client has the members, and the same answers differ no more."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from loopback import Loopback, Reply
from test_drift import ORDER, SUCCESS, call, order, without

from gofive.drift import Report
from gofive.drift.differences import compare
from gofive.drift.report import Ledger
from gofive.drift.spec import Spec
from gofive.drift.yaml import to_yaml

ROOT = Path(__file__).resolve().parents[2]
PRODUCTS = ("venio", "etaxgo", "empeo")

OVERLAY = """\
# Made from 3 answers that were compared with the spec. Read it before it goes into overlays/spec/venio/.
overlay: "1.0.0"
info:
  title: What live answers of venio showed
  version: "1.0.0"
actions:
  - target: "$.paths['/v2/salesorder/{salesOrderNo}'].get.responses"
    description: >-
      Not documented is the HTTP status 404, seen in 1 answer, in 1 of 3 answers of venio.sales_orders.get.
    update:
      "404":
        description: "Seen in live answers; not documented."
  - target: "$.paths['/v2/salesorder/{salesOrderNo}'].get.responses['404']"
    description: "The body was, other than documented: JSON (1), in 1 of 3 answers of venio.sales_orders.get."
    update:
      content:
        "application/json":
          schema: {}
  - target: $.components.schemas.SalesOrder.properties.remark
    description: "The type was, other than documented: null (1), in 1 of 3 answers of venio.sales_orders.get."
    update:
      type:
        - string
        - "null"
  - target: $.components.schemas.SalesOrderStatus
    description: "Values beside those that are known: 9 (1), in 1 of 3 answers of venio.sales_orders.get."
    update:
      x-known-values:
        "9": VALUE_9
  - target: $.components.schemas.SalesOrder
    description: >-
      Not documented is the member shippedAt: date-time-offset (2), in 2 of 3 answers of venio.sales_orders.get.
    update:
      properties:
        shippedAt:
          description: "Seen in live answers; what it means is not documented."
          x-from: observed
          type: string
          format: date-time-offset
"""


def test_an_overlay_says_what_was_seen_and_how_often(loopback: Loopback) -> None:
    moment = "2026-03-31T09:30:00+0700"
    report = call(
        loopback,
        order(shippedAt=moment, remark=None),
        order(shippedAt=moment, salesOrderStatus=9),
        Reply.of({"message": "x"}, 404),
    )
    assert report.overlay("venio") == OVERLAY


def test_the_members_that_stay_required_are_kept(loopback: Loopback) -> None:
    text = call(loopback, without("remark"), without("staffCode")).overlay("venio")
    _, removal, addition = text.split("  - target: ")
    assert removal.splitlines()[0] == "$.components.schemas.SalesOrder.required"
    assert removal.splitlines()[-1] == "    remove: true"
    assert [line.strip("- ") for line in addition.splitlines()[4:]] == [name for name in REQUIRED if name not in ("remark", "staffCode")]


REQUIRED = json.loads((resources.files("gofive_client") / "venio" / "openapi.json").read_text("utf-8"))["components"]["schemas"][
    "SalesOrder"
]["required"]


def test_without_findings_there_is_no_overlay(loopback: Loopback) -> None:
    report = call(loopback, order())
    with pytest.raises(ValueError, match="nothing differs in venio"):
        report.overlay("venio")
    with pytest.raises(ValueError, match="there is no product 'nothing'"):
        report.overlay("nothing")


def test_what_the_spec_no_longer_has_is_told(loopback: Loopback) -> None:
    report = call(loopback, order(shippedBy="x", remark=None))
    stored = report.to_json().replace('"SalesOrder",\n        "properties"', '"SalesOrderOfOld",\n        "properties"')
    text = Report.from_json(stored).overlay("venio")
    assert "# Not in this spec any more: $.components.schemas.SalesOrderOfOld.properties.remark\n" in text
    assert text.count("  - target: ") == 1


WORDS = (
    "null",
    "yes",
    "1.0",
    "a: b",
    "#",
    "- a",
    "ชา",
    "a\nb",
    "",
    " a",
    "a ",
    "$ref",
    "[a]",
    "{a}",
    "'",
    '"',
    "1",
    "2026-03-31",
    "a #b",
    "=",
)


@pytest.mark.parametrize("word", WORDS)
def test_text_stays_text_in_yaml(word: str) -> None:
    code = f"import json, yaml; print(json.dumps(yaml.safe_load({to_yaml({word: [word, {word: [[word]]}]})!r})))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert json.loads(done.stdout) == {word: [word, {word: [[word]]}]}


# A spec as it would be if live answers were other than documented in every way at once.


def grown(value: Any) -> Any:
    """With new members everywhere, some of them names that Python or the models have for themselves."""
    if isinstance(value, list):
        return [grown(item) for item in value]
    if not isinstance(value, dict):
        return value
    new = {
        "addedLater": {"a": 1},
        "seenAt": "2026-03-31T09:30:00+0700",
        "class": "x",
        "self": 1,
        "to_dict": 2.5,
        "from_dict": "x",
        "additional_properties": 3,
        "nothing": None,
        "rows": [1],
        "customer_Code": "x",
        "12": "x",
    }
    return {**{name: grown(member) for name, member in value.items()}, **new}


def shrunk(value: Any) -> Any:
    """Without the single values."""
    if isinstance(value, list):
        return [shrunk(item) for item in value]
    return {name: shrunk(member) for name, member in value.items() if isinstance(member, dict | list)} if isinstance(value, dict) else value


def nulled(value: Any) -> Any:
    """With null for every member but the envelope's."""
    if isinstance(value, list):
        return [None, *map(nulled, value)]
    if not isinstance(value, dict):
        return None
    return {n: nulled(m) if n in ("data", "value", "status") and isinstance(m, dict | list) else None for n, m in value.items()}


def retyped(value: Any) -> Any:
    """With other single values, and single values among the objects."""
    if isinstance(value, dict):
        return {name: retyped(member) for name, member in value.items()}
    if isinstance(value, list):
        return [*map(retyped, value), "x"]
    if isinstance(value, str) and value.startswith("2026"):
        return "2026-03-31T09:30:00+07:00"
    other: dict[type, Any] = {str: 5, int: "77", float: "x", bool: 7}
    return other.get(type(value), value)


def swapped(value: Any) -> Any:
    """With objects for single values, and text for objects."""
    if isinstance(value, list):
        return [swapped(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = ("data", "value", "status")
    return {n: {"o": 1} if not isinstance(m, dict | list) else swapped(m) if n in kept else "x" for n, m in value.items()}


def revalued(value: Any) -> Any:
    """With other numbers, and dates in another form."""
    if isinstance(value, dict):
        return {n: m if n in ("code", "statusCode") else revalued(m) for n, m in value.items()}
    if isinstance(value, list):
        return [revalued(item) for item in value]
    return 8 if type(value) is int else "2026-03-31 09:30:00" if isinstance(value, str) and value.startswith("2026") else value


def payload(value: Any) -> Any:
    return value["data"] if isinstance(value, dict) and "data" in value else value


CHANGES: tuple[Callable[[Any], Any], ...] = (
    grown,
    shrunk,
    nulled,
    retyped,
    swapped,
    revalued,
    payload,
    lambda value: {"statusCode": 1000, "data": payload(value)},
    lambda value: {"data": {"value": payload(value)}},
    lambda value: {"status": SUCCESS, "data": payload(value)},
)


@frozen
class Answer:
    """An answer to an operation."""

    product: str
    operation: str
    status: int
    body: bytes

    def report(self, specs: dict[str, Spec]) -> Report:
        return compare(f"{self.product}.{self.operation}", specs[self.product].operation(self.operation), self.status, self.body)


def sample(spec: dict[str, Any], schema: dict[str, Any]) -> Any:
    """A value with everything that a schema speaks of."""
    if "$ref" in schema:
        return sample(spec, spec["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]])
    if "anyOf" in schema:
        return sample(spec, schema["anyOf"][0])
    types = schema.get("type", "string")
    kind = types if isinstance(types, str) else types[0]
    if kind == "object":
        return {name: sample(spec, member) for name, member in schema.get("properties", {}).items()}
    if kind == "array":
        return [sample(spec, schema.get("items", {}))]
    if "examples" in schema:
        return schema["examples"][0]
    text = "2026-03-31T09:30:00+0700" if "date" in schema.get("format", "") else "x"
    return {"integer": 1, "number": 1.5, "boolean": True}.get(kind, text)


def odd_answers(product: str, spec: dict[str, Any]) -> Iterator[Answer]:
    for item in spec["paths"].values():
        for operation in item.values():
            name = operation["operationId"]
            status, response = next((int(s), r) for s, r in operation["responses"].items() if s.startswith("2"))
            documented = sample(spec, response["content"]["application/json"]["schema"])
            for change in CHANGES:
                yield Answer(product, name, status, json.dumps(change(documented)).encode())
            for code, body in ((status, b""), (status, b"<"), (404, b"{}"), (503, b"<html>"), (500, b""), (500, b"{}"), (500, b"x")):
                yield Answer(product, name, code, body)


def documents(client: Path) -> dict[str, dict[str, Any]]:
    return {product: json.loads((client / "gofive_client" / product / "openapi.json").read_text("utf-8")) for product in PRODUCTS}


@frozen
class Regenerated:
    """What came of all findings."""

    client: Path
    answers: list[Answer]
    printed: str


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Regenerated:
    """The client of the spec with everything in it that odd answers showed."""
    pytest.importorskip("openapi_python_client", reason="the generator's tools are not installed with the oldest dependencies")
    folder = tmp_path_factory.mktemp("observed")
    before = documents(Path(str(resources.files("gofive_client"))).parent)
    specs = {product: Spec(document) for product, document in before.items()}
    answers = [answer for product, document in before.items() for answer in odd_answers(product, document)]
    ledger = Ledger(100_000)
    for answer in answers:
        ledger.add(answer.report(specs))
    report = ledger.report()
    assert {finding.kind for finding in report.findings} == {
        "unknown-member", "missing-member", "type", "date-form", "value", "status", "envelope", "body",
    }  # fmt: skip
    shutil.copytree(ROOT / "overlays" / "spec", folder / "overlays")
    for product in PRODUCTS:
        (folder / "overlays" / product / "observed.overlay.yaml").write_text(report.overlay(product), encoding="utf-8")
    arguments = ["--spec", str(ROOT / "spec"), "--overlays", str(folder / "overlays"), "--out", str(folder / "client")]
    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return Regenerated(folder / "client", answers, done.stdout)


def test_the_generator_takes_every_kind_of_finding(regenerated: Regenerated) -> None:
    assert regenerated.printed.splitlines()[-1].startswith("client generated")


def test_the_same_answers_differ_no_more(regenerated: Regenerated) -> None:
    specs = {product: Spec(document) for product, document in documents(regenerated.client).items()}
    different = [(answer, str(report)) for answer in regenerated.answers if (report := answer.report(specs)).findings]
    assert different == []


SCRIPT = """
import json, sys
from gofive import Gofive
with Gofive(client_id="a", client_secret="b", subscription_key="c", base_url=sys.argv[1], retries=0, drift=True) as gofive:
    order = gofive.venio.sales_orders.get("SO1")
    print(json.dumps([order.seen_at.isoformat(), order.added_later, order.class_, gofive.drift.report().to_json()]))
"""


def test_the_client_has_the_new_members(regenerated: Regenerated, loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply.of({"status": SUCCESS, "data": grown(ORDER)})
    path = os.pathsep.join([str(regenerated.client), str(ROOT / "overlays")])
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, loopback.base_url],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    *members, report = json.loads(done.stdout)
    assert members == ["2026-03-31T09:30:00+07:00", {"a": 1}, "x"]
    assert Report.from_json(report).answers == {"venio.sales_orders.get": 1}
    assert Report.from_json(report).findings == ()
