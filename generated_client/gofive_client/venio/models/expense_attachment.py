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
    "attachmentId": "attachment_id",
    "refId": "ref_id",
    "type": "type_",
    "dateCreated": "date_created",
    "url": "url",
    "urlResponseUpload": "url_response_upload",
    "thumbnail": "thumbnail",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseAttachment(_Model):
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

    _members = _MEMBERS

    attachment_id: int | None = None
    ref_id: int | None = None
    type_: int | None = None
    date_created: datetime.datetime | None = None
    url: str | None = None
    url_response_upload: str | None = None
    thumbnail: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseAttachment:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseAttachment = _new(cls)
        (
            (
                self.attachment_id,
                self.ref_id,
                self.type_,
                v_date_created,
                self.url,
                self.url_response_upload,
                self.thumbnail,
            ),
            self._others,
        ) = _read(src)
        self.date_created = parse_datetime(v_date_created)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
