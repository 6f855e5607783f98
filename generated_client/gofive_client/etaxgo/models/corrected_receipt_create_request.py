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

_MEMBERS: dict[str, str] = {
    "documentNo": "document_no",
    "refDocumentNo": "ref_document_no",
    "reasonCode": "reason_code",
    "reason": "reason",
    "createdDate": "created_date",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CorrectedReceiptCreateRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    document_no: str | Unset = UNSET
    ref_document_no: str | Unset = UNSET
    reason_code: DocumentPurpose | str | Unset = UNSET
    reason: str | None | Unset = UNSET
    created_date: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CorrectedReceiptCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CorrectedReceiptCreateRequest = _new(cls)
        (
            (
                self.document_no,
                self.ref_document_no,
                self.reason_code,
                self.reason,
                v_created_date,
            ),
            self._others,
        ) = _read(src)
        self.created_date = parse_datetime(v_created_date)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
