# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset
from .expense_attachment_input import ExpenseAttachmentInput
from .expense_update_details_input import ExpenseUpdateDetailsInput

_MEMBERS: dict[str, str] = {
    "ExpenseDetails": "expense_details",
    "subject": "subject",
    "activityId": "activity_id",
    "dateTransaction": "date_transaction",
    "remark": "remark",
    "attachments": "attachments",
}


@_define(kw_only=True, slots=True)
class ExpenseUpdateRequest:
    """New content of an expense claim.

    Attributes:
        expense_details: Documented as an object that repeats the whole body; probably the list of lines is meant.
        subject: Subject of the claim.
        activity_id: Id of the activity; a string here, an integer in the 2021 portal's answer. Nullable only inside
            ExpenseDetails.
        date_transaction: Date of the expense.
        remark: Remark on the claim.
        attachments: Attachments of the claim.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    expense_details: ExpenseUpdateDetailsInput
    subject: str
    activity_id: str | Unset = UNSET
    date_transaction: str | None | Unset = UNSET
    remark: str | None | Unset = UNSET
    attachments: Sequence[ExpenseAttachmentInput] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            expense_details=ExpenseUpdateDetailsInput.from_dict(v)
            if (v := get("ExpenseDetails")).__class__ is dict
            else v,
            subject=get("subject"),
            activity_id=get("activityId", UNSET),
            date_transaction=get("dateTransaction", UNSET),
            remark=get("remark", UNSET),
            attachments=[ExpenseAttachmentInput.from_dict(i) if i.__class__ is dict else i for i in v]
            if (v := get("attachments", UNSET)).__class__ is list
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        v = self.expense_details
        out["ExpenseDetails"] = v.to_dict() if isinstance(v, ExpenseUpdateDetailsInput) else v
        out["subject"] = self.subject
        if (v := self.activity_id) is not UNSET:
            out["activityId"] = v
        if (v := self.date_transaction) is not UNSET:
            out["dateTransaction"] = v
        if (v := self.remark) is not UNSET:
            out["remark"] = v
        if (v := self.attachments) is not UNSET:
            out["attachments"] = (
                None if v is None else [i.to_dict() if isinstance(i, ExpenseAttachmentInput) else i for i in as_list(v)]
            )
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
