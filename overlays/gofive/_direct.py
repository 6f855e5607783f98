"""Carry requests to the API and bring answers back, by the shortest way that the client at hand allows.

A caller's own client gets each request as httpx means it, with its hooks, cookies and whatever was built around it. Our own clients have
nothing of that, so their requests go straight to the transport that belongs to the address, and what httpx does in between (another
generator for each layer, a log line, a redirect to look for) is left out. As soon as somebody put something around httpx's own methods, as
tracing agents and recorders do, the long way is taken for it.
"""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from ._http import Answer, AnyAnswer, AsyncAuthFlow, AuthFlow
from ._prepared import PreparedRequest
from ._signing import NoCredentials

if TYPE_CHECKING:
    from ._aiohttp import AiohttpPool

_OF_CLIENTS = ("send", "_send_handling_auth", "_send_single_request")
"""Methods of httpx's clients that other packages are known to put something around."""


def _untouched(kind: type[Any], *names: str) -> tuple[Any, ...]:
    """Methods of a class of httpx; nothing that equals them when somebody has put something around one already."""
    methods = tuple(vars(kind).get(name) for name in names)
    home = kind.__init__.__code__.co_filename
    pure = all(type(method) is FunctionType and method.__code__.co_filename == home for method in methods)
    return methods if pure else ()


class Courier:
    """Sends with a blocking client of the caller's own.

    Args:
        client: The client.
    """

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def send(self, request: httpx.Request, auth: NoCredentials) -> AnyAnswer:
        """The answer to a request, which is signed on the way.

        Raises:
            GofiveError: No token could be fetched.
            httpx.TransportError: There is no answer; what else may be raised, see `_http.Failure`.
        """
        return self._client.send(request, auth=auth, follow_redirects=False)


class DirectCourier(Courier):
    """Sends with a blocking client of ours; see `Courier`."""

    _methods = _untouched(httpx.Client, *_OF_CLIENTS)

    def send(self, request: httpx.Request, auth: NoCredentials) -> AnyAnswer:
        """The answer to a request; see `Courier.send`."""
        client = self._client
        if client.is_closed or self._methods != (httpx.Client.send, httpx.Client._send_handling_auth, httpx.Client._send_single_request):
            return super().send(request, auth)
        signature = auth.ready()
        if signature is None:
            return self._along(auth.sync_auth_flow(request), None)
        signature.put_on(request)
        answer = self._carry(request)
        if answer.status_code == 401 and signature.token is not None:
            return self._along(auth.renewal_flow(request, signature.token, answer), answer)
        return answer

    def _along(self, flow: AuthFlow, answer: Answer | None) -> Answer:
        """The answer to the last of the requests that a flow asks for; the one that there is when it asks for none."""
        try:
            request = next(flow)
            while True:
                answer = self._carry(request)
                request = flow.send(answer)
        except StopIteration:
            assert answer is not None
            return answer
        finally:
            flow.close()

    def _carry(self, request: httpx.Request) -> Answer:
        try:
            response = self._client._transport_for_url(request.url).handle_request(request)
            try:
                # httpx unpacks; what is not packed needs none of it.
                content = response.read() if "content-encoding" in response.headers else b"".join(response.stream)  # type: ignore[arg-type]
            finally:
                response.close()
        except httpx.RequestError as error:
            error.request = request
            raise
        return Answer(response.status_code, response.headers, content, request)


class AsyncCourier:
    """Sends with an async client of the caller's own.

    Args:
        client: The client.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def send(self, request: httpx.Request, auth: NoCredentials) -> AnyAnswer:
        """The answer to a request; see `Courier.send`."""
        return await self._client.send(request, auth=auth, follow_redirects=False)


class AsyncDirectCourier(AsyncCourier):
    """Sends with an async client of ours; see `Courier`."""

    _methods = _untouched(httpx.AsyncClient, *_OF_CLIENTS)
    _handle = _untouched(httpx.AsyncHTTPTransport, "handle_async_request")

    def __init__(self, client: httpx.AsyncClient) -> None:
        super().__init__(client)
        pool = getattr(client._transport, "_pool", None)
        self._pool: AiohttpPool | None = pool if hasattr(pool, "fetch") else None

    async def send(self, request: httpx.Request, auth: NoCredentials) -> AnyAnswer:
        """The answer to a request; see `Courier.send`."""
        kind = httpx.AsyncClient
        if self._client.is_closed or self._methods != (kind.send, kind._send_handling_auth, kind._send_single_request):
            return await super().send(request, auth)
        signature = auth.ready()
        if signature is None:
            return await self._along(auth.async_auth_flow(request), None)
        signature.put_on(request)
        answer = await self._carry(request)
        if answer.status_code == 401 and signature.token is not None:
            return await self._along(auth.async_renewal_flow(request, signature.token, answer), answer)
        return answer

    async def _along(self, flow: AsyncAuthFlow, answer: Answer | None) -> Answer:
        try:
            request = await anext(flow)
            while True:
                answer = await self._carry(request)
                request = await flow.asend(answer)
        except StopAsyncIteration:
            assert answer is not None
            return answer
        finally:
            await flow.aclose()

    async def _carry(self, request: httpx.Request) -> Answer:
        client, pool = self._client, self._pool
        transport: Any = client._transport_for_url(request.url) if client._mounts else client._transport
        untouched = self._handle == (httpx.AsyncHTTPTransport.handle_async_request,)
        if pool is not None and untouched and transport is client._transport and pool.serves():
            return await self._fetch(pool, request)
        try:
            response = await transport.handle_async_request(request)
            try:
                if "content-encoding" in response.headers:
                    content = await response.aread()
                else:
                    content = b"".join([part async for part in response.stream])
            finally:
                await response.aclose()
        except httpx.RequestError as error:
            error.request = request
            raise
        return Answer(response.status_code, response.headers, content, request)

    async def _fetch(self, pool: AiohttpPool, request: httpx.Request) -> Answer:
        """The answer that aiohttp brings, without httpx's transport in between."""
        if isinstance(request, PreparedRequest):
            address, headers = request.address, request.headers_for(pool.translate)
        else:
            address, headers = str(request.url), pool.translate(request.headers)
        try:
            status, raw, packed, content = await pool.fetch(
                request.method, address, headers, request.content, request.extensions["timeout"]
            )
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
            # Those of httpx have the same names.
            raise getattr(httpx, type(error).__name__)(str(error), request=request) from error
        if packed:
            content = httpx.Response(status, headers=raw, content=content, request=request).content
        return Answer(status, raw, content, request)
