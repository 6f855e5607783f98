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
    "eventName": "event_name",
    "eventType": "event_type",
    "eventDate": "event_date",
    "description": "description",
    "customerCode": "customer_code",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerEventUpdateRequest(_Model):
    """New values of a customer event.

    Attributes:
        event_name: Name of the event.
        event_type: Id of the event's type.
        event_date: When it takes place.
        description: What the event is about.
        customer_code: Code of the customer.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    event_name: str | Unset = UNSET
    event_type: int | Unset = UNSET
    event_date: datetime.datetime | Unset = UNSET
    description: str | Unset = UNSET
    customer_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEventUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerEventUpdateRequest = _new(cls)
        (
            (
                self.event_name,
                self.event_type,
                v_event_date,
                self.description,
                self.customer_code,
            ),
            self._others,
        ) = _read(src)
        self.event_date = parse_datetime(v_event_date)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
