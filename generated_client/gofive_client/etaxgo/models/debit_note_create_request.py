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
from .buyer_input import BuyerInput
from .reference_document_input import ReferenceDocumentInput

if TYPE_CHECKING:
    from .document_purpose import DocumentPurpose

_MEMBERS: dict[str, str] = {
    "SellerKey": "seller_key",
    "BranchCode": "branch_code",
    "DocumentNo": "document_no",
    "CreatedDate": "created_date",
    "IssueDateTime": "issue_date_time",
    "ReferenceDocument": "reference_document",
    "ReasonCode": "reason_code",
    "Reason": "reason",
    "TemplateToken": "template_token",
    "BuyerDetail": "buyer_detail",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DebitNoteCreateRequest(_Model):
    """A debit note to issue; the example is cut in the buyer.

    Attributes:
        seller_key: Tax id of the company that issues, 13 digits.
        branch_code: Code of the company's branch, 5 digits; 00000 in the example.
        document_no: Number of the debit note.
        created_date: When the debit note was made.
        issue_date_time: When it is issued.
        reference_document: The document whose amount is raised.
        reason_code: Why it is issued; DBNG01 in the example.
        reason: The reason in words.
        template_token: Presumably names the template of the PDF.
        buyer_detail: Who buys.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    seller_key: str | Unset = UNSET
    branch_code: str | Unset = UNSET
    document_no: str | Unset = UNSET
    created_date: datetime.datetime | Unset = UNSET
    issue_date_time: datetime.datetime | Unset = UNSET
    reference_document: ReferenceDocumentInput | Unset = UNSET
    reason_code: DocumentPurpose | str | Unset = UNSET
    reason: str | Unset = UNSET
    template_token: str | Unset = UNSET
    buyer_detail: BuyerInput | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DebitNoteCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DebitNoteCreateRequest = _new(cls)
        (
            (
                self.seller_key,
                self.branch_code,
                self.document_no,
                v_created_date,
                v_issue_date_time,
                v_reference_document,
                self.reason_code,
                self.reason,
                self.template_token,
                v_buyer_detail,
            ),
            self._others,
        ) = _read(src)
        self.created_date = parse_datetime(v_created_date)
        self.issue_date_time = parse_datetime(v_issue_date_time)
        self.reference_document = (
            ReferenceDocumentInput.from_dict(v_reference_document)
            if v_reference_document.__class__ is dict
            else v_reference_document
        )
        self.buyer_detail = BuyerInput.from_dict(v_buyer_detail) if v_buyer_detail.__class__ is dict else v_buyer_detail
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.seller_key) is not UNSET:
            out["SellerKey"] = v
        if (v := self.branch_code) is not UNSET:
            out["BranchCode"] = v
        if (v := self.document_no) is not UNSET:
            out["DocumentNo"] = v
        if (v := self.created_date) is not UNSET:
            out["CreatedDate"] = format_date_time_local(v)
        if (v := self.issue_date_time) is not UNSET:
            out["IssueDateTime"] = format_date_time_local(v)
        if (v := self.reference_document) is not UNSET:
            out["ReferenceDocument"] = v.to_dict() if isinstance(v, ReferenceDocumentInput) else v
        if (v := self.reason_code) is not UNSET:
            out["ReasonCode"] = v
        if (v := self.reason) is not UNSET:
            out["Reason"] = v
        if (v := self.template_token) is not UNSET:
            out["TemplateToken"] = v
        if (v := self.buyer_detail) is not UNSET:
            out["BuyerDetail"] = v.to_dict() if isinstance(v, BuyerInput) else v
        return out
