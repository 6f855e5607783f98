"""Carry calls over the network: the transports that `gofive_client` asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import urlencode

from gofive_client import UNSET, Call, CallOptions, query_value

from . import _settings
from ._answers import result
from ._auth import KEY_HEADER, USER_AGENT, ClientCredentials, SubscriptionKey
from ._failures import token_unavailable, transport_failure
from ._http import FORM, AsyncClient, Auth, BadRedirect, BodyFailure, Client, NetworkFailure, Request, failed_request, timeouts
from ._json import to_json
from ._redaction import Redactor
from ._settings import Address
from .errors import ConfigurationError, GofiveError
from .tokens import TokenStore

T = TypeVar("T")

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_RESERVED = {KEY_HEADER.lower(), "authorization", "host", "content-length", "transfer-encoding"}


class Outbox:
    """Makes requests of calls; what the blocking and the async transport have in common."""

    def __init__(self, servers: Mapping[str, Address], timeout: float | None, token_store: TokenStore | None = None) -> None:
        self._servers = servers
        self._token_store = token_store
        self._auths: dict[tuple[str, str | None, str | None], Auth] = {}
        self.redact = Redactor(*(secret for address in servers.values() for secret in address.credentials.secrets()))
        self._timeout = timeouts(_settings.timeout(timeout))

    def auth_for(self, call: Call[Any]) -> Auth:
        """What signs a call: as its operation says a token, the key, both or nothing.

        Raises:
            ConfigurationError: The client has no credentials for the server of the call.
        """
        operation = call.operation
        access = (operation.server, operation.token_path, operation.key_header)
        # Two threads may both make one; all use the one that was put in first, so that they share its token.
        return self._auths.get(access) or self._auths.setdefault(access, self._new_auth(*access))

    def _new_auth(self, server: str, token_path: str | None, key_header: str | None) -> Auth:
        address = self._address(server)
        if token_path is not None:
            return ClientCredentials(
                address.credentials,
                address.base_url,
                token_path=token_path,
                key_header=key_header,
                redact=self.redact,
                store=self._token_store,
            )
        subscription_key = address.credentials.subscription_key
        return SubscriptionKey(subscription_key, key_header) if subscription_key and key_header else Auth()

    def _address(self, server: str) -> Address:
        try:
            return self._servers[server]
        except KeyError:
            raise ConfigurationError(_settings.missing(server)) from None

    def failure(self, error: NetworkFailure | BodyFailure | BadRedirect, request: Request, call: Call[Any], auth: Auth) -> GofiveError:
        """What a failure of the network means for a call, which depends on whether the call's own request met it."""
        text = self.redact(str(error))
        if failed_request(error) not in (None, request) and isinstance(auth, ClientCredentials):
            return token_unavailable(auth.operation, type(error), text)
        return transport_failure(type(error), text, call.operation)

    def request(self, call: Call[Any], options: CallOptions | None) -> Request:
        """The request of a call, not yet signed.

        Raises:
            ConfigurationError: The client has no address for the call's server; an option would replace a header that carries
                credentials, or adds members to a body that is no object.
            TypeError: The body holds something that JSON has no form for.
            ValueError: The body holds a number that JSON has no form for.
        """
        operation = call.operation
        headers = {"accept": "application/json", "accept-encoding": "gzip, deflate", "user-agent": USER_AGENT}
        query, body, timeout = call.query, call.body, self._timeout
        if call.headers:
            headers.update((name.lower(), value) for name, value in call.headers.items())
        if options is not None:
            if options.headers:
                headers.update(_allowed(options.headers))
            if options.query:
                query = {**(query or {}), **query_texts(options.query)}
            if options.body:
                body = _extended(body, options.body)
            if options.timeout is not UNSET:
                timeout = timeouts(_settings.timeout(options.timeout))
        content = None
        if body is not UNSET:
            media_type = operation.content_type or "application/json"
            headers.setdefault("content-type", media_type)
            content = urlencode(body).encode() if media_type == FORM else to_json(body)
        url = self._address(operation.server).base_url + call.path
        if query:
            url += "?" + urlencode(query, doseq=True)
        return Request(operation.method, url, headers=headers, content=content, extensions={"timeout": timeout})


def _allowed(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers of one call, by their names in lower case, so that each is sent once."""
    for name, value in headers.items():
        if name.lower() in _RESERVED:
            raise ConfigurationError(f"the header {name} is the client's own and can't be set per call")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not _TOKEN.fullmatch(name):
            raise ConfigurationError(f"the header {name!r} can't be sent: names and values are printable ASCII text")
    return {name.lower(): value for name, value in headers.items()}


def query_texts(query: Mapping[str, object]) -> dict[str, str | list[str]]:
    """Query parameters as text: a list is repeated, None is left out, booleans are written as JSON writes them."""
    return {
        name: [query_value(item) for item in value] if isinstance(value, list | tuple) else query_value(value)
        for name, value in query.items()
        if value is not None
    }


def _extended(body: Any, extra: Mapping[str, Any]) -> dict[str, Any]:
    if body is UNSET:
        return dict(extra)
    if not isinstance(body, dict):
        raise ConfigurationError("options.body adds members to an object, but the body of this call is none")
    return {**body, **extra}


class SyncTransport:
    """Sends calls with a blocking client."""

    def __init__(self, outbox: Outbox, client: Client) -> None:
        self._outbox = outbox
        self._client = client

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call.

        Raises:
            GofiveError: Any failure.
        """
        outbox = self._outbox
        request, auth = outbox.request(call, options), outbox.auth_for(call)
        failure: GofiveError
        try:
            response = self._client.send(request, auth=auth, follow_redirects=False)
        except (NetworkFailure, BodyFailure, BadRedirect) as error:
            failure = outbox.failure(error, request, call, auth)
        else:
            return result(response, call, outbox.redact)
        raise failure


class AsyncTransport:
    """Sends calls with an async client."""

    def __init__(self, outbox: Outbox, client: AsyncClient) -> None:
        self._outbox = outbox
        self._client = client

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call.

        Raises:
            GofiveError: Any failure.
        """
        outbox = self._outbox
        request, auth = outbox.request(call, options), outbox.auth_for(call)
        failure: GofiveError
        try:
            response = await self._client.send(request, auth=auth, follow_redirects=False)
        except (NetworkFailure, BodyFailure, BadRedirect) as error:
            failure = outbox.failure(error, request, call, auth)
        else:
            return result(response, call, outbox.redact)
        raise failure
