# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "staffCode",
        "email",
        "firstname",
        "lastname",
        "roleName",
        "teamName",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class EmployeeUpsertRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

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
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: EmployeeUpsertRequest = _new(cls)
        (
            (
                self.staff_code,
                self.email,
                self.firstname,
                self.lastname,
                self.nickname,
                self.phone_number,
                self.role_name,
                self.team_name,
                self.head_code,
                self.is_active,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
