# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_offset, parse_datetime
from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "userId": "user_id",
    "fullname": "fullname",
    "dateCreated": "date_created",
    "dateModified": "date_modified",
    "identityUserId": "identity_user_id",
}


@_define(kw_only=True, slots=True)
class ExpenseActivityUser:
    """User in a claim's activity log; more members follow that were not seen.

    Attributes:
        user_id: Id of the user.
        fullname: Full name of the user.
        date_created: When the user was created.
        date_modified: When the user was last modified.
        identity_user_id: Id of the user in the identity system, by its name.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    user_id: str | None = None
    fullname: str | None = None
    date_created: datetime.datetime | None = None
    date_modified: datetime.datetime | None = None
    identity_user_id: str | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseActivityUser:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            user_id=get("userId"),
            fullname=get("fullname"),
            date_created=parse_datetime(get("dateCreated")),
            date_modified=parse_datetime(get("dateModified")),
            identity_user_id=get("identityUserId"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.user_id) is not None:
            out["userId"] = v
        if (v := self.fullname) is not None:
            out["fullname"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.date_modified) is not None:
            out["dateModified"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.identity_user_id) is not None:
            out["identityUserId"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
