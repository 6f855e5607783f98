# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "eventTypeId": "event_type_id",
    "eventTypeName": "event_type_name",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerEventType(_Model):
    """A type that an event can have.

    Attributes:
        event_type_id: Id, used as eventType of an event.
        event_type_name: Name of the type.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    event_type_id: int | None = None
    event_type_name: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEventType:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerEventType = _new(cls)
        (
            (
                self.event_type_id,
                self.event_type_name,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.event_type_id) is not None:
            out["eventTypeId"] = v
        if (v := self.event_type_name) is not None:
            out["eventTypeName"] = v
        return out
