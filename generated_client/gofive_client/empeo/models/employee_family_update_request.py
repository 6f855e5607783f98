# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date, parse_date
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "employeeRefId",
        "companyName",
        "familyRefNo",
        "relationShipId",
        "name",
        "surname",
        "contact",
        "isStudy",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class EmployeeFamilyUpdateRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

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
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeFamilyUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: EmployeeFamilyUpdateRequest = _new(cls)
        (
            (
                self.employee_ref_id,
                self.company_name,
                self.family_ref_no,
                self.relation_ship_id,
                self.title_id,
                self.title,
                self.name,
                self.surname,
                v_date_of_birth,
                self.nationality_id,
                self.religion_id,
                self.race_id,
                self.contact,
                self.is_study,
            ),
            self._others,
        ) = _read(src)
        self.date_of_birth = parse_date(v_date_of_birth)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
