# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date, parse_date
from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "employeeRefId": "employee_ref_id",
    "companyName": "company_name",
    "familyRefNo": "family_ref_no",
    "relationShipId": "relation_ship_id",
    "titleId": "title_id",
    "title": "title",
    "name": "name",
    "surname": "surname",
    "dateOfBirth": "date_of_birth",
    "nationalityId": "nationality_id",
    "religionId": "religion_id",
    "RaceId": "race_id",
    "contact": "contact",
    "isStudy": "is_study",
}


@_define(kw_only=True, slots=True)
class EmployeeFamilyUpdateRequest:
    """A member of an employee's family, to add or to change.

    Attributes:
        employee_ref_id: Employee number, which names the employee.
        company_name: Name of the employee's company.
        family_ref_no: Number of the family record to change, to be had from an employee list. Text in the table, an
            integer in the example.
        relation_ship_id: Id of the family relationship, one of those that Get Mastertypes List gives; six digits in the
            example. Written with a capital S.
        title_id: Id of the form of address, one of those that Get Name Prefixes gives. The example calls it title.
        title: Id of the form of address under the name that the example uses; the table does not have it.
        name: First name of the family member.
        surname: Last name of the family member.
        date_of_birth: Date of birth.
        nationality_id: Id of the nationality, one of those that Get Mastertypes List gives; six digits in the example.
        religion_id: Id of the religion, one of those that Get Mastertypes List gives; six digits in the example, which
            spells it ReligionId.
        race_id: Id of the race, one of those that Get Mastertypes List gives. The table spells it with a capital R.
        contact: Phone number of the family member.
        is_study: Whether the family member is in education; only children need it. The example spells it IsStudy.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    employee_ref_id: str
    company_name: str
    family_ref_no: str | int
    relation_ship_id: int | None
    title_id: int | None | Unset = UNSET
    title: int | Unset = UNSET
    name: str | None
    surname: str | None
    date_of_birth: datetime.date | None | Unset = UNSET
    nationality_id: int | None | Unset = UNSET
    religion_id: int | None | Unset = UNSET
    race_id: int | None | Unset = UNSET
    contact: str | None
    is_study: bool | None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeFamilyUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            employee_ref_id=get("employeeRefId"),
            company_name=get("companyName"),
            family_ref_no=get("familyRefNo"),
            relation_ship_id=get("relationShipId"),
            title_id=get("titleId", UNSET),
            title=get("title", UNSET),
            name=get("name"),
            surname=get("surname"),
            date_of_birth=parse_date(get("dateOfBirth", UNSET)),
            nationality_id=get("nationalityId", UNSET),
            religion_id=get("religionId", UNSET),
            race_id=get("RaceId", UNSET),
            contact=get("contact"),
            is_study=get("isStudy"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["employeeRefId"] = self.employee_ref_id
        out["companyName"] = self.company_name
        out["familyRefNo"] = self.family_ref_no
        out["relationShipId"] = self.relation_ship_id
        if (v := self.title_id) is not UNSET:
            out["titleId"] = v
        if (v := self.title) is not UNSET:
            out["title"] = v
        out["name"] = self.name
        out["surname"] = self.surname
        if (v := self.date_of_birth) is not UNSET:
            out["dateOfBirth"] = None if v is None else format_date(v)
        if (v := self.nationality_id) is not UNSET:
            out["nationalityId"] = v
        if (v := self.religion_id) is not UNSET:
            out["religionId"] = v
        if (v := self.race_id) is not UNSET:
            out["RaceId"] = v
        out["contact"] = self.contact
        out["isStudy"] = self.is_study
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
