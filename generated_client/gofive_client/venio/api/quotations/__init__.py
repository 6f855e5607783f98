# Made from the spec by `make generate`; changes here are lost.
"""Resource quotations of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.quotation import Quotation
    from ...models.quotation_line_input import QuotationLineInput
    from ...models.quotation_status import QuotationStatus


class Quotations:
    """Calls of the resource quotations, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create_or_update(
        self,
        *,
        quotation_subject: str,
        quotation_date: datetime.date,
        quotation_valid_until: datetime.date,
        quotation_status: QuotationStatus | int,
        customer_code: str,
        staff_code: str,
        vat_calculation: bool,
        quotation_details: Sequence[QuotationLineInput],
        quotation_no: str | None | Unset = UNSET,
        reference_no: str | None | Unset = UNSET,
        discount_type: bool | None | Unset = UNSET,
        discount_value: float | None | Unset = UNSET,
        header_template_id: int | None | Unset = UNSET,
        discount_name: str | Unset = UNSET,
        recipient_name: str | Unset = UNSET,
        recipient_address: str | Unset = UNSET,
        contact_name: str | Unset = UNSET,
        payment_term: str | Unset = UNSET,
        currency_code: str | None | Unset = UNSET,
        quotation_note: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Creates a quotation for a customer or changes an existing one; both go to the same path, without a number in it.
        In the vendor's sample, referenceNo carries the number of the quotation to change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            quotation_subject: Heading of the quotation.
            quotation_date: Date of the quotation, in the form of the vendor's sample.
            quotation_valid_until: Last day on which the offer holds, in the form of the vendor's sample.
            quotation_status: Status to save the quotation with.
            customer_code: Code of the customer who gets the offer.
            staff_code: Staff code of the salesperson.
            vat_calculation: How VAT is worked out. This page leaves the two values open; in the vendor's sales-order
                sample true means that prices exclude VAT, false that they include it.
            quotation_details: Lines of the quotation.
            quotation_no: Number of the quotation; Q and eleven digits.
            reference_no: Reference number. According to the vendor's sample it has to be given to change an existing
                quotation; a draft's is DRAFT and ten digits.
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
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v2/quotation`` (Create Update Quotation)
        Source: https://developer.gofive.co.th/api-3590355 (the page was seen in part)

        Not known:
            - The body's table breaks off in the name headerTemplateId; the type of that field and all fields after it
              are the sample's.
            - Whether the later fields are required, and whether any were added after January 2023, is unknown.
            - The example of the body, the answer and the errors were not seen.
            - How quotationNo and referenceNo share the work when a quotation is changed is only partly known.
            - The page does not say what true and false mean in vatCalculation.
        """
        from ...models.quotation_upsert_request import QuotationUpsertRequest
        from .quotations_create_or_update import call as _call

        return self._transport.send(
            _call(
                _body=QuotationUpsertRequest(
                    quotation_subject=quotation_subject,
                    quotation_date=quotation_date,
                    quotation_valid_until=quotation_valid_until,
                    quotation_status=quotation_status,
                    customer_code=customer_code,
                    staff_code=staff_code,
                    quotation_no=quotation_no,
                    reference_no=reference_no,
                    vat_calculation=vat_calculation,
                    quotation_details=quotation_details,
                    discount_type=discount_type,
                    discount_value=discount_value,
                    header_template_id=header_template_id,
                    discount_name=discount_name,
                    recipient_name=recipient_name,
                    recipient_address=recipient_address,
                    contact_name=contact_name,
                    payment_term=payment_term,
                    currency_code=currency_code,
                    quotation_note=quotation_note,
                    remark=remark,
                ),
            ),
            options,
        )

    def convert_to_sales_order(
        self,
        quotation_no: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Makes a sales order out of a quotation. The number goes into the path and into the body.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            quotation_no: Number of the quotation to convert.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``POST /v1/quotation/{quotationNo}/convert-to-salesorder`` (Convert Quotation To SalesOrder)
        Source: https://developer.gofive.co.th/api-3590356 (the page was seen in part)

        Not known:
            - The answer is cut at status.code, so status.description was not seen there.
            - Whether the number of the new sales order comes back is unknown.
            - Errors, such as for a quotation in the wrong status, were not seen.
            - Whether the case of the body's key matters is unconfirmed (the page has QuotationNo, the vendor's sample
              quotationNo).
        """
        from ...models.quotation_convert_request import QuotationConvertRequest
        from .quotations_convert_to_sales_order import call as _call

        return self._transport.send(
            _call(
                quotation_no,
                _body=QuotationConvertRequest(
                    quotation_no=quotation_no,
                ),
            ),
            options,
        )

    def enquiry(
        self,
        *,
        take: int,
        skip: int | None | Unset = UNSET,
        quotation_no: str | None | Unset = UNSET,
        quotation_status: QuotationStatus | int | None | Unset = UNSET,
        staff_code: str | None | Unset = UNSET,
        customer_code: str | None | Unset = UNSET,
        quotation_date: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Lists quotations, optionally filtered, a page at a time by take and skip.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            take: Number of rows wanted.
            skip: Number of rows to pass over.
            quotation_no: Only the quotation with this number.
            quotation_status: Only quotations in this status.
            staff_code: Only quotations of the salesperson with this staff code.
            customer_code: Only quotations for the customer with this code.
            quotation_date: Only quotations created on this date. The page's example holds a datetime placeholder, the
                vendor's sample says YYYY-MM-DD.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/quotation/enquiry`` (Quotation Enquiry)
        Source: https://developer.gofive.co.th/api-3590357 (the page was seen in part)

        Not known:
            - The answer was not seen, neither its rows nor a total.
            - Whether quotationDate matches exactly that day is not said, and its form is not shown (a datetime
              placeholder).
            - The order of the rows is unknown.
            - The table types take and skip as integer, the comments of its example as decimal.
        """
        from ...models.quotation_enquiry_request import QuotationEnquiryRequest
        from .quotations_enquiry import call as _call

        return self._transport.send(
            _call(
                _body=QuotationEnquiryRequest(
                    take=take,
                    skip=skip,
                    quotation_no=quotation_no,
                    quotation_status=quotation_status,
                    staff_code=staff_code,
                    customer_code=customer_code,
                    quotation_date=quotation_date,
                ),
            ),
            options,
        )

    def get(
        self,
        quotation_no: str,
        *,
        options: CallOptions | None = None,
    ) -> Quotation:
        """Reads a quotation by its number, lines and totals included.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            quotation_no: Number of the quotation to read.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/quotation/{quotationNo}`` (Get a Quotation By QuotationNo)
        Source: https://developer.gofive.co.th/api-12091512 (the page was seen in part)

        Not known:
            - The answer's table is cut after data.subTotalWithDiscount; later fields are unknown.
            - Each entry of quotationDetails has nine fields, none of which was seen.
            - The example was not seen, so the form of quotationDate is unknown.
            - That quotationStatus holds the values known from the request is presumed.
            - All fields are marked required and none nullable, as if the table had been made from one example.
            - What comes back for an unknown number is unknown.
        """
        from .quotations_get import call as _call

        return self._transport.send(
            _call(
                quotation_no,
            ),
            options,
        )


class AsyncQuotations:
    """Calls of the resource quotations, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create_or_update(
        self,
        *,
        quotation_subject: str,
        quotation_date: datetime.date,
        quotation_valid_until: datetime.date,
        quotation_status: QuotationStatus | int,
        customer_code: str,
        staff_code: str,
        vat_calculation: bool,
        quotation_details: Sequence[QuotationLineInput],
        quotation_no: str | None | Unset = UNSET,
        reference_no: str | None | Unset = UNSET,
        discount_type: bool | None | Unset = UNSET,
        discount_value: float | None | Unset = UNSET,
        header_template_id: int | None | Unset = UNSET,
        discount_name: str | Unset = UNSET,
        recipient_name: str | Unset = UNSET,
        recipient_address: str | Unset = UNSET,
        contact_name: str | Unset = UNSET,
        payment_term: str | Unset = UNSET,
        currency_code: str | None | Unset = UNSET,
        quotation_note: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Creates a quotation for a customer or changes an existing one; both go to the same path, without a number in it.
        In the vendor's sample, referenceNo carries the number of the quotation to change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            quotation_subject: Heading of the quotation.
            quotation_date: Date of the quotation, in the form of the vendor's sample.
            quotation_valid_until: Last day on which the offer holds, in the form of the vendor's sample.
            quotation_status: Status to save the quotation with.
            customer_code: Code of the customer who gets the offer.
            staff_code: Staff code of the salesperson.
            vat_calculation: How VAT is worked out. This page leaves the two values open; in the vendor's sales-order
                sample true means that prices exclude VAT, false that they include it.
            quotation_details: Lines of the quotation.
            quotation_no: Number of the quotation; Q and eleven digits.
            reference_no: Reference number. According to the vendor's sample it has to be given to change an existing
                quotation; a draft's is DRAFT and ten digits.
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
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v2/quotation`` (Create Update Quotation)
        Source: https://developer.gofive.co.th/api-3590355 (the page was seen in part)

        Not known:
            - The body's table breaks off in the name headerTemplateId; the type of that field and all fields after it
              are the sample's.
            - Whether the later fields are required, and whether any were added after January 2023, is unknown.
            - The example of the body, the answer and the errors were not seen.
            - How quotationNo and referenceNo share the work when a quotation is changed is only partly known.
            - The page does not say what true and false mean in vatCalculation.
        """
        from ...models.quotation_upsert_request import QuotationUpsertRequest
        from .quotations_create_or_update import call as _call

        return await self._transport.send(
            _call(
                _body=QuotationUpsertRequest(
                    quotation_subject=quotation_subject,
                    quotation_date=quotation_date,
                    quotation_valid_until=quotation_valid_until,
                    quotation_status=quotation_status,
                    customer_code=customer_code,
                    staff_code=staff_code,
                    quotation_no=quotation_no,
                    reference_no=reference_no,
                    vat_calculation=vat_calculation,
                    quotation_details=quotation_details,
                    discount_type=discount_type,
                    discount_value=discount_value,
                    header_template_id=header_template_id,
                    discount_name=discount_name,
                    recipient_name=recipient_name,
                    recipient_address=recipient_address,
                    contact_name=contact_name,
                    payment_term=payment_term,
                    currency_code=currency_code,
                    quotation_note=quotation_note,
                    remark=remark,
                ),
            ),
            options,
        )

    async def convert_to_sales_order(
        self,
        quotation_no: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Makes a sales order out of a quotation. The number goes into the path and into the body.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            quotation_no: Number of the quotation to convert.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``POST /v1/quotation/{quotationNo}/convert-to-salesorder`` (Convert Quotation To SalesOrder)
        Source: https://developer.gofive.co.th/api-3590356 (the page was seen in part)

        Not known:
            - The answer is cut at status.code, so status.description was not seen there.
            - Whether the number of the new sales order comes back is unknown.
            - Errors, such as for a quotation in the wrong status, were not seen.
            - Whether the case of the body's key matters is unconfirmed (the page has QuotationNo, the vendor's sample
              quotationNo).
        """
        from ...models.quotation_convert_request import QuotationConvertRequest
        from .quotations_convert_to_sales_order import call as _call

        return await self._transport.send(
            _call(
                quotation_no,
                _body=QuotationConvertRequest(
                    quotation_no=quotation_no,
                ),
            ),
            options,
        )

    async def enquiry(
        self,
        *,
        take: int,
        skip: int | None | Unset = UNSET,
        quotation_no: str | None | Unset = UNSET,
        quotation_status: QuotationStatus | int | None | Unset = UNSET,
        staff_code: str | None | Unset = UNSET,
        customer_code: str | None | Unset = UNSET,
        quotation_date: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Lists quotations, optionally filtered, a page at a time by take and skip.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            take: Number of rows wanted.
            skip: Number of rows to pass over.
            quotation_no: Only the quotation with this number.
            quotation_status: Only quotations in this status.
            staff_code: Only quotations of the salesperson with this staff code.
            customer_code: Only quotations for the customer with this code.
            quotation_date: Only quotations created on this date. The page's example holds a datetime placeholder, the
                vendor's sample says YYYY-MM-DD.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/quotation/enquiry`` (Quotation Enquiry)
        Source: https://developer.gofive.co.th/api-3590357 (the page was seen in part)

        Not known:
            - The answer was not seen, neither its rows nor a total.
            - Whether quotationDate matches exactly that day is not said, and its form is not shown (a datetime
              placeholder).
            - The order of the rows is unknown.
            - The table types take and skip as integer, the comments of its example as decimal.
        """
        from ...models.quotation_enquiry_request import QuotationEnquiryRequest
        from .quotations_enquiry import call as _call

        return await self._transport.send(
            _call(
                _body=QuotationEnquiryRequest(
                    take=take,
                    skip=skip,
                    quotation_no=quotation_no,
                    quotation_status=quotation_status,
                    staff_code=staff_code,
                    customer_code=customer_code,
                    quotation_date=quotation_date,
                ),
            ),
            options,
        )

    async def get(
        self,
        quotation_no: str,
        *,
        options: CallOptions | None = None,
    ) -> Quotation:
        """Reads a quotation by its number, lines and totals included.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            quotation_no: Number of the quotation to read.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/quotation/{quotationNo}`` (Get a Quotation By QuotationNo)
        Source: https://developer.gofive.co.th/api-12091512 (the page was seen in part)

        Not known:
            - The answer's table is cut after data.subTotalWithDiscount; later fields are unknown.
            - Each entry of quotationDetails has nine fields, none of which was seen.
            - The example was not seen, so the form of quotationDate is unknown.
            - That quotationStatus holds the values known from the request is presumed.
            - All fields are marked required and none nullable, as if the table had been made from one example.
            - What comes back for an unknown number is unknown.
        """
        from .quotations_get import call as _call

        return await self._transport.send(
            _call(
                quotation_no,
            ),
            options,
        )
