# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "roomId": "room_id",
    "content": "content",
    "type": "type_",
    "platform": "platform",
    "companyId": "company_id",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "roomId",
        "content",
        "type",
        "platform",
        "companyId",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ChatMessageRequest(_Model):
    """A message to send.

    Attributes:
        room_id: Id of the room, a UUID in the example.
        content: Text of the message.
        type_: Kind of message; only the example's value is known. Known values: message MESSAGE.
        platform: Chat channel; only the example's value is known. Known values: line LINE.
        company_id: Id of the company in Venio.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    room_id: str
    content: str
    type_: str
    platform: str
    company_id: int
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ChatMessageRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ChatMessageRequest = _new(cls)
        (
            (
                self.room_id,
                self.content,
                self.type_,
                self.platform,
                self.company_id,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["roomId"] = self.room_id
        out["content"] = self.content
        out["type"] = self.type_
        out["platform"] = self.platform
        out["companyId"] = self.company_id
        return out
