# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "roomId": "room_id",
    "content": "content",
    "type": "type_",
    "platform": "platform",
    "companyId": "company_id",
}


@_define(kw_only=True, slots=True)
class ChatMessageRequest:
    """A message to send.

    Attributes:
        room_id: Id of the room, a UUID in the example.
        content: Text of the message.
        type_: Kind of message; only the example's value is known. Known values: message MESSAGE.
        platform: Chat channel; only the example's value is known. Known values: line LINE.
        company_id: Id of the company in Venio.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    room_id: str
    content: str
    type_: str
    platform: str
    company_id: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ChatMessageRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            room_id=get("roomId"),
            content=get("content"),
            type_=get("type"),
            platform=get("platform"),
            company_id=get("companyId"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        out["roomId"] = self.room_id
        out["content"] = self.content
        out["type"] = self.type_
        out["platform"] = self.platform
        out["companyId"] = self.company_id
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
