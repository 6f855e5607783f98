"""What `drift=True` records of live answers, and what it never does."""

from __future__ import annotations

import contextlib
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Reply

from gofive import BusinessError, ConfigurationError, GofiveError, Retries
from gofive.drift import Drift, Report
from gofive_client import Call
from gofive_client.empeo.api.payroll.payroll_list_cost_centers import OPERATION as COST_CENTERS
from gofive_client.venio.api.sales_orders.sales_orders_get import OPERATION

ORDER: dict[str, Any] = {
    "salesOrderSubject": "Subject",
    "customerCode": "C1",
    "customerId": 1,
    "salesOrderNo": "SO1",
    "salesOrderStatus": 2,
    "salesOrderDate": "2026-03-31T09:30:00",
    "recipientName": "Recipient",
    "recipientAddress": "Address",
    "headerTemplateId": 1,
    "salesorderDetails": [{"productCode": "P1", "price": 1.5}, {"productCode": "P2"}],
    "discountName": "",
    "discountValue": 0,
    "discountType": True,
    "paymentTerm": "",
    "remark": "",
    "staffCode": "E1",
    "salesOrderNote": "",
    "vatCalculation": True,
    "subTotal": 1.5,
}
SUCCESS = {"code": "1000", "description": "Success"}


def order(**more: Any) -> Reply:
    return Reply.of({"status": SUCCESS, "data": {**ORDER, **more}})


def without(name: str) -> Reply:
    return Reply.of({"status": SUCCESS, "data": {key: value for key, value in ORDER.items() if key != name}})


def call(server: Loopback, *replies: Reply, **settings: Any) -> Report:
    """The report on these answers to the reading of a sales order."""
    with server.client(drift=True, **settings) as gofive:
        for reply in replies:
            server.answer = lambda _, reply=reply: reply  # type: ignore[misc]
            with contextlib.suppress(GofiveError):
                gofive.venio.sales_orders.get("SO1")
        return gofive.drift.report()


def lines(report: Report) -> list[str]:
    return [str(finding) for finding in report.findings]


DIFFERENCES = [
    pytest.param(order(), [], id="nothing"),
    pytest.param(order(shippedBy="Anyone"), ["unknown-member data.shippedBy: string (1) in 1 answer"], id="unknown-member"),
    pytest.param(order(paidAt="2026-03-31"), ["unknown-member data.paidAt: date (1) in 1 answer"], id="unknown-date"),
    pytest.param(
        order(salesorderDetails=[{"productCode": "P1", "lot": 1}, {"productCode": "P2", "lot": "x"}]),
        ["unknown-member data.salesorderDetails[].lot: integer (1), string (1) in 1 answer"],
        id="unknown-member-of-rows",
    ),
    pytest.param(without("remark"), ["missing-member data.remark in 1 answer"], id="missing-member"),
    pytest.param(order(customerId="x"), ["type data.customerId: string (1) in 1 answer"], id="type"),
    pytest.param(order(remark=None), ["type data.remark: null (1) in 1 answer"], id="null"),
    pytest.param(order(customerId=7.0), [], id="a-whole-number-is-an-integer"),
    pytest.param(order(salesOrderStatus=9), ["value data.salesOrderStatus: 9 (1) in 1 answer"], id="value"),
    pytest.param(order(salesOrderStatus=812345678), ["value data.salesOrderStatus: other values (1) in 1 answer"], id="odd-value"),
    pytest.param(Reply.of(ORDER), ["envelope (the answer): none (1) in 1 answer"], id="bare"),
    pytest.param(Reply.of({"data": {"value": ORDER}}), ["envelope (the answer): value (1) in 1 answer"], id="envelope"),
    pytest.param(Reply.of({"statusCode": 4001, "message": "x"}), ["envelope (the answer): flat (1) in 1 answer"], id="flat-refusal"),
    pytest.param(Reply.of({"status": {"code": "4001"}}), [], id="a-refusal-needs-no-payload"),
    pytest.param(Reply.of({"status": {"code": "4103"}}), ["value status.code: 4103 (1) in 1 answer"], id="business-code"),
    pytest.param(Reply(200), ["body (the answer): empty (1) in 1 answer"], id="empty"),
    pytest.param(Reply(200, b"<html>"), ["body (the answer): no JSON (1) in 1 answer"], id="html"),
    pytest.param(Reply(404), ["status (the answer): 404 (1) in 1 answer"], id="status"),
    pytest.param(
        Reply.of({"message": "x"}, 404),
        ["body (the answer): JSON (1) in 1 answer", "status (the answer): 404 (1) in 1 answer"],
        id="status-with-a-body",
    ),
]


