# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "expenseDetailId": "expense_detail_id",
    "expenseId": "expense_id",
    "expenseTypeId": "expense_type_id",
    "categoryId": "category_id",
    "amount1": "amount1",
    "note": "note",
    "expenseLimitRangesId": "expense_limit_ranges_id",
}


@_define(kw_only=True, slots=True)
class ExpenseLine:
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

    expense_detail_id: int | None = None
    expense_id: int | None = None
    expense_type_id: int | None = None
    category_id: int | None = None
    amount1: float | None = None
    note: str | None = None
    expense_limit_ranges_id: int | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseLine:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            expense_detail_id=get("expenseDetailId"),
            expense_id=get("expenseId"),
            expense_type_id=get("expenseTypeId"),
            category_id=get("categoryId"),
            amount1=get("amount1"),
            note=get("note"),
            expense_limit_ranges_id=get("expenseLimitRangesId"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
