"""empeo in the sandbox, over real sockets and by the package's own client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from gofive import BusinessError, Gofive
from gofive.empeo import EmployeeSummary
from gofive.sandbox import Sandbox

MANGO = "Mango Example Trading"
JANE: dict[str, Any] = {"employee_ref_id": "10042", "company_name": "Example Trading"}


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as started:
        yield started


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    """The one sandbox of this module, as a new one would be."""
    running.reset()
    return running


@pytest.fixture
def gofive(sandbox: Sandbox) -> Iterator[Gofive]:
    with sandbox.client() as client:
        yield client


def jane(gofive: Gofive) -> EmployeeSummary:
    employees = gofive.empeo.employees.list_by_company(company_name="Example Trading", fields="WorkInfo")
    return next(employee for employee in employees if employee.employee_ref_id == "10042")


def a_child(gofive: Gofive, **more: Any) -> Any:
    settings: dict[str, Any] = {
        "family_ref_no": "",
        "relation_ship_id": 130000,
        "name": "Joy",
        "surname": "Example",
        "contact": "0000000000",
        "is_study": True,
    }
    return gofive.empeo.employees.update_family(**JANE, **{**settings, **more})


def test_a_company_s_employees_come_page_by_page_with_two_names(gofive: Gofive) -> None:
    employees = list(gofive.empeo.employees.list_by_company(company_name=MANGO, page_size=7))
    assert len({employee.employee_ref_id for employee in employees}) == 24
    assert (employees[0].first_name, employees[0].first_name_en) == ("มะม่วง", "Mamuang")
    assert len(list(gofive.empeo.employees.list_by_company(company_name="Example Trading"))) == 3
    assert list(gofive.empeo.employees.list_by_company(company_name="Nobody's Company", page_size=7)) == []


def test_working_details_come_when_they_are_asked_for(gofive: Gofive) -> None:
    plain = gofive.empeo.employees.list_by_company(company_name=MANGO).first_page()
    assert "workingInformation" not in plain[1].to_dict()
    full = gofive.empeo.employees.list_by_company(company_name=MANGO, fields="WorkInfo").first_page()
    working: Any = full[1].working_information
    assert (working.status_id, working.manager_ref_id, working.organization.level1) == (2, "M0001", MANGO)


def test_a_list_without_a_company_is_the_400_that_was_reported(sandbox: Sandbox) -> None:
    with sandbox.client() as gofive, pytest.raises(BusinessError) as caught:
        gofive.request("GET", "/empeo/api/v2/employees/lists")
    assert "companyName: missing" in str(caught.value)
    assert caught.value.http_status == 400


def test_a_department_shows_in_the_list(gofive: Gofive) -> None:
    update: Any = gofive.empeo.employees.update_information
    saved = update(**JANE, organization_name="Treasury", organization_level=2, height=170.5)
    assert saved.result is True
    working: Any = jane(gofive).working_information
    assert working.organization.to_dict() == {"level1": "Example Trading", "level2": "Treasury"}


def test_department_and_level_go_together(gofive: Gofive) -> None:
    update: Any = gofive.empeo.employees.update_information
    with pytest.raises(BusinessError, match="go together") as caught:
        update(**JANE, organization_name="Treasury")
    assert caught.value.code == "4001"
    for name, level in (("Treasury", 0), ("Treasury", 7), ("Treasury", True), ("Treasury", [3]), ("Treasury", 10**18), (["x"], 3)):
        with pytest.raises(BusinessError, match="must be"):
            update(**JANE, organization_name=name, organization_level=level)
    with pytest.raises(BusinessError, match="no employee"):
        update(employee_ref_id="10042", company_name=MANGO, height=1)
    with pytest.raises(BusinessError, match="no employee"):
        update()


def test_a_new_member_of_the_family_must_have_what_a_change_may_leave_out(sandbox: Sandbox, gofive: Gofive) -> None:
    with pytest.raises(BusinessError) as caught:
        a_child(gofive, name=None, contact=None)
    assert caught.value.code == "4002"
    a_child(gofive, family_ref_no="31")
    a_child(gofive, family_ref_no=31, relation_ship_id=None, name="Joyce", surname=None, contact=None, is_study=None)
    (kept,) = sandbox.app.store.all("families")
    assert (kept["name"], kept["surname"], kept["relationShipId"], kept["isStudy"]) == ("Joyce", "Example", 130000, True)
    a_child(gofive)
    a_child(gofive, family_ref_no=0)
    assert len({member["familyRefNo"] for member in sandbox.app.store.all("families")}) == 3


def test_cost_centers_of_a_period(gofive: Gofive) -> None:
    def read(**wanted: Any) -> Any:
        return gofive.empeo.payroll.list_cost_centers(**wanted)

    rows = read(company_name="Example Trading", year=2026, period_calculate_no=3)
    assert {row.company_code for row in rows} == {"0001"}
    assert {row.code for row in rows} == {"I01", "I02", "D01", "D02"}
    assert rows == read(company_name="Example Trading", year=2026, period_calculate_no=4)
    assert len(read()) == 16
    for more in ({"year": 9999}, {"year": 10**18}, {"year": 2026, "period_calculate_no": 13}, {"company_name": "Nobody's Company"}):
        assert read(**more) == []


def test_totals_counts_the_rows(sandbox: Sandbox) -> None:
    pair = {"client_id": "sandbox-client", "client_secret": "sandbox-secret+/=", "grant_type": "client_credentials"}
    headers = {"Ocp-Apim-Subscription-Key": sandbox.credentials.subscription_key}
    with httpx.Client(base_url=sandbox.base_url, headers=headers, trust_env=False) as http:
        token = http.post("/authorization/connect/token", data=pair).json()["access_token"]
        answer = http.post("/empeo/api/v1/Payroll/cost-centers", json={}, headers={"Authorization": f"Bearer {token}"}).json()
    assert (answer["statusCode"], answer["message"], answer["totals"], len(answer["data"])) == (200, "OK", 16, 16)