@pytest.mark.parametrize(("reply", "expected"), DIFFERENCES)
def test_each_kind_of_difference_is_recorded(loopback: Loopback, reply: Reply, expected: list[str]) -> None:
    report = call(loopback, reply)
    assert lines(report) == expected
    assert report.answers == {"venio.sales_orders.get": 1}
    assert report.failures == 0


@pytest.mark.anyio
async def test_the_async_client_records_as_the_blocking_one_does(loopback: Loopback) -> None:
    loopback.answer = lambda _: order(shippedBy="Anyone", remark=None)
    async with loopback.async_client(drift=True) as gofive:
        await gofive.venio.sales_orders.get("SO1")
        assert gofive.drift.report() == call(loopback, order(shippedBy="Anyone", remark=None))


def test_every_product_is_compared(loopback: Loopback) -> None:
    answers = {
        "/v2/salesorder/SO1": order(shippedBy="x"),
        "/empeo/api/v1/Payroll/cost-centers": Reply.of({"statusCode": 200, "data": [{"companyCode": "C", "newOne": True}]}),
        "/etaxgo/Documents/D1/rd-submission-status": Reply(418),
    }
    loopback.answer = lambda received: answers[received.path]
    with loopback.client(drift=True) as gofive:
        gofive.venio.sales_orders.get("SO1")
        gofive.request("POST", "/empeo/api/v1/Payroll/cost-centers", json={})
        gofive.empeo.payroll.list_cost_centers(year=2026)
        with pytest.raises(GofiveError):
            gofive.etaxgo.documents.get_rd_submission_status("D1")
        report = gofive.drift.report()
    assert [(one.name, one.answers, lines_of) for one in report.operations if (lines_of := [str(f) for f in one.findings])] == [
        ("empeo.payroll.list_cost_centers", 1, ["unknown-member data[].newOne: boolean (1) in 1 answer"]),
        ("etaxgo.documents.get_rd_submission_status", 1, ["status (the answer): 418 (1) in 1 answer"]),
        ("venio.sales_orders.get", 1, ["unknown-member data.shippedBy: string (1) in 1 answer"]),
    ]


def test_every_attempt_is_an_answer(loopback: Loopback) -> None:
    replies = iter([Reply(503), order()])
    loopback.answer = lambda _: next(replies)
    with loopback.client(drift=True, retries=Retries(limit=1, first_wait=0.001)) as gofive:
        gofive.venio.sales_orders.get("SO1")
        report = gofive.drift.report()
    assert report.answers == {"venio.sales_orders.get": 2}
    assert lines(report) == ["status (the answer): 503 (1) in 1 answer"]


def test_counts_are_of_answers(loopback: Loopback) -> None:
    rows = [{"productCode": "P", "lot": 1}] * 3
    report = call(loopback, order(salesorderDetails=rows), order(salesorderDetails=rows), order())
    assert str(report) == (
        "3 answers of 1 operation were compared with the spec: 1 difference\n"
        "venio.sales_orders.get (3 answers)\n"
        "  unknown-member data.salesorderDetails[].lot: integer (2) in 2 answers"
    )


CANARIES = ("ชาญ ใจดี", "C000349", "SO26110001", "jane@example.com", "0812345678", "3f2b8a9e-0000-4000-8000-0123456789ab", "Jane Example")


def poisoned(value: Any) -> Iterator[Any]:
    """Copies of an answer with a canary in place of one value, beside one member, or as the names of an object."""
    if isinstance(value, dict):
        for canary in CANARIES:
            yield {**value, canary: canary}
            yield {canary: value}
        yield dict.fromkeys(CANARIES, "x")
        for name, member in value.items():
            yield from ({**value, name: changed} for changed in poisoned(member))
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from ([*value[:i], changed, *value[i + 1 :]] for changed in poisoned(item))
    yield from CANARIES
    yield from ([canary] for canary in CANARIES)
    yield 812345678


