# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from .quotation_line import QuotationLine

_MEMBERS: dict[str, str] = {
    "quotationSubject": "quotation_subject",
    "customerCode": "customer_code",
    "customerId": "customer_id",
    "quotationNo": "quotation_no",
    "quotationStatus": "quotation_status",
    "quotationNote": "quotation_note",
    "quotationDate": "quotation_date",
    "recipientName": "recipient_name",
    "recipientAddress": "recipient_address",
    "headerTemplateId": "header_template_id",
    "quotationDetails": "quotation_details",
    "discountName": "discount_name",
    "discountValue": "discount_value",
    "discountType": "discount_type",
    "remark": "remark",
    "staffCode": "staff_code",
    "vatCalculation": "vat_calculation",
    "subTotal": "sub_total",
    "subTotalWithDiscount": "sub_total_with_discount",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class Quotation(_Model):
    """One quotation as it is read, as far as its table was seen.

    Attributes:
        quotation_subject: Heading of the quotation.
        customer_code: Code of the customer.
        customer_id: Internal id of the customer.
        quotation_no: Number of the quotation; Q and eleven digits.
        quotation_status: Status of the quotation, presumably with the values known from the request.
        quotation_note: Further details of the quotation.
        quotation_date: Date of the quotation; the form was not seen.
        recipient_name: Name of the recipient.
        recipient_address: Address of the recipient.
        header_template_id: Id of the header on the PDF.
        quotation_details: Lines of the quotation.
        discount_name: Label of the discount on the whole quotation.
        discount_value: Discount on the whole quotation, in percent or baht as discountType says. Integer here but
            number in the request, so decimals are likely.
        discount_type: Kind of that discount; true for percent, false for an amount in baht.
        remark: Remark on the quotation.
        staff_code: Staff code of the salesperson.
        vat_calculation: How VAT is worked out; what true and false stand for is left open.
        sub_total: Total before the discount on the whole quotation, by its name; the currency is not stated. An amount
            of money, so decimals are likely.
        sub_total_with_discount: Total after the discount on the whole quotation, by its name; the currency is not
            stated. An amount of money, so decimals are likely.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    quotation_subject: str | None = None
    customer_code: str | None = None
    customer_id: int | None = None
    quotation_no: str | None = None
    quotation_status: int | None = None
    quotation_note: str | None = None
    quotation_date: str | None = None
    recipient_name: str | None = None
    recipient_address: str | None = None
    header_template_id: int | None = None
    quotation_details: list[QuotationLine] | None = None
    discount_name: str | None = None
    discount_value: float | None = None
    discount_type: bool | None = None
    remark: str | None = None
    staff_code: str | None = None
    vat_calculation: bool | None = None
    sub_total: float | None = None
    sub_total_with_discount: float | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Quotation:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: Quotation = _new(cls)
        (
            (
                self.quotation_subject,
                self.customer_code,
                self.customer_id,
                self.quotation_no,
                self.quotation_status,
                self.quotation_note,
                self.quotation_date,
                self.recipient_name,
                self.recipient_address,
                self.header_template_id,
                v_quotation_details,
                self.discount_name,
                self.discount_value,
                self.discount_type,
                self.remark,
                self.staff_code,
                self.vat_calculation,
                self.sub_total,
                self.sub_total_with_discount,
            ),
            self._others,
        ) = _read(src)
        self.quotation_details = (
            [QuotationLine.from_dict(i) if i.__class__ is dict else i for i in v_quotation_details]
            if v_quotation_details.__class__ is list
            else v_quotation_details
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.quotation_subject) is not None:
            out["quotationSubject"] = v
        if (v := self.customer_code) is not None:
            out["customerCode"] = v
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.quotation_no) is not None:
            out["quotationNo"] = v
        if (v := self.quotation_status) is not None:
            out["quotationStatus"] = v
        if (v := self.quotation_note) is not None:
            out["quotationNote"] = v
        if (v := self.quotation_date) is not None:
            out["quotationDate"] = v
        if (v := self.recipient_name) is not None:
            out["recipientName"] = v
        if (v := self.recipient_address) is not None:
            out["recipientAddress"] = v
        if (v := self.header_template_id) is not None:
            out["headerTemplateId"] = v
        if (v := self.quotation_details) is not None:
            out["quotationDetails"] = (
                [i.to_dict() if isinstance(i, QuotationLine) else i for i in v] if v.__class__ is list else v
            )
        if (v := self.discount_name) is not None:
            out["discountName"] = v
        if (v := self.discount_value) is not None:
            out["discountValue"] = v
        if (v := self.discount_type) is not None:
            out["discountType"] = v
        if (v := self.remark) is not None:
            out["remark"] = v
        if (v := self.staff_code) is not None:
            out["staffCode"] = v
        if (v := self.vat_calculation) is not None:
            out["vatCalculation"] = v
        if (v := self.sub_total) is not None:
            out["subTotal"] = v
        if (v := self.sub_total_with_discount) is not None:
            out["subTotalWithDiscount"] = v
        return out
