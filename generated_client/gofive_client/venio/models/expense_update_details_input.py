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
class ExpenseUpdateDetailsInput(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    expense_details: Sequence[Mapping[str, Any]]
    subject: str
    activity_id: str | None | Unset = UNSET
    date_transaction: str | None | Unset = UNSET
    remark: str | None | Unset = UNSET
    attachments: Sequence[Mapping[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseUpdateDetailsInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseUpdateDetailsInput = _new(cls)
        (
            (
                self.expense_details,
                self.subject,
                self.activity_id,
                self.date_transaction,
                self.remark,
                self.attachments,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
