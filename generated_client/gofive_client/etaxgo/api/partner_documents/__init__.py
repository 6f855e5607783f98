# Made from the spec by `make generate`; changes here are lost.
"""Resource partner_documents of the eTaxGo API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.document_type import DocumentType
    from ...models.partner_buyer_input import PartnerBuyerInput


class PartnerDocuments:
    """Calls of the resource partner_documents, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        x_selected_company_code: str,
        document_type: DocumentType | str | Unset = UNSET,
        issue_date: datetime.date | Unset = UNSET,
        buyer: PartnerBuyerInput | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Queues one tax document and answers at once. Its XML, signature and PDF are made later; Get document detail and
        status tells when.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            x_selected_company_code: Company code that the partner was given; presumably that of the company which
                issues the document.
            document_type: What kind of document to issue.
            issue_date: Date of issue, without a time.
            buyer: Who buys.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A header parameter is empty or no printable ASCII text.

        Endpoint: ``POST /api/v1/core/documents/jobs`` (Create tax document)
        Server: ``partner``, whose address and credentials the client takes as ``servers``
        Source: https://docs.etaxgo.com/create-tax-document-37895006e0 (the page was seen in part)

        Not known:
            - The host is not named; the path is relative to it.
            - The example is cut after buyer.address.district, so the rest of the address, the lines, the totals and all
              else are unknown.
            - Of several examples only the start of one was seen; required flags were not seen.
            - That buyer.address is the docs' schema BuyerAddress is presumed by its name.
            - The answer was not seen, so what it calls the document's id is unknown; a schema CreateDocumentResponse is
              known by its name.
            - The bodies of 400 and 401 were not seen; a schema ErrorResponse is known by its name.
            - Which document types this operation takes is unknown; the example has 388.
        """
        from ...models.partner_document_create_request import PartnerDocumentCreateRequest
        from .partner_documents_create import call as _call

        return self._transport.send(
            _call(
                _body=PartnerDocumentCreateRequest(
                    document_type=document_type,
                    issue_date=issue_date,
                    buyer=buyer,
                ),
                x_selected_company_code=x_selected_company_code,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads one document and how far its processing has come.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            id: Id of the document.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /api/v1/core/documents/{id}/detail`` (Get document detail and status)
        Server: ``partner``, whose address and credentials the client takes as ``servers``
        Source: https://docs.etaxgo.com/create-tax-document-37895006e0 (the page was seen in part)

        Not known:
            - Its own page was not seen; the navigation has the title and the method, the text of the create page has
              the path.
            - The host is not named; the path is relative to it.
            - The type of id was not seen, nor what the answer of the create operation calls it.
            - Whether X-Selected-Company-Code goes along is unknown.
            - The answer, with the values of the status, was not seen.
        """
        from .partner_documents_get import call as _call

        return self._transport.send(
            _call(
                id,
            ),
            options,
        )


class AsyncPartnerDocuments:
    """Calls of the resource partner_documents, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        x_selected_company_code: str,
        document_type: DocumentType | str | Unset = UNSET,
        issue_date: datetime.date | Unset = UNSET,
        buyer: PartnerBuyerInput | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Queues one tax document and answers at once. Its XML, signature and PDF are made later; Get document detail and
        status tells when.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            x_selected_company_code: Company code that the partner was given; presumably that of the company which
                issues the document.
            document_type: What kind of document to issue.
            issue_date: Date of issue, without a time.
            buyer: Who buys.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A header parameter is empty or no printable ASCII text.

        Endpoint: ``POST /api/v1/core/documents/jobs`` (Create tax document)
        Server: ``partner``, whose address and credentials the client takes as ``servers``
        Source: https://docs.etaxgo.com/create-tax-document-37895006e0 (the page was seen in part)

        Not known:
            - The host is not named; the path is relative to it.
            - The example is cut after buyer.address.district, so the rest of the address, the lines, the totals and all
              else are unknown.
            - Of several examples only the start of one was seen; required flags were not seen.
            - That buyer.address is the docs' schema BuyerAddress is presumed by its name.
            - The answer was not seen, so what it calls the document's id is unknown; a schema CreateDocumentResponse is
              known by its name.
            - The bodies of 400 and 401 were not seen; a schema ErrorResponse is known by its name.
            - Which document types this operation takes is unknown; the example has 388.
        """
        from ...models.partner_document_create_request import PartnerDocumentCreateRequest
        from .partner_documents_create import call as _call

        return await self._transport.send(
            _call(
                _body=PartnerDocumentCreateRequest(
                    document_type=document_type,
                    issue_date=issue_date,
                    buyer=buyer,
                ),
                x_selected_company_code=x_selected_company_code,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads one document and how far its processing has come.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            id: Id of the document.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /api/v1/core/documents/{id}/detail`` (Get document detail and status)
        Server: ``partner``, whose address and credentials the client takes as ``servers``
        Source: https://docs.etaxgo.com/create-tax-document-37895006e0 (the page was seen in part)

        Not known:
            - Its own page was not seen; the navigation has the title and the method, the text of the create page has
              the path.
            - The host is not named; the path is relative to it.
            - The type of id was not seen, nor what the answer of the create operation calls it.
            - Whether X-Selected-Company-Code goes along is unknown.
            - The answer, with the values of the status, was not seen.
        """
        from .partner_documents_get import call as _call

        return await self._transport.send(
            _call(
                id,
            ),
            options,
        )
