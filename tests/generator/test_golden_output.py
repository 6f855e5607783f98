"""What the generator writes for the small case, and what that does in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from workbench import GOLDEN, Bench, golden_tree, tree


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """The small case, generated; the tests of this module only read it."""
    bench = Bench(tmp_path_factory.mktemp("small"))
    bench.generate()
    return bench


# The text ---------------------------------------------------------------------------------------------------------------------------


def test_output_equals_the_golden_files(small: Bench) -> None:
    """To accept a difference: ``python tests/generator/regenerate_golden.py``, then read what changed."""
    fresh, golden = golden_tree(small.out), tree(GOLDEN / "small")
    assert sorted(fresh) == sorted(golden)
    for name, content in fresh.items():
        assert content.decode() == golden[name].decode(), f"{name} is not what the golden file says"


def test_output_passes_the_strict_type_check(small: Bench, pytestconfig: pytest.Config) -> None:
    cache = pytestconfig.cache.mkdir("mypy-golden") if pytestconfig.cache else small.root / "mypy"
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--warn-unreachable", "--cache-dir", str(cache)]
    checked = subprocess.run([*command, "-p", "gofive_client"], cwd=small.out, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_use_with_a_wrong_type_fails_the_type_check(small: Bench, pytestconfig: pytest.Config, tmp_path: Path) -> None:
    """The annotations are worth checking: a call that the spec does not allow is found before it runs."""
    uses = tmp_path / "uses.py"
    uses.write_text(
        "from gofive_client import Transport\n"
        "from gofive_client.demo import Demo\n"
        "def use(transport: Transport) -> None:\n"
        "    orders = Demo(transport).orders\n"
        "    orders.get(5)\n"
        "    orders.convert('A')\n"
        "    orders.enquiry(customer_code=None)\n"
        "    orders.create(customer_code='C')\n"
        "    orders.get('A').order_no.upper()\n",
        encoding="utf-8",
    )
    cache = pytestconfig.cache.mkdir("mypy-golden-uses") if pytestconfig.cache else tmp_path / "mypy"
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(cache), str(uses)]
    checked = subprocess.run(command, cwd=small.out, capture_output=True, text=True)
    assert {line.split(":")[1] for line in checked.stdout.splitlines() if ": error:" in line} == {"5", "7", "8", "9"}, checked.stdout


# Reading ----------------------------------------------------------------------------------------------------------------------------


def test_an_answer_becomes_typed_values(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client.demo.models import Order
        order = Order.from_dict({
            "orderNo": "A1", "orderStatus": 2, "channel": "web", "urgent": False, "total": 12.5, "ownerId": "u1",
            "orderDate": "2026-03-31",
            "startsAt": "2026-03-31T09:30:00",
            "createdAt": "2026-03-31T09:30:00+0700",
            "changedAt": "2026-03-31T09:30:00.250+0700",
            "syncedAt": "2026-03-31T02:30:00.250Z",
            "printedAt": "2026-03-31 09:30:00",
            "paidAt": "31/03/2026 9.30",
            "holidays": ["2026-04-13", "2026-04-14"],
            "customFields": {"a": {"b": 1}}, "remark": [1], "currency": "EUR", "cancleReason": "late",
        })
        result = {name: getattr(order, name) for name in order.__slots__ if getattr(order, name, None) is not None}
        result.pop("additional_properties")
        """
    ) == {
        "order_no": "A1",
        "order_status": 2,
        "channel": "web",
        "urgent": False,
        "total": 12.5,
        "owner_id": "u1",
        "order_date": "datetime.date(2026, 3, 31)",
        "starts_at": f"datetime.datetime(2026, 3, 31, 9, 30, tzinfo={BANGKOK})",
        "created_at": "datetime.datetime(2026, 3, 31, 9, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=25200)))",
        "changed_at": "datetime.datetime(2026, 3, 31, 9, 30, 0, 250000, tzinfo=datetime.timezone(datetime.timedelta(seconds=25200)))",
        "synced_at": "datetime.datetime(2026, 3, 31, 2, 30, 0, 250000, tzinfo=datetime.timezone.utc)",
        "printed_at": f"datetime.datetime(2026, 3, 31, 9, 30, tzinfo={BANGKOK})",
        "paid_at": "31/03/2026 9.30",
        "holidays": ["datetime.date(2026, 4, 13)", "datetime.date(2026, 4, 14)"],
        "custom_fields": {"a": {"b": 1}},
        "remark": [1],
        "currency": "EUR",
        "cancle_reason": "late",
    }


