# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from .expense_summary import ExpenseSummary

_MEMBERS: dict[str, str] = {
    "statusName": "status_name",
    "expenses": "expenses",
}


@_define(kw_only=True, slots=True)
class ExpenseStatusGroup:
    """Expense claims that have one status, by the 2021 portal.

    Attributes:
        status_name: Name of the status; values unknown.
        expenses: Claims with the status.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    status_name: str | None = None
    expenses: list[ExpenseSummary] | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseStatusGroup:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            status_name=get("statusName"),
            expenses=[ExpenseSummary.from_dict(i) if i.__class__ is dict else i for i in v]
            if (v := get("expenses")).__class__ is list
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.status_name) is not None:
            out["statusName"] = v
        if (v := self.expenses) is not None:
            out["expenses"] = (
                [i.to_dict() if isinstance(i, ExpenseSummary) else i for i in v] if v.__class__ is list else v
            )
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
