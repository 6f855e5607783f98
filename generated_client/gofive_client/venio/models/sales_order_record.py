# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from .sales_order_attachment import SalesOrderAttachment
from .sales_order_customer import SalesOrderCustomer
from .sales_order_user import SalesOrderUser

_MEMBERS: dict[str, str] = {
    "attachments": "attachments",
    "customer": "customer",
    "userInfo": "user_info",
    "statusName": "status_name",
    "isEdit": "is_edit",
    "isDelete": "is_delete",
    "isApprove": "is_approve",
    "total": "total",
    "buyer": "buyer",
    "seller": "seller",
    "customerIds": "customer_ids",
    "currency": "currency",
    "subTotal": "sub_total",
    "saleOrderId": "sale_order_id",
    "orderType": "order_type",
    "saleOrderNo": "sale_order_no",
    "status": "status",
    "dateOrder": "date_order",
    "customerId": "customer_id",
    "isActive": "is_active",
    "remark": "remark",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "waitingApproveByUserId": "waiting_approve_by_user_id",
    "approvedByUserId": "approved_by_user_id",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderRecord(_Model):
    """A sales order in the older model, which tells ids instead of codes and has customer and user in it.

    Attributes:
        attachments: Files of the order; the list is empty in the example.
        customer: The customer of the order.
        user_info: A user of the order; which one is not stated.
        status_name: Name of the status.
        is_edit: Whether the order may be changed.
        is_delete: Whether the order may be deleted.
        is_approve: Flag of the approval; whether it means that one may approve or that it was done is not given.
        total: Total of the order, presumably in its currency.
        buyer: The buyer; its members are not given.
        seller: The seller; its members are not given, only that they are those of the buyer.
        customer_ids: Internal ids of customers.
        currency: Currency of the order; its members are not given.
        sub_total: Total before what is added or taken off, by its name, presumably in the order's currency.
        sale_order_id: Id of the order.
        order_type: Kind of the record. Known values: 1 SALE_ORDER, 2 SALE_REPORT.
        sale_order_no: Number of the order.
        status: Id of the status; values unknown.
        date_order: When the order was placed.
        customer_id: Internal id of the customer.
        is_active: Whether the order is in use.
        remark: Remark on the order.
        created_by_user_id: Id of the user who made the order.
        date_created: When the order was made.
        waiting_approve_by_user_id: Id of the user whose approval is awaited.
        approved_by_user_id: Id of the user who approved the order.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    attachments: list[SalesOrderAttachment] | None = None
    customer: SalesOrderCustomer | None = None
    user_info: SalesOrderUser | None = None
    status_name: str | None = None
    is_edit: bool | None = None
    is_delete: bool | None = None
    is_approve: bool | None = None
    total: float | None = None
    buyer: dict[str, Any] | None = None
    seller: dict[str, Any] | None = None
    customer_ids: list[int] | None = None
    currency: dict[str, Any] | None = None
    sub_total: float | None = None
    sale_order_id: int | None = None
    order_type: int | None = None
    sale_order_no: str | None = None
    status: int | None = None
    date_order: str | None = None
    customer_id: int | None = None
    is_active: bool | None = None
    remark: str | None = None
    created_by_user_id: str | None = None
    date_created: str | None = None
    waiting_approve_by_user_id: str | None = None
    approved_by_user_id: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderRecord:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderRecord = _new(cls)
        (
            (
                v_attachments,
                v_customer,
                v_user_info,
                self.status_name,
                self.is_edit,
                self.is_delete,
                self.is_approve,
                self.total,
                self.buyer,
                self.seller,
                self.customer_ids,
                self.currency,
                self.sub_total,
                self.sale_order_id,
                self.order_type,
                self.sale_order_no,
                self.status,
                self.date_order,
                self.customer_id,
                self.is_active,
                self.remark,
                self.created_by_user_id,
                self.date_created,
                self.waiting_approve_by_user_id,
                self.approved_by_user_id,
            ),
            self._others,
        ) = _read(src)
        self.attachments = (
            [SalesOrderAttachment.from_dict(i) if i.__class__ is dict else i for i in v_attachments]
            if v_attachments.__class__ is list
            else v_attachments
        )
        self.customer = SalesOrderCustomer.from_dict(v_customer) if v_customer.__class__ is dict else v_customer
        self.user_info = SalesOrderUser.from_dict(v_user_info) if v_user_info.__class__ is dict else v_user_info
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.attachments) is not None:
            out["attachments"] = (
                [i.to_dict() if isinstance(i, SalesOrderAttachment) else i for i in v] if v.__class__ is list else v
            )
        if (v := self.customer) is not None:
            out["customer"] = v.to_dict() if isinstance(v, SalesOrderCustomer) else v
        if (v := self.user_info) is not None:
            out["userInfo"] = v.to_dict() if isinstance(v, SalesOrderUser) else v
        if (v := self.status_name) is not None:
            out["statusName"] = v
        if (v := self.is_edit) is not None:
            out["isEdit"] = v
        if (v := self.is_delete) is not None:
            out["isDelete"] = v
        if (v := self.is_approve) is not None:
            out["isApprove"] = v
        if (v := self.total) is not None:
            out["total"] = v
        if (v := self.buyer) is not None:
            out["buyer"] = v
        if (v := self.seller) is not None:
            out["seller"] = v
        if (v := self.customer_ids) is not None:
            out["customerIds"] = v
        if (v := self.currency) is not None:
            out["currency"] = v
        if (v := self.sub_total) is not None:
            out["subTotal"] = v
        if (v := self.sale_order_id) is not None:
            out["saleOrderId"] = v
        if (v := self.order_type) is not None:
            out["orderType"] = v
        if (v := self.sale_order_no) is not None:
            out["saleOrderNo"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.date_order) is not None:
            out["dateOrder"] = v
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.remark) is not None:
            out["remark"] = v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = v
        if (v := self.waiting_approve_by_user_id) is not None:
            out["waitingApproveByUserId"] = v
        if (v := self.approved_by_user_id) is not None:
            out["approvedByUserId"] = v
        return out
