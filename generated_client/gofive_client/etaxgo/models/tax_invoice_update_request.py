# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "SellerKey": "seller_key",
    "BranchCode": "branch_code",
    "DocumentNo": "document_no",
    "CreatedDate": "created_date",
}


@_define(kw_only=True, slots=True)
class TaxInvoiceUpdateRequest:
    """New data of a tax invoice; only the first fields were seen.

    Attributes:
        seller_key: Tax id of the company that issues, 13 digits.
        branch_code: Code of the company's branch, 5 digits.
        document_no: Number of the document.
        created_date: When the document was made. Create Debit Note shows a local date-time with seconds; no form was
            seen here.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    seller_key: str
    branch_code: str
    document_no: str
    created_date: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> TaxInvoiceUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            seller_key=get("SellerKey"),
            branch_code=get("BranchCode"),
            document_no=get("DocumentNo"),
            created_date=get("CreatedDate"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        out["SellerKey"] = self.seller_key
        out["BranchCode"] = self.branch_code
        out["DocumentNo"] = self.document_no
        out["CreatedDate"] = self.created_date
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
