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
from ..._unset import UNSET
from .expense_line_input import ExpenseLineInput

_MEMBERS: dict[str, str] = {
    "ExpenseDetails": "expense_details",
    "subject": "subject",
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
class ExpenseCreateRequest(_Model):
    """Expense claim to file.

    Attributes:
        expense_details: Lines of the claim; written expenseDetails on the 2021 portal.
        subject: Subject of the claim; required in Update Expense as well.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    expense_details: Sequence[ExpenseLineInput]
    subject: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseCreateRequest = _new(cls)
        (
            (
                v_expense_details,
                self.subject,
            ),
            self._others,
        ) = _read(src)
        self.expense_details = (
            [ExpenseLineInput.from_dict(i) if i.__class__ is dict else i for i in v_expense_details]
            if v_expense_details.__class__ is list
            else v_expense_details
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        v = self.expense_details
        out["ExpenseDetails"] = [i.to_dict() if isinstance(i, ExpenseLineInput) else i for i in as_list(v)]
        out["subject"] = self.subject
        return out
