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
    "eventId": "event_id",
    "eventName": "event_name",
    "eventDate": "event_date",
    "eventType": "event_type",
    "description": "description",
    "customerId": "customer_id",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerEvent(_Model):
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

    _members = _MEMBERS

    event_id: int | None = None
    event_name: str | None = None
    event_date: datetime.datetime | None = None
    event_type: int | None = None
    description: str | None = None
    customer_id: int | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEvent:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerEvent = _new(cls)
        (
            (
                self.event_id,
                self.event_name,
                v_event_date,
                self.event_type,
                self.description,
                self.customer_id,
            ),
            self._others,
        ) = _read(src)
        self.event_date = parse_datetime(v_event_date)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
