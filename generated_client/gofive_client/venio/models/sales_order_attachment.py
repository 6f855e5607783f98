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
    "attachmentId": "attachment_id",
    "refId": "ref_id",
    "type": "type_",
    "filename": "filename",
    "extension": "extension",
    "fileSize": "file_size",
    "isActive": "is_active",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "resourceUrl": "resource_url",
    "companyId": "company_id",
    "isProcessed": "is_processed",
    "url": "url",
    "urlResponseUpload": "url_response_upload",
    "thumbnail": "thumbnail",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderAttachment(_Model):
    """A file of a sales order.

    Attributes:
        attachment_id: Id of the attachment.
        ref_id: Id of the record that the file belongs to.
        type_: Kind of record that the file belongs to; no value is given for sales orders.
        filename: Name of the file.
        extension: Extension of the file.
        file_size: Size of the file; the unit is not stated.
        is_active: Whether the attachment is in use.
        created_by_user_id: Id of the user who added the file.
        date_created: When the file was added.
        resource_url: URL of the file as a resource.
        company_id: Id of the company.
        is_processed: Whether the file has been processed.
        url: URL of the file.
        url_response_upload: URL that the upload answered with.
        thumbnail: Thumbnail of the file.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    attachment_id: int | None = None
    ref_id: int | None = None
    type_: int | None = None
    filename: str | None = None
    extension: str | None = None
    file_size: int | None = None
    is_active: bool | None = None
    created_by_user_id: str | None = None
    date_created: str | None = None
    resource_url: str | None = None
    company_id: int | None = None
    is_processed: bool | None = None
    url: str | None = None
    url_response_upload: str | None = None
    thumbnail: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderAttachment:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderAttachment = _new(cls)
        (
            (
                self.attachment_id,
                self.ref_id,
                self.type_,
                self.filename,
                self.extension,
                self.file_size,
                self.is_active,
                self.created_by_user_id,
                self.date_created,
                self.resource_url,
                self.company_id,
                self.is_processed,
                self.url,
                self.url_response_upload,
                self.thumbnail,
            ),
            self._others,
        ) = _read(src)
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
        if (v := self.filename) is not None:
            out["filename"] = v
        if (v := self.extension) is not None:
            out["extension"] = v
        if (v := self.file_size) is not None:
            out["fileSize"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = v
        if (v := self.resource_url) is not None:
            out["resourceUrl"] = v
        if (v := self.company_id) is not None:
            out["companyId"] = v
        if (v := self.is_processed) is not None:
            out["isProcessed"] = v
        if (v := self.url) is not None:
            out["url"] = v
        if (v := self.url_response_upload) is not None:
            out["urlResponseUpload"] = v
        if (v := self.thumbnail) is not None:
            out["thumbnail"] = v
        return out
