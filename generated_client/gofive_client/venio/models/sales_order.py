# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from .sales_order_line import SalesOrderLine

_MEMBERS: dict[str, str] = {
    "salesOrderSubject": "sales_order_subject",
    "customerCode": "customer_code",
    "customerId": "customer_id",
    "salesOrderNo": "sales_order_no",
    "salesOrderStatus": "sales_order_status",
    "salesOrderDate": "sales_order_date",
    "recipientName": "recipient_name",
    "recipientAddress": "recipient_address",
    "headerTemplateId": "header_template_id",
    "salesorderDetails": "salesorder_details",
    "discountName": "discount_name",
    "discountValue": "discount_value",
    "discountType": "discount_type",
    "paymentTerm": "payment_term",
    "remark": "remark",
    "staffCode": "staff_code",
    "salesOrderNote": "sales_order_note",
    "vatCalculation": "vat_calculation",
    "subTotal": "sub_total",
    "subTotalWithDiscount": "sub_total_with_discount",
    "totalVat": "total_vat",
    "grandTotal": "grand_total",
    "currencyCode": "currency_code",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrder(_Model):
    """One sales order as it is read by its number, as far as it is known.

    Attributes:
        sales_order_subject: Heading of the order.
        customer_code: Code of the customer.
        customer_id: Internal id of the customer.
        sales_order_no: Number of the order. Several forms exist (SO and eight or nine digits, SOZ- and nine), so treat
            it as opaque.
        sales_order_status: Status of the order.
        sales_order_date: Date of the order; its form in this answer was not seen.
        recipient_name: Name of the person who receives the goods.
        recipient_address: Address to deliver to.
        header_template_id: Id of the header on the PDF.
        salesorder_details: Lines of the order; spelled with a small o here, unlike in the request.
        discount_name: Label of the discount on the whole order.
        discount_value: Discount on the whole order, in percent or as an amount, as discountType says. Integer in the
            table, but the examples of sibling pages have decimals.
        discount_type: Kind of that discount; true for percent, false for an amount.
        payment_term: Terms of payment in words.
        remark: Remark on the order.
        staff_code: Staff code of the salesperson.
        sales_order_note: Further note on the order.
        vat_calculation: How VAT is worked out; in the vendor's sample true means that prices exclude VAT, false that
            they include it.
        sub_total: Total before the discount on the whole order, by its name, presumably in the order's currency.
            Integer in the table, but the examples of sibling pages have decimals.
        sub_total_with_discount: Total after the discount on the whole order, by its name, presumably in the order's
            currency.
        total_vat: VAT of the whole order, presumably in the order's currency.
        grand_total: Final total of the order, by its name, presumably in the order's currency.
        currency_code: Currency of the order.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    sales_order_subject: str | None = None
    customer_code: str | None = None
    customer_id: int | None = None
    sales_order_no: str | None = None
    sales_order_status: int | None = None
    sales_order_date: str | None = None
    recipient_name: str | None = None
    recipient_address: str | None = None
    header_template_id: int | None = None
    salesorder_details: list[SalesOrderLine] | None = None
    discount_name: str | None = None
    discount_value: float | None = None
    discount_type: bool | None = None
    payment_term: str | None = None
    remark: str | None = None
    staff_code: str | None = None
    sales_order_note: str | None = None
    vat_calculation: bool | None = None
    sub_total: float | None = None
    sub_total_with_discount: float | None = None
    total_vat: float | None = None
    grand_total: float | None = None
    currency_code: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrder:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrder = _new(cls)
        (
            (
                self.sales_order_subject,
                self.customer_code,
                self.customer_id,
                self.sales_order_no,
                self.sales_order_status,
                self.sales_order_date,
                self.recipient_name,
                self.recipient_address,
                self.header_template_id,
                v_salesorder_details,
                self.discount_name,
                self.discount_value,
                self.discount_type,
                self.payment_term,
                self.remark,
                self.staff_code,
                self.sales_order_note,
                self.vat_calculation,
                self.sub_total,
                self.sub_total_with_discount,
                self.total_vat,
                self.grand_total,
                self.currency_code,
            ),
            self._others,
        ) = _read(src)
        self.salesorder_details = (
            [SalesOrderLine.from_dict(i) if i.__class__ is dict else i for i in v_salesorder_details]
            if v_salesorder_details.__class__ is list
            else v_salesorder_details
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.sales_order_subject) is not None:
            out["salesOrderSubject"] = v
        if (v := self.customer_code) is not None:
            out["customerCode"] = v
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.sales_order_no) is not None:
            out["salesOrderNo"] = v
        if (v := self.sales_order_status) is not None:
            out["salesOrderStatus"] = v
        if (v := self.sales_order_date) is not None:
            out["salesOrderDate"] = v
        if (v := self.recipient_name) is not None:
            out["recipientName"] = v
        if (v := self.recipient_address) is not None:
            out["recipientAddress"] = v
        if (v := self.header_template_id) is not None:
            out["headerTemplateId"] = v
        if (v := self.salesorder_details) is not None:
            out["salesorderDetails"] = (
                [i.to_dict() if isinstance(i, SalesOrderLine) else i for i in v] if v.__class__ is list else v
            )
        if (v := self.discount_name) is not None:
            out["discountName"] = v
        if (v := self.discount_value) is not None:
            out["discountValue"] = v
        if (v := self.discount_type) is not None:
            out["discountType"] = v
        if (v := self.payment_term) is not None:
            out["paymentTerm"] = v
        if (v := self.remark) is not None:
            out["remark"] = v
        if (v := self.staff_code) is not None:
            out["staffCode"] = v
        if (v := self.sales_order_note) is not None:
            out["salesOrderNote"] = v
        if (v := self.vat_calculation) is not None:
            out["vatCalculation"] = v
        if (v := self.sub_total) is not None:
            out["subTotal"] = v
        if (v := self.sub_total_with_discount) is not None:
            out["subTotalWithDiscount"] = v
        if (v := self.total_vat) is not None:
            out["totalVat"] = v
        if (v := self.grand_total) is not None:
            out["grandTotal"] = v
        if (v := self.currency_code) is not None:
            out["currencyCode"] = v
        return out
