# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "ExpenseDetails": "expense_details",
    "subject": "subject",
    "activityId": "activity_id",
    "dateTransaction": "date_transaction",
    "remark": "remark",
    "attachments": "attachments",
}


@_define(kw_only=True, slots=True)
class ExpenseUpdateDetailsInput:
    """The object ExpenseDetails of an update, which repeats the members of the body around it.

    Attributes:
        expense_details: Lines of the claim.
        subject: Subject of the claim.
        activity_id: Id of the activity.
        date_transaction: Date of the expense.
        remark: Remark on the claim.
        attachments: Attachments of the claim.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    expense_details: Sequence[Mapping[str, Any]]
    subject: str
    activity_id: str | None | Unset = UNSET
    date_transaction: str | None | Unset = UNSET
    remark: str | None | Unset = UNSET
    attachments: Sequence[Mapping[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseUpdateDetailsInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            expense_details=get("ExpenseDetails"),
            subject=get("subject"),
            activity_id=get("activityId", UNSET),
            date_transaction=get("dateTransaction", UNSET),
            remark=get("remark", UNSET),
            attachments=get("attachments", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        v = self.expense_details
        out["ExpenseDetails"] = as_list(v)
        out["subject"] = self.subject
        if (v := self.activity_id) is not UNSET:
            out["activityId"] = v
        if (v := self.date_transaction) is not UNSET:
            out["dateTransaction"] = v
        if (v := self.remark) is not UNSET:
            out["remark"] = v
        if (v := self.attachments) is not UNSET:
            out["attachments"] = None if v is None else as_list(v)
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
