# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_offset_millis, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "subject": "subject",
    "customerNo": "customer_no",
    "customerCode": "customer_code",
    "categoryId": "category_id",
    "dateCase": "date_case",
    "dateDue": "date_due",
    "activityNos": "activity_nos",
    "dealNos": "deal_nos",
    "note": "note",
    "assignedToUserId": "assigned_to_user_id",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "subject",
        "categoryId",
        "dateCase",
        "dateDue",
        "assignedToUserId",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CaseUpdateRequest(_Model):
    """New values of a case.

    Attributes:
        subject: Subject line.
        customer_no: The customer concerned, by the table's name for it; the examples send customerCode instead.
        customer_code: Code of the customer concerned, by the examples' name for it.
        category_id: Id of the category.
        date_case: Date of the case.
        date_due: When the case is due.
        activity_nos: Numbers of activities, in the form that Add Case takes.
        deal_nos: Numbers of deals, in the form that Add Case takes.
        note: Note on the case.
        assigned_to_user_id: User id of the person in charge; not an employee code.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    subject: str
    customer_no: str | Unset = UNSET
    customer_code: str | Unset = UNSET
    category_id: int
    date_case: datetime.datetime
    date_due: datetime.datetime
    activity_nos: Sequence[str] | Unset = UNSET
    deal_nos: Sequence[str] | Unset = UNSET
    note: str | Unset = UNSET
    assigned_to_user_id: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CaseUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CaseUpdateRequest = _new(cls)
        (
            (
                self.subject,
                self.customer_no,
                self.customer_code,
                self.category_id,
                v_date_case,
                v_date_due,
                self.activity_nos,
                self.deal_nos,
                self.note,
                self.assigned_to_user_id,
            ),
            self._others,
        ) = _read(src)
        self.date_case = parse_datetime(v_date_case)
        self.date_due = parse_datetime(v_date_due)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["subject"] = self.subject
        if (v := self.customer_no) is not UNSET:
            out["customerNo"] = v
        if (v := self.customer_code) is not UNSET:
            out["customerCode"] = v
        out["categoryId"] = self.category_id
        v = self.date_case
        out["dateCase"] = format_date_time_offset_millis(v)
        v = self.date_due
        out["dateDue"] = format_date_time_offset_millis(v)
        if (v := self.activity_nos) is not UNSET:
            out["activityNos"] = as_list(v)
        if (v := self.deal_nos) is not UNSET:
            out["dealNos"] = as_list(v)
        if (v := self.note) is not UNSET:
            out["note"] = v
        out["assignedToUserId"] = self.assigned_to_user_id
        return out
