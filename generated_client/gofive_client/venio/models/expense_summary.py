# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "expenseId": "expense_id",
    "expenseNo": "expense_no",
    "companyId": "company_id",
    "teamId": "team_id",
}


@_define(kw_only=True, slots=True)
class ExpenseSummary:
    """An expense claim in the results of an enquiry, by the 2021 portal; more members follow that were not seen.

    Attributes:
        expense_id: Id of the expense.
        expense_no: Number of the expense; its form is not known.
        company_id: Id of the company.
        team_id: Id of the team.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    expense_id: int | None = None
    expense_no: str | None = None
    company_id: int | None = None
    team_id: int | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            expense_id=get("expenseId"),
            expense_no=get("expenseNo"),
            company_id=get("companyId"),
            team_id=get("teamId"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.expense_id) is not None:
            out["expenseId"] = v
        if (v := self.expense_no) is not None:
            out["expenseNo"] = v
        if (v := self.company_id) is not None:
            out["companyId"] = v
        if (v := self.team_id) is not None:
            out["teamId"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
