"""empeo's employees, their families, and the amounts of the payroll."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson

from ..pages import window
from ..store import Record
from .asking import Ask, Refused

_LEVELS = range(1, 7)
_PERIODS = range(1, 13)
_SAVED = {"message": "Saved.", "result": True}


def _employees(ask: Ask) -> Any:
    """A page of the employees of one company."""
    found = ask.store.find_all(ask.hints["collection"], "companyName", ask.query["companyName"])
    hidden = set(ask.hints["with"].values()) - {ask.hints["with"].get(ask.query.get("fields", ""))}
    return [{name: value for name, value in row.items() if name not in hidden} for row in found[window(ask.route, ask.query, {})]]


def _family(ask: Ask) -> Any:
    """Add or change a member of an employee's family."""
    body, store = ask.body, ask.store
    employee = _employee(ask, "employees")
    said = {name: value for name, value in body.items() if value is not None}
    if "title" in said:
        said.setdefault("titleId", said.pop("title"))
    number = body["familyRefNo"]
    if str(number) in ("", "0"):
        number = store.next_id(ask.hints["collection"])
    # JSON keeps the three apart, whatever text they are.
    key = orjson.dumps([employee["companyName"], employee["employeeRefId"], str(number)]).decode()
    member = store.find(ask.hints["collection"], ask.hints["key"], key)
    if member is not None:
        member.update(said)
        store.save(ask.hints["collection"], member)
        return _SAVED
    if missing := [f"{name}: a new member of the family must have it" for name in ask.hints["new"] if body.get(name) is None]:
        raise Refused(*missing)
    store.add(ask.hints["collection"], {**said, "familyRefNo": str(number), ask.hints["key"]: key})
    return _SAVED


def _information(ask: Ask) -> Any:
    """Set details of an employee."""
    employee = _employee(ask, ask.hints["collection"])
    unit, level = ask.body.get("organizationName"), ask.body.get("organizationLevel")
    if (unit is None) != (level is None):
        raise Refused("organizationName and organizationLevel go together")
    if unit is not None:
        _move(employee, unit, level)
    known = {"employeeRefId", "companyName", "organizationName", "organizationLevel"}
    details = {name: value for name, value in ask.body.items() if name not in known and value is not None}
    employee["information"] = {**employee.get("information", {}), **details}
    ask.store.save(ask.hints["collection"], employee)
    return _SAVED


def _cost_centers(ask: Ask) -> Any:
    """The amounts of a company's payroll in a period."""
    company, year, period = (ask.body.get(name) for name in ("CompanyName", "Year", "PeriodCalculateNo"))
    if (year is not None and not 2000 <= year <= ask.store.now().year) or (period is not None and period not in _PERIODS):
        return []
    collection = ask.hints["collection"]
    return ask.store.all(collection) if company is None else ask.store.find_all(collection, ask.hints["key"], company)


PEOPLE: dict[str, Callable[[Ask], Any]] = {
    "employees": _employees,
    "family": _family,
    "employee-information": _information,
    "cost-centers": _cost_centers,
}
PEOPLE_NAMES = {**dict.fromkeys(PEOPLE, frozenset[str]()), "employees": frozenset({"with"}), "family": frozenset({"new"})}
"""The hints that each behaviour reads."""


def _employee(ask: Ask, collection: str) -> Record:
    """The employee whom the body names."""
    for record in ask.store.find_all(collection, "employeeRefId", ask.body.get("employeeRefId")):
        if record.get("companyName") == ask.body.get("companyName"):
            return record
    raise Refused("no employee of this company has the employeeRefId")


def _move(employee: Record, unit: Any, level: Any) -> None:
    """Put an employee into a department."""
    reasons = []
    if not isinstance(unit, str) or not unit:
        reasons.append("organizationName: must be a name")
    if isinstance(level, str) and level.isascii() and level.isdigit() and len(level) == 1:
        level = int(level)
    if isinstance(level, bool) or not isinstance(level, int) or level not in _LEVELS:
        reasons.append("organizationLevel: must be 1 to 6")
    if reasons:
        raise Refused(*reasons)
    working = employee.setdefault("workingInformation", {})
    units = working.get("organization") or {}
    working["organization"] = {name: value for name, value in units.items() if int(name.removeprefix("level")) < level} | {
        f"level{level}": unit
    }
