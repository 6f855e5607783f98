# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "SellerKey": "seller_key",
    "BranchCode": "branch_code",
    "DocumentNo": "document_no",
    "CreatedDate": "created_date",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "SellerKey",
        "BranchCode",
        "DocumentNo",
        "CreatedDate",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class TaxInvoiceUpdateRequest(_Model):
    """New data of a tax invoice; only the first fields were seen.

    Attributes:
        seller_key: Tax id of the company that issues, 13 digits.
        branch_code: Code of the company's branch, 5 digits.
        document_no: Number of the document.
        created_date: When the document was made. Create Debit Note shows a local date-time with seconds; no form was
            seen here.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    seller_key: str
    branch_code: str
    document_no: str
    created_date: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> TaxInvoiceUpdateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: TaxInvoiceUpdateRequest = _new(cls)
        (
            (
                self.seller_key,
                self.branch_code,
                self.document_no,
                self.created_date,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["SellerKey"] = self.seller_key
        out["BranchCode"] = self.branch_code
        out["DocumentNo"] = self.document_no
        out["CreatedDate"] = self.created_date
        return out
