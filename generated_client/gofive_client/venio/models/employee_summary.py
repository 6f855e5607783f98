# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "userId": "user_id",
    "staffCode": "staff_code",
    "fullname": "fullname",
    "role": "role",
    "pictureUrl": "picture_url",
}


@_define(kw_only=True, slots=True)
class EmployeeSummary:
    """A member of staff as a row of Employees Enquiry, as far as the client reads it.

    Attributes:
        user_id: Id of the user; Add Case takes a UUID for such an id.
        staff_code: Staff code; the client copes with its absence.
        fullname: First and last name.
        role: The person's role; known only from the client's test data.
        picture_url: Address of the picture; known only from the client's test data.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    user_id: str | None = None
    staff_code: str | None = None
    fullname: str | None = None
    role: str | None = None
    picture_url: str | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            user_id=get("userId"),
            staff_code=get("staffCode"),
            fullname=get("fullname"),
            role=get("role"),
            picture_url=get("pictureUrl"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.user_id) is not None:
            out["userId"] = v
        if (v := self.staff_code) is not None:
            out["staffCode"] = v
        if (v := self.fullname) is not None:
            out["fullname"] = v
        if (v := self.role) is not None:
            out["role"] = v
        if (v := self.picture_url) is not None:
            out["pictureUrl"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
