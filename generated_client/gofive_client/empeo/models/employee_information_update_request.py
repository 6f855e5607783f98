# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .gender import Gender

_MEMBERS: dict[str, str] = {
    "employeeRefId": "employee_ref_id",
    "companyName": "company_name",
    "GenderId": "gender_id",
    "ReligionId": "religion_id",
    "Height": "height",
    "MaritalStatusId": "marital_status_id",
    "organizationName": "organization_name",
    "organizationLevel": "organization_level",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class EmployeeInformationUpdateRequest(_Model):
    """New details of an employee, as far as the names of the fields are known.

    Attributes:
        employee_ref_id: Employee number, which names the employee.
        company_name: Name of the employee's company.
        gender_id: Gender. Written with a capital G.
        religion_id: Id of the religion, one of those that Get Mastertypes List gives; six digits in the example.
            Written with a capital R.
        height: Height of the body; the unit is not stated, the example fits centimetres. Written with a capital H.
        marital_status_id: Id of the marital status, one of those that Get Mastertypes List gives; six digits in the
            example. Written with a capital M.
        organization_name: Name of the department that the employee belongs to. Goes together with organizationLevel.
            Its spelling is that of a description.
        organization_level: How deep in the organization chart that department stands, 1 at the top. Its spelling is
            that of a description.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    employee_ref_id: str | Unset = UNSET
    company_name: str | Unset = UNSET
    gender_id: Gender | int | Unset = UNSET
    religion_id: int | Unset = UNSET
    height: float | Unset = UNSET
    marital_status_id: int | Unset = UNSET
    organization_name: Any = UNSET
    organization_level: Any = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeInformationUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: EmployeeInformationUpdateRequest = _new(cls)
        (
            (
                self.employee_ref_id,
                self.company_name,
                self.gender_id,
                self.religion_id,
                self.height,
                self.marital_status_id,
                self.organization_name,
                self.organization_level,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.employee_ref_id) is not UNSET:
            out["employeeRefId"] = v
        if (v := self.company_name) is not UNSET:
            out["companyName"] = v
        if (v := self.gender_id) is not UNSET:
            out["GenderId"] = v
        if (v := self.religion_id) is not UNSET:
            out["ReligionId"] = v
        if (v := self.height) is not UNSET:
            out["Height"] = v
        if (v := self.marital_status_id) is not UNSET:
            out["MaritalStatusId"] = v
        if (v := self.organization_name) is not UNSET:
            out["organizationName"] = v
        if (v := self.organization_level) is not UNSET:
            out["organizationLevel"] = v
        return out
