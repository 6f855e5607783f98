# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_offset, parse_datetime
from ..._operation import extra_members
from .expense_activity_user import ExpenseActivityUser

_MEMBERS: dict[str, str] = {
    "activityLogId": "activity_log_id",
    "refId": "ref_id",
    "comment": "comment",
    "logType": "log_type",
    "status": "status",
    "dateCreated": "date_created",
    "createdByUserId": "created_by_user_id",
    "userInfo": "user_info",
}


@_define(kw_only=True, slots=True)
class ExpenseActivityLog:
    """Entry of a claim's activity log; more members may follow that were not seen.

    Attributes:
        activity_log_id: Id of the entry.
        ref_id: Id of the record that the entry belongs to.
        comment: Comment of the entry.
        log_type: Kind of entry, as a number; the values are not explained.
        status: Status of the entry, as a number; the values are not explained.
        date_created: When the entry was made.
        created_by_user_id: Id of the user who made the entry.
        user_info: The user who made the entry.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    activity_log_id: int | None = None
    ref_id: int | None = None
    comment: str | None = None
    log_type: int | None = None
    status: int | None = None
    date_created: datetime.datetime | None = None
    created_by_user_id: str | None = None
    user_info: ExpenseActivityUser | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseActivityLog:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            activity_log_id=get("activityLogId"),
            ref_id=get("refId"),
            comment=get("comment"),
            log_type=get("logType"),
            status=get("status"),
            date_created=parse_datetime(get("dateCreated")),
            created_by_user_id=get("createdByUserId"),
            user_info=ExpenseActivityUser.from_dict(v) if (v := get("userInfo")).__class__ is dict else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.activity_log_id) is not None:
            out["activityLogId"] = v
        if (v := self.ref_id) is not None:
            out["refId"] = v
        if (v := self.comment) is not None:
            out["comment"] = v
        if (v := self.log_type) is not None:
            out["logType"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.user_info) is not None:
            out["userInfo"] = v.to_dict() if isinstance(v, ExpenseActivityUser) else v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
