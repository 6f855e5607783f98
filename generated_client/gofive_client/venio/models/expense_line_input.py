# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .expense_type import ExpenseType

_MEMBERS: dict[str, str] = {
    "expenseDetailId": "expense_detail_id",
    "expenseTypeId": "expense_type_id",
    "amount": "amount",
    "night": "night",
    "milesStart": "miles_start",
    "milesEnd": "miles_end",
    "trainingTitle": "training_title",
    "hours": "hours",
    "minutes": "minutes",
    "taxi": "taxi",
    "tollway": "tollway",
    "parking": "parking",
    "person": "person",
    "note": "note",
    "usedFuelCard": "used_fuel_card",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "expenseTypeId",
        "amount",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseLineInput(_Model):
    """Line of an expense claim to file; which fields it needs depends on its type.

    Attributes:
        expense_detail_id: Id of a line that exists already.
        expense_type_id: Type of the line.
        amount: Amount of money; the currency is not stated. On the 2021 portal optional and meant for all types but
            travelling.
        night: Number of nights; mandatory for accommodation.
        miles_start: Odometer at the start, its unit not stated; mandatory for fuel, and below milesEnd.
        miles_end: Odometer at the end, its unit not stated; mandatory for fuel, and above milesStart.
        training_title: Title of the training; mandatory for training.
        hours: Duration in hours; mandatory for training.
        minutes: Duration in minutes; for training on the 2021 portal.
        taxi: Cost of taxis, for travelling; the currency is not stated.
        tollway: Cost of tolls, for travelling; the currency is not stated.
        parking: Cost of parking, for travelling; the currency is not stated.
        person: Number of people, for training, meeting with staff and entertainment.
        note: Note, for other expenses.
        used_fuel_card: For fuel, true when a fuel card was used.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    expense_detail_id: int | None | Unset = UNSET
    expense_type_id: ExpenseType | int
    amount: float
    night: int | None | Unset = UNSET
    miles_start: int | None | Unset = UNSET
    miles_end: int | None | Unset = UNSET
    training_title: str | None | Unset = UNSET
    hours: int | None | Unset = UNSET
    minutes: int | None | Unset = UNSET
    taxi: float | Unset = UNSET
    tollway: float | Unset = UNSET
    parking: float | Unset = UNSET
    person: int | Unset = UNSET
    note: str | Unset = UNSET
    used_fuel_card: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseLineInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseLineInput = _new(cls)
        (
            (
                self.expense_detail_id,
                self.expense_type_id,
                self.amount,
                self.night,
                self.miles_start,
                self.miles_end,
                self.training_title,
                self.hours,
                self.minutes,
                self.taxi,
                self.tollway,
                self.parking,
                self.person,
                self.note,
                self.used_fuel_card,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.expense_detail_id) is not UNSET:
            out["expenseDetailId"] = v
        out["expenseTypeId"] = self.expense_type_id
        out["amount"] = self.amount
        if (v := self.night) is not UNSET:
            out["night"] = v
        if (v := self.miles_start) is not UNSET:
            out["milesStart"] = v
        if (v := self.miles_end) is not UNSET:
            out["milesEnd"] = v
        if (v := self.training_title) is not UNSET:
            out["trainingTitle"] = v
        if (v := self.hours) is not UNSET:
            out["hours"] = v
        if (v := self.minutes) is not UNSET:
            out["minutes"] = v
        if (v := self.taxi) is not UNSET:
            out["taxi"] = v
        if (v := self.tollway) is not UNSET:
            out["tollway"] = v
        if (v := self.parking) is not UNSET:
            out["parking"] = v
        if (v := self.person) is not UNSET:
            out["person"] = v
        if (v := self.note) is not UNSET:
            out["note"] = v
        if (v := self.used_fuel_card) is not UNSET:
            out["usedFuelCard"] = v
        return out
