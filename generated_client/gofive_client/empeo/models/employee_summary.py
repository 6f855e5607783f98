# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from .custom_field_value import CustomFieldValue
from .working_information import WorkingInformation

_MEMBERS: dict[str, str] = {
    "employeeRefId": "employee_ref_id",
    "firstName": "first_name",
    "lastName": "last_name",
    "firstNameEN": "first_name_en",
    "lastNameEN": "last_name_en",
    "nickName": "nick_name",
    "nickNameEN": "nick_name_en",
    "titleName": "title_name",
    "titleNameEN": "title_name_en",
    "dateHired": "date_hired",
    "workingInformation": "working_information",
    "customFields": "custom_fields",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class EmployeeSummary(_Model):
    """An employee as a row of the list, as far as the client reads it.

    Attributes:
        employee_ref_id: Employee number, which names the employee elsewhere.
        first_name: First name in Thai or the default language.
        last_name: Last name in Thai or the default language.
        first_name_en: First name in English.
        last_name_en: Last name in English.
        nick_name: Nickname.
        nick_name_en: Nickname in English.
        title_name: Form of address.
        title_name_en: Form of address in English.
        date_hired: When the employee was hired; the client has JavaScript's Date read it.
        working_information: Working details; only with fields set to WorkInfo.
        custom_fields: The company's own fields.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    employee_ref_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    first_name_en: str | None = None
    last_name_en: str | None = None
    nick_name: str | None = None
    nick_name_en: str | None = None
    title_name: str | None = None
    title_name_en: str | None = None
    date_hired: str | None = None
    working_information: WorkingInformation | None = None
    custom_fields: list[CustomFieldValue] | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: EmployeeSummary = _new(cls)
        (
            (
                self.employee_ref_id,
                self.first_name,
                self.last_name,
                self.first_name_en,
                self.last_name_en,
                self.nick_name,
                self.nick_name_en,
                self.title_name,
                self.title_name_en,
                self.date_hired,
                v_working_information,
                v_custom_fields,
            ),
            self._others,
        ) = _read(src)
        self.working_information = (
            WorkingInformation.from_dict(v_working_information)
            if v_working_information.__class__ is dict
            else v_working_information
        )
        self.custom_fields = (
            [CustomFieldValue.from_dict(i) if i.__class__ is dict else i for i in v_custom_fields]
            if v_custom_fields.__class__ is list
            else v_custom_fields
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.employee_ref_id) is not None:
            out["employeeRefId"] = v
        if (v := self.first_name) is not None:
            out["firstName"] = v
        if (v := self.last_name) is not None:
            out["lastName"] = v
        if (v := self.first_name_en) is not None:
            out["firstNameEN"] = v
        if (v := self.last_name_en) is not None:
            out["lastNameEN"] = v
        if (v := self.nick_name) is not None:
            out["nickName"] = v
        if (v := self.nick_name_en) is not None:
            out["nickNameEN"] = v
        if (v := self.title_name) is not None:
            out["titleName"] = v
        if (v := self.title_name_en) is not None:
            out["titleNameEN"] = v
        if (v := self.date_hired) is not None:
            out["dateHired"] = v
        if (v := self.working_information) is not None:
            out["workingInformation"] = None if v is None else v.to_dict() if isinstance(v, WorkingInformation) else v
        if (v := self.custom_fields) is not None:
            out["customFields"] = (
                [i.to_dict() if isinstance(i, CustomFieldValue) else i for i in v] if v.__class__ is list else v
            )
        return out
