# Made from the spec by `make generate`; changes here are lost.
"""Resource authentication of the eTaxGo API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.access_token import AccessToken


class Authentication:
    """Calls of the resource authentication, blocking."""

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
    ) -> AccessToken | None:
        """Issues an access token for a client id and its secret (OAuth 2.0 client credentials, the only grant). All calls
        but those to the V2 partner API carry it as a bearer token.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            grant_type: OAuth 2.0 grant type; only client_credentials is offered. Known values: client_credentials
                CLIENT_CREDENTIALS.
            client_id: Client id that Gofive gave to the partner.
            client_secret: Client secret that Gofive gave to the partner.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /authorization/connect/token`` (Auth Token)
        Source: https://developer.gofive.co.th/api-3627563 (the page was seen in part)

        Not known:
            - The page breaks off in the description of client_id; client_secret and the answer are those of older
              copies of the shared page.
            - This page marks both header rows and all fields of the form optional; the oldest copy of the shared page
              marks them required.
            - Of the answer's two examples one has no scope, which the table requires.
            - The bodies of 400 and 401 were not seen.
        """
        from ...models.token_request import TokenRequest
        from .authentication_create_token import call as _call

        return self._transport.send(
            _call(
                _body=TokenRequest(
                    grant_type=grant_type,
                    client_id=client_id,
                    client_secret=client_secret,
                ),
            ),
            options,
        )


class AsyncAuthentication:
    """Calls of the resource authentication, to be awaited."""

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
    ) -> AccessToken | None:
        """Issues an access token for a client id and its secret (OAuth 2.0 client credentials, the only grant). All calls
        but those to the V2 partner API carry it as a bearer token.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            grant_type: OAuth 2.0 grant type; only client_credentials is offered. Known values: client_credentials
                CLIENT_CREDENTIALS.
            client_id: Client id that Gofive gave to the partner.
            client_secret: Client secret that Gofive gave to the partner.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /authorization/connect/token`` (Auth Token)
        Source: https://developer.gofive.co.th/api-3627563 (the page was seen in part)

        Not known:
            - The page breaks off in the description of client_id; client_secret and the answer are those of older
              copies of the shared page.
            - This page marks both header rows and all fields of the form optional; the oldest copy of the shared page
              marks them required.
            - Of the answer's two examples one has no scope, which the table requires.
            - The bodies of 400 and 401 were not seen.
        """
        from ...models.token_request import TokenRequest
        from .authentication_create_token import call as _call

        return await self._transport.send(
            _call(
                _body=TokenRequest(
                    grant_type=grant_type,
                    client_id=client_id,
                    client_secret=client_secret,
                ),
            ),
            options,
        )
