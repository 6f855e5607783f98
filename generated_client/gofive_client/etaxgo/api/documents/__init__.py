# Made from the spec by `make generate`; changes here are lost.
"""Resource documents of the eTaxGo API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.buyer_input import BuyerInput
    from ...models.document_discount_input import DocumentDiscountInput
    from ...models.document_input import DocumentInput
    from ...models.document_purpose import DocumentPurpose
    from ...models.document_type import DocumentType
    from ...models.item_product_input import ItemProductInput
    from ...models.raw_data_input import RawDataInput
    from ...models.reference_document_input import ReferenceDocumentInput


class Documents:
    """Calls of the resource documents, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def resend(
        self,
        *,
        ref_no: str,
        delivery_method: str,
        delivery_info: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Sends a document that was issued before to a recipient once more, by e-mail or SMS.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            ref_no: Number of the document; may be empty text for a custom delivery.
            delivery_method: E for e-mail, S for SMS.
            delivery_info: E-mail address or phone number to send it to, as plain text; Document Raw Data has an object
                of this name.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/Delivery/Resend`` (Delivery Service Resend)
        Source: https://developer.gofive.co.th/api-3787306 (the page was seen in part)

        Not known:
            - The body was seen up to deliveryInfo; whether more fields follow is unknown.
            - What to send as refNo is shown for an issued document; what a custom delivery is, where it may be empty,
              is not explained.
            - The form of phone numbers was not seen.
            - This page alone marks the subscription key optional.
            - The answer and errors were not seen.
        """
        from ...models.document_resend_request import DocumentResendRequest
        from .documents_resend import call as _call

        return self._transport.send(
            _call(
                _body=DocumentResendRequest(
                    ref_no=ref_no,
                    delivery_method=delivery_method,
                    delivery_info=delivery_info,
                ),
            ),
            options,
        )

    def create(
        self,
        *,
        documents: Sequence[DocumentInput],
        options: CallOptions | None = None,
    ) -> Any:
        """Issues documents of whatever type, one or more at a time. Each is given whole: how to deliver it, its head and
        its lines.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            documents: The documents.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/Json`` (Create Document JSON)
        Source: https://developer.gofive.co.th/api-3627535 (the page was seen in part)

        Not known:
            - An entry of Details is an object of five members; none of them was seen.
            - The example is cut after LineTotalAmount, so further totals in the head are unknown.
            - Below DeliveryInfo, Header and Details everything is the example's; required flags are unknown there.
            - All values of the example are text, so the forms of dates, amounts and flags are not shown.
            - The meaning of most fields is read from their names; the page's own descriptions were not seen.
            - Which document types and purpose codes eTaxGo takes here is unconfirmed.
            - The answer and errors were not seen.
        """
        from ...models.document_create_request import DocumentCreateRequest
        from .documents_create import call as _call

        return self._transport.send(
            _call(
                _body=DocumentCreateRequest(
                    documents=documents,
                ),
            ),
            options,
        )

    def update_tax_invoice(
        self,
        *,
        seller_key: str,
        branch_code: str,
        document_no: str,
        created_date: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Puts a new version in the place of a tax invoice, going by the title.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            seller_key: Tax id of the company that issues, 13 digits.
            branch_code: Code of the company's branch, 5 digits.
            document_no: Number of the document.
            created_date: When the document was made. Create Debit Note shows a local date-time with seconds; no form
                was seen here.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``PUT /etaxgo/Documents/Tax-Invoice`` (Update Tax Invoice)
        Source: https://developer.gofive.co.th/api-12635170 (the page was seen in part)

        Not known:
            - The body is cut after CreatedDate; the reference, the reason, the buyer, the lines and the totals were not
              seen.
            - No example was seen, so the form of CreatedDate is unknown.
            - Which purpose codes go with it is unconfirmed; in the ETDA list those of a replaced tax invoice begin with
              TIVC.
            - The answer and errors were not seen.
        """
        from ...models.tax_invoice_update_request import TaxInvoiceUpdateRequest
        from .documents_update_tax_invoice import call as _call

        return self._transport.send(
            _call(
                _body=TaxInvoiceUpdateRequest(
                    seller_key=seller_key,
                    branch_code=branch_code,
                    document_no=document_no,
                    created_date=created_date,
                ),
            ),
            options,
        )

    def create_debit_note(
        self,
        *,
        seller_key: str | Unset = UNSET,
        branch_code: str | Unset = UNSET,
        document_no: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        issue_date_time: datetime.datetime | Unset = UNSET,
        reference_document: ReferenceDocumentInput | Unset = UNSET,
        reason_code: DocumentPurpose | str | Unset = UNSET,
        reason: str | Unset = UNSET,
        template_token: str | Unset = UNSET,
        buyer_detail: BuyerInput | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Charges more for an earlier document by way of a debit note.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            seller_key: Tax id of the company that issues, 13 digits.
            branch_code: Code of the company's branch, 5 digits; 00000 in the example.
            document_no: Number of the debit note.
            created_date: When the debit note was made.
            issue_date_time: When it is issued.
            reference_document: The document whose amount is raised.
            reason_code: Why it is issued; DBNG01 in the example.
            reason: The reason in words.
            template_token: Presumably names the template of the PDF.
            buyer_detail: Who buys.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/Debit-Note`` (Create Debit Note)
        Source: https://developer.gofive.co.th/api-12632584 (the page was seen in part)

        Not known:
            - The tables of the header rows and of the body were not seen; all fields are the example's, and required
              flags are unknown.
            - The example is cut after BuyerDetail.CustomerName, so the rest of the buyer, the lines and the totals are
              unknown.
            - What ReferenceCode holds is not shown; the example has a placeholder.
            - The example's reason does not fit the meaning that its ReasonCode has in the ETDA list, and its TaxID has
              fewer than 13 digits.
            - Which purpose codes eTaxGo takes here is unconfirmed; in the ETDA list those of debit notes begin with
              DBN.
            - The answer and errors were not seen.
        """
        from ...models.debit_note_create_request import DebitNoteCreateRequest
        from .documents_create_debit_note import call as _call

        return self._transport.send(
            _call(
                _body=DebitNoteCreateRequest(
                    seller_key=seller_key,
                    branch_code=branch_code,
                    document_no=document_no,
                    created_date=created_date,
                    issue_date_time=issue_date_time,
                    reference_document=reference_document,
                    reason_code=reason_code,
                    reason=reason,
                    template_token=template_token,
                    buyer_detail=buyer_detail,
                ),
            ),
            options,
        )

    def create_abbreviated_tax_invoice(
        self,
        *,
        seller_key: str,
        branch_code: str,
        document_no: str,
        created_date: str,
        issue_date_time: str,
        template_token: str,
        item_products: Sequence[ItemProductInput],
        included_vat: bool,
        original_amount: str,
        difference_amount: str,
        total_item_amount: str,
        tax_basis_total_amount: str,
        tax_total_amount: str,
        grand_total: str,
        dis_count: DocumentDiscountInput,
        pdf_file: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Issues the short tax invoice of retail trade, which names no buyer.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            seller_key: Tax id of the company that issues, 13 digits.
            branch_code: Code of the company's branch, 5 digits.
            document_no: Number of the abbreviated tax invoice.
            created_date: When the document was made. Create Debit Note shows a local date-time with seconds; no form
                was seen here.
            issue_date_time: When it is issued. Create Debit Note shows a local date-time with seconds; no form was seen
                here.
            template_token: Presumably names the template of the PDF; a UUID in Create Debit Note.
            item_products: The lines.
            included_vat: Whether the prices contain VAT.
            original_amount: Amount of the original document, going by the name, as text; the currency is not named.
            difference_amount: Difference from the original document, going by the name, as text; the currency is not
                named.
            total_item_amount: Total of the lines, going by the name, as text; the currency is not named.
            tax_basis_total_amount: Amount that VAT is worked out from, going by the name, as text; the currency is not
                named.
            tax_total_amount: Amount of VAT, going by the name, as text; the currency is not named.
            grand_total: Amount to pay, going by the name, as text; the currency is not named.
            dis_count: Discount on the whole document, with a capital C in its name; a line has Discount.
            pdf_file: Presumably a ready-made PDF file; how it is encoded is not said.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/AbbreviatedTaxInvoice`` (Create Abbreviated Tax Invoice)
        Source: https://developer.gofive.co.th/api-12864655 (the page was seen in part)

        Not known:
            - Which fields belong to ItemProducts and DisCount is inferred from their order and number; the copy has
              lost the indentation.
            - Descriptions and examples of the fields were not seen, so the forms of dates and amounts are unknown here.
            - No field names the currency of the amounts.
            - What PdfFile holds is presumed from its name.
            - The answer and errors were not seen.
        """
        from ...models.abbreviated_tax_invoice_create_request import AbbreviatedTaxInvoiceCreateRequest
        from .documents_create_abbreviated_tax_invoice import call as _call

        return self._transport.send(
            _call(
                _body=AbbreviatedTaxInvoiceCreateRequest(
                    seller_key=seller_key,
                    branch_code=branch_code,
                    document_no=document_no,
                    created_date=created_date,
                    issue_date_time=issue_date_time,
                    template_token=template_token,
                    item_products=item_products,
                    included_vat=included_vat,
                    original_amount=original_amount,
                    difference_amount=difference_amount,
                    total_item_amount=total_item_amount,
                    tax_basis_total_amount=tax_basis_total_amount,
                    tax_total_amount=tax_total_amount,
                    grand_total=grand_total,
                    dis_count=dis_count,
                    pdf_file=pdf_file,
                ),
            ),
            options,
        )

    def create_corrected_receipt(
        self,
        *,
        document_no: str | Unset = UNSET,
        ref_document_no: str | Unset = UNSET,
        reason_code: DocumentPurpose | str | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Issues a receipt with corrected data in the place of an earlier one and links the two.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            document_no: Number of the new receipt, going by the name; a letter and ten digits, the year first, in the
                example.
            ref_document_no: Number of the receipt that is corrected, going by the name; a letter and ten digits in the
                example.
            reason_code: Why the receipt is replaced; RCTC01 in the example.
            reason: The reason in words; null in the example.
            created_date: When the new receipt was made.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/corrected-receipt`` (Create Corrected Receipt)
        Source: https://developer.gofive.co.th/api-36769216 (the page was seen in part)

        Not known:
            - The example is cut in the name after createdDate, which begins with issueDa; what follows it was not seen
              either.
            - The tables of the header rows and of the body were not seen; required flags are unknown.
            - Which purpose codes eTaxGo takes here is unconfirmed; in the ETDA list those of a replaced receipt begin
              with RCTC.
            - The answer and errors were not seen.
        """
        from ...models.corrected_receipt_create_request import CorrectedReceiptCreateRequest
        from .documents_create_corrected_receipt import call as _call

        return self._transport.send(
            _call(
                _body=CorrectedReceiptCreateRequest(
                    document_no=document_no,
                    ref_document_no=ref_document_no,
                    reason_code=reason_code,
                    reason=reason,
                    created_date=created_date,
                ),
            ),
            options,
        )

    def cancel(
        self,
        document_number: str,
        *,
        document_type: DocumentType | str | Unset = UNSET,
        reason: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Cancels a document, as long as it was not submitted to the Revenue Department.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            document_number: Number of the document to cancel.
            document_type: Kind of the document; 388 in the example.
            reason: Why it is cancelled, in free words.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``POST /etaxgo/Documents/{documentNumber}/cancel`` (Cancel Document)
        Source: https://developer.gofive.co.th/api-36769214 (the page was seen in part)

        Not known:
            - The tables of the parameters, the header rows and the body were not seen; types are the example's,
              required flags are unknown.
            - Whether the two fields of the example are the whole body is unknown.
            - Which document types can be cancelled is unknown.
            - The answer and errors were not seen.
        """
        from ...models.document_cancel_request import DocumentCancelRequest
        from .documents_cancel import call as _call

        return self._transport.send(
            _call(
                document_number,
                _body=DocumentCancelRequest(
                    document_type=document_type,
                    reason=reason,
                ),
            ),
            options,
        )

    def create_from_raw_data(
        self,
        *,
        raw_data: RawDataInput,
        pdf_file: str | None | Unset = UNSET,
        xml_file: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Issues documents from raw data, several to a delivery. A PDF and an XML file that exist already can go along.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            raw_data: The data to send.
            pdf_file: The PDF file in base64. Whether it stands here or in rawData is uncertain.
            xml_file: The XML file in base64. Whether it stands here or in rawData is uncertain.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents`` (Document Raw Data)
        Source: https://developer.gofive.co.th/api-3627544 (the page was seen in part)

        Not known:
            - An entry of DeliveryModels has three members; two names were seen.
            - The example is cut after sellerTradeParty.taxId; the rest of the head and the lines were not seen.
            - Below DeliveryModels everything is the example's; required flags are unknown there.
            - Whether pdfFile and xmlFile stand beside rawData or beside DeliveryModels is uncertain; the copy has lost
              the indentation.
            - The header row Content-Type shows a form's media type, while the body is declared as JSON.
            - The forms of sendEmailDateTime and sendSmsDateTime were not seen.
            - Which document types and purpose codes eTaxGo takes here is unconfirmed.
            - The answer and errors were not seen.
        """
        from ...models.raw_data_create_request import RawDataCreateRequest
        from .documents_create_from_raw_data import call as _call

        return self._transport.send(
            _call(
                _body=RawDataCreateRequest(
                    raw_data=raw_data,
                    pdf_file=pdf_file,
                    xml_file=xml_file,
                ),
            ),
            options,
        )

    def get_rd_submission_status(
        self,
        document_number: str,
        *,
        document_type: DocumentType | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads how far a document's submission to the Revenue Department has come, and how it went.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            document_number: Number of the document to ask after.
            document_type: What kind of document it is, presumably by the code that Cancel Document takes.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /etaxgo/Documents/{documentNumber}/rd-submission-status`` (Get RD Submission Status)
        Source: https://developer.gofive.co.th/api-36769215 (the page was seen in part)

        Not known:
            - The tables of the parameters were not seen; the names are those of the path and of the curl sample,
              required flags are unknown.
            - The sample has no value for either parameter; that documentType is the code that Cancel Document takes is
              presumed.
            - Whether there are more query parameters is unknown.
            - The answer, with the values of the status, and errors were not seen.
        """
        from .documents_get_rd_submission_status import call as _call

        return self._transport.send(
            _call(
                document_number,
                document_type=document_type,
            ),
            options,
        )


class AsyncDocuments:
    """Calls of the resource documents, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def resend(
        self,
        *,
        ref_no: str,
        delivery_method: str,
        delivery_info: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Sends a document that was issued before to a recipient once more, by e-mail or SMS.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            ref_no: Number of the document; may be empty text for a custom delivery.
            delivery_method: E for e-mail, S for SMS.
            delivery_info: E-mail address or phone number to send it to, as plain text; Document Raw Data has an object
                of this name.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/Delivery/Resend`` (Delivery Service Resend)
        Source: https://developer.gofive.co.th/api-3787306 (the page was seen in part)

        Not known:
            - The body was seen up to deliveryInfo; whether more fields follow is unknown.
            - What to send as refNo is shown for an issued document; what a custom delivery is, where it may be empty,
              is not explained.
            - The form of phone numbers was not seen.
            - This page alone marks the subscription key optional.
            - The answer and errors were not seen.
        """
        from ...models.document_resend_request import DocumentResendRequest
        from .documents_resend import call as _call

        return await self._transport.send(
            _call(
                _body=DocumentResendRequest(
                    ref_no=ref_no,
                    delivery_method=delivery_method,
                    delivery_info=delivery_info,
                ),
            ),
            options,
        )

    async def create(
        self,
        *,
        documents: Sequence[DocumentInput],
        options: CallOptions | None = None,
    ) -> Any:
        """Issues documents of whatever type, one or more at a time. Each is given whole: how to deliver it, its head and
        its lines.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            documents: The documents.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/Json`` (Create Document JSON)
        Source: https://developer.gofive.co.th/api-3627535 (the page was seen in part)

        Not known:
            - An entry of Details is an object of five members; none of them was seen.
            - The example is cut after LineTotalAmount, so further totals in the head are unknown.
            - Below DeliveryInfo, Header and Details everything is the example's; required flags are unknown there.
            - All values of the example are text, so the forms of dates, amounts and flags are not shown.
            - The meaning of most fields is read from their names; the page's own descriptions were not seen.
            - Which document types and purpose codes eTaxGo takes here is unconfirmed.
            - The answer and errors were not seen.
        """
        from ...models.document_create_request import DocumentCreateRequest
        from .documents_create import call as _call

        return await self._transport.send(
            _call(
                _body=DocumentCreateRequest(
                    documents=documents,
                ),
            ),
            options,
        )

    async def update_tax_invoice(
        self,
        *,
        seller_key: str,
        branch_code: str,
        document_no: str,
        created_date: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Puts a new version in the place of a tax invoice, going by the title.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            seller_key: Tax id of the company that issues, 13 digits.
            branch_code: Code of the company's branch, 5 digits.
            document_no: Number of the document.
            created_date: When the document was made. Create Debit Note shows a local date-time with seconds; no form
                was seen here.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``PUT /etaxgo/Documents/Tax-Invoice`` (Update Tax Invoice)
        Source: https://developer.gofive.co.th/api-12635170 (the page was seen in part)

        Not known:
            - The body is cut after CreatedDate; the reference, the reason, the buyer, the lines and the totals were not
              seen.
            - No example was seen, so the form of CreatedDate is unknown.
            - Which purpose codes go with it is unconfirmed; in the ETDA list those of a replaced tax invoice begin with
              TIVC.
            - The answer and errors were not seen.
        """
        from ...models.tax_invoice_update_request import TaxInvoiceUpdateRequest
        from .documents_update_tax_invoice import call as _call

        return await self._transport.send(
            _call(
                _body=TaxInvoiceUpdateRequest(
                    seller_key=seller_key,
                    branch_code=branch_code,
                    document_no=document_no,
                    created_date=created_date,
                ),
            ),
            options,
        )

    async def create_debit_note(
        self,
        *,
        seller_key: str | Unset = UNSET,
        branch_code: str | Unset = UNSET,
        document_no: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        issue_date_time: datetime.datetime | Unset = UNSET,
        reference_document: ReferenceDocumentInput | Unset = UNSET,
        reason_code: DocumentPurpose | str | Unset = UNSET,
        reason: str | Unset = UNSET,
        template_token: str | Unset = UNSET,
        buyer_detail: BuyerInput | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Charges more for an earlier document by way of a debit note.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            seller_key: Tax id of the company that issues, 13 digits.
            branch_code: Code of the company's branch, 5 digits; 00000 in the example.
            document_no: Number of the debit note.
            created_date: When the debit note was made.
            issue_date_time: When it is issued.
            reference_document: The document whose amount is raised.
            reason_code: Why it is issued; DBNG01 in the example.
            reason: The reason in words.
            template_token: Presumably names the template of the PDF.
            buyer_detail: Who buys.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/Debit-Note`` (Create Debit Note)
        Source: https://developer.gofive.co.th/api-12632584 (the page was seen in part)

        Not known:
            - The tables of the header rows and of the body were not seen; all fields are the example's, and required
              flags are unknown.
            - The example is cut after BuyerDetail.CustomerName, so the rest of the buyer, the lines and the totals are
              unknown.
            - What ReferenceCode holds is not shown; the example has a placeholder.
            - The example's reason does not fit the meaning that its ReasonCode has in the ETDA list, and its TaxID has
              fewer than 13 digits.
            - Which purpose codes eTaxGo takes here is unconfirmed; in the ETDA list those of debit notes begin with
              DBN.
            - The answer and errors were not seen.
        """
        from ...models.debit_note_create_request import DebitNoteCreateRequest
        from .documents_create_debit_note import call as _call

        return await self._transport.send(
            _call(
                _body=DebitNoteCreateRequest(
                    seller_key=seller_key,
                    branch_code=branch_code,
                    document_no=document_no,
                    created_date=created_date,
                    issue_date_time=issue_date_time,
                    reference_document=reference_document,
                    reason_code=reason_code,
                    reason=reason,
                    template_token=template_token,
                    buyer_detail=buyer_detail,
                ),
            ),
            options,
        )

    async def create_abbreviated_tax_invoice(
        self,
        *,
        seller_key: str,
        branch_code: str,
        document_no: str,
        created_date: str,
        issue_date_time: str,
        template_token: str,
        item_products: Sequence[ItemProductInput],
        included_vat: bool,
        original_amount: str,
        difference_amount: str,
        total_item_amount: str,
        tax_basis_total_amount: str,
        tax_total_amount: str,
        grand_total: str,
        dis_count: DocumentDiscountInput,
        pdf_file: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Issues the short tax invoice of retail trade, which names no buyer.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            seller_key: Tax id of the company that issues, 13 digits.
            branch_code: Code of the company's branch, 5 digits.
            document_no: Number of the abbreviated tax invoice.
            created_date: When the document was made. Create Debit Note shows a local date-time with seconds; no form
                was seen here.
            issue_date_time: When it is issued. Create Debit Note shows a local date-time with seconds; no form was seen
                here.
            template_token: Presumably names the template of the PDF; a UUID in Create Debit Note.
            item_products: The lines.
            included_vat: Whether the prices contain VAT.
            original_amount: Amount of the original document, going by the name, as text; the currency is not named.
            difference_amount: Difference from the original document, going by the name, as text; the currency is not
                named.
            total_item_amount: Total of the lines, going by the name, as text; the currency is not named.
            tax_basis_total_amount: Amount that VAT is worked out from, going by the name, as text; the currency is not
                named.
            tax_total_amount: Amount of VAT, going by the name, as text; the currency is not named.
            grand_total: Amount to pay, going by the name, as text; the currency is not named.
            dis_count: Discount on the whole document, with a capital C in its name; a line has Discount.
            pdf_file: Presumably a ready-made PDF file; how it is encoded is not said.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/AbbreviatedTaxInvoice`` (Create Abbreviated Tax Invoice)
        Source: https://developer.gofive.co.th/api-12864655 (the page was seen in part)

        Not known:
            - Which fields belong to ItemProducts and DisCount is inferred from their order and number; the copy has
              lost the indentation.
            - Descriptions and examples of the fields were not seen, so the forms of dates and amounts are unknown here.
            - No field names the currency of the amounts.
            - What PdfFile holds is presumed from its name.
            - The answer and errors were not seen.
        """
        from ...models.abbreviated_tax_invoice_create_request import AbbreviatedTaxInvoiceCreateRequest
        from .documents_create_abbreviated_tax_invoice import call as _call

        return await self._transport.send(
            _call(
                _body=AbbreviatedTaxInvoiceCreateRequest(
                    seller_key=seller_key,
                    branch_code=branch_code,
                    document_no=document_no,
                    created_date=created_date,
                    issue_date_time=issue_date_time,
                    template_token=template_token,
                    item_products=item_products,
                    included_vat=included_vat,
                    original_amount=original_amount,
                    difference_amount=difference_amount,
                    total_item_amount=total_item_amount,
                    tax_basis_total_amount=tax_basis_total_amount,
                    tax_total_amount=tax_total_amount,
                    grand_total=grand_total,
                    dis_count=dis_count,
                    pdf_file=pdf_file,
                ),
            ),
            options,
        )

    async def create_corrected_receipt(
        self,
        *,
        document_no: str | Unset = UNSET,
        ref_document_no: str | Unset = UNSET,
        reason_code: DocumentPurpose | str | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Issues a receipt with corrected data in the place of an earlier one and links the two.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            document_no: Number of the new receipt, going by the name; a letter and ten digits, the year first, in the
                example.
            ref_document_no: Number of the receipt that is corrected, going by the name; a letter and ten digits in the
                example.
            reason_code: Why the receipt is replaced; RCTC01 in the example.
            reason: The reason in words; null in the example.
            created_date: When the new receipt was made.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents/corrected-receipt`` (Create Corrected Receipt)
        Source: https://developer.gofive.co.th/api-36769216 (the page was seen in part)

        Not known:
            - The example is cut in the name after createdDate, which begins with issueDa; what follows it was not seen
              either.
            - The tables of the header rows and of the body were not seen; required flags are unknown.
            - Which purpose codes eTaxGo takes here is unconfirmed; in the ETDA list those of a replaced receipt begin
              with RCTC.
            - The answer and errors were not seen.
        """
        from ...models.corrected_receipt_create_request import CorrectedReceiptCreateRequest
        from .documents_create_corrected_receipt import call as _call

        return await self._transport.send(
            _call(
                _body=CorrectedReceiptCreateRequest(
                    document_no=document_no,
                    ref_document_no=ref_document_no,
                    reason_code=reason_code,
                    reason=reason,
                    created_date=created_date,
                ),
            ),
            options,
        )

    async def cancel(
        self,
        document_number: str,
        *,
        document_type: DocumentType | str | Unset = UNSET,
        reason: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Cancels a document, as long as it was not submitted to the Revenue Department.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            document_number: Number of the document to cancel.
            document_type: Kind of the document; 388 in the example.
            reason: Why it is cancelled, in free words.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``POST /etaxgo/Documents/{documentNumber}/cancel`` (Cancel Document)
        Source: https://developer.gofive.co.th/api-36769214 (the page was seen in part)

        Not known:
            - The tables of the parameters, the header rows and the body were not seen; types are the example's,
              required flags are unknown.
            - Whether the two fields of the example are the whole body is unknown.
            - Which document types can be cancelled is unknown.
            - The answer and errors were not seen.
        """
        from ...models.document_cancel_request import DocumentCancelRequest
        from .documents_cancel import call as _call

        return await self._transport.send(
            _call(
                document_number,
                _body=DocumentCancelRequest(
                    document_type=document_type,
                    reason=reason,
                ),
            ),
            options,
        )

    async def create_from_raw_data(
        self,
        *,
        raw_data: RawDataInput,
        pdf_file: str | None | Unset = UNSET,
        xml_file: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Issues documents from raw data, several to a delivery. A PDF and an XML file that exist already can go along.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            raw_data: The data to send.
            pdf_file: The PDF file in base64. Whether it stands here or in rawData is uncertain.
            xml_file: The XML file in base64. Whether it stands here or in rawData is uncertain.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /etaxgo/Documents`` (Document Raw Data)
        Source: https://developer.gofive.co.th/api-3627544 (the page was seen in part)

        Not known:
            - An entry of DeliveryModels has three members; two names were seen.
            - The example is cut after sellerTradeParty.taxId; the rest of the head and the lines were not seen.
            - Below DeliveryModels everything is the example's; required flags are unknown there.
            - Whether pdfFile and xmlFile stand beside rawData or beside DeliveryModels is uncertain; the copy has lost
              the indentation.
            - The header row Content-Type shows a form's media type, while the body is declared as JSON.
            - The forms of sendEmailDateTime and sendSmsDateTime were not seen.
            - Which document types and purpose codes eTaxGo takes here is unconfirmed.
            - The answer and errors were not seen.
        """
        from ...models.raw_data_create_request import RawDataCreateRequest
        from .documents_create_from_raw_data import call as _call

        return await self._transport.send(
            _call(
                _body=RawDataCreateRequest(
                    raw_data=raw_data,
                    pdf_file=pdf_file,
                    xml_file=xml_file,
                ),
            ),
            options,
        )

    async def get_rd_submission_status(
        self,
        document_number: str,
        *,
        document_type: DocumentType | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads how far a document's submission to the Revenue Department has come, and how it went.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            document_number: Number of the document to ask after.
            document_type: What kind of document it is, presumably by the code that Cancel Document takes.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /etaxgo/Documents/{documentNumber}/rd-submission-status`` (Get RD Submission Status)
        Source: https://developer.gofive.co.th/api-36769215 (the page was seen in part)

        Not known:
            - The tables of the parameters were not seen; the names are those of the path and of the curl sample,
              required flags are unknown.
            - The sample has no value for either parameter; that documentType is the code that Cancel Document takes is
              presumed.
            - Whether there are more query parameters is unknown.
            - The answer, with the values of the status, and errors were not seen.
        """
        from .documents_get_rd_submission_status import call as _call

        return await self._transport.send(
            _call(
                document_number,
                document_type=document_type,
            ),
            options,
        )
