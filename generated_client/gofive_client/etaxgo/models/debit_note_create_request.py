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


@_define(kw_only=True, slots=True)
class DebitNoteCreateRequest:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DebitNoteCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            seller_key=get("SellerKey", UNSET),
            branch_code=get("BranchCode", UNSET),
            document_no=get("DocumentNo", UNSET),
            created_date=parse_datetime(get("CreatedDate", UNSET)),
            issue_date_time=parse_datetime(get("IssueDateTime", UNSET)),
            reference_document=ReferenceDocumentInput.from_dict(v)
            if (v := get("ReferenceDocument", UNSET)).__class__ is dict
            else v,
            reason_code=get("ReasonCode", UNSET),
            reason=get("Reason", UNSET),
            template_token=get("TemplateToken", UNSET),
            buyer_detail=BuyerInput.from_dict(v) if (v := get("BuyerDetail", UNSET)).__class__ is dict else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