def test_no_value_and_no_key_of_a_map_is_recorded(loopback: Loopback) -> None:
    drift = Drift()
    cost_center = {"companyCode": "C", "accountCodeType": "Vendor", "debitCredit": "1"}
    documented = ((OPERATION, {"status": SUCCESS, "data": ORDER}), (COST_CENTERS, {"statusCode": 200, "data": [cost_center]}))
    answers = [(operation, json.dumps(answer).encode()) for operation, good in documented for answer in poisoned(good)]
    for operation, answer in answers:
        for status in (200, 404):
            drift.observe(operation, status, answer)
    loopback.answer = lambda _: Reply.of({"status": SUCCESS, "data": {**ORDER, CANARIES[0]: CANARIES[1]}})
    with loopback.client(drift=drift) as gofive:
        gofive.venio.sales_orders.get(CANARIES[2])
    report = drift.report()
    assert sum(report.answers.values()) == 2 * len(answers) + 1
    assert len(report.findings) > 50
    for text in (str(report), report.to_json(), report.overlay("venio"), report.overlay("empeo"), repr(report), repr(vars(drift))):
        for secret in (*CANARIES, "812345678"):
            assert secret not in text
            assert json.dumps(secret)[1:-1] not in text


def test_a_member_is_named_only_beside_one_that_is_known(loopback: Loopback) -> None:
    report = call(loopback, Reply.of({"status": SUCCESS, "data": {"somchai": 1, "suda": 2}}))
    assert "unknown-member data: other members (1) in 1 answer" in lines(report)
    assert "somchai" not in report.to_json()


def test_a_place_with_too_many_new_names_has_none(loopback: Loopback) -> None:
    letters = [a + b for a in "abcdefgh" for b in "abcdefgh"]
    report = call(loopback, *(order(**{f"nick_{pair}": 1}) for pair in letters[:40]))
    assert len(report.findings) == 40
    report = call(loopback, *(order(**{f"nick_{pair}": 1}) for pair in letters))
    assert [(f.kind, f.member, set(f.seen)) for f in report.findings] == [("unknown-member", None, {"other members"})]
    assert "nick_" not in report.to_json()
    at_once = call(loopback, order(**{f"nick_{pair}": 1 for pair in letters}))
    assert lines(at_once) == ["unknown-member data: other members (1) in 1 answer"]


def test_a_field_with_too_many_new_values_has_none(loopback: Loopback) -> None:
    report = call(loopback, *(order(salesOrderStatus=value) for value in range(20, 29)))
    assert [set(f.seen) for f in report.findings] == [{"other values"}]


def test_a_report_is_bounded(loopback: Loopback) -> None:
    with loopback.client(drift=Drift(most=2)) as gofive:
        loopback.answer = lambda _: order(one=1, two=2, three=3, four=4)
        gofive.venio.sales_orders.get("SO1")
        report = gofive.drift.report()
    assert (len(report.findings), report.dropped) == (2, 2)
    assert "2 differences not kept: too many" in str(report)
    huge = call(loopback, order(salesorderDetails=[{"productCode": "P"}] * 30_000 + [{"late": 1}]))
    assert (huge.findings, huge.cut) == ((), 1)


def test_a_sample_of_the_answers_is_compared() -> None:
    drift = Drift(sample=0.2)
    random.seed(7)
    for _ in range(500):
        drift.observe(OPERATION, 404, b"")
    assert 60 < drift.report().answers["venio.sales_orders.get"] < 140


@pytest.mark.parametrize("wrong", [lambda: Drift(sample=0), lambda: Drift(sample=2), lambda: Drift(most=0), lambda: Drift(sample=True)])
def test_a_setting_out_of_range_is_named(wrong: Callable[[], Drift]) -> None:
    with pytest.raises(ConfigurationError, match=r"(sample|most) is a"):
        wrong()


def test_only_a_recorder_can_record(loopback: Loopback) -> None:
    with pytest.raises(ConfigurationError, match=r"drift is True, False or a gofive\.drift\.Drift, not str"):
        loopback.client(drift="yes")


