# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from .expense_summary import ExpenseSummary

_MEMBERS: dict[str, str] = {
    "statusName": "status_name",
    "expenses": "expenses",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseStatusGroup(_Model):
    """Expense claims that have one status, by the 2021 portal.

    Attributes:
        status_name: Name of the status; values unknown.
        expenses: Claims with the status.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    status_name: str | None = None
    expenses: list[ExpenseSummary] | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseStatusGroup:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseStatusGroup = _new(cls)
        (
            (
                self.status_name,
                v_expenses,
            ),
            self._others,
        ) = _read(src)
        self.expenses = (
            [ExpenseSummary.from_dict(i) if i.__class__ is dict else i for i in v_expenses]
            if v_expenses.__class__ is list
            else v_expenses
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.status_name) is not None:
            out["statusName"] = v
        if (v := self.expenses) is not None:
            out["expenses"] = (
                [i.to_dict() if isinstance(i, ExpenseSummary) else i for i in v] if v.__class__ is list else v
            )
        return out
