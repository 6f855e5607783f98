# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_local, parse_datetime
from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "dateFrom": "date_from",
    "dateTo": "date_to",
}


@_define(kw_only=True, slots=True)
class CustomerEventFilterRequest:
    """Period of the events to read. The examples spell both members with a capital D.

    Attributes:
        date_from: Where the period starts; DateFrom in the examples.
        date_to: Where the period ends; DateTo in the examples.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    date_from: datetime.datetime | Unset = UNSET
    date_to: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEventFilterRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            date_from=parse_datetime(get("dateFrom", UNSET)),
            date_to=parse_datetime(get("dateTo", UNSET)),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.date_from) is not UNSET:
            out["dateFrom"] = format_date_time_local(v)
        if (v := self.date_to) is not UNSET:
            out["dateTo"] = format_date_time_local(v)
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
