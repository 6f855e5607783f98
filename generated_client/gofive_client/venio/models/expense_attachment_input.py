# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
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


@_define(kw_only=True, slots=True)
class ExpenseAttachmentInput:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseAttachmentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            attachment_id=get("attachmentId"),
            ref_id=get("refId"),
            type_=get("type"),
            filename=get("filename"),
            extension=get("extension"),
            file_size=get("fileSize"),
            is_active=get("isActive"),
            created_by_user_id=get("createdByUserId"),
            date_created=get("dateCreated"),
            resource_url=get("resourceUrl"),
            company_id=get("companyId"),
            is_processed=get("isProcessed"),
            url=get("url"),
            url_response_upload=get("urlResponseUpload"),
            thumbnail=get("thumbnail"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
