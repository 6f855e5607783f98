# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .document_purpose import DocumentPurpose
    from .document_type import DocumentType

_MEMBERS: dict[str, str] = {
    "Id": "id",
    "Name": "name",
    "TypeCode": "type_code",
    "IssueDateTime": "issue_date_time",
    "Purpose": "purpose",
    "PurposeCode": "purpose_code",
    "CreationDateTime": "creation_date_time",
    "Subject": "subject",
    "Content": "content",
}


@_define(kw_only=True, slots=True)
class ExchangedDocumentInput:
    """Number, type, date and purpose of a document.

    Attributes:
        id: Number of the document.
        name: Name of the document's type.
        type_code: What kind of document it is.
        issue_date_time: When it is issued; the form is not shown here.
        purpose: Why a note or a replacement is issued, in words.
        purpose_code: Why a note or a replacement is issued.
        creation_date_time: When it was made; the form is not shown here.
        subject: Subject of the document.
        content: Text of the document.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_code: DocumentType | str | Unset = UNSET
    issue_date_time: str | Unset = UNSET
    purpose: str | Unset = UNSET
    purpose_code: DocumentPurpose | str | Unset = UNSET
    creation_date_time: str | Unset = UNSET
    subject: str | Unset = UNSET
    content: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExchangedDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            id=get("Id", UNSET),
            name=get("Name", UNSET),
            type_code=get("TypeCode", UNSET),
            issue_date_time=get("IssueDateTime", UNSET),
            purpose=get("Purpose", UNSET),
            purpose_code=get("PurposeCode", UNSET),
            creation_date_time=get("CreationDateTime", UNSET),
            subject=get("Subject", UNSET),
            content=get("Content", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.id) is not UNSET:
            out["Id"] = v
        if (v := self.name) is not UNSET:
            out["Name"] = v
        if (v := self.type_code) is not UNSET:
            out["TypeCode"] = v
        if (v := self.issue_date_time) is not UNSET:
            out["IssueDateTime"] = v
        if (v := self.purpose) is not UNSET:
            out["Purpose"] = v
        if (v := self.purpose_code) is not UNSET:
            out["PurposeCode"] = v
        if (v := self.creation_date_time) is not UNSET:
            out["CreationDateTime"] = v
        if (v := self.subject) is not UNSET:
            out["Subject"] = v
        if (v := self.content) is not UNSET:
            out["Content"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
