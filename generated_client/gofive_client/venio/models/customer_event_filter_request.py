# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_local, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "dateFrom": "date_from",
    "dateTo": "date_to",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerEventFilterRequest(_Model):
    """Period of the events to read. The examples spell both members with a capital D.

    Attributes:
        date_from: Where the period starts; DateFrom in the examples.
        date_to: Where the period ends; DateTo in the examples.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    date_from: datetime.datetime | Unset = UNSET
    date_to: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEventFilterRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerEventFilterRequest = _new(cls)
        (
            (
                v_date_from,
                v_date_to,
            ),
            self._others,
        ) = _read(src)
        self.date_from = parse_datetime(v_date_from)
        self.date_to = parse_datetime(v_date_to)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.date_from) is not UNSET:
            out["dateFrom"] = format_date_time_local(v)
        if (v := self.date_to) is not UNSET:
            out["dateTo"] = format_date_time_local(v)
        return out
