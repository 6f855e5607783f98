# Made from the spec by `make generate`; changes here are lost.
"""Resource sales_orders of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.installment_status_input import InstallmentStatusInput
    from ...models.sales_order import SalesOrder
    from ...models.sales_order_attachment import SalesOrderAttachment
    from ...models.sales_order_line_input import SalesOrderLineInput
    from ...models.sales_order_record import SalesOrderRecord
    from ...models.sales_order_status import SalesOrderStatus


class SalesOrders:
    """Calls of the resource sales_orders, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create_or_update(
        self,
        *,
        sales_order_subject: str,
        customer_code: str,
        sales_order_date: datetime.date,
        vat_calculation: bool,
        sales_order_no: str | Unset = UNSET,
        sales_order_status: SalesOrderStatus | int | Unset = UNSET,
        staff_code: str | Unset = UNSET,
        contact_id: int | None | Unset = UNSET,
        currency_code: str | None | Unset = UNSET,
        reference_no: str | Unset = UNSET,
        recipient_name: str | Unset = UNSET,
        recipient_address: str | Unset = UNSET,
        header_template_id: int | None | Unset = UNSET,
        payment_term: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        sales_order_note: str | Unset = UNSET,
        discount_name: str | Unset = UNSET,
        discount_value: float | None | Unset = UNSET,
        discount_type: bool | None | Unset = UNSET,
        sales_order_details: Sequence[SalesOrderLineInput] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Creates a sales order, or changes the one whose salesOrderNo is sent.

        Warning: no docs page was seen; known from public code that calls it.

        It is repeated only when sales_order_no is given, without a list of objects. Otherwise, when its outcome is
        unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            sales_order_subject: Heading of the order.
            customer_code: Code of the customer; an update cannot move the order to another one.
            sales_order_date: Date of the order.
            vat_calculation: True when the prices exclude VAT, false when they include it.
            sales_order_no: Number of the order to change; left out to create one. Several forms exist, so treat it as
                opaque.
            sales_order_status: Status to save the order with; the vendor's sample always sends one.
            staff_code: Staff code of the salesperson.
            contact_id: Id of the contact person.
            currency_code: Currency of the order, such as THB or USD; when null or left out, the company's system
                currency.
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
            discount_type: Kind of that discount; true for percent, false for an amount. Needed as soon as discountValue
                is sent.
            sales_order_details: Lines of the order. Answers spell the field salesorderDetails.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v2/salesorder`` (Create Or Update SalesOrder)
        Source: GofiveCorp/venio-openapi-csharp-sample (SalesOrder.cs, Models/SalesOrderModels.cs), 2023 (no docs page
            was seen; known from public code that calls it)

        Not known:
            - The page was not seen, so its required and nullable flags are unknown; the body is that of the vendor's
              sample of 2023.
            - The answer was not seen.
            - Whether the body takes what newer answers hold is unknown (warehouseCode, privateNote, customerAddressId,
              discounts, payment, invoiceInfo; unitId, isShipping and warehouseCode of a line).
            - That the public host serves this path is inferred from its sibling, GET /v2/salesorder/{salesOrderNo}.
        """
        from ...models.sales_order_upsert_request import SalesOrderUpsertRequest
        from .sales_orders_create_or_update import call as _call

        return self._transport.send(
            _call(
                _body=SalesOrderUpsertRequest(
                    sales_order_subject=sales_order_subject,
                    customer_code=customer_code,
                    sales_order_no=sales_order_no,
                    sales_order_status=sales_order_status,
                    sales_order_date=sales_order_date,
                    staff_code=staff_code,
                    vat_calculation=vat_calculation,
                    contact_id=contact_id,
                    currency_code=currency_code,
                    reference_no=reference_no,
                    recipient_name=recipient_name,
                    recipient_address=recipient_address,
                    header_template_id=header_template_id,
                    payment_term=payment_term,
                    remark=remark,
                    sales_order_note=sales_order_note,
                    discount_name=discount_name,
                    discount_value=discount_value,
                    discount_type=discount_type,
                    sales_order_details=sales_order_details,
                ),
            ),
            options,
        )

    def get_by_id(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> SalesOrderRecord:
        """Reads a sales order by its internal id, in an older model with customer and user in it but without lines.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            id: Id of the sales order, not its number.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/SalesOrders/{id}`` (Get a SalesOrders By Id)
        Source: https://veniocrm.developer.azure-api.net/APIs/SaleOrder/GetSaleOrder (only the 2021 portal documents it,
            so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it, or in other letter case, as /v1/salesorders/reject has it.
            - The title of the portal's page is Get Sale Order; that it is the operation of today's title is an
              inference from the answer.
            - The example of the answer breaks off in data.value.userInfo after dateAgreementPDPA; the members after
              userInfo come from the portal's table, which breaks off after approvedByUserId.
            - Members of buyer, seller and currency were not seen.
            - Required and nullable flags of the answer's members are not given.
        """
        from .sales_orders_get_by_id import call as _call

        return self._transport.send(
            _call(
                id,
            ),
            options,
        )

    def get(
        self,
        sales_order_no: str,
        *,
        options: CallOptions | None = None,
    ) -> SalesOrder:
        """Reads a sales order by its number, lines and totals included.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            sales_order_no: Number of the sales order to read.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v2/salesorder/{salesOrderNo}`` (Get a SalesOrder By SalesOrderNo)
        Source: https://developer.gofive.co.th/api-3590382 (the page was seen in part)

        Not known:
            - The answer's table is cut after data.subTotal; the fields after it come from public code and the examples
              of sibling pages.
            - The table counts nine fields of a line without naming them; the names here come from public code and the
              examples of sibling pages, which have fourteen.
            - The form of salesOrderDate was not seen; one sibling page's example has no offset, another's +0700.
            - Answers other than 200 were not seen.
        """
        from .sales_orders_get import call as _call

        return self._transport.send(
            _call(
                sales_order_no,
            ),
            options,
        )

    def list_attachments(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> list[SalesOrderAttachment]:
        """Lists the files of a sales order.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            id: Id of the sales order, not its number.
            options: Settings of this call alone.

        Returns:
            The files.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/SalesOrders/{id}/Attachments`` (Get Sale Order Attachment)
        Source: https://veniocrm.developer.azure-api.net/APIs/SaleOrder/GetSaleOrderAttachment (only the 2021 portal
            documents it, so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it.
            - The page of the present docs was not seen; method, path and members are those of the 2021 portal, where
              the title is Get Sale Order Attachments.
            - The value of type for sales orders is not given.
            - Required and nullable flags of the answer's members are not given.
        """
        from .sales_orders_list_attachments import call as _call

        return self._transport.send(
            _call(
                id,
            ),
            options,
        )

    def reject(
        self,
        *,
        sales_order_ids: Sequence[int],
        reason: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Rejects one or several sales orders for a reason. This DELETE carries a JSON body.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            sales_order_ids: Numeric ids of the orders, not their numbers.
            reason: Why the orders are rejected.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``DELETE /v1/salesorders/reject`` (Reject SaleOrder)
        Source: https://developer.gofive.co.th/api-3607019 (the page was seen in part)

        Not known:
            - The answer's table is cut inside the second field's name (httpStatusC...), so it is left out; later ones
              are unknown.
            - The example of the answer and the bodies of errors were not seen.
        """
        from ...models.sales_order_reject_request import SalesOrderRejectRequest
        from .sales_orders_reject import call as _call

        return self._transport.send(
            _call(
                _body=SalesOrderRejectRequest(
                    sales_order_ids=sales_order_ids,
                    reason=reason,
                ),
            ),
            options,
        )

    def update_payments(
        self,
        sales_order_no: str,
        *,
        payments: Sequence[InstallmentStatusInput],
        options: CallOptions | None = None,
    ) -> bool:
        """Sets the payment status of single instalments of a sales order. What the two values of the status mean is not
        stated.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            sales_order_no: Number of the sales order; SO and eight digits in the page's example.
            payments: One entry for each instalment whose status is set.
            options: Settings of this call alone.

        Returns:
            True in the page's example.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v2/salesorder/{salesOrderNo}/payment`` (Update SalesOrder Payment)
        Source: https://developer.gofive.co.th/api-9848277 (documented in full)
        """
        from ...models.payments_update_request import PaymentsUpdateRequest
        from .sales_orders_update_payments import call as _call

        return self._transport.send(
            _call(
                sales_order_no,
                _body=PaymentsUpdateRequest(
                    payments=payments,
                ),
            ),
            options,
        )


class AsyncSalesOrders:
    """Calls of the resource sales_orders, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create_or_update(
        self,
        *,
        sales_order_subject: str,
        customer_code: str,
        sales_order_date: datetime.date,
        vat_calculation: bool,
        sales_order_no: str | Unset = UNSET,
        sales_order_status: SalesOrderStatus | int | Unset = UNSET,
        staff_code: str | Unset = UNSET,
        contact_id: int | None | Unset = UNSET,
        currency_code: str | None | Unset = UNSET,
        reference_no: str | Unset = UNSET,
        recipient_name: str | Unset = UNSET,
        recipient_address: str | Unset = UNSET,
        header_template_id: int | None | Unset = UNSET,
        payment_term: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        sales_order_note: str | Unset = UNSET,
        discount_name: str | Unset = UNSET,
        discount_value: float | None | Unset = UNSET,
        discount_type: bool | None | Unset = UNSET,
        sales_order_details: Sequence[SalesOrderLineInput] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Creates a sales order, or changes the one whose salesOrderNo is sent.

        Warning: no docs page was seen; known from public code that calls it.

        It is repeated only when sales_order_no is given, without a list of objects. Otherwise, when its outcome is
        unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            sales_order_subject: Heading of the order.
            customer_code: Code of the customer; an update cannot move the order to another one.
            sales_order_date: Date of the order.
            vat_calculation: True when the prices exclude VAT, false when they include it.
            sales_order_no: Number of the order to change; left out to create one. Several forms exist, so treat it as
                opaque.
            sales_order_status: Status to save the order with; the vendor's sample always sends one.
            staff_code: Staff code of the salesperson.
            contact_id: Id of the contact person.
            currency_code: Currency of the order, such as THB or USD; when null or left out, the company's system
                currency.
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
            discount_type: Kind of that discount; true for percent, false for an amount. Needed as soon as discountValue
                is sent.
            sales_order_details: Lines of the order. Answers spell the field salesorderDetails.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v2/salesorder`` (Create Or Update SalesOrder)
        Source: GofiveCorp/venio-openapi-csharp-sample (SalesOrder.cs, Models/SalesOrderModels.cs), 2023 (no docs page
            was seen; known from public code that calls it)

        Not known:
            - The page was not seen, so its required and nullable flags are unknown; the body is that of the vendor's
              sample of 2023.
            - The answer was not seen.
            - Whether the body takes what newer answers hold is unknown (warehouseCode, privateNote, customerAddressId,
              discounts, payment, invoiceInfo; unitId, isShipping and warehouseCode of a line).
            - That the public host serves this path is inferred from its sibling, GET /v2/salesorder/{salesOrderNo}.
        """
        from ...models.sales_order_upsert_request import SalesOrderUpsertRequest
        from .sales_orders_create_or_update import call as _call

        return await self._transport.send(
            _call(
                _body=SalesOrderUpsertRequest(
                    sales_order_subject=sales_order_subject,
                    customer_code=customer_code,
                    sales_order_no=sales_order_no,
                    sales_order_status=sales_order_status,
                    sales_order_date=sales_order_date,
                    staff_code=staff_code,
                    vat_calculation=vat_calculation,
                    contact_id=contact_id,
                    currency_code=currency_code,
                    reference_no=reference_no,
                    recipient_name=recipient_name,
                    recipient_address=recipient_address,
                    header_template_id=header_template_id,
                    payment_term=payment_term,
                    remark=remark,
                    sales_order_note=sales_order_note,
                    discount_name=discount_name,
                    discount_value=discount_value,
                    discount_type=discount_type,
                    sales_order_details=sales_order_details,
                ),
            ),
            options,
        )

    async def get_by_id(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> SalesOrderRecord:
        """Reads a sales order by its internal id, in an older model with customer and user in it but without lines.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            id: Id of the sales order, not its number.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/SalesOrders/{id}`` (Get a SalesOrders By Id)
        Source: https://veniocrm.developer.azure-api.net/APIs/SaleOrder/GetSaleOrder (only the 2021 portal documents it,
            so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it, or in other letter case, as /v1/salesorders/reject has it.
            - The title of the portal's page is Get Sale Order; that it is the operation of today's title is an
              inference from the answer.
            - The example of the answer breaks off in data.value.userInfo after dateAgreementPDPA; the members after
              userInfo come from the portal's table, which breaks off after approvedByUserId.
            - Members of buyer, seller and currency were not seen.
            - Required and nullable flags of the answer's members are not given.
        """
        from .sales_orders_get_by_id import call as _call

        return await self._transport.send(
            _call(
                id,
            ),
            options,
        )

    async def get(
        self,
        sales_order_no: str,
        *,
        options: CallOptions | None = None,
    ) -> SalesOrder:
        """Reads a sales order by its number, lines and totals included.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            sales_order_no: Number of the sales order to read.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v2/salesorder/{salesOrderNo}`` (Get a SalesOrder By SalesOrderNo)
        Source: https://developer.gofive.co.th/api-3590382 (the page was seen in part)

        Not known:
            - The answer's table is cut after data.subTotal; the fields after it come from public code and the examples
              of sibling pages.
            - The table counts nine fields of a line without naming them; the names here come from public code and the
              examples of sibling pages, which have fourteen.
            - The form of salesOrderDate was not seen; one sibling page's example has no offset, another's +0700.
            - Answers other than 200 were not seen.
        """
        from .sales_orders_get import call as _call

        return await self._transport.send(
            _call(
                sales_order_no,
            ),
            options,
        )

    async def list_attachments(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> list[SalesOrderAttachment]:
        """Lists the files of a sales order.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            id: Id of the sales order, not its number.
            options: Settings of this call alone.

        Returns:
            The files.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/SalesOrders/{id}/Attachments`` (Get Sale Order Attachment)
        Source: https://veniocrm.developer.azure-api.net/APIs/SaleOrder/GetSaleOrderAttachment (only the 2021 portal
            documents it, so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it.
            - The page of the present docs was not seen; method, path and members are those of the 2021 portal, where
              the title is Get Sale Order Attachments.
            - The value of type for sales orders is not given.
            - Required and nullable flags of the answer's members are not given.
        """
        from .sales_orders_list_attachments import call as _call

        return await self._transport.send(
            _call(
                id,
            ),
            options,
        )

    async def reject(
        self,
        *,
        sales_order_ids: Sequence[int],
        reason: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Rejects one or several sales orders for a reason. This DELETE carries a JSON body.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            sales_order_ids: Numeric ids of the orders, not their numbers.
            reason: Why the orders are rejected.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``DELETE /v1/salesorders/reject`` (Reject SaleOrder)
        Source: https://developer.gofive.co.th/api-3607019 (the page was seen in part)

        Not known:
            - The answer's table is cut inside the second field's name (httpStatusC...), so it is left out; later ones
              are unknown.
            - The example of the answer and the bodies of errors were not seen.
        """
        from ...models.sales_order_reject_request import SalesOrderRejectRequest
        from .sales_orders_reject import call as _call

        return await self._transport.send(
            _call(
                _body=SalesOrderRejectRequest(
                    sales_order_ids=sales_order_ids,
                    reason=reason,
                ),
            ),
            options,
        )

    async def update_payments(
        self,
        sales_order_no: str,
        *,
        payments: Sequence[InstallmentStatusInput],
        options: CallOptions | None = None,
    ) -> bool:
        """Sets the payment status of single instalments of a sales order. What the two values of the status mean is not
        stated.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            sales_order_no: Number of the sales order; SO and eight digits in the page's example.
            payments: One entry for each instalment whose status is set.
            options: Settings of this call alone.

        Returns:
            True in the page's example.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v2/salesorder/{salesOrderNo}/payment`` (Update SalesOrder Payment)
        Source: https://developer.gofive.co.th/api-9848277 (documented in full)
        """
        from ...models.payments_update_request import PaymentsUpdateRequest
        from .sales_orders_update_payments import call as _call

        return await self._transport.send(
            _call(
                sales_order_no,
                _body=PaymentsUpdateRequest(
                    payments=payments,
                ),
            ),
            options,
        )
