"""Calls that the spec does not know, options of a single call, and values that try to leave their place."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
from loopback import SUBSCRIPTION_KEY, Loopback, Reply

from gofive import UNSET, BusinessError, CallOptions, ConfigurationError, GofiveError, RequestTimeoutError
from gofive.venio import CustomerEvent, QuotationLineInput

pytestmark = pytest.mark.anyio


def test_an_unknown_operation_gets_the_same_authentication(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply.of({"status": {"code": 1000}, "data": [1, 2]})
    with loopback.client() as gofive:
        assert gofive.request("get", "/v1/anything", query={"a": "ก &", "b": True, "c": None}) == [1, 2]
    (received,) = loopback.requests
    assert received.method == "GET"
    assert received.target == "/v1/anything?a=%E0%B8%81+%26&b=true"
    assert received.headers["Authorization"] == "Bearer t1"
    assert received.headers["Ocp-Apim-Subscription-Key"] == SUBSCRIPTION_KEY
    assert received.headers["User-Agent"].startswith("gofive-python/")


async def test_an_unknown_operation_gets_the_same_errors(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply.of({"status": {"code": "CUS-017", "description": "No such customer"}})
    async with loopback.async_client() as gofive:
        with pytest.raises(BusinessError) as caught:
            await gofive.request("POST", "/v1/anything", json={"a": [1]})
    assert (caught.value.code, caught.value.description) == ("CUS-017", "No such customer")
    assert loopback.requests[0].json() == {"a": [1]}


@pytest.mark.parametrize(
    ("body", "payload"),
    [
        ({"status": {"code": "1000"}, "data": {"a": 1}}, {"a": 1}),
        ({"status": {"code": "1000"}, "data": {"value": 1}}, {"value": 1}),
        ({"data": {"value": [1]}}, [1]),
        ({"statusCode": 1000, "data": [1]}, [1]),
        ({"statusCode": "1000"}, None),
        ({"data": [1]}, [1]),
        ({"a": 1}, {"a": 1}),
        ({"status": 3, "name": "x"}, {"status": 3, "name": "x"}),
        ([1], [1]),
        ("text", "text"),
        (None, None),
    ],
)
def test_an_undocumented_envelope_is_told_by_what_arrives(loopback: Loopback, body: Any, payload: Any) -> None:
    loopback.answer = lambda _: Reply.of(body)
    with loopback.client() as gofive:
        assert gofive.request("GET", "/v1/anything") == payload


@pytest.mark.parametrize(
    "path", ["", "v1/a", "//evil.example/a", "https://evil.example/a", "/v1/../a", "/v1/./a", "/v1/a?b=1", "/a#b", "/a\r\nb", "/a\\b"]
)
def test_a_path_stays_below_the_base_url(loopback: Loopback, path: str) -> None:
    with loopback.client() as gofive, pytest.raises(ValueError, match="path must"):
        gofive.request("GET", path)
    assert loopback.requests == loopback.token_requests == []


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("../../x", "/v3/customers/..%2F..%2Fx"),
        ("a/b?c#d", "/v3/customers/a%2Fb%3Fc%23d"),
        ("satisfaction%2F", "/v3/customers/satisfaction%252F"),
        ("ลูกค้า", "/v3/customers/%E0%B8%A5%E0%B8%B9%E0%B8%81%E0%B8%84%E0%B9%89%E0%B8%B2"),
    ],
)
def test_a_path_parameter_stays_in_its_segment(loopback: Loopback, value: str, target: str) -> None:
    with loopback.client() as gofive:
        gofive.venio.customers.get(value)
    assert loopback.requests[0].target == target


@pytest.mark.parametrize("value", ["", ".", "..", "a\r\nHost: evil", "a\0"])
def test_a_path_parameter_that_no_encoding_keeps_in_place_is_refused(loopback: Loopback, value: str) -> None:
    with loopback.client() as gofive, pytest.raises(ValueError, match="customer_code must not"):
        gofive.venio.customers.get(value)
    assert loopback.requests == loopback.token_requests == []


def test_options_change_one_call(loopback: Loopback) -> None:
    options = CallOptions(headers={"X-Trace": "42"}, query={"debug": "1"}, body={"newField": [1]})
    with loopback.client() as gofive:
        for given in (options, None):
            gofive.venio.quotations.enquiry(take=1, options=given)
    first, second = loopback.requests
    assert first.headers["X-Trace"] == "42"
    assert first.target == "/v1/quotation/enquiry?debug=1"
    assert first.json() == {"take": 1, "newField": [1]}
    assert "X-Trace" not in second.headers
    assert second.target == "/v1/quotation/enquiry"
    assert second.json() == {"take": 1}


@pytest.mark.parametrize("name", ["Authorization", "ocp-apim-subscription-key", "Host", "Content-Length"])
def test_options_can_not_replace_credentials(loopback: Loopback, name: str) -> None:
    with loopback.client() as gofive, pytest.raises(ConfigurationError, match=name):
        gofive.venio.customers.get("C1", options=CallOptions(headers={name: "x"}))
    assert loopback.requests == []


def test_a_header_with_a_line_break_goes_nowhere(loopback: Loopback) -> None:
    with loopback.client() as gofive, pytest.raises(ConfigurationError, match="the header 'X-A' can't be sent"):
        gofive.venio.customers.get("C1", options=CallOptions(headers={"X-A": "b\r\nX-B: c"}))
    assert loopback.requests == []


def test_a_timeout_of_one_call_is_kept(loopback: Loopback) -> None:
    import threading

    release = threading.Event()

    def slow(_: object) -> Reply:
        release.wait(5)
        return Reply.of({})

    with loopback.client() as gofive:
        gofive.request("GET", "/v1/warm")
        loopback.answer = slow
        try:
            with pytest.raises(RequestTimeoutError, match="ReadTimeout"):
                gofive.request("GET", "/v1/slow", options=CallOptions(timeout=0.05))
        finally:
            release.set()


def test_a_client_of_ones_own_is_used_and_left_open(loopback: Loopback) -> None:
    seen: list[str] = []
    own = httpx.Client(event_hooks={"request": [lambda request: seen.append(request.url.path)]}, follow_redirects=True)
    with loopback.client(http_client=own) as gofive:
        gofive.request("GET", "/v1/anything")
    assert seen == ["/authorization/connect/token", "/v1/anything"]
    assert not own.is_closed
    own.close()


def test_dates_leave_in_the_form_of_their_field(loopback: Loopback) -> None:
    moment = datetime(2026, 3, 31, 2, 30, tzinfo=UTC)
    with loopback.client() as gofive:
        gofive.venio.customer_events.create(event_name="a", event_type=1, event_date=moment, customer_code="C1")
        gofive.venio.cases.create(
            case_type=1, subject="a", category_id=1, date_case=moment, date_due=moment.replace(tzinfo=None), assigned_to_user_id="u"
        )
        gofive.venio.contracts.create_or_update(
            contract_name="a", contract_type="AB", customer_code="C1", date_start=moment, date_end=moment, owner="S1"
        )
        gofive.venio.quotations.create_or_update(
            quotation_subject="a",
            quotation_date=date(2026, 3, 31),
            quotation_valid_until=datetime(2026, 3, 31, 20, 0, tzinfo=UTC),
            quotation_status=1,
            customer_code="C1",
            staff_code="S1",
            vat_calculation=True,
            quotation_details=[QuotationLineInput(product_code="P1", qty=1)],
        )
    event, case, contract, quotation = (request.json() for request in loopback.requests)
    assert event["eventDate"] == "2026-03-31T09:30:00"
    assert case["dateCase"] == "2026-03-31T09:30:00.000+0700"
    assert case["dateDue"] == "2026-03-31T02:30:00.000+0700"  # naive is Bangkok time
    assert contract["dateStart"] == "2026-03-31 09:30:00"
    assert quotation["quotationDate"] == "2026-03-31"
    assert quotation["quotationValidUntil"] == "2026-04-01"  # the day in Bangkok


def test_a_value_that_is_no_date_is_told_so(loopback: Loopback) -> None:
    wrong: Any = 20260331
    with loopback.client() as gofive, pytest.raises(TypeError, match=r"expected a datetime\.datetime, got int"):
        gofive.venio.customer_events.create(event_name="a", event_type=1, event_date=wrong, customer_code="C1")
    assert loopback.requests == []


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("Infinity")])
def test_what_is_no_number_is_not_sent_as_null(loopback: Loopback, value: Any) -> None:
    with loopback.client() as gofive, pytest.raises(ValueError, match="JSON has no form for it"):
        gofive.request("POST", "/v1/anything", json={"lines": [{"price": value}]})
    assert loopback.requests == []


class Price:
    """What a model looks like to a body."""

    def to_dict(self) -> dict[str, object]:
        return {"price": float("nan")}


@pytest.mark.parametrize("body", [{"a": (1.5, float("nan"))}, [None, [float("inf")]], {"a": None, "b": Price()}])
def test_what_is_no_number_is_found_wherever_it_hides(loopback: Loopback, body: Any) -> None:
    with loopback.client() as gofive, pytest.raises(ValueError, match="JSON has no form for it"):
        gofive.request("POST", "/v1/anything", json=body)
    assert loopback.requests == []


@pytest.mark.parametrize("body", [{"a": UNSET}, [None, {"b": [UNSET]}], {"a": (UNSET,)}])
def test_what_stands_for_nothing_is_not_sent(loopback: Loopback, body: Any) -> None:
    with loopback.client() as gofive, pytest.raises(TypeError, match="UNSET leaves an argument out"):
        gofive.request("POST", "/v1/anything", json=body)
    assert loopback.requests == []


def test_words_that_look_like_nothing_are_sent(loopback: Loopback) -> None:
    body = {"a": "UNSET", "b": "null", "c": None, "d": [1, 2.5, True]}
    with loopback.client() as gofive:
        gofive.request("POST", "/v1/anything", json=body)
    assert loopback.requests[0].json() == body


def test_a_decimal_is_sent_as_a_number(loopback: Loopback) -> None:
    with loopback.client() as gofive:
        gofive.request("POST", "/v1/anything", json={"price": Decimal("19.90"), "qty": Decimal("2.00")})
    assert loopback.requests[0].body == b'{"price":19.9,"qty":2}'


def test_what_json_has_no_form_for_is_named(loopback: Loopback) -> None:
    with loopback.client() as gofive, pytest.raises(TypeError, match="a value of the type set can't be sent as JSON"):
        gofive.request("POST", "/v1/anything", json={"a": {1}})
    assert loopback.requests == []


@pytest.mark.parametrize("value", ["S001", b"S001", {"code": "S001"}])
def test_a_single_value_is_not_taken_for_a_list(loopback: Loopback, value: Any) -> None:
    """A str is a sequence of str to every type checker, but nobody wants S, 0, 0 and 1 as owners."""
    with loopback.client() as gofive, pytest.raises(TypeError, match="expected a list, got a"):
        gofive.venio.customers.create_or_update(customer_name="a", customer_state=1, owners=value)
    assert loopback.requests == []


def test_any_iterable_is_taken_for_a_list(loopback: Loopback) -> None:
    owners: Any = (code for code in ("S001", "S002"))
    with loopback.client() as gofive:
        gofive.venio.customers.create_or_update(customer_name="a", customer_state=1, owners=owners, customer_2nd_name="b")
    assert loopback.requests[0].json()["owners"] == ["S001", "S002"]
    assert loopback.requests[0].json()["customer2ndName"] == "b"


def test_a_header_is_sent_once_in_whatever_case_it_is_given(loopback: Loopback) -> None:
    with loopback.client() as gofive:
        gofive.request("GET", "/v1/anything", options=CallOptions(headers={"ACCEPT": "application/pdf", "User-Agent": "me"}))
    (received,) = loopback.requests
    assert received.headers.get_all("Accept") == ["application/pdf"]
    assert received.headers.get_all("User-Agent") == ["me"]


def test_query_values_are_written_alike_everywhere(loopback: Loopback) -> None:
    query = {"a": True, "b": None, "c": [1, 2], "d": "x y"}
    with loopback.client() as gofive:
        gofive.request("GET", "/v1/anything", query=query)
        gofive.request("GET", "/v1/anything", options=CallOptions(query=query))
    assert [r.target for r in loopback.requests] == ["/v1/anything?a=true&c=1&c=2&d=x+y"] * 2


@pytest.mark.parametrize("value", [None, UNSET, ["Example"], b"Example", {"name": "Example"}, QuotationLineInput(product_code="P1", qty=1)])
def test_a_query_parameter_is_one_value(loopback: Loopback, value: Any) -> None:
    with loopback.client() as gofive:
        with pytest.raises(TypeError, match="a parameter is one text, number or boolean, not "):
            gofive.empeo.employees.list_by_company(company_name=value)
        with pytest.raises(TypeError, match="a parameter is one text, number or boolean, not "):
            gofive.request("GET", "/v1/anything", query={"a": [value]})
    assert loopback.requests == []


@pytest.mark.parametrize("body", [{"remark": UNSET}, {"lines": [{"price": UNSET}]}])
def test_unset_is_never_sent(loopback: Loopback, body: Any) -> None:
    with loopback.client() as gofive:
        with pytest.raises(TypeError, match="UNSET"):
            gofive.request("POST", "/v1/anything", json=body)
        with pytest.raises(TypeError, match="UNSET"):
            gofive.venio.quotations.enquiry(take=1, options=CallOptions(body=body))
        required: Any = UNSET
        with pytest.raises(TypeError, match="UNSET"):
            gofive.venio.customers.create_or_update(customer_name=required, customer_state=1)
    assert loopback.requests == []


def test_a_model_may_stand_in_a_body(loopback: Loopback) -> None:
    with loopback.client() as gofive:
        gofive.request("POST", "/v1/anything", json={"line": QuotationLineInput(product_code="P1", qty=1)})
    assert loopback.requests[0].json() == {"line": {"productCode": "P1", "qty": 1}}


@pytest.mark.parametrize("place", [lambda v: [v], lambda v: (None, v), lambda v: {"line": QuotationLineInput(product_code="P1", qty=v)}])
def test_a_number_that_is_none_is_found_wherever_it_stands(loopback: Loopback, place: Any) -> None:
    with loopback.client() as gofive:
        with pytest.raises(ValueError, match="JSON has no form"):
            gofive.request("POST", "/v1/anything", json={"a": {"b": place(float("nan"))}})
        gofive.request("POST", "/v1/anything", json={"a": {"b": place(1.5)}, "c": None, "d": "null"})
    assert len(loopback.requests) == 1


@pytest.mark.parametrize("value", [None, True, 1.5, ["C1"]])
def test_a_path_parameter_is_text_or_a_number(loopback: Loopback, value: Any) -> None:
    with loopback.client() as gofive, pytest.raises(ValueError, match="customer_code must be text or a number"):
        gofive.venio.customers.get(value)
    assert loopback.requests == []


@pytest.mark.parametrize("value", ["5", 0, -1, float("nan"), float("inf"), True, httpx.Timeout(5)])
def test_a_timeout_that_is_none_is_refused(loopback: Loopback, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="a timeout is a positive number"):
        loopback.client(timeout=value)
    with loopback.client() as gofive, pytest.raises(ConfigurationError, match="a timeout is a positive number"):
        gofive.request("GET", "/v1/anything", options=CallOptions(timeout=value))


def test_a_client_of_the_other_world_is_refused(loopback: Loopback) -> None:
    other: Any = httpx.AsyncClient()
    with pytest.raises(ConfigurationError, match=r"http_client must be an httpx\.Client, not AsyncClient"):
        loopback.client(http_client=other)


def test_no_proxy_gets_to_see_what_goes_to_this_machine(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    with Loopback() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
        with loopback.client() as gofive:
            assert gofive.request("GET", "/v1/anything") == {}
        assert proxy.requests == proxy.token_requests == []


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00"])
def test_the_ends_of_time_are_read_and_written_back(moment: str) -> None:
    """.NET sends its least and its greatest date where it means none."""
    event = CustomerEvent.from_dict({"eventDate": moment})
    assert isinstance(event.event_date, datetime)
    assert str(event.to_dict()["eventDate"]).startswith(moment[:10])


@pytest.mark.parametrize(
    ("http_status", "body"),
    [
        (200, {"status": {"code": 200}, "data": [1]}),
        (200, {"status": {"code": "201"}, "data": [1]}),
        (201, {"statusCode": 200, "data": [1]}),
        (200, {"statusCode": 201, "data": [1]}),
    ],
)
def test_a_code_that_only_repeats_the_http_status_is_no_failure(loopback: Loopback, http_status: int, body: Any) -> None:
    loopback.answer = lambda _: Reply.of(body, http_status)
    with loopback.client() as gofive:
        assert gofive.request("POST", "/v1/anything", json={}) == [1]


@pytest.mark.parametrize("status", [401, 403, 503])
def test_a_code_that_repeats_a_failed_http_status_says_no_more(loopback: Loopback, status: int) -> None:
    loopback.answer = lambda _: Reply.of({"status": {"code": status, "description": "No"}}, status)
    with loopback.client() as gofive, pytest.raises(GofiveError) as caught:
        gofive.request("GET", "/v1/anything")
    assert type(caught.value).__name__ == {401: "AuthenticationError", 403: "PermissionDeniedError", 503: "ServiceUnavailableError"}[status]