BANGKOK = "datetime.timezone(datetime.timedelta(seconds=25200), 'Asia/Bangkok')"


def test_nested_models_are_read_to_any_depth(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client.demo.models import Order
        order = Order.from_dict({"customer": {"name": "x"}, "lines": [{"lineId": 1, "subLines": [{"lineId": 2}, {}]}]})
        result = [
            type(order.customer).__name__, order.customer["name"], "name" in order.customer,
            type(order.lines[0]).__name__, [type(line).__name__ for line in order.lines[0].sub_lines],
            order.lines[0].sub_lines[0].line_id, order.lines[0].sub_lines[1].line_id,
        ]
        """
    ) == ["Customer", "x", True, "OrderLine", ["OrderLine", "OrderLine"], 2, None]


def test_nothing_is_required_of_an_answer_and_unknown_members_are_kept(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client.demo.models import Order
        empty, more = Order.from_dict({}), Order.from_dict({"orderNo": None, "customer": None, "lines": None, "Odd-Name": {"x": 1}})
        result = [empty.order_no, empty.lines, empty.additional_properties, more.customer, more.lines, more["Odd-Name"], "orderNo" in more]
        """
    ) == [None, None, {}, None, None, {"x": 1}, False]


def round_trips(small: Bench, answers: list[dict[str, object]]) -> list[object]:
    """What comes of answers that are read and written again."""
    found: list[object] = small.python(
        f"from gofive_client.demo.models import Order\n"
        f"result = [attempt(lambda: Order.from_dict(answer).to_dict()) for answer in {answers!r}]"
    )
    return found


def test_what_was_read_is_written_back_as_it_came(small: Bench) -> None:
    answers: list[dict[str, object]] = [
        {},
        {"orderNo": "A1", "orderStatus": 9, "unknown": [1, {"a": None}]},
        {"createdAt": "2026-03-31T09:30:00+0700", "syncedAt": "2026-03-31T02:30:00.000Z", "printedAt": "2026-03-31 09:30:00"},
        {"startsAt": "soon", "orderDate": "", "holidays": ["2026-04-13", "Songkran"]},
        {"customer": {"a": 1}, "lines": [{"lineId": 1, "subLines": [{"lineId": 2, "new": 3}]}]},
    ]
    assert round_trips(small, answers) == answers


def test_what_has_another_type_than_documented_is_written_back_as_it_came(small: Bench) -> None:
    answers: list[dict[str, object]] = [
        {"orderNo": 7, "urgent": "yes", "customFields": "none", "ownerId": 5.5},
        {"customer": "C1", "lines": [None, "x", {}]},
        {"createdAt": 1774924200},
        {"orderDate": 20260331},
        {"holidays": [None]},
        {"holidays": "2026-04-13"},
        {"lines": {"lineId": 1}},
        {"lines": "none"},
    ]
    assert round_trips(small, answers) == answers


