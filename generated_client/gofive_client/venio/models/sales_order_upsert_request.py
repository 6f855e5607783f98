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
from .sales_order_line_input import SalesOrderLineInput

if TYPE_CHECKING:
    from .sales_order_status import SalesOrderStatus

_MEMBERS: dict[str, str] = {
    "salesOrderSubject": "sales_order_subject",
    "customerCode": "customer_code",
    "salesOrderNo": "sales_order_no",
    "salesOrderStatus": "sales_order_status",
    "salesOrderDate": "sales_order_date",
    "staffCode": "staff_code",
    "vatCalculation": "vat_calculation",
    "contactId": "contact_id",
    "currencyCode": "currency_code",
    "referenceNo": "reference_no",
    "recipientName": "recipient_name",
    "recipientAddress": "recipient_address",
    "headerTemplateId": "header_template_id",
    "paymentTerm": "payment_term",
    "remark": "remark",
    "salesOrderNote": "sales_order_note",
    "discountName": "discount_name",
    "discountValue": "discount_value",
    "discountType": "discount_type",
    "salesOrderDetails": "sales_order_details",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "salesOrderSubject",
        "customerCode",
        "salesOrderDate",
        "vatCalculation",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderUpsertRequest(_Model):
    """A sales order to create, or the new state of an existing one.

    Attributes:
        sales_order_subject: Heading of the order.
        customer_code: Code of the customer; an update cannot move the order to another one.
        sales_order_no: Number of the order to change; left out to create one. Several forms exist, so treat it as
            opaque.
        sales_order_status: Status to save the order with; the vendor's sample always sends one.
        sales_order_date: Date of the order.
        staff_code: Staff code of the salesperson.
        vat_calculation: True when the prices exclude VAT, false when they include it.
        contact_id: Id of the contact person.
        currency_code: Currency of the order, such as THB or USD; when null or left out, the company's system currency.
        reference_no: Reference number; the vendor's sample puts a quotation's number here.
        recipient_name: Name of the person who receives the goods.
        recipient_address: Address to deliver to; the vendor's sample leaves it out rather than sending null.
        header_template_id: Id of the header to print on the PDF; when left out, the company's default one.
        payment_term: Terms of payment in words.
        remark: Remark on the order.
        sales_order_note: Further note on the order.
        discount_name: Label of the discount on the whole order.
        discount_value: Discount on the whole order, in percent or as an amount, as discountType says; not above the
            total of all lines.
        discount_type: Kind of that discount; true for percent, false for an amount. Needed as soon as discountValue is
            sent.
        sales_order_details: Lines of the order. Answers spell the field salesorderDetails.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    sales_order_subject: str
    customer_code: str
    sales_order_no: str | Unset = UNSET
    sales_order_status: SalesOrderStatus | int | Unset = UNSET
    sales_order_date: datetime.date
    staff_code: str | Unset = UNSET
    vat_calculation: bool
    contact_id: int | None | Unset = UNSET
    currency_code: str | None | Unset = UNSET
    reference_no: str | Unset = UNSET
    recipient_name: str | Unset = UNSET
    recipient_address: str | Unset = UNSET
    header_template_id: int | None | Unset = UNSET
    payment_term: str | Unset = UNSET
    remark: str | Unset = UNSET
    sales_order_note: str | Unset = UNSET
    discount_name: str | Unset = UNSET
    discount_value: float | None | Unset = UNSET
    discount_type: bool | None | Unset = UNSET
    sales_order_details: Sequence[SalesOrderLineInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderUpsertRequest = _new(cls)
        (
            (
                self.sales_order_subject,
                self.customer_code,
                self.sales_order_no,
                self.sales_order_status,
                v_sales_order_date,
                self.staff_code,
                self.vat_calculation,
                self.contact_id,
                self.currency_code,
                self.reference_no,
                self.recipient_name,
                self.recipient_address,
                self.header_template_id,
                self.payment_term,
                self.remark,
                self.sales_order_note,
                self.discount_name,
                self.discount_value,
                self.discount_type,
                v_sales_order_details,
            ),
            self._others,
        ) = _read(src)
        self.sales_order_date = parse_date(v_sales_order_date)
        self.sales_order_details = (
            [SalesOrderLineInput.from_dict(i) if i.__class__ is dict else i for i in v_sales_order_details]
            if v_sales_order_details.__class__ is list
            else v_sales_order_details
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["salesOrderSubject"] = self.sales_order_subject
        out["customerCode"] = self.customer_code
        if (v := self.sales_order_no) is not UNSET:
            out["salesOrderNo"] = v
        if (v := self.sales_order_status) is not UNSET:
            out["salesOrderStatus"] = v
        v = self.sales_order_date
        out["salesOrderDate"] = format_date(v)
        if (v := self.staff_code) is not UNSET:
            out["staffCode"] = v
        out["vatCalculation"] = self.vat_calculation
        if (v := self.contact_id) is not UNSET:
            out["contactId"] = v
        if (v := self.currency_code) is not UNSET:
            out["currencyCode"] = v
        if (v := self.reference_no) is not UNSET:
            out["referenceNo"] = v
        if (v := self.recipient_name) is not UNSET:
            out["recipientName"] = v
        if (v := self.recipient_address) is not UNSET:
            out["recipientAddress"] = v
        if (v := self.header_template_id) is not UNSET:
            out["headerTemplateId"] = v
        if (v := self.payment_term) is not UNSET:
            out["paymentTerm"] = v
        if (v := self.remark) is not UNSET:
            out["remark"] = v
        if (v := self.sales_order_note) is not UNSET:
            out["salesOrderNote"] = v
        if (v := self.discount_name) is not UNSET:
            out["discountName"] = v
        if (v := self.discount_value) is not UNSET:
            out["discountValue"] = v
        if (v := self.discount_type) is not UNSET:
            out["discountType"] = v
        if (v := self.sales_order_details) is not UNSET:
            out["salesOrderDetails"] = [i.to_dict() if isinstance(i, SalesOrderLineInput) else i for i in as_list(v)]
        return out
