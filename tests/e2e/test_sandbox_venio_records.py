"""Venio's records in the sandbox, over real sockets: what is written is read back, rules are kept, and what belongs together is linked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from gofive import BusinessError, Gofive
from gofive.sandbox import Sandbox
from gofive.venio import (
    ContractServiceInput,
    CustomerState,
    ExpenseLineInput,
    ExpenseUpdateDetailsInput,
    ServiceFrequency,
)

JANE = "0b6f2c1e-58d4-4a39-9c07-2f1d7e8a4b60"


@pytest.fixture
def gofive(sandbox: Sandbox) -> Iterator[Gofive]:
    with sandbox.client() as client:
        yield client


def a_customer(gofive: Gofive, name: str = "Banana Example Ltd.", **more: Any) -> str:
    settings: dict[str, Any] = {"customer_state": CustomerState.CUSTOMER, **more}
    return str(gofive.venio.customers.create_or_update(customer_name=name, **settings)["customerCode"])


# Customers -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"customer_status": 1}, "customerNote is needed when customerStatus is 1 or 2"),
        ({"customer_state": 1, "lead_status": 3, "unqulified_reason_name": "Far away"}, "unqulifiedReasonNote is needed"),
        ({"classification_name": "GOLD"}, "classificationName must not be longer than 3 characters"),
    ],
)
def test_a_customer_keeps_the_vendor_s_rules(gofive: Gofive, members: dict[str, Any], message: str) -> None:
    with pytest.raises(BusinessError, match=message) as caught:
        a_customer(gofive, **members)
    assert caught.value.code == "4001"
    # They hold for an update as well, which may bring only one of the two members.
    code = a_customer(gofive)
    with pytest.raises(BusinessError, match=message):
        a_customer(gofive, customer_code=code, **members)
    assert "customerStatus" not in gofive.venio.customers.get(code)


def test_several_broken_rules_are_4002(gofive: Gofive) -> None:
    with pytest.raises(BusinessError) as caught:
        a_customer(gofive, customer_status=2, classification_name="GOLD")
    assert caught.value.code == "4002"


def test_the_status_of_a_lead_follows_the_state(gofive: Gofive) -> None:
    for state, status in ((1, 1), (2, 2), (3, 3)):
        code = a_customer(gofive, f"State {state} Example", customer_state=state)
        assert gofive.venio.customers.get(code)["leadStatus"] == status


def test_customers_are_found_by_type_owner_state_and_text(gofive: Gofive) -> None:
    a_customer(gofive, "Ant Example", customer_state=1, owners=["1001"])
    a_customer(gofive, "Bee Example", owners=["1001", "1002"])
    a_customer(gofive, "Cat Example", customer_status=1, customer_note="Moved away")
    a_customer(gofive, "แมวตัวอย่าง")

    def names(customer_type: int = 11300, **more: Any) -> list[str]:
        rows = gofive.venio.customers.enquiry(customer_type=customer_type, **{"page_length": 10, **more})
        return [row["customerName"] for row in rows]

    assert names(11100) == ["Ant Example"]
    assert names(11200) == []
    assert names() == ["Bee Example", "Cat Example", "แมวตัวอย่าง"]
    assert names(skip=1, page_length=1) == ["Cat Example"]
    assert names(owners=["1002", "S001"]) == ["Bee Example"]
    assert names(statuses=[False]) == ["Cat Example"]
    assert names(keyword="แมว") == ["แมวตัวอย่าง"]
    assert names(skip=9) == []


def test_a_score_is_within_the_range_of_its_kind(gofive: Gofive) -> None:
    code = a_customer(gofive)

    def score(kind: int, point: int, customer: str = code) -> Any:
        return gofive.venio.customers.create_satisfaction(
            source_name="Survey", source_type=kind, point=point, customer_code=customer, date_created="2026-03-31 09:30:00"
        )

    kept = score(2, 10)
    assert (kept["CustomerCode"], kept["Point"]) == (code, 10)
    assert score(1, 5)["satisfactionId"] > kept["satisfactionId"]
    for kind, point in ((1, 6), (1, 0), (2, 11)):
        with pytest.raises(BusinessError, match="Point must be 1 to"):
            score(kind, point)
    with pytest.raises(BusinessError, match="no customer has the customerCode"):
        score(1, 5, "C9")


# Events --------------------------------------------------------------------------------------------------------------------------


def test_events_belong_to_a_customer_and_have_a_type(gofive: Gofive) -> None:
    events = gofive.venio.customer_events
    first, other = a_customer(gofive), a_customer(gofive, "Other Example")
    kinds = {kind.event_type_name: kind.event_type_id or 0 for kind in events.list_types()}
    made = [
        events.create(event_name=f"Event {i}", event_type=1 + i % 2, event_date=datetime(2026, 3, 1 + i, 9, 30), customer_code=first)[
            "eventId"
        ]
        for i in range(4)
    ]
    rows = events.list_by_customer(customer_code=first)
    assert [row.event_id for row in rows] == made
    assert str(rows[0].event_date) == "2026-03-01 09:30:00+07:00"
    assert events.list_by_customer(customer_code=other) == []
    found = events.list_by_customer(
        customer_code=first, event_type_ids=2, date_from=datetime(2026, 3, 3), date_to=datetime(2026, 3, 4, 9, 30)
    )
    assert [row.event_name for row in found] == ["Event 3"]

    changed = events.update(made[0], event_name="Moved", event_type=kinds["Call"], customer_code=other)
    assert changed is not None
    assert (changed.event_name, changed.event_type) == ("Moved", kinds["Call"])
    assert [row.event_name for row in events.list_by_customer(customer_code=other)] == ["Moved"]
    assert len(events.list_by_customer(customer_code=first)) == 3


def test_an_event_of_nobody_or_of_no_type_is_refused(gofive: Gofive) -> None:
    events = gofive.venio.customer_events
    with pytest.raises(BusinessError, match="no customer has the customerCode C9; no event type has the eventTypeId 99") as caught:
        events.create(event_name="a", event_type=99, event_date=datetime(2026, 3, 1), customer_code="C9")
    assert caught.value.code == "4002"
    with pytest.raises(BusinessError, match="no customer event has this eventId"):
        events.update(1, event_name="a")
    with pytest.raises(BusinessError, match="no customer has this customerCode"):
        events.list_by_customer(customer_code="C9")


# Cases ---------------------------------------------------------------------------------------------------------------------------


def test_a_case_is_tied_to_what_is_there(gofive: Gofive) -> None:
    cases, code = gofive.venio.cases, a_customer(gofive)
    times = {"date_case": datetime(2026, 3, 31, 9, 30), "date_due": datetime(2026, 4, 7, 17)}
    settings: dict[str, Any] = {"subject": "Lamp is dark", "category_id": 7, "assigned_to_user_id": JANE, **times}
    activity = gofive.venio.activities.get(6204).activity_no or ""
    made = cases.create(case_type=1, customer_code=code, activity_nos=[activity], **settings)
    assert made["caseNo"] == f"T{made['dateCreated'][2:4]}{made['dateCreated'][5:7]}00001"
    changed = cases.update(made["caseNo"], **{**settings, "subject": "Lamp is bright"}, note="Changed the bulb")
    assert (changed["subject"], changed["note"], changed["customerCode"]) == ("Lamp is bright", "Changed the bulb", code)
    other = a_customer(gofive, "Other Example")
    assert cases.update(made["caseNo"], **settings, customer_no=other)["customerCode"] == other
    with pytest.raises(BusinessError, match=r"no customer has .*; no activity has .*; no deal has .*; no staff has the userId S001"):
        cases.create(case_type=1, customer_code="C9", activity_nos=["A9"], deal_nos=["D9"], **{**settings, "assigned_to_user_id": "S001"})
    with pytest.raises(BusinessError, match="no case has this caseNo"):
        cases.update("T1", **settings)


# Contracts -----------------------------------------------------------------------------------------------------------------------


def test_a_contract_gathers_service_agreements(gofive: Gofive) -> None:
    contracts, code = gofive.venio.contracts, a_customer(gofive)
    settings: dict[str, Any] = {
        "contract_name": "Care of the lamps",
        "contract_type": "SV",
        "customer_code": code,
        "date_start": datetime(2026, 1, 1),
        "date_end": datetime(2026, 12, 31, 23, 59, 59),
        "owner": "1001",
    }
    yearly = ContractServiceInput(frequency=ServiceFrequency.YEARLY, subject="Dusting", number_of_times=1)
    number = contracts.create_or_update(**settings, contract_service=yearly)["contractNo"]
    assert number.startswith("CONT")
    contract = contracts.get(number)
    assert (contract.status_id, contract.customer_name, contract.customer_type) == (1601, "Banana Example Ltd.", 11300)
    assert contract.date_start == "2026-01-01 00:00:00"

    added = contracts.create_or_update_service_agreement(
        contract_no=number, frequency=ServiceFrequency.MONTHLY, subject="Bulbs", number_of_times=12
    )
    contracts.create_or_update_service_agreement(
        contract_no=number, contract_service_id=added["contractServiceId"], frequency=260003, subject="New bulbs", number_of_times=6
    )
    contracts.create_or_update(**{**settings, "contract_name": "Care"}, contract_no=number, contract_value=900)
    a_customer(gofive, "Renamed Example Ltd.", customer_code=code)
    contract = contracts.get(number)
    assert (contract.contract_name, contract.contract_value, contract.customer_name) == ("Care", 900, "Renamed Example Ltd.")
    assert [service["subject"] for service in contract.contract_services or []] == ["Dusting", "New bulbs"]
    with pytest.raises(BusinessError, match="no contract has this contractNo"):
        contracts.create_or_update_service_agreement(contract_no="CONT1", frequency=260003, subject="a", number_of_times=1)
    with pytest.raises(BusinessError, match="no item of the contract has the contractServiceId 5"):
        contracts.create_or_update_service_agreement(
            contract_no=number, contract_service_id=5, frequency=260003, subject="a", number_of_times=1
        )


# Chat ----------------------------------------------------------------------------------------------------------------------------


def test_messages_stand_in_the_conversation_of_their_room(gofive: Gofive) -> None:
    rooms = ["7d1f0a52-3c8e-4b6d-a1f4-905e2c7b8d13", "7d1f0a52-3c8e-4b6d-a1f4-905e2c7b8d14"]
    assert gofive.venio.conversations.enquiry(body={}) == []
    for i in range(25):
        gofive.venio.chat.send_message(room_id=rooms[i % 5 == 4], content=f"สวัสดี {i}", type_="message", platform="line", company_id=1)
    first, second = gofive.venio.conversations.enquiry(body={})
    assert [first["roomId"], second["roomId"]] == rooms
    assert [message["content"] for message in second["messages"]] == [f"สวัสดี {i}" for i in (4, 9, 14, 19, 24)]
    assert len(first["messages"]) == 20
    assert [room["roomId"] for room in gofive.venio.conversations.enquiry(body={"roomId": rooms[1]})] == [rooms[1]]
    assert [room["roomId"] for room in gofive.venio.conversations.enquiry(body={"take": 1, "skip": 1})] == [rooms[1]]


# Expenses ------------------------------------------------------------------------------------------------------------------------


def test_an_expense_is_filed_changed_and_found(gofive: Gofive) -> None:
    expenses = gofive.venio.expenses
    fuel = ExpenseLineInput(expense_type_id=1003, amount=350.25, miles_start=12000, miles_end=12080)
    made = expenses.create(
        subject="Visit to a customer", expense_details=[fuel, ExpenseLineInput(expense_type_id=1004, amount=0.75, note="Prints")]
    )
    expense = expenses.get(made["expenseId"])
    assert (expense.subject, expense.total, expense.total_baht, expense.status_id) == ("Visit to a customer", 351.0, 351.0, 302)
    lines = expense.expense_details or []
    assert [(line.expense_type_id, line.amount1, line.expense_id) for line in lines] == [
        (1003, 350.25, made["expenseId"]),
        (1004, 0.75, made["expenseId"]),
    ]
    assert len({line.expense_detail_id for line in lines}) == 2
    details = ExpenseUpdateDetailsInput.from_dict({"subject": "x", "ExpenseDetails": [{"expenseTypeId": 1001, "amount": 900, "night": 2}]})
    expenses.update(
        str(made["expenseId"]), expense_details=details, subject="Stay", activity_id="6204", remark="Late", date_transaction="2026-03-31"
    )
    expense = expenses.get(made["expenseId"])
    assert (expense.subject, expense.total, expense.activity_id, expense.remark) == ("Stay", 900, 6204, "Late")

    expenses.create(subject="Taxi", expense_details=[ExpenseLineInput(expense_type_id=1006, amount=80)])

    def found(expense_type_id: Any = 0, **more: Any) -> list[int | None]:
        groups = expenses.enquiry(expense_type_id=expense_type_id, **more)
        return [row.expense_id for group in groups for row in group.expenses or []]

    first, second = made["expenseId"], made["expenseId"] + 1
    assert [group.status_name for group in expenses.enquiry(expense_type_id=0)] == ["Waiting"]
    assert found() == found({}) == found(status_ids=["302"]) == found(staff_codes=["S001", "1001"]) == [first, second]
    assert found(1006) == found(search_text="taxi") == [second]
    assert found(1003) == found(status_ids=["303"]) == []
    assert found(date_start=datetime(2026, 3, 30), date_end=datetime(2026, 4, 1)) == [first]


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"expense_type_id": 1001}, "line 1: night is needed when expenseTypeId is 1001"),
        ({"expense_type_id": 1003, "miles_start": 5}, "line 1: milesEnd is needed"),
        ({"expense_type_id": 1003, "miles_start": 5, "miles_end": 5}, "line 1: milesStart must be below milesEnd"),
        ({"expense_type_id": 1005, "training_title": "First aid"}, "line 1: hours is needed"),
        ({"expense_type_id": 1004, "amount": 1e308}, "total is too large"),
    ],
)
def test_a_line_needs_what_its_type_needs(gofive: Gofive, members: dict[str, Any], message: str) -> None:
    lines = [ExpenseLineInput(**{"amount": 1, **members}), ExpenseLineInput(expense_type_id=1004, amount=1.7e308)]
    with pytest.raises(BusinessError, match=message):
        gofive.venio.expenses.create(subject="a", expense_details=lines if "amount" in members else lines[:1])


# Deals and staff -----------------------------------------------------------------------------------------------------------------


def test_a_deal_shows_its_customer_stage_interests_and_labels(gofive: Gofive) -> None:
    code = a_customer(gofive)
    settings: dict[str, Any] = {
        "deal_name": "Forty lamps",
        "probability": 60,
        "deal_value": 100,
        "expected_close_date": datetime(2026, 4, 30),
        "assign_to": "1001",
    }
    number = gofive.venio.deals.create(customer_codes=[code], board_id=1, deal_interests=[2, 77], deal_labels=[1], **settings)["dealsId"]
    deal = gofive.venio.deals.get(number)
    assert (deal.board_id, deal.deal_stage_id, deal.is_active) == (1, 1, True)
    assert deal.customer is not None
    assert deal.customer["customerCode"] == code
    assert deal.deal_stage is not None
    assert deal.deal_stage["dealStageName"] == "New"
    assert [interest["interestName"] for interest in deal.deals_interests or []] == ["Lighting"]
    assert [label["labelName"] for label in deal.deals_labels or []] == ["Hot"]
    gofive.venio.deals.update(number, **settings, deal_stage_id=4, deal_labels=[])
    (row,) = gofive.venio.deals.enquiry(page_length=5)
    assert (row.customer_name, row.deal_stage_name) == ("Banana Example Ltd.", "Negotiation")
    assert gofive.venio.deals.get(number).deals_labels == []


def test_staff_is_seeded_found_created_and_changed(gofive: Gofive) -> None:
    staff = gofive.venio.employees
    everybody = list(staff.enquiry(page_length=4))
    assert [one.staff_code for one in everybody] == ["S001", "1000", "1001", "1002", "1003", "1004"]
    assert [one.staff_code for one in staff.enquiry(page_length=4, key_word="สมหมาย")] == ["1000"]
    assert [one.staff_code for one in staff.enquiry(page_length=9, team_id=6)] == ["1000", "1001", "1002"]
    jane = staff.get("1001")
    assert (jane.user_id, jane.fullname, jane.team_name) == (JANE, "Jane Example", "Sales North")
    person: dict[str, Any] = {
        "email": "kiwi@example.com",
        "firstname": "Kiwi",
        "lastname": "Example",
        "role_name": "Sales",
        "team_name": "Sales North",
    }
    staff.create_or_update(staff_code="2000", **person)
    staff.create_or_update(staff_code="2000", **{**person, "firstname": "กีวี"}, head_code="1000", is_active=False)
    kiwi = staff.get("2000")
    assert (kiwi.fullname, kiwi.role, kiwi.is_active) == ("กีวี Example", "Sales", False)
    assert len(list(staff.enquiry(page_length=4))) == 7
    with pytest.raises(BusinessError, match="no staff has the staffCode 4711"):
        staff.create_or_update(staff_code="2001", **person, head_code="4711")
    with pytest.raises(BusinessError, match="no staff has this staffCode"):
        staff.get("4711")


def test_activities_are_seeded(gofive: Gofive) -> None:
    activity = gofive.venio.activities.get(6204)
    assert (activity.activity_no, activity.assign_to_user_id) == ("A20260300012", JANE)
    with pytest.raises(BusinessError, match="no activity has this activityId"):
        gofive.venio.activities.get(1)


def test_without_seeds_nothing_is_asked_of_them() -> None:
    with Sandbox(seed=False) as sandbox, sandbox.client() as gofive:
        assert list(gofive.venio.employees.enquiry(page_length=5)) == []
        assert gofive.venio.customer_events.list_types() == []
        code = a_customer(gofive)
        gofive.venio.customer_events.create(event_name="a", event_type=99, event_date=datetime(2026, 3, 1), customer_code=code)
        day = date(2026, 3, 31)
        gofive.venio.quotations.create_or_update(
            quotation_subject="a",
            quotation_date=day,
            quotation_valid_until=day + timedelta(days=30),
            quotation_status=1,
            customer_code=code,
            staff_code="1",
            vat_calculation=True,
            quotation_details=[],
            header_template_id=99,
        )


# Numbers -------------------------------------------------------------------------------------------------------------------------


def test_a_number_that_somebody_chose_is_not_given_again(gofive: Gofive) -> None:
    assert a_customer(gofive, "Chosen Example", customer_code="C000001") == "C000001"
    assert a_customer(gofive, "Numbered Example") == "C000002"
    assert gofive.venio.customers.get("C000001")["customerName"] == "Chosen Example"


def test_what_was_saved_and_loaded_again_keeps_its_numbers_to_itself(sandbox: Sandbox, gofive: Gofive) -> None:
    a_customer(gofive, "Saved Example")
    saved = sandbox.app.store.all("customers")
    sandbox.reset()
    for record in saved:
        sandbox.app.store.add("customers", record)
    new = gofive.venio.customers.create_or_update(customer_name="New Example", customer_state=1)
    assert new["customerCode"] == "C000002"
    assert new["customerId"] != saved[0]["customerId"]
    services = [{"contractServiceId": 1001, "subject": "Old", "frequency": 260003, "numberOfTimes": 1}]
    sandbox.app.store.add("contracts", {"contractNo": "CONT1", "contractServices": services})
    added = gofive.venio.contracts.create_or_update_service_agreement(
        contract_no="CONT1", frequency=ServiceFrequency.MONTHLY, subject="New", number_of_times=1
    )
    assert added["contractServiceId"] == 1002


def test_the_lead_s_status_follows_a_change_of_the_state(gofive: Gofive) -> None:
    code = a_customer(gofive, "Follow Example", customer_state=CustomerState.LEAD)

    def status(**members: Any) -> Any:
        made = gofive.venio.customers.create_or_update(customer_code=code, customer_name="Follow Example", **members)
        return made["leadStatus"]

    assert status(customer_state=CustomerState.LEAD, lead_status=4) == 4
    assert status(customer_state=CustomerState.LEAD) == 4
    assert status(customer_state=CustomerState.PROSPECT) == 2
    assert status(customer_state=CustomerState.CUSTOMER, lead_status=4) == 4


def test_an_employee_who_is_changed_stays_the_same_user(gofive: Gofive) -> None:
    before = gofive.venio.employees.get("1000")
    gofive.venio.employees.create_or_update(
        staff_code="1000", email="mali@example.com", firstname="Mali", lastname="Example", role_name="Sales", team_name="Sales North"
    )
    after = gofive.venio.employees.get("1000")
    assert (after.fullname, after.user_id) == ("Mali Example", before.user_id)