def test_known_values_are_names_for_open_values(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client.demo.models import Order, OrderChannel, OrderStatus
        order = Order.from_dict({"orderStatus": 2, "channel": "pos-th"})
        result = [
            {m.name: m.value for m in OrderStatus}, {m.name: m.value for m in OrderChannel},
            order.order_status == OrderStatus.APPROVED, order.channel == OrderChannel.POINT_OF_SALE,
            type(order.order_status).__name__, Order.from_dict({"orderStatus": 77}).order_status,
        ]
        """
    ) == [{"DRAFT": 1, "APPROVED": 2}, {"WEB": "web", "POINT_OF_SALE": "pos-th"}, True, True, "int", 77]


def test_a_secret_stays_out_of_the_repr(small: Bench) -> None:
    text = small.python(
        """
        from gofive_client.demo.models import AddressInput, Order, TokenRequest
        result = repr([
            TokenRequest(grant_type="client_credentials", client_secret="S3CRET", scope="S3CRET"),
            Order(order_no="A1", signature_key="S3CRET"), AddressInput(city="Bangkok", door_code="S3CRET"),
        ])
        """
    )
    assert "S3CRET" not in text
    assert "client_credentials" in text
    assert "A1" in text


# Sending ----------------------------------------------------------------------------------------------------------------------------


def test_a_body_holds_what_was_given_in_the_documented_form(small: Bench) -> None:
    assert small.python(
        """
        import datetime
        from gofive_client import BANGKOK
        from gofive_client.demo import Demo
        from gofive_client.demo.models import AddressInput, OrderChannel, OrderLineInput, OrderStatus
        moment = datetime.datetime(2026, 3, 31, 9, 30, 0, 250000, BANGKOK)
        call = Demo(Recorder()).orders.create(
            customer_code="C1", delivery_date=datetime.date(2026, 4, 1), lines=[OrderLineInput(product_code="P1", qty=2.5)],
            order_status=OrderStatus.DRAFT, channel=OrderChannel.WEB, holidays=(datetime.date(2026, 4, 13),),
            starts_at=moment, created_at=moment, changed_at=moment, synced_at=moment, printed_at=moment, paid_at="now",
            address=AddressInput(city="Bangkok", door_code="1234", additional_properties={"floor": 3}), custom_fields={"a": 1},
        )
        result = [call.operation.name, call.operation.method, call.path, call.query, call.body]
        """
    ) == [
        "demo.orders.create",
        "POST",
        "/v1/orders",
        None,
        {
            "customerCode": "C1",
            "deliveryDate": "2026-04-01",
            "lines": [{"productCode": "P1", "qty": 2.5}],
            "orderStatus": 1,
            "channel": "web",
            "holidays": ["2026-04-13"],
            "startsAt": "2026-03-31T09:30:00",
            "createdAt": "2026-03-31T09:30:00+0700",
            "changedAt": "2026-03-31T09:30:00.250+0700",
            "syncedAt": "2026-03-31T02:30:00.250Z",
            "printedAt": "2026-03-31 09:30:00",
            "paidAt": "now",
            "address": {"city": "Bangkok", "doorCode": "1234", "floor": 3},
            "customFields": {"a": 1},
        },
    ]


def test_left_out_differs_from_null(small: Bench) -> None:
    assert small.python(
        """
        import datetime
        from gofive_client.demo import Demo
        orders, day = Demo(Recorder()).orders, datetime.date(2026, 4, 1)
        least = orders.create(customer_code="C1", delivery_date=day, lines=[])
        nulls = orders.create(
            customer_code="C1", delivery_date=day, lines=[], note=None, channel=None, starts_at=None, holidays=None, address=None,
        )
        result = [least.body, {k: v for k, v in nulls.body.items() if k not in least.body}]
        """
    ) == [
        {"customerCode": "C1", "deliveryDate": "2026-04-01", "lines": []},
        {"note": None, "channel": None, "startsAt": None, "holidays": None, "address": None},
    ]


def test_a_model_to_send_can_be_read_as_well(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client import UNSET
        from gofive_client.demo.models import OrderCreateRequest
        body = {
            "customerCode": "C1", "deliveryDate": "2026-04-01", "lines": [{"productCode": "P1"}], "note": None, "address": {"city": None},
            "holidays": ["2026-04-13"], "new": 1,
        }
        request = OrderCreateRequest.from_dict(body)
        result = [request.to_dict() == body, request.channel is UNSET, request.note, type(request.lines[0]).__name__, request.address.city]
        """
    ) == [True, True, None, "OrderLineInput", None]


