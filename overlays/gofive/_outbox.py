"""Make requests of calls, and say when they may leave: what the blocking and the async transport have in common."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from gofive_client import UNSET, Call, CallOptions, query_value

from . import _settings
from ._answers import refusal, token_refusal
from ._auth import USER_AGENT, ClientCredentials, token_key
from ._failures import context_of, token_unavailable, transport_failure
from ._http import FORM, Failure, HookRefusal, Request, failed_request, is_tls_failure, refused_answer, timeouts
from ._json import to_json
from ._pace import Pace, Rate, SharedBudget
from ._prepared import Origin
from ._redaction import Redactor
from ._retries import Attempts, Retries
from ._settings import Address
from ._sharing import Errand, Pause
from ._signing import KEY_HEADER, NoCredentials, SubscriptionKey
from .errors import ConfigurationError, GofiveError, RateLimitError
from .tokens import BudgetStore, TokenStore

if TYPE_CHECKING:
    from .drift import Drift

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_COMMON = {"accept": "application/json", "accept-encoding": "gzip, deflate", "user-agent": USER_AGENT}
_NO_MORE: Mapping[str, str] = {}
_RESERVED = {KEY_HEADER.lower(), "authorization", "host", "content-length", "transfer-encoding"}


class Outbox:
    """Makes requests of the calls of one client, and knows the servers that they go to."""

    def __init__(
        self,
        servers: Mapping[str, Address],
        timeout: float | None,
        deadline: float | None,
        retries: Retries,
        rate: Rate | None,
        token_store: TokenStore | None = None,
        drift: Drift | None = None,
    ) -> None:
        self.drift = drift
        self._servers = servers
        self._token_store = token_store
        self.paces = {name: Pace(rate, shared=_shared_budget(token_store, address, rate)) for name, address in servers.items()}
        self._auths: dict[tuple[str, str | None, str | None], NoCredentials] = {}
        self._origins: dict[str, Origin] = {}
        self.redact = Redactor(*(secret for address in servers.values() for secret in address.credentials.secrets()))
        self._timeout = timeouts(_settings.positive_seconds(timeout, "timeout"))
        self._deadline = _settings.positive_seconds(deadline, "deadline")
        self._retries = retries

    def may_leave(self, attempts: Attempts) -> bool:
        """Whether an attempt may leave at once, as most do."""
        return self.paces[attempts.call.operation.server].free

    def waits(self, attempts: Attempts) -> Iterator[Pause | Errand[float]]:
        """What to wait for, one after the other, until the next attempt may leave; often nothing.

        Raises:
            RateLimitError: That is more than the call's deadline or its policy allows. Nothing was sent.
        """
        pace = self.paces[attempts.call.operation.server]
        wait: float | None = None
        if (pause := pace.pause()) > attempts.patience:
            raise self._no_turn(attempts, pause)
        if pace.shared is not None and pace.shared.usable:
            visit = pace.shared.turn(attempts.turn_patience)
            yield visit
            wait = visit.result
        if wait is None:  # no shared budget, or none that can be reached
            wait = pace.reserve(attempts.turn_patience)
        if wait is None or wait == math.inf:
            raise self._no_turn(attempts, pace.pause())
        if wait:
            yield Pause(wait)
        while pause := pace.pause():  # the server may have asked for one in the meantime
            if pause > attempts.patience:
                raise self._no_turn(attempts, pause)
            yield Pause(pause)

    def _no_turn(self, attempts: Attempts, pause: float) -> RateLimitError:
        reason = "the server asked for a pause" if pause else "the client's rate limit is used up"
        context = context_of(attempts.call.operation)
        return RateLimitError(f"{reason}, and there is no time to wait", retry_after=pause or None, context=context)

    def attempts(self, call: Call[Any], options: CallOptions | None) -> Attempts:
        """The attempts that a call has, and the time for them."""
        retries, deadline = self._retries, self._deadline
        if options is not None:
            if options.retries is not UNSET:
                retries = retries.replace(limit=_settings.retry_limit(options.retries))
            if options.deadline is not UNSET:
                deadline = _settings.positive_seconds(options.deadline, "deadline")
        return Attempts(call, retries, deadline)

    def auth_for(self, call: Call[Any]) -> NoCredentials:
        """What signs a call: as its operation says a token, the key, both or nothing.

        Raises:
            ConfigurationError: The client has no credentials for the server of the call.
        """
        operation = call.operation
        access = (operation.server, operation.token_path, operation.key_header)
        # Two threads may both make one; all use the one that was put in first, so that they share its token.
        return self._auths.get(access) or self._auths.setdefault(access, self._new_auth(*access))

    def _new_auth(self, server: str, token_path: str | None, key_header: str | None) -> NoCredentials:
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
        return SubscriptionKey(subscription_key, key_header) if subscription_key and key_header else NoCredentials()

    def _address(self, server: str) -> Address:
        try:
            return self._servers[server]
        except KeyError:
            raise ConfigurationError(_settings.missing(server)) from None

    def failure(self, error: Failure, request: Request, call: Call[Any], auth: NoCredentials) -> GofiveError:
        """What a failure of the network means for a call, which depends on whether the call's own request met it."""
        token = auth.operation if failed_request(error) not in (None, request) and isinstance(auth, ClientCredentials) else None
        if isinstance(error, HookRefusal):
            answer = refused_answer(error)
            return token_refusal(answer, token, self.redact) if token is not None else refusal(answer, call.operation, self.redact)
        text = self.redact(str(error))
        if token is not None:
            return token_unavailable(token, type(error), text, tls=is_tls_failure(error))
        return transport_failure(type(error), text, call.operation, tls=is_tls_failure(error))

    def request(self, call: Call[Any], options: CallOptions | None) -> Request:
        """The request of a call, not yet signed.

        Raises:
            ConfigurationError: The client has no address for the call's server; an option would replace a header that carries
                credentials, or adds members to a body that is no object.
            TypeError: The body holds something that JSON has no form for.
            ValueError: The body holds a number that JSON has no form for.
        """
        operation = call.operation
        query, body, timeout, more = call.query, call.body, self._timeout, call.headers or _NO_MORE
        origin = self._origins.get(operation.server) or self._origin(operation.server)
        if options is not None:
            if options.headers:
                more = {**_by_lower_names(more), **_allowed(options.headers)}
            if options.query:
                query = {**(query or {}), **query_texts(options.query)}
            if options.base_url is not None:
                origin = Origin(_settings.checked_base_url(options.base_url, operation.server), _COMMON)
            if options.timeout is not UNSET:
                timeout = timeouts(_settings.positive_seconds(options.timeout, "timeout"))
        content = media_type = None
        if body is not UNSET:
            media_type = operation.content_type or "application/json"
            content = urlencode(body).encode() if media_type == FORM else to_json(body)
        return origin.request(
            operation.method,
            call.path,
            urlencode(query, doseq=True) if query else None,
            media_type=media_type,
            content=content,
            more=more,
            timeout=timeout,
        )

    def _origin(self, server: str) -> Origin:
        return self._origins.setdefault(server, Origin(self._address(server).base_url, _COMMON))


def _allowed(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers of one call, by their names in lower case, so that each is sent once."""
    for name, value in headers.items():
        if name.lower() in _RESERVED:
            raise ConfigurationError(f"the header {name} is the client's own and can't be set per call")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not _TOKEN.fullmatch(name):
            raise ConfigurationError(f"the header {name!r} can't be sent: names and values are printable ASCII text")
    return {name.lower(): value for name, value in headers.items()}


def _by_lower_names(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def query_texts(query: Mapping[str, object]) -> dict[str, str | list[str]]:
    """Query parameters as text: a list is repeated, None is left out, booleans are written as JSON writes them."""
    return {
        name: [query_value(item) for item in value] if isinstance(value, list | tuple) else query_value(value)
        for name, value in query.items()
        if value is not None
    }


def _shared_budget(store: object, address: Address, rate: Rate | None) -> SharedBudget | None:
    """The rate limit of one server, if there is one and the token store shares it."""
    if rate is None or not isinstance(store, BudgetStore):
        return None
    return SharedBudget(store, token_key(address.base_url, address.credentials), rate)
