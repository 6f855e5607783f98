# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET

if TYPE_CHECKING:
    from .expense_attachment_type import ExpenseAttachmentType

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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "attachmentId",
        "refId",
        "type",
        "filename",
        "extension",
        "fileSize",
        "isActive",
        "createdByUserId",
        "dateCreated",
        "resourceUrl",
        "companyId",
        "isProcessed",
        "url",
        "urlResponseUpload",
        "thumbnail",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseAttachmentInput(_Model):
    """Attachment of an expense claim to update.

    Attributes:
        attachment_id: Id of the attachment.
        ref_id: Id of the record that the attachment belongs to.
        type_: Kind of record that the attachment belongs to.
        filename: Name of the file.
        extension: Extension of the file.
        file_size: Size of the file; the unit is not stated.
        is_active: Whether the attachment is in use, as text. Known values: true ACTIVE, false INACTIVE.
        created_by_user_id: Id of the user who added the attachment.
        date_created: When the attachment was added.
        resource_url: URL of the file as a resource.
        company_id: Id of the company.
        is_processed: Whether the attachment has been processed.
        url: URL of the attachment.
        url_response_upload: URL that the upload answered with.
        thumbnail: Thumbnail of the attachment.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    attachment_id: int
    ref_id: int
    type_: ExpenseAttachmentType | int
    filename: str
    extension: str
    file_size: int
    is_active: str
    created_by_user_id: str
    date_created: str
    resource_url: str
    company_id: int
    is_processed: bool
    url: str
    url_response_upload: str
    thumbnail: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseAttachmentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseAttachmentInput = _new(cls)
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
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["attachmentId"] = self.attachment_id
        out["refId"] = self.ref_id
        out["type"] = self.type_
        out["filename"] = self.filename
        out["extension"] = self.extension
        out["fileSize"] = self.file_size
        out["isActive"] = self.is_active
        out["createdByUserId"] = self.created_by_user_id
        out["dateCreated"] = self.date_created
        out["resourceUrl"] = self.resource_url
        out["companyId"] = self.company_id
        out["isProcessed"] = self.is_processed
        out["url"] = self.url
        out["urlResponseUpload"] = self.url_response_upload
        out["thumbnail"] = self.thumbnail
        return out
