# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._formats import format_date_time_local, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class RawExchangedDocumentInput(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_code: DocumentType | str | Unset = UNSET
    issue_date_time: datetime.datetime | Unset = UNSET
    purpose: str | Unset = UNSET
    purpose_code: DocumentPurpose | str | Unset = UNSET
    creation_date_time: datetime.datetime | Unset = UNSET
    subject: str | Unset = UNSET
    content: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawExchangedDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: RawExchangedDocumentInput = _new(cls)
        (
            (
                self.id,
                self.name,
                self.type_code,
                v_issue_date_time,
                self.purpose,
                self.purpose_code,
                v_creation_date_time,
                self.subject,
                self.content,
            ),
            self._others,
        ) = _read(src)
        self.issue_date_time = parse_datetime(v_issue_date_time)
        self.creation_date_time = parse_datetime(v_creation_date_time)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
