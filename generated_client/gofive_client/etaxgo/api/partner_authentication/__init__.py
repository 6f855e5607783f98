# Made from the spec by `make generate`; changes here are lost.
"""Resource partner_authentication of the eTaxGo API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.partner_access_token import PartnerAccessToken


class PartnerAuthentication:
    """Calls of the resource partner_authentication, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create_token(
        self,
        *,
        grant_type: str,
        client_id: str,
        client_secret: str,
        options: CallOptions | None = None,
    ) -> PartnerAccessToken | None:
        """Issues an access token of the V2 partner API for a client id and its secret. A token lasts an hour; the docs ask
        callers to keep it until then.

        Args:
            grant_type: OAuth 2.0 grant type; client_credentials in the example. Known values: client_credentials
                CLIENT_CREDENTIALS.
            client_id: Client id that the partner was given.
            client_secret: Client secret that the partner was given.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /connect/token`` (Get access token (OAuth 2.0 Client Credentials))
        Server: ``partner``, whose address and credentials the client takes as ``servers``
        Source: https://docs.etaxgo.com/get-access-token-oauth-2-0-client-credentials-37895005e0 (the page was seen in
            part)

        Not known:
            - The host is not named; the path is relative to it.
            - Names and forms of the fields are the examples'; types and required flags were not seen, nor whether there
              are more fields.
            - The bodies of 400 and 401 were not seen; a schema ErrorResponse is known by its name.
            - The page shows a bearer token on this operation, too; apparently the site's setting, since no token exists
              yet.
        """
        from ...models.partner_token_request import PartnerTokenRequest
        from .partner_authentication_create_token import call as _call

        return self._transport.send(
            _call(
                _body=PartnerTokenRequest(
                    grant_type=grant_type,
                    client_id=client_id,
                    client_secret=client_secret,
                ),
            ),
            options,
        )


class AsyncPartnerAuthentication:
    """Calls of the resource partner_authentication, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create_token(
        self,
        *,
        grant_type: str,
        client_id: str,
        client_secret: str,
        options: CallOptions | None = None,
    ) -> PartnerAccessToken | None:
        """Issues an access token of the V2 partner API for a client id and its secret. A token lasts an hour; the docs ask
        callers to keep it until then.

        Args:
            grant_type: OAuth 2.0 grant type; client_credentials in the example. Known values: client_credentials
                CLIENT_CREDENTIALS.
            client_id: Client id that the partner was given.
            client_secret: Client secret that the partner was given.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /connect/token`` (Get access token (OAuth 2.0 Client Credentials))
        Server: ``partner``, whose address and credentials the client takes as ``servers``
        Source: https://docs.etaxgo.com/get-access-token-oauth-2-0-client-credentials-37895005e0 (the page was seen in
            part)

        Not known:
            - The host is not named; the path is relative to it.
            - Names and forms of the fields are the examples'; types and required flags were not seen, nor whether there
              are more fields.
            - The bodies of 400 and 401 were not seen; a schema ErrorResponse is known by its name.
            - The page shows a bearer token on this operation, too; apparently the site's setting, since no token exists
              yet.
        """
        from ...models.partner_token_request import PartnerTokenRequest
        from .partner_authentication_create_token import call as _call

        return await self._transport.send(
            _call(
                _body=PartnerTokenRequest(
                    grant_type=grant_type,
                    client_id=client_id,
                    client_secret=client_secret,
                ),
            ),
            options,
        )
