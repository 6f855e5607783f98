# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "expenseDetailId": "expense_detail_id",
    "expenseId": "expense_id",
    "expenseTypeId": "expense_type_id",
    "categoryId": "category_id",
    "amount1": "amount1",
    "note": "note",
    "expenseLimitRangesId": "expense_limit_ranges_id",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseLine(_Model):
    """Line of an expense claim.

    Attributes:
        expense_detail_id: Id of the line.
        expense_id: Id of the expense.
        expense_type_id: Type of the line.
        category_id: Id of the category.
        amount1: Amount of money; the currency is not stated. Requests call it amount.
        note: Note on the line.
        expense_limit_ranges_id: Id of a range of expense limits, by its name.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    expense_detail_id: int | None = None
    expense_id: int | None = None
    expense_type_id: int | None = None
    category_id: int | None = None
    amount1: float | None = None
    note: str | None = None
    expense_limit_ranges_id: int | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseLine:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseLine = _new(cls)
        (
            (
                self.expense_detail_id,
                self.expense_id,
                self.expense_type_id,
                self.category_id,
                self.amount1,
                self.note,
                self.expense_limit_ranges_id,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.expense_detail_id) is not None:
            out["expenseDetailId"] = v
        if (v := self.expense_id) is not None:
            out["expenseId"] = v
        if (v := self.expense_type_id) is not None:
            out["expenseTypeId"] = v
        if (v := self.category_id) is not None:
            out["categoryId"] = v
        if (v := self.amount1) is not None:
            out["amount1"] = v
        if (v := self.note) is not None:
            out["note"] = v
        if (v := self.expense_limit_ranges_id) is not None:
            out["expenseLimitRangesId"] = v
        return out
