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
    "expenseId": "expense_id",
    "expenseNo": "expense_no",
    "companyId": "company_id",
    "teamId": "team_id",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseSummary(_Model):
    """An expense claim in the results of an enquiry, by the 2021 portal; more members follow that were not seen.

    Attributes:
        expense_id: Id of the expense.
        expense_no: Number of the expense; its form is not known.
        company_id: Id of the company.
        team_id: Id of the team.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    expense_id: int | None = None
    expense_no: str | None = None
    company_id: int | None = None
    team_id: int | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseSummary = _new(cls)
        (
            (
                self.expense_id,
                self.expense_no,
                self.company_id,
                self.team_id,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
