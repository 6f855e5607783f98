# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_offset, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseActivityLog(_Model):
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

    _members = _MEMBERS

    activity_log_id: int | None = None
    ref_id: int | None = None
    comment: str | None = None
    log_type: int | None = None
    status: int | None = None
    date_created: datetime.datetime | None = None
    created_by_user_id: str | None = None
    user_info: ExpenseActivityUser | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseActivityLog:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseActivityLog = _new(cls)
        (
            (
                self.activity_log_id,
                self.ref_id,
                self.comment,
                self.log_type,
                self.status,
                v_date_created,
                self.created_by_user_id,
                v_user_info,
            ),
            self._others,
        ) = _read(src)
        self.date_created = parse_datetime(v_date_created)
        self.user_info = ExpenseActivityUser.from_dict(v_user_info) if v_user_info.__class__ is dict else v_user_info
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
