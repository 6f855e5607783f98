"""The two clients: `Gofive` blocks, `AsyncGofive` is awaited. Everything else is the same."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar
from urllib.parse import unquote, urlsplit

from gofive_client import UNSET, Call, CallOptions, Effect, Operation

from . import _settings
from ._auth import TOKEN_PATH
from ._http import AsyncClient, Client, new_async_client, new_client
from ._outbox import Outbox, query_texts
from ._pace import Rate
from ._response import Response
from ._retries import Retries
from ._settings import Server
from ._signing import KEY_HEADER
from ._transport import AsyncTransport, SyncTransport
from .errors import ConfigurationError
from .tokens import TokenStore

if TYPE_CHECKING:
    from gofive_client.empeo import AsyncEmpeo, Empeo
    from gofive_client.etaxgo import AsyncEtaxgo, Etaxgo
    from gofive_client.venio import AsyncVenio, Venio

    from .drift import Drift

DEFAULT_TIMEOUT = 60.0

P = ParamSpec("P")
T = TypeVar("T")


def _ad_hoc_call(method: str, path: str, query: Mapping[str, object] | None, json: Any, effect: Effect | None) -> Call[Any]:
    """A call that the spec does not know."""
    if not path.startswith("/") or path.startswith("//") or any(c in path for c in "?#\\") or not path.isprintable():
        raise ValueError(f"the path must be one below the base URL, such as /v1/anything, without a query: {path!r}")
    if any(unquote(segment) in (".", "..") for segment in path.split("/")):
        raise ValueError(f"the path must not climb: {path!r}")
    operation: Operation[Any] = Operation(
        name="request",
        method=method.upper(),
        path=path,
        envelope="auto",
        server=_settings.GATEWAY,
        token_path=TOKEN_PATH,
        key_header=KEY_HEADER,
        effect=effect or ("read" if method.upper() in ("GET", "HEAD") else "once"),
        set_when=None,
        content_type="application/json",
        decode=lambda payload: payload,
        source="",
        coverage="observed",
    )
    return Call(operation, path, query=query_texts(query) if query else None, body=json)


def _recorder(given: object) -> Drift | None:
    """Where to record differences; its modules are loaded only when somebody asks for them."""
    if given is False:
        return None
    from .drift import Drift

    if given is True:
        return Drift()
    if not isinstance(given, Drift):
        raise ConfigurationError(f"drift is True, False or a gofive.drift.Drift, not {type(given).__name__}")
    return given


class _Base:
    def __init__(
        self,
        *,
        client_id: str | None,
        client_secret: str | None,
        subscription_key: str | None,
        base_url: str | None,
        timeout: float | None,
        deadline: float | None,
        retries: int | Retries,
        rate_limit: str | None,
        servers: Mapping[str, Server] | None,
        token_store: TokenStore | None,
        drift: bool | Drift,
    ) -> None:
        addresses = _settings.other_servers(servers)
        gateway = _settings.gateway(client_id, client_secret, subscription_key, base_url, optional=bool(addresses))
        if gateway is not None:
            addresses[_settings.GATEWAY] = gateway
        self._addresses = addresses
        self._local = all(_settings.is_loopback(urlsplit(address.base_url).hostname or "") for address in addresses.values())
        policy = retries if isinstance(retries, Retries) else Retries(limit=_settings.retry_limit(retries))
        rate = None if rate_limit is None else Rate.parse(rate_limit)
        self._outbox = Outbox(addresses, timeout, deadline, policy, rate, _settings.token_store(token_store), _recorder(drift))

    @property
    def base_url(self) -> str | None:
        """Where calls go, except those to servers of their own; None for a client that has credentials for such a server alone."""
        gateway = self._addresses.get(_settings.GATEWAY)
        return gateway.base_url if gateway else None

    @property
    def drift(self) -> Drift:
        """Where answers differed from the spec.

        Raises:
            ConfigurationError: It is not recorded.
        """
        if self._outbox.drift is None:
            raise ConfigurationError(f"differences from the spec are not recorded; make the client with {type(self).__name__}(drift=True)")
        return self._outbox.drift

    def __repr__(self) -> str:
        gateway = self._addresses.get(_settings.GATEWAY)
        shown = f"client_id={gateway.credentials.client_id!r}, base_url={gateway.base_url!r}" if gateway else ""
        others = [name for name in self._addresses if name != _settings.GATEWAY]
        return f"{type(self).__name__}({', '.join(filter(None, [shown, f'servers={others}' if others else '']))})"


class Gofive(_Base):
    """Blocking client of the Gofive OpenAPI. One is enough for a whole program: it may be shared by all threads.

    Args:
        client_id: Client id; by default the environment's ``GOFIVE_CLIENT_ID``.
        client_secret: Client secret; by default ``GOFIVE_CLIENT_SECRET``.
        subscription_key: Subscription key; by default ``GOFIVE_SUBSCRIPTION_KEY``.
        base_url: Base URL; by default ``GOFIVE_BASE_URL``, else ``https://api.gofive.co.th``. Plain http is for this machine only.
        timeout: Seconds to wait in each phase of a request (connecting: 10 at most); None waits for ever.
        deadline: Seconds for a whole call, with retries and the waits between them; None for no limit.
        retries: How often a failed call may be sent again, or `Retries` with more to set. What may be sent again is decided by operation.
        rate_limit: Most calls that may leave in a time, such as ``10/s`` or ``600/min``, to each server; calls wait for their turn.
        max_in_flight: Most calls that are under way at the same time; None for as many as there are connections.
        http_client: An ``httpx.Client`` of your own, for proxies, certificates or limits. It is not closed by this one, and its own
            headers, parameters and auth are not used.
        servers: Servers beside the gateway, by their names: ``{"partner": Server(...)}`` for the eTaxGo partner API.
        token_store: Shares access tokens with other clients, processes or hosts; see `gofive.tokens`. None keeps them in this client.
        drift: Whether to record where answers differ from the spec, without their values; or a `gofive.drift.Drift` to record it in.

    Raises:
        ConfigurationError: A setting is missing or unsafe; the message names the variable.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        subscription_key: str | None = None,
        base_url: str | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        retries: int | Retries = 2,
        rate_limit: str | None = None,
        max_in_flight: int | None = None,
        http_client: Client | None = None,
        servers: Mapping[str, Server] | None = None,
        token_store: TokenStore | None = None,
        drift: bool | Drift = False,
    ) -> None:
        super().__init__(
            client_id=client_id,
            client_secret=client_secret,
            subscription_key=subscription_key,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
            rate_limit=rate_limit,
            servers=servers,
            token_store=token_store,
            drift=drift,
        )
        if http_client is not None and not isinstance(http_client, Client):
            raise ConfigurationError(f"http_client must be an httpx.Client, not {type(http_client).__name__}")
        self._owns_http = http_client is None
        in_flight = _settings.in_flight(max_in_flight)
        self._http = http_client or new_client(local=self._local, connections=in_flight)
        self._transport = SyncTransport(self._outbox, self._http, in_flight, own=self._owns_http)

    @cached_property
    def venio(self) -> Venio:
        """Venio: customers, deals, quotations, sales orders and the rest of the CRM."""
        from gofive_client.venio import Venio

        return Venio(self._transport)

    @cached_property
    def etaxgo(self) -> Etaxgo:
        """eTaxGo: e-tax documents, and the partner API for them."""
        from gofive_client.etaxgo import Etaxgo

        return Etaxgo(self._transport)

    @cached_property
    def empeo(self) -> Empeo:
        """empeo: employees and payroll."""
        from gofive_client.empeo import Empeo

        return Empeo(self._transport)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        json: Any = UNSET,
        effect: Effect | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Call an operation that the spec does not have yet, with the same authentication and errors.

        Args:
            method: HTTP method.
            path: Path below the base URL, starting with a slash.
            query: Query parameters; those that are None are left out.
            json: Body, sent as JSON; none when left out.
            effect: What the call does to the server: ``read`` and ``set`` may be sent again after a failure, ``once`` may not. By
                default what HTTP says of the method (RFC 9110, 9.2.1): GET and HEAD read, others may not be repeated.
            options: Settings of this call alone.

        Returns:
            What the envelope of the answer holds, or the whole body when there is none.

        Raises:
            GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: The path is no path below the base URL.
        """
        return self._transport.send(_ad_hoc_call(method, path, query, json, effect), options)

    def with_response(self, method: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Call a method and get the answer along with its result: ``gofive.with_response(gofive.venio.customers.get, "C000349")``.

        Args:
            method: Method of one of this client's resources.
            args: Its positional arguments.
            kwargs: Its named arguments.

        Returns:
            The answer; its `result` is what the method returns.

        Raises:
            GofiveError: Any failure; see `gofive.errors` for the tree.
            TypeError: It is no method of a resource.
        """
        from ._with_response import Keeping, on

        kept = Keeping(self._transport)
        on(method, kept)(*args, **kwargs)
        return kept.response

    def close(self) -> None:
        """Close the connections."""
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> Gofive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncGofive(_Base):
    """Async client of the Gofive OpenAPI. One is enough for a whole event loop: it may be shared by all tasks.

    Args:
        client_id: Client id; by default the environment's ``GOFIVE_CLIENT_ID``.
        client_secret: Client secret; by default ``GOFIVE_CLIENT_SECRET``.
        subscription_key: Subscription key; by default ``GOFIVE_SUBSCRIPTION_KEY``.
        base_url: Base URL; by default ``GOFIVE_BASE_URL``, else ``https://api.gofive.co.th``. Plain http is for this machine only.
        timeout: Seconds to wait in each phase of a request (connecting: 10 at most); None waits for ever.
        deadline: Seconds for a whole call, with retries and the waits between them; None for no limit.
        retries: How often a failed call may be sent again, or `Retries` with more to set. What may be sent again is decided by operation.
        rate_limit: Most calls that may leave in a time, such as ``10/s`` or ``600/min``, to each server; calls wait for their turn.
        max_in_flight: Most calls that are under way at the same time; None for as many as there are connections.
        http_client: An ``httpx.AsyncClient`` of your own, for proxies, certificates or limits. It is not closed by this one, and its own
            headers, parameters and auth are not used.
        servers: Servers beside the gateway, by their names: ``{"partner": Server(...)}`` for the eTaxGo partner API.
        token_store: Shares access tokens with other clients, processes or hosts; see `gofive.tokens`. None keeps them in this client.
        drift: Whether to record where answers differ from the spec, without their values; or a `gofive.drift.Drift` to record it in.
        transport: What carries the calls: ``aiohttp``, which is many times faster with many calls in flight and comes with
            ``gofive[aiohttp]``, or ``plain``, which needs nothing more. None takes aiohttp where it is installed.

    Raises:
        ConfigurationError: A setting is missing or unsafe; the message names the variable.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        subscription_key: str | None = None,
        base_url: str | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        retries: int | Retries = 2,
        rate_limit: str | None = None,
        max_in_flight: int | None = None,
        http_client: AsyncClient | None = None,
        servers: Mapping[str, Server] | None = None,
        token_store: TokenStore | None = None,
        drift: bool | Drift = False,
        transport: Literal["aiohttp", "plain"] | None = None,
    ) -> None:
        super().__init__(
            client_id=client_id,
            client_secret=client_secret,
            subscription_key=subscription_key,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
            rate_limit=rate_limit,
            servers=servers,
            token_store=token_store,
            drift=drift,
        )
        if http_client is not None and not isinstance(http_client, AsyncClient):
            raise ConfigurationError(f"http_client must be an httpx.AsyncClient, not {type(http_client).__name__}")
        if http_client is not None and transport is not None:
            raise ConfigurationError("http_client and transport exclude each other: a client of your own has a transport")
        self._owns_http = http_client is None
        in_flight = _settings.in_flight(max_in_flight)
        self._http = http_client or new_async_client(local=self._local, connections=in_flight, by_aiohttp=_settings.uses_aiohttp(transport))
        self._transport = AsyncTransport(self._outbox, self._http, in_flight, own=self._owns_http)

    @cached_property
    def venio(self) -> AsyncVenio:
        """Venio: customers, deals, quotations, sales orders and the rest of the CRM."""
        from gofive_client.venio import AsyncVenio

        return AsyncVenio(self._transport)

    @cached_property
    def etaxgo(self) -> AsyncEtaxgo:
        """eTaxGo: e-tax documents, and the partner API for them."""
        from gofive_client.etaxgo import AsyncEtaxgo

        return AsyncEtaxgo(self._transport)

    @cached_property
    def empeo(self) -> AsyncEmpeo:
        """empeo: employees and payroll."""
        from gofive_client.empeo import AsyncEmpeo

        return AsyncEmpeo(self._transport)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        json: Any = UNSET,
        effect: Effect | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Call an operation that the spec does not have yet; see `Gofive.request`."""
        return await self._transport.send(_ad_hoc_call(method, path, query, json, effect), options)

    async def with_response(self, method: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Call a method and get the answer along with its result; see `Gofive.with_response`."""
        from ._with_response import AsyncKeeping, on

        kept = AsyncKeeping(self._transport)
        await on(method, kept)(*args, **kwargs)
        return kept.response

    async def close(self) -> None:
        """Close the connections."""
        if self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> AsyncGofive:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()
