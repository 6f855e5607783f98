# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_utc_millis, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "expenseTypeId": "expense_type_id",
    "statusIds": "status_ids",
    "staffCodes": "staff_codes",
    "searchText": "search_text",
    "dateStart": "date_start",
    "dateEnd": "date_end",
}
_read = _reader(_MEMBERS, UNSET, ("expenseTypeId",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseEnquiryRequest(_Model):
    """Filter of an expense search.

    Attributes:
        expense_type_id: Type of the expenses. Documented as an object, but the page's example sends an integer; the
            page lists the values of ExpenseType from 1001 to 1008.
        status_ids: Ids of statuses as text, although statusId is an integer in answers.
        staff_codes: Codes of staff members.
        search_text: Text to search for.
        date_start: Start of the range of dates.
        date_end: End of the range of dates.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    expense_type_id: int | Mapping[str, Any]
    status_ids: Sequence[str] | None | Unset = UNSET
    staff_codes: Sequence[str] | None | Unset = UNSET
    search_text: str | None | Unset = UNSET
    date_start: datetime.datetime | None | Unset = UNSET
    date_end: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseEnquiryRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseEnquiryRequest = _new(cls)
        (
            (
                self.expense_type_id,
                self.status_ids,
                self.staff_codes,
                self.search_text,
                v_date_start,
                v_date_end,
            ),
            self._others,
        ) = _read(src)
        self.date_start = parse_datetime(v_date_start)
        self.date_end = parse_datetime(v_date_end)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["expenseTypeId"] = self.expense_type_id
        if (v := self.status_ids) is not UNSET:
            out["statusIds"] = None if v is None else as_list(v)
        if (v := self.staff_codes) is not UNSET:
            out["staffCodes"] = None if v is None else as_list(v)
        if (v := self.search_text) is not UNSET:
            out["searchText"] = v
        if (v := self.date_start) is not UNSET:
            out["dateStart"] = None if v is None else format_date_time_utc_millis(v)
        if (v := self.date_end) is not UNSET:
            out["dateEnd"] = None if v is None else format_date_time_utc_millis(v)
        return out
