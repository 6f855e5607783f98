# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._formats import format_date, parse_date
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET, Unset
from .quotation_line_input import QuotationLineInput

if TYPE_CHECKING:
    from .quotation_status import QuotationStatus

_MEMBERS: dict[str, str] = {
    "quotationSubject": "quotation_subject",
    "quotationDate": "quotation_date",
    "quotationValidUntil": "quotation_valid_until",
    "quotationStatus": "quotation_status",
    "customerCode": "customer_code",
    "staffCode": "staff_code",
    "quotationNo": "quotation_no",
    "referenceNo": "reference_no",
    "vatCalculation": "vat_calculation",
    "quotationDetails": "quotation_details",
    "discountType": "discount_type",
    "discountValue": "discount_value",
    "headerTemplateId": "header_template_id",
    "discountName": "discount_name",
    "recipientName": "recipient_name",
    "recipientAddress": "recipient_address",
    "contactName": "contact_name",
    "paymentTerm": "payment_term",
    "currencyCode": "currency_code",
    "quotationNote": "quotation_note",
    "remark": "remark",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "quotationSubject",
        "quotationDate",
        "quotationValidUntil",
        "quotationStatus",
        "customerCode",
        "staffCode",
        "vatCalculation",
        "quotationDetails",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class QuotationUpsertRequest(_Model):
    """A quotation to create, or the new state of an existing one.

    Attributes:
        quotation_subject: Heading of the quotation.
        quotation_date: Date of the quotation, in the form of the vendor's sample.
        quotation_valid_until: Last day on which the offer holds, in the form of the vendor's sample.
        quotation_status: Status to save the quotation with.
        customer_code: Code of the customer who gets the offer.
        staff_code: Staff code of the salesperson.
        quotation_no: Number of the quotation; Q and eleven digits.
        reference_no: Reference number. According to the vendor's sample it has to be given to change an existing
            quotation; a draft's is DRAFT and ten digits.
        vat_calculation: How VAT is worked out. This page leaves the two values open; in the vendor's sales-order sample
            true means that prices exclude VAT, false that they include it.
        quotation_details: Lines of the quotation.
        discount_type: Kind of the discount on the whole quotation; true for percent, false for an amount in baht.
        discount_value: Discount on the whole quotation, in percent or baht as discountType says.
        header_template_id: Id of the header to print on the PDF.
        discount_name: Label of the discount on the whole quotation.
        recipient_name: Name of the recipient.
        recipient_address: Address of the recipient.
        contact_name: Name of the contact person.
        payment_term: Terms of payment in words.
        currency_code: Currency of the quotation; when null or left out, the company's system currency.
        quotation_note: Further details of the quotation.
        remark: Remark on the quotation.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    quotation_subject: str
    quotation_date: datetime.date
    quotation_valid_until: datetime.date
    quotation_status: QuotationStatus | int
    customer_code: str
    staff_code: str
    quotation_no: str | None | Unset = UNSET
    reference_no: str | None | Unset = UNSET
    vat_calculation: bool
    quotation_details: Sequence[QuotationLineInput]
    discount_type: bool | None | Unset = UNSET
    discount_value: float | None | Unset = UNSET
    header_template_id: int | None | Unset = UNSET
    discount_name: str | Unset = UNSET
    recipient_name: str | Unset = UNSET
    recipient_address: str | Unset = UNSET
    contact_name: str | Unset = UNSET
    payment_term: str | Unset = UNSET
    currency_code: str | None | Unset = UNSET
    quotation_note: str | Unset = UNSET
    remark: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> QuotationUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: QuotationUpsertRequest = _new(cls)
        (
            (
                self.quotation_subject,
                v_quotation_date,
                v_quotation_valid_until,
                self.quotation_status,
                self.customer_code,
                self.staff_code,
                self.quotation_no,
                self.reference_no,
                self.vat_calculation,
                v_quotation_details,
                self.discount_type,
                self.discount_value,
                self.header_template_id,
                self.discount_name,
                self.recipient_name,
                self.recipient_address,
                self.contact_name,
                self.payment_term,
                self.currency_code,
                self.quotation_note,
                self.remark,
            ),
            self._others,
        ) = _read(src)
        self.quotation_date = parse_date(v_quotation_date)
        self.quotation_valid_until = parse_date(v_quotation_valid_until)
        self.quotation_details = (
            [QuotationLineInput.from_dict(i) if i.__class__ is dict else i for i in v_quotation_details]
            if v_quotation_details.__class__ is list
            else v_quotation_details
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["quotationSubject"] = self.quotation_subject
        v = self.quotation_date
        out["quotationDate"] = format_date(v)
        v = self.quotation_valid_until
        out["quotationValidUntil"] = format_date(v)
        out["quotationStatus"] = self.quotation_status
        out["customerCode"] = self.customer_code
        out["staffCode"] = self.staff_code
        if (v := self.quotation_no) is not UNSET:
            out["quotationNo"] = v
        if (v := self.reference_no) is not UNSET:
            out["referenceNo"] = v
        out["vatCalculation"] = self.vat_calculation
        v = self.quotation_details
        out["quotationDetails"] = [i.to_dict() if isinstance(i, QuotationLineInput) else i for i in as_list(v)]
        if (v := self.discount_type) is not UNSET:
            out["discountType"] = v
        if (v := self.discount_value) is not UNSET:
            out["discountValue"] = v
        if (v := self.header_template_id) is not UNSET:
            out["headerTemplateId"] = v
        if (v := self.discount_name) is not UNSET:
            out["discountName"] = v
        if (v := self.recipient_name) is not UNSET:
            out["recipientName"] = v
        if (v := self.recipient_address) is not UNSET:
            out["recipientAddress"] = v
        if (v := self.contact_name) is not UNSET:
            out["contactName"] = v
        if (v := self.payment_term) is not UNSET:
            out["paymentTerm"] = v
        if (v := self.currency_code) is not UNSET:
            out["currencyCode"] = v
        if (v := self.quotation_note) is not UNSET:
            out["quotationNote"] = v
        if (v := self.remark) is not UNSET:
            out["remark"] = v
        return out
