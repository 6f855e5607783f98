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

_MEMBERS: dict[str, str] = {
    "documentNo": "document_no",
    "refDocumentNo": "ref_document_no",
    "reasonCode": "reason_code",
    "reason": "reason",
    "createdDate": "created_date",
}


@_define(kw_only=True, slots=True)
class CorrectedReceiptCreateRequest:
    """A receipt that replaces an earlier one; the example is cut after these fields.

    Attributes:
        document_no: Number of the new receipt, going by the name; a letter and ten digits, the year first, in the
            example.
        ref_document_no: Number of the receipt that is corrected, going by the name; a letter and ten digits in the
            example.
        reason_code: Why the receipt is replaced; RCTC01 in the example.
        reason: The reason in words; null in the example.
        created_date: When the new receipt was made.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    document_no: str | Unset = UNSET
    ref_document_no: str | Unset = UNSET
    reason_code: DocumentPurpose | str | Unset = UNSET
    reason: str | None | Unset = UNSET
    created_date: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CorrectedReceiptCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            document_no=get("documentNo", UNSET),
            ref_document_no=get("refDocumentNo", UNSET),
            reason_code=get("reasonCode", UNSET),
            reason=get("reason", UNSET),
            created_date=parse_datetime(get("createdDate", UNSET)),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.document_no) is not UNSET:
            out["documentNo"] = v
        if (v := self.ref_document_no) is not UNSET:
            out["refDocumentNo"] = v
        if (v := self.reason_code) is not UNSET:
            out["reasonCode"] = v
        if (v := self.reason) is not UNSET:
            out["reason"] = v
        if (v := self.created_date) is not UNSET:
            out["createdDate"] = format_date_time_local(v)
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
