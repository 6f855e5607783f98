# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_offset_millis, parse_datetime
from ..._operation import as_list, extra_members
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


@_define(kw_only=True, slots=True)
class CaseCreateRequest:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CaseCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            case_type=get("caseType"),
            subject=get("subject"),
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