def test_parameters_become_path_query_and_headers(small: Bench) -> None:
    assert small.python(
        """
        import datetime
        from gofive_client import BANGKOK
        from gofive_client.demo import Demo
        from gofive_client.demo.models import OrderStatus
        orders = Demo(Recorder()).orders
        full = orders.enquiry(
            customer_code="C 1", from_=datetime.date(2026, 1, 1), changed_after=datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc),
            order_status=OrderStatus.APPROVED, archived=True, page=3, x_request_source="test",
        )
        least = orders.enquiry(customer_code="C1", archived=False)
        line = orders.update_lines("A/1 ก", 7, items=[])
        result = [full.path, full.query, full.headers, least.query, least.headers, line.path, line.query, line.headers]
        """
    ) == [
        "/v1/orders",
        {
            "customerCode": "C 1",
            "from": "2026-01-01",
            "changedAfter": "2026-01-01T07:00:00+0700",
            "orderStatus": "2",
            "archived": "true",
            "page": "3",
        },
        {"X-Request-Source": "test"},
        {"customerCode": "C1", "archived": "false"},
        {},
        "/v1/orders/A%2F1%20%E0%B8%81/lines/7",
        None,
        None,
    ]


def test_bodies_of_every_shape_reach_the_call(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client import UNSET
        from gofive_client.demo import Demo
        from gofive_client.demo.models import OrderLineInput, TokenRequest
        demo = Demo(Recorder())
        lines = [OrderLineInput(product_code="P1"), OrderLineInput(product_code="P2", qty=1)]
        calls = {
            "form": demo.authentication.create_token(grant_type="client_credentials", client_secret="s"),
            "array of text": demo.orders.cancel(items=("A1", "A2")),
            "array of models": demo.orders.update_lines("A1", 1, items=lines),
            "free object": demo.settings.update(body={"any": [1]}),
            "number said once": demo.orders.convert("A1"),
            "none": demo.orders.get("A1"),
        }
        result = {name: [call.operation.content_type, None if call.body is UNSET else call.body] for name, call in calls.items()}
        """
    ) == {
        "form": ["application/x-www-form-urlencoded", {"grant_type": "client_credentials", "client_secret": "s"}],
        "array of text": ["application/json", ["A1", "A2"]],
        "array of models": ["application/json", [{"productCode": "P1"}, {"productCode": "P2", "qty": 1}]],
        "free object": ["application/json", {"any": [1]}],
        "number said once": ["application/json", {"orderNo": "A1"}],
        "none": [None, None],
    }


def test_an_operation_says_what_the_transport_has_to_know(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client.demo import Demo
        demo = Demo(Recorder())
        calls = [
            demo.authentication.create_token(grant_type="g", client_secret="s"),
            demo.orders.enquiry(customer_code="C"),
            demo.orders.cancel(items=[]),
            demo.orders.get("A"),
            demo.orders.update_lines("A", 1, items=[]),
            demo.settings.update(body={}),
        ]
        result = [
            [o.name, o.method, o.path, o.envelope, o.token_path, o.coverage, o.source] for o in (call.operation for call in calls)
        ]
        """
    ) == [
        ["demo.authentication.create_token", "POST", "/token", "none", None, "full", "https://docs.example/api-1"],
        ["demo.orders.enquiry", "GET", "/v1/orders", "status", "/token", "partial", "https://docs.example/api-2"],
        ["demo.orders.cancel", "DELETE", "/v1/orders", "flat", "/token", "full", "https://docs.example/api-4"],
        ["demo.orders.get", "GET", "/v1/orders/{orderNo}", "value", "/token", "legacy", "https://docs.example/api-5"],
        ["demo.orders.update_lines", "PUT", "/v1/orders/{orderNo}/lines/{lineId}", "auto", "/token", "full", "https://docs.example/api-6"],
        ["demo.settings.update", "PUT", "/v1/settings", "auto", "/token", "observed", "a sample program (Settings.cs)"],
    ]