def test_a_call_never_fails_because_it_is_watched(loopback: Loopback) -> None:
    loopback.answer = lambda _: order()
    unheard_of = Call(OPERATION.replace(name="venio.sales_orders.unheard_of"), "/v2/salesorder/SO1")
    with loopback.client(drift=True) as gofive:
        assert gofive._transport.send(unheard_of, None).sales_order_no == "SO1"
        report = gofive.drift.report()
    assert (report.failures, report.answers) == (1, {})
    assert "1 not compared: something went wrong" in str(report)


def test_a_refusal_is_raised_as_ever(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply.of({"status": {"code": "4103", "description": "no"}})
    with loopback.client(drift=True) as gofive, pytest.raises(BusinessError, match="4103"):
        gofive.venio.sales_orders.get("SO1")


def test_threads_and_clients_may_share_a_recorder(loopback: Loopback) -> None:
    loopback.answer = lambda _: order(shippedBy="x")
    drift = Drift()
    with loopback.client(drift=drift) as one, loopback.client(drift=drift) as other, ThreadPoolExecutor(8) as pool:
        for done in [pool.submit((one, other)[i % 2].venio.sales_orders.get, "SO1") for i in range(200)]:
            done.result()
    report = drift.report()
    assert report.answers == {"venio.sales_orders.get": 200}
    assert [(f.member, f.count) for f in report.findings] == [("shippedBy", 200)]


def test_no_count_is_lost_between_threads() -> None:
    drift = Drift()
    body = json.dumps({"status": SUCCESS, "data": {**ORDER, "shippedBy": "x"}}).encode()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            for done in [pool.submit(drift.observe, OPERATION, 200, body) for _ in range(4000)]:
                done.result()
    finally:
        sys.setswitchinterval(interval)
    report = drift.report()
    assert report.answers == {"venio.sales_orders.get": 4000}
    assert [finding.count for finding in report.findings] == [4000]


def test_without_it_nothing_is_loaded_or_recorded(loopback: Loopback) -> None:
    with loopback.client() as gofive, pytest.raises(ConfigurationError, match=r"Gofive\(drift=True\)"):
        _ = gofive.drift
    code = (
        "import sys, gofive; g = gofive.Gofive(client_id='a', client_secret='b', subscription_key='c', base_url=sys.argv[1])\n"
        "g.venio.sales_orders.get('SO1'); print(*sys.modules)"
    )
    loopback.answer = lambda _: order()
    done = subprocess.run([sys.executable, "-c", code, loopback.base_url], capture_output=True, text=True, timeout=30, check=True)
    assert not [module for module in done.stdout.split() if module.startswith("gofive.drift")]


def test_reports_are_stored_and_added_up(loopback: Loopback, tmp_path: Path) -> None:
    first = call(loopback, order(shippedBy="x"), Reply(404))
    second = call(loopback, order(shippedBy=1), order())
    assert Report.from_json(first.to_json()) == first
    total = first.merged(second)
    assert total.answers == {"venio.sales_orders.get": 4}
    assert lines(total) == [
        "status (the answer): 404 (1) in 1 answer",
        "unknown-member data.shippedBy: string (1), integer (1) in 2 answers",
    ]
    for name, report in (("a", first), ("b", second)):
        (tmp_path / f"{name}.json").write_text(report.to_json())

    def merge(*arguments: str) -> subprocess.CompletedProcess[str]:
        files = [str(tmp_path / word) if word.endswith(".json") else word for word in arguments]
        command = [sys.executable, "-W", "error", "-m", "gofive.drift", "merge", *files]
        return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    assert Report.from_json(merge("a.json", "b.json").stdout) == total
    assert merge("a.json", "b.json", "--text").stdout == f"{total}\n"
    assert merge("a.json", "b.json", "--overlay", "venio").stdout == total.overlay("venio") + "\n"
    (tmp_path / "c.json").write_text('{"version": 1}')
    wrong = merge("a.json", "c.json")
    assert (wrong.returncode, wrong.stderr) == (1, f"{tmp_path / 'c.json'}: no drift report: 'findings' is missing\n")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2}', '{"version": 1, "answers": {"a": "b"}, "findings": []}'])
def test_what_is_no_report_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no drift report"):
        Report.from_json(text)
