# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_offset, parse_datetime
from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "expenseStatesId": "expense_states_id",
    "expenseId": "expense_id",
    "statusId": "status_id",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "approveLevel": "approve_level",
    "seq": "seq",
}


@_define(kw_only=True, slots=True)
class ExpenseState:
    """Approval state of an expense claim.

    Attributes:
        expense_states_id: Id of the state.
        expense_id: Id of the expense.
        status_id: Id of the status; values unknown.
        created_by_user_id: Id of the user who made the entry.
        date_created: When the entry was made.
        approve_level: Level of approval.
        seq: Place in the sequence of states, by its name.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    expense_states_id: int | None = None
    expense_id: int | None = None
    status_id: int | None = None
    created_by_user_id: str | None = None
    date_created: datetime.datetime | None = None
    approve_level: int | None = None
    seq: int | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseState:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            expense_states_id=get("expenseStatesId"),
            expense_id=get("expenseId"),
            status_id=get("statusId"),
            created_by_user_id=get("createdByUserId"),
            date_created=parse_datetime(get("dateCreated")),
            approve_level=get("approveLevel"),
            seq=get("seq"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.expense_states_id) is not None:
            out["expenseStatesId"] = v
        if (v := self.expense_id) is not None:
            out["expenseId"] = v
        if (v := self.status_id) is not None:
            out["statusId"] = v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.approve_level) is not None:
            out["approveLevel"] = v
        if (v := self.seq) is not None:
            out["seq"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
