# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_local, parse_datetime
from ..._operation import extra_members
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .document_purpose import DocumentPurpose
    from .document_type import DocumentType

_MEMBERS: dict[str, str] = {
    "id": "id",
    "name": "name",
    "typeCode": "type_code",
    "issueDateTime": "issue_date_time",
    "purpose": "purpose",
    "purposeCode": "purpose_code",
    "creationDateTime": "creation_date_time",
    "subject": "subject",
    "content": "content",
}


@_define(kw_only=True, slots=True)
class RawExchangedDocumentInput:
    """Number, type, date and purpose of a document.

    Attributes:
        id: Number of the document.
        name: Name of the document's type.
        type_code: What kind of document it is.
        issue_date_time: When it is issued.
        purpose: Why a note or a replacement is issued, in words.
        purpose_code: Why a note or a replacement is issued.
        creation_date_time: When it was made.
        subject: Subject of the document.
        content: Text of the document.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_code: DocumentType | str | Unset = UNSET
    issue_date_time: datetime.datetime | Unset = UNSET
    purpose: str | Unset = UNSET
    purpose_code: DocumentPurpose | str | Unset = UNSET
    creation_date_time: datetime.datetime | Unset = UNSET
    subject: str | Unset = UNSET
    content: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawExchangedDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            id=get("id", UNSET),
            name=get("name", UNSET),
            type_code=get("typeCode", UNSET),
            issue_date_time=parse_datetime(get("issueDateTime", UNSET)),
            purpose=get("purpose", UNSET),
            purpose_code=get("purposeCode", UNSET),
            creation_date_time=parse_datetime(get("creationDateTime", UNSET)),
            subject=get("subject", UNSET),
            content=get("content", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.id) is not UNSET:
            out["id"] = v
        if (v := self.name) is not UNSET:
            out["name"] = v
        if (v := self.type_code) is not UNSET:
            out["typeCode"] = v
        if (v := self.issue_date_time) is not UNSET:
            out["issueDateTime"] = format_date_time_local(v)
        if (v := self.purpose) is not UNSET:
            out["purpose"] = v
        if (v := self.purpose_code) is not UNSET:
            out["purposeCode"] = v
        if (v := self.creation_date_time) is not UNSET:
            out["creationDateTime"] = format_date_time_local(v)
        if (v := self.subject) is not UNSET:
            out["subject"] = v
        if (v := self.content) is not UNSET:
            out["content"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
