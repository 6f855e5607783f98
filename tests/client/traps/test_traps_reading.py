"""Traps of openapi-python-client in reading answers: its own output falls into each, ours into none.

A test of the stock output that fails after an upgrade says that upstream mended the trap, so that what we do about it may become simpler.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from trap_tools import (
    Answer,
    ScriptedServer,
    Stock,
    World,
    get_deal,
    get_expense,
    get_order,
    html,
    json_answer,
    list_deals,
    list_employees,
    list_event_types,
    success,
    update_deal,
    update_event,
    update_stock,
)

from gofive.errors import APIError, DecodeError, NotFoundError, PermissionDeniedError, ServerError

pytest_plugins = ["trap_fixtures"]

ORDER = {"salesOrderNo": "SO1", "customerCode": "C1", "salesOrderStatus": 2}


# An undocumented status ----------------------------------------------------------------------------------------------------------


def test_stock_still_returns_none_for_an_undocumented_status(server: ScriptedServer, stock: Stock) -> None:
    order = {"data": {"orderNo": "SO1"}}
    server.answers(json_answer(order, 200), json_answer(order, 201), json_answer(order, 404))
    assert stock.order(server).data.order_no == "SO1"
    assert stock.order(server) is None
    assert stock.order(server) is None


@pytest.mark.parametrize("status", [200, 201, 202, 203, 206, 226, 299])
def test_any_status_of_success_is_read_like_the_documented_one(server: ScriptedServer, world: World, status: int) -> None:
    server.answers(success(ORDER, status))
    order = world.ask(server, get_order)
    assert (order.sales_order_no, order.customer_code) == ("SO1", "C1")


def test_a_write_that_is_answered_204_has_no_result(server: ScriptedServer, world: World) -> None:
    server.answers(Answer(status=204, content_type=None))
    assert world.ask(server, update_deal) is None


@pytest.mark.parametrize(
    ("status", "kind"), [(402, APIError), (403, PermissionDeniedError), (404, NotFoundError), (418, APIError), (451, APIError)]
)
def test_an_undocumented_refusal_raises(server: ScriptedServer, world: World, status: int, kind: type[APIError]) -> None:
    server.answers(json_answer({"data": ORDER}, status))
    with pytest.raises(APIError) as caught:
        world.ask(server, get_order)
    assert type(caught.value) is kind
    assert caught.value.http_status == status


# A status that is in no register -------------------------------------------------------------------------------------------------


def test_stock_still_raises_a_value_error_for_status_520(server: ScriptedServer, stock: Stock) -> None:
    server.answers(html(520))
    with pytest.raises(ValueError, match="520 is not a valid HTTPStatus"):
        stock.order(server)


@pytest.mark.parametrize("status", [520, 527, 530, 599, 700])
def test_a_status_of_servers_that_no_register_knows_raises_a_server_error(server: ScriptedServer, world: World, status: int) -> None:
    server.answers(html(status))
    with pytest.raises(ServerError) as caught:
        world.ask(server, get_order)
    assert type(caught.value) is ServerError
    assert caught.value.http_status == status


@pytest.mark.parametrize("status", [419, 444, 460, 499])
def test_a_refusal_that_no_register_knows_raises_an_api_error(server: ScriptedServer, world: World, status: int) -> None:
    server.answers(html(status))
    with pytest.raises(APIError) as caught:
        world.ask(server, get_order)
    assert type(caught.value) is APIError
    assert caught.value.http_status == status


# Null instead of an object -------------------------------------------------------------------------------------------------------


def test_stock_still_raises_a_type_error_for_null_data(server: ScriptedServer, stock: Stock) -> None:
    server.answers(json_answer({"data": None}))
    with pytest.raises(TypeError):
        stock.order(server)


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        pytest.param(get_order, success(None), id="null"),
        pytest.param(get_order, json_answer({"status": {"code": "1000"}}), id="left out"),
        pytest.param(get_expense, json_answer({"data": {"value": None}}), id="null value"),
        pytest.param(get_expense, json_answer({"data": None}), id="null around the value"),
        pytest.param(get_deal, json_answer({"data": None}), id="null where the envelope is unknown"),
    ],
)
def test_reading_one_object_that_is_null_raises(server: ScriptedServer, world: World, call: Callable[[Any], Any], answer: Answer) -> None:
    server.answers(answer)
    with pytest.raises(DecodeError, match=r"expected a JSON object, got null \(HTTP 200, application/json, \d+ bytes\)$"):
        world.ask(server, call)


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        pytest.param(update_event, success(None), id="null"),
        pytest.param(update_deal, json_answer({"data": {"value": None}}), id="null value"),
        pytest.param(update_deal, json_answer({"data": None}), id="null around the value"),
    ],
)
def test_a_write_whose_result_is_null_succeeded(server: ScriptedServer, world: World, call: Callable[[Any], Any], answer: Answer) -> None:
    server.answers(answer)
    assert world.ask(server, call) is None


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        pytest.param(list_event_types, success(None), id="null"),
        pytest.param(list_employees, json_answer({"data": {"value": None}}), id="null value"),
        pytest.param(list_deals, json_answer({"data": None}), id="null where the envelope is unknown"),
        pytest.param(update_stock, json_answer({"statusCode": 1000, "data": None}), id="flat"),
    ],
)
def test_a_list_that_is_null_has_no_rows(server: ScriptedServer, world: World, call: Callable[[Any], Any], answer: Answer) -> None:
    server.answers(answer)
    assert world.ask(server, call) == []


def test_null_inside_an_object_is_none(server: ScriptedServer, world: World) -> None:
    server.answers(
        success({"salesOrderNo": None, "salesorderDetails": None}), success({"salesorderDetails": [None, {"productCode": "P1"}]})
    )
    bare, filled = world.ask_all(server, get_order, get_order)
    assert (bare.sales_order_no, bare.salesorder_details) == (None, None)
    assert filled.salesorder_details[0] is None
    assert filled.salesorder_details[1].product_code == "P1"


# Fields that are missing or unknown ----------------------------------------------------------------------------------------------


def test_stock_still_raises_a_key_error_for_a_missing_required_field(server: ScriptedServer, stock: Stock) -> None:
    server.answers(json_answer({"data": {}}))
    with pytest.raises(KeyError, match="orderNo"):
        stock.order(server)


def test_missing_fields_are_none_and_unknown_ones_are_kept(server: ScriptedServer, world: World) -> None:
    server.answers(success({"salesOrderNo": "SO1", "riderName": "Somchai", "signedBy": {"name": "Anong"}}))
    order = world.ask(server, get_order)
    assert order.sales_order_no == "SO1"
    assert order.customer_code is None
    assert order.salesorder_details is None
    assert order.additional_properties == {"riderName": "Somchai", "signedBy": {"name": "Anong"}}
    assert order["riderName"] == "Somchai"
    assert "customerCode" not in order
    assert order.to_dict() == {"salesOrderNo": "SO1", "riderName": "Somchai", "signedBy": {"name": "Anong"}}


def test_an_object_without_any_known_field_is_read(server: ScriptedServer, world: World) -> None:
    server.answers(success({}))
    order = world.ask(server, get_order)
    assert order.sales_order_no is None
    assert order.additional_properties == {}


# Values that no enumeration has --------------------------------------------------------------------------------------------------


def test_stock_still_raises_a_value_error_for_an_unknown_enum_value(server: ScriptedServer, stock: Stock) -> None:
    server.answers(json_answer({"data": {"orderNo": "SO1", "state": 1}}), json_answer({"data": {"orderNo": "SO1", "state": 99}}))
    assert stock.order(server).data.state == 1
    with pytest.raises(ValueError, match="99 is not a valid OrderState"):
        stock.order(server)


@pytest.mark.parametrize("value", [2, 99, -1, "Approved", "2"])
def test_a_value_is_kept_whether_it_is_known_or_not(server: ScriptedServer, world: World, value: Any) -> None:
    server.answers(success({**ORDER, "salesOrderStatus": value}))
    order = world.ask(server, get_order)
    assert order.sales_order_status == value
    assert order.to_dict()["salesOrderStatus"] == value
