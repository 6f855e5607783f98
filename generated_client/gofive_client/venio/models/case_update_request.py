# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_offset_millis, parse_datetime
from ..._operation import as_list, extra_members
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


@_define(kw_only=True, slots=True)
class CaseUpdateRequest:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CaseUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            subject=get("subject"),
            customer_no=get("customerNo", UNSET),
            customer_code=get("customerCode", UNSET),
            category_id=get("categoryId"),
            date_case=parse_datetime(get("dateCase")),
            date_due=parse_datetime(get("dateDue")),
            activity_nos=get("activityNos", UNSET),
            deal_nos=get("dealNos", UNSET),
            note=get("note", UNSET),
            assigned_to_user_id=get("assignedToUserId"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
