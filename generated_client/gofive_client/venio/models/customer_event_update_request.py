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
    "eventName": "event_name",
    "eventType": "event_type",
    "eventDate": "event_date",
    "description": "description",
    "customerCode": "customer_code",
}


@_define(kw_only=True, slots=True)
class CustomerEventUpdateRequest:
    """New values of a customer event.

    Attributes:
        event_name: Name of the event.
        event_type: Id of the event's type.
        event_date: When it takes place.
        description: What the event is about.
        customer_code: Code of the customer.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    event_name: str | Unset = UNSET
    event_type: int | Unset = UNSET
    event_date: datetime.datetime | Unset = UNSET
    description: str | Unset = UNSET
    customer_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEventUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            event_name=get("eventName", UNSET),
            event_type=get("eventType", UNSET),
            event_date=parse_datetime(get("eventDate", UNSET)),
            description=get("description", UNSET),
            customer_code=get("customerCode", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.event_name) is not UNSET:
            out["eventName"] = v
        if (v := self.event_type) is not UNSET:
            out["eventType"] = v
        if (v := self.event_date) is not UNSET:
            out["eventDate"] = format_date_time_local(v)
        if (v := self.description) is not UNSET:
            out["description"] = v
        if (v := self.customer_code) is not UNSET:
            out["customerCode"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
