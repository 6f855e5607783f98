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
    "eventId": "event_id",
    "eventName": "event_name",
    "eventDate": "event_date",
    "eventType": "event_type",
    "description": "description",
    "customerId": "customer_id",
}


@_define(kw_only=True, slots=True)
class CustomerEvent:
    """An event in a customer's history.

    Attributes:
        event_id: Id of the event.
        event_name: Name of the event.
        event_date: When it takes place.
        event_type: Id of the event's type; 1, 2 and 4 occur in the examples.
        description: What the event is about.
        customer_id: Internal number of the customer, not its code; only in the list's example, not in that of Edit
            Customer Event.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    event_id: int | None = None
    event_name: str | None = None
    event_date: datetime.datetime | None = None
    event_type: int | None = None
    description: str | None = None
    customer_id: int | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEvent:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            event_id=get("eventId"),
            event_name=get("eventName"),
            event_date=parse_datetime(get("eventDate")),
            event_type=get("eventType"),
            description=get("description"),
            customer_id=get("customerId"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.event_id) is not None:
            out["eventId"] = v
        if (v := self.event_name) is not None:
            out["eventName"] = v
        if (v := self.event_date) is not None:
            out["eventDate"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.event_type) is not None:
            out["eventType"] = v
        if (v := self.description) is not None:
            out["description"] = v
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
