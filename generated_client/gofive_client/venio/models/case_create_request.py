# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._formats import format_date_time_offset_millis, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .case_type import CaseType

_MEMBERS: dict[str, str] = {
    "caseType": "case_type",
    "subject": "subject",
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
        "caseType",
        "subject",
        "categoryId",
        "dateCase",
        "dateDue",
        "assignedToUserId",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CaseCreateRequest(_Model):
    """A case to open.

    Attributes:
        case_type: Whether somebody must act on the case.
        subject: Subject line.
        customer_code: Code of the customer concerned; the example has a C and six digits.
        category_id: Id of the category, presumably one that Get Case Categories gives; ten digits, close to 2^31, in
            the example.
        date_case: Date of the case.
        date_due: When the case is due.
        activity_nos: Numbers of activities, in the example A, year (four digits), month (two) and a five-digit running
            number.
        deal_nos: Numbers of deals, in the example D, year and month (two digits each) and a five-digit running number.
        note: Note on the case.
        assigned_to_user_id: User id of the person in charge, lower-case UUID with hyphens; not an employee code.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    case_type: CaseType | int
    subject: str
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
    def from_dict(cls, src: Mapping[str, Any]) -> CaseCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CaseCreateRequest = _new(cls)
        (
            (
                self.case_type,
                self.subject,
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
        out["caseType"] = self.case_type
        out["subject"] = self.subject
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
