# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET, Unset
from .document_discount_input import DocumentDiscountInput
from .item_product_input import ItemProductInput

_MEMBERS: dict[str, str] = {
    "SellerKey": "seller_key",
    "BranchCode": "branch_code",
    "DocumentNo": "document_no",
    "CreatedDate": "created_date",
    "IssueDateTime": "issue_date_time",
    "TemplateToken": "template_token",
    "ItemProducts": "item_products",
    "IncludedVat": "included_vat",
    "OriginalAmount": "original_amount",
    "DifferenceAmount": "difference_amount",
    "TotalItemAmount": "total_item_amount",
    "TaxBasisTotalAmount": "tax_basis_total_amount",
    "TaxTotalAmount": "tax_total_amount",
    "GrandTotal": "grand_total",
    "DisCount": "dis_count",
    "PdfFile": "pdf_file",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "SellerKey",
        "BranchCode",
        "DocumentNo",
        "CreatedDate",
        "IssueDateTime",
        "TemplateToken",
        "ItemProducts",
        "IncludedVat",
        "OriginalAmount",
        "DifferenceAmount",
        "TotalItemAmount",
        "TaxBasisTotalAmount",
        "TaxTotalAmount",
        "GrandTotal",
        "DisCount",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class AbbreviatedTaxInvoiceCreateRequest(_Model):
    """An abbreviated tax invoice to issue. Amounts are text; the page names no currency.

    Attributes:
        seller_key: Tax id of the company that issues, 13 digits.
        branch_code: Code of the company's branch, 5 digits.
        document_no: Number of the abbreviated tax invoice.
        created_date: When the document was made. Create Debit Note shows a local date-time with seconds; no form was
            seen here.
        issue_date_time: When it is issued. Create Debit Note shows a local date-time with seconds; no form was seen
            here.
        template_token: Presumably names the template of the PDF; a UUID in Create Debit Note.
        item_products: The lines.
        included_vat: Whether the prices contain VAT.
        original_amount: Amount of the original document, going by the name, as text; the currency is not named.
        difference_amount: Difference from the original document, going by the name, as text; the currency is not named.
        total_item_amount: Total of the lines, going by the name, as text; the currency is not named.
        tax_basis_total_amount: Amount that VAT is worked out from, going by the name, as text; the currency is not
            named.
        tax_total_amount: Amount of VAT, going by the name, as text; the currency is not named.
        grand_total: Amount to pay, going by the name, as text; the currency is not named.
        dis_count: Discount on the whole document, with a capital C in its name; a line has Discount.
        pdf_file: Presumably a ready-made PDF file; how it is encoded is not said.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    seller_key: str
    branch_code: str
    document_no: str
    created_date: str
    issue_date_time: str
    template_token: str
    item_products: Sequence[ItemProductInput]
    included_vat: bool
    original_amount: str
    difference_amount: str
    total_item_amount: str
    tax_basis_total_amount: str
    tax_total_amount: str
    grand_total: str
    dis_count: DocumentDiscountInput
    pdf_file: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> AbbreviatedTaxInvoiceCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: AbbreviatedTaxInvoiceCreateRequest = _new(cls)
        (
            (
                self.seller_key,
                self.branch_code,
                self.document_no,
                self.created_date,
                self.issue_date_time,
                self.template_token,
                v_item_products,
                self.included_vat,
                self.original_amount,
                self.difference_amount,
                self.total_item_amount,
                self.tax_basis_total_amount,
                self.tax_total_amount,
                self.grand_total,
                v_dis_count,
                self.pdf_file,
            ),
            self._others,
        ) = _read(src)
        self.item_products = (
            [ItemProductInput.from_dict(i) if i.__class__ is dict else i for i in v_item_products]
            if v_item_products.__class__ is list
            else v_item_products
        )
        self.dis_count = DocumentDiscountInput.from_dict(v_dis_count) if v_dis_count.__class__ is dict else v_dis_count
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["SellerKey"] = self.seller_key
        out["BranchCode"] = self.branch_code
        out["DocumentNo"] = self.document_no
        out["CreatedDate"] = self.created_date
        out["IssueDateTime"] = self.issue_date_time
        out["TemplateToken"] = self.template_token
        v = self.item_products
        out["ItemProducts"] = [i.to_dict() if isinstance(i, ItemProductInput) else i for i in as_list(v)]
        out["IncludedVat"] = self.included_vat
        out["OriginalAmount"] = self.original_amount
        out["DifferenceAmount"] = self.difference_amount
        out["TotalItemAmount"] = self.total_item_amount
        out["TaxBasisTotalAmount"] = self.tax_basis_total_amount
        out["TaxTotalAmount"] = self.tax_total_amount
        out["GrandTotal"] = self.grand_total
        v = self.dis_count
        out["DisCount"] = v.to_dict() if isinstance(v, DocumentDiscountInput) else v
        if (v := self.pdf_file) is not UNSET:
            out["PdfFile"] = v
        return out
