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
    "attachmentId": "attachment_id",
    "refId": "ref_id",
    "type": "type_",
    "dateCreated": "date_created",
    "url": "url",
    "urlResponseUpload": "url_response_upload",
    "thumbnail": "thumbnail",
}


@_define(kw_only=True, slots=True)
class ExpenseAttachment:
    """Attachment of an expense claim.

    Attributes:
        attachment_id: Id of the attachment.
        ref_id: Id of the record that the attachment belongs to.
        type_: Kind of record that the attachment belongs to; the values are those of Update Expense.
        date_created: When the attachment was added.
        url: URL of the attachment.
        url_response_upload: URL that the upload answered with.
        thumbnail: Thumbnail of the attachment.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    attachment_id: int | None = None
    ref_id: int | None = None
    type_: int | None = None
    date_created: datetime.datetime | None = None
    url: str | None = None
    url_response_upload: str | None = None
    thumbnail: str | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseAttachment:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            attachment_id=get("attachmentId"),
            ref_id=get("refId"),
            type_=get("type"),
            date_created=parse_datetime(get("dateCreated")),
            url=get("url"),
            url_response_upload=get("urlResponseUpload"),
            thumbnail=get("thumbnail"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.attachment_id) is not None:
            out["attachmentId"] = v
        if (v := self.ref_id) is not None:
            out["refId"] = v
        if (v := self.type_) is not None:
            out["type"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.url) is not None:
            out["url"] = v
        if (v := self.url_response_upload) is not None:
            out["urlResponseUpload"] = v
        if (v := self.thumbnail) is not None:
            out["thumbnail"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
