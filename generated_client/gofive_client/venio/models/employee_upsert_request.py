# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "staffCode": "staff_code",
    "email": "email",
    "firstname": "firstname",
    "lastname": "lastname",
    "nickname": "nickname",
    "phoneNumber": "phone_number",
    "roleName": "role_name",
    "teamName": "team_name",
    "headCode": "head_code",
    "isActive": "is_active",
}


@_define(kw_only=True, slots=True)
class EmployeeUpsertRequest:
    """A member of staff to add, or the new values of an existing one.

    Attributes:
        staff_code: Staff code; an existing one names the employee to change.
        email: E-mail address.
        firstname: First name.
        lastname: Last name.
        nickname: Nickname.
        phone_number: Phone number; its form is not given.
        role_name: Name of the role.
        team_name: Name of the team.
        head_code: Staff code of the employee's superior.
        is_active: Whether the employee is active.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    staff_code: str
    email: str
    firstname: str
    lastname: str
    nickname: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    role_name: str
    team_name: str
    head_code: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            staff_code=get("staffCode"),
            email=get("email"),
            firstname=get("firstname"),
            lastname=get("lastname"),
            nickname=get("nickname", UNSET),
            phone_number=get("phoneNumber", UNSET),
            role_name=get("roleName"),
            team_name=get("teamName"),
            head_code=get("headCode", UNSET),
            is_active=get("isActive", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["staffCode"] = self.staff_code
        out["email"] = self.email
        out["firstname"] = self.firstname
        out["lastname"] = self.lastname
        if (v := self.nickname) is not UNSET:
            out["nickname"] = v
        if (v := self.phone_number) is not UNSET:
            out["phoneNumber"] = v
        out["roleName"] = self.role_name
        out["teamName"] = self.team_name
        if (v := self.head_code) is not UNSET:
            out["headCode"] = v
        if (v := self.is_active) is not UNSET:
            out["isActive"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
