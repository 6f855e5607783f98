# Made from the spec by `make generate`; changes here are lost.
"""The resources of eTaxGo by name. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operation import AsyncTransport, Transport

if TYPE_CHECKING:
    from .api.authentication import AsyncAuthentication, Authentication
    from .api.documents import AsyncDocuments, Documents
    from .api.partner_authentication import AsyncPartnerAuthentication, PartnerAuthentication
    from .api.partner_documents import AsyncPartnerDocuments, PartnerDocuments


class Etaxgo:
    """Resources of eTaxGo, blocking."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def authentication(self) -> Authentication:
        """Calls of the resource authentication."""
        from .api.authentication import Authentication

        return Authentication(self._transport)

    @cached_property
    def documents(self) -> Documents:
        """Calls of the resource documents."""
        from .api.documents import Documents

        return Documents(self._transport)

    @cached_property
    def partner_authentication(self) -> PartnerAuthentication:
        """Calls of the resource partner_authentication."""
        from .api.partner_authentication import PartnerAuthentication

        return PartnerAuthentication(self._transport)

    @cached_property
    def partner_documents(self) -> PartnerDocuments:
        """Calls of the resource partner_documents."""
        from .api.partner_documents import PartnerDocuments

        return PartnerDocuments(self._transport)


class AsyncEtaxgo:
    """Resources of eTaxGo, to be awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def authentication(self) -> AsyncAuthentication:
        """Calls of the resource authentication."""
        from .api.authentication import AsyncAuthentication

        return AsyncAuthentication(self._transport)

    @cached_property
    def documents(self) -> AsyncDocuments:
        """Calls of the resource documents."""
        from .api.documents import AsyncDocuments

        return AsyncDocuments(self._transport)

    @cached_property
    def partner_authentication(self) -> AsyncPartnerAuthentication:
        """Calls of the resource partner_authentication."""
        from .api.partner_authentication import AsyncPartnerAuthentication

        return AsyncPartnerAuthentication(self._transport)

    @cached_property
    def partner_documents(self) -> AsyncPartnerDocuments:
        """Calls of the resource partner_documents."""
        from .api.partner_documents import AsyncPartnerDocuments

        return AsyncPartnerDocuments(self._transport)
