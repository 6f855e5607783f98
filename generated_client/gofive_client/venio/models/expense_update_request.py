# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "ExpenseDetails",
        "subject",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseUpdateRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    expense_details: ExpenseUpdateDetailsInput
    subject: str
    activity_id: str | Unset = UNSET
    date_transaction: str | None | Unset = UNSET
    remark: str | None | Unset = UNSET
    attachments: Sequence[ExpenseAttachmentInput] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseUpdateRequest = _new(cls)
        (
            (
                v_expense_details,
                self.subject,
                self.activity_id,
                self.date_transaction,
                self.remark,
                v_attachments,
            ),
            self._others,
        ) = _read(src)
        self.expense_details = (
            ExpenseUpdateDetailsInput.from_dict(v_expense_details)
            if v_expense_details.__class__ is dict
            else v_expense_details
        )
        self.attachments = (
            [ExpenseAttachmentInput.from_dict(i) if i.__class__ is dict else i for i in v_attachments]
            if v_attachments.__class__ is list
            else v_attachments
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
