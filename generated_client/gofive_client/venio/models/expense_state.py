# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_offset, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "expenseStatesId": "expense_states_id",
    "expenseId": "expense_id",
    "statusId": "status_id",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "approveLevel": "approve_level",
    "seq": "seq",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseState(_Model):
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

    _members = _MEMBERS

    expense_states_id: int | None = None
    expense_id: int | None = None
    status_id: int | None = None
    created_by_user_id: str | None = None
    date_created: datetime.datetime | None = None
    approve_level: int | None = None
    seq: int | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseState:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseState = _new(cls)
        (
            (
                self.expense_states_id,
                self.expense_id,
                self.status_id,
                self.created_by_user_id,
                v_date_created,
                self.approve_level,
                self.seq,
            ),
            self._others,
        ) = _read(src)
        self.date_created = parse_datetime(v_date_created)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
