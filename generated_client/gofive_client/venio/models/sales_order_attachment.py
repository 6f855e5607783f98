# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

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
class SalesOrderAttachment:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderAttachment:
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
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