def test_payloads_of_every_shape_are_decoded(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client.demo import Demo
        orders = Demo(Recorder()).orders
        rows = orders.enquiry(customer_code="C").operation.decode
        one = orders.get("A").operation.decode
        maybe = orders.cancel(items=[]).operation.decode
        unknown = orders.update_lines("A", 1, items=[]).operation.decode
        flag = orders.create(customer_code="C", delivery_date="2026-01-01", lines=[]).operation.decode
        result = [
            [row.order_no for row in rows([{"orderNo": "A"}, {"orderNo": "B"}])],
            rows(None),
            [row.order_no for row in rows({"orderNo": "A"})],
            one({"orderNo": "A"}).order_no,
            maybe({"orderNo": "A"}).order_no,
            maybe(None),
            unknown({"any": [1]}),
            unknown(None),
            flag(True),
        ]
        """
    ) == [["A", "B"], [], ["A"], "A", "A", None, {"any": [1]}, None, True]


def test_a_payload_of_another_type_says_so(small: Bench) -> None:
    assert small.python(
        """
        from gofive_client.demo import Demo
        orders = Demo(Recorder()).orders
        rows, one, maybe = (c.operation.decode for c in (orders.enquiry(customer_code="C"), orders.get("A"), orders.cancel(items=[])))
        tries = [(rows, "text"), (rows, 1), (one, None), (one, []), (maybe, True)]
        result = [attempt(lambda: decode(payload)) for decode, payload in tries]
        """
    ) == [
        "PayloadError: expected a JSON array, got string",
        "PayloadError: expected a JSON array, got number",
        "PayloadError: expected a JSON object, got null",
        "PayloadError: expected a JSON object, got array",
        "PayloadError: expected a JSON object, got boolean",
    ]


def test_a_path_parameter_that_would_leave_its_segment_is_refused(small: Bench) -> None:
    assert (
        small.python(
            r"""
        from gofive_client.demo import Demo
        orders, result = Demo(Recorder()).orders, []
        for number in ("", ".", "..", "a\nb", "\x7f"):
            try:
                orders.get(number)
            except ValueError as error:
                result.append("order_no" in str(error))
        """
        )
        == [True] * 5
    )


def test_awaited_resources_build_the_same_calls(small: Bench) -> None:
    assert small.python(
        """
        import asyncio
        from gofive_client.demo import AsyncDemo, Demo
        from gofive_client.demo.models import OrderLineInput
        def calls(demo):
            yield demo.orders.enquiry(customer_code="C1", archived=True)
            yield demo.orders.update_lines("A1", 1, items=[OrderLineInput(product_code="P1")])
            yield demo.orders.convert("A1", issue_date="2026-01-01")
            yield demo.settings.update(body={"a": 1})
        async def awaited():
            return [await call for call in calls(AsyncDemo(AsyncRecorder()))]
        result = asyncio.run(awaited()) == list(calls(Demo(Recorder())))
        """
    )


def test_importing_the_product_loads_neither_resources_nor_models(small: Bench) -> None:
    assert small.python(
        """
        import gofive_client.demo
        result = sorted(name for name in sys.modules if name.startswith("gofive_client."))
        """
    ) == [
        "gofive_client._operation",
        "gofive_client._record",
        "gofive_client._unset",
        "gofive_client.demo",
        "gofive_client.demo.client",
    ]


def test_models_are_listed_without_being_loaded(small: Bench) -> None:
    listed, loaded, missing = small.python(
        """
        from gofive_client.demo import models
        listed = dir(models)
        loaded = [name for name in sys.modules if name.startswith("gofive_client.demo.models.")]
        try:
            models.Nothing
        except AttributeError as error:
            result = [listed, loaded, str(error)]
        """
    )
    assert {"Order", "OrderStatus", "OrderCreateRequest"} <= set(listed)
    assert "SettingUpdateRequest" not in listed, "a body of which no member is known is a mapping"
    assert loaded == []
    assert "Nothing" in missing
