"""Sign requests: the subscription key on each, and an access token by client credentials."""

from __future__ import annotations

import hashlib
import json
import math
import random
import time
from collections.abc import Callable, Generator
from functools import partial
from typing import Any, Protocol, TypeAlias
from urllib.parse import urlencode

from gofive_client import Record

from . import _answers
from ._failures import context_of, token_operation, token_unavailable
from ._http import FORM, AnyAnswer, AsyncAuthFlow, AuthFlow, Request
from ._prepared import Signature
from ._redaction import Redactor
from ._settings import Credentials
from ._sharing import Errand, Look, Pause, Sharing
from ._signing import KEY_HEADER, NoCredentials, SubscriptionKey
from ._tokens import Flight, Token, TokenCache
from ._version import __version__
from .errors import ConnectionFailedError, GofiveError, TokenRequestError
from .tokens import MemoryTokenStore, StoredToken, TokenStore
from .tokens._records import is_token

TOKEN_PATH = "/authorization/connect/token"  # noqa: S105 - a path
"""Token endpoint of the gateway."""

USER_AGENT = f"gofive-python/{__version__}"

LONGEST_HOLD = 60.0
"""Seconds after which whoever holds the lock of a token is taken to be stuck, and a caller who still has patience fetches without it."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.02, 0.2
"""Seconds between two looks at a lock that somebody else holds."""


class _Wait(Protocol):
    """Something that a flow waits for."""

    def wait(self, patience: float, /) -> None: ...

    async def wait_async(self, patience: float, /) -> None: ...


_Steps: TypeAlias = Generator["Request | _Wait", "AnyAnswer | None", None]
_TokenSteps: TypeAlias = Generator["Request | _Wait", "AnyAnswer | None", Token]
_LookSteps: TypeAlias = Generator["Request | _Wait", "AnyAnswer | None", "Token | Look"]


def _patience(request: Request) -> float:
    """Seconds that a caller waits for the answer to a request: to be connected, and then for data."""
    timeout = request.extensions.get("timeout", {})
    phases = [timeout.get(phase) for phase in ("connect", "read")]
    patience = math.inf if None in phases else sum(phase for phase in phases if phase is not None)
    until = request.extensions.get("gofive.until")
    return patience if until is None else min(patience, max(0.0, until - time.monotonic()))


def _never() -> bool:
    return False


def _is_cancelled() -> bool:
    """Whether the running task is being cancelled, by asyncio or by a cancel scope of anyio or trio."""
    import asyncio  # an event loop that is there has loaded it, and a blocking program needs none

    try:
        task = asyncio.current_task()
    except RuntimeError:  # trio, or no event loop any more
        task = None
    if task is not None and task.cancelling():
        return True
    import anyio  # httpx's async half has loaded it

    try:
        return anyio.current_effective_deadline() == -math.inf
    except Exception:  # noqa: BLE001 - without an event loop anyio and sniffio raise each their own
        return True  # the loop is gone, and the task with it


class _Manner(Record):
    """How a flow is driven.

    Attributes:
        was_cancelled: Whether the one who drives it is being cancelled.
        see_off: Has an errand done when the flow ends: in an event loop, nobody is there any more to wait for it.
    """

    __slots__ = ("see_off", "was_cancelled")
    was_cancelled: Callable[[], bool]
    see_off: Callable[[Errand[Any]], None]

    def __init__(self, was_cancelled: Callable[[], bool], see_off: Callable[[Errand[Any]], None]) -> None:
        self._fill(was_cancelled, see_off)


_BLOCKING = _Manner(_never, lambda errand: errand.wait())
_AWAITED = _Manner(_is_cancelled, lambda errand: errand.start())


def token_key(url: str, credentials: Credentials) -> str:
    """What a token is stored by: a digest of where it is from and for whom, without the secret, that tells nothing of the key."""
    whose = json.dumps([url, credentials.client_id, credentials.subscription_key])
    return hashlib.sha256(whose.encode()).hexdigest()


class ClientCredentials(NoCredentials):
    """OAuth 2.0 client credentials for the API: a token fetched once, kept while it is fresh, replaced once when it is refused.

    However many threads or tasks start at the same time, one of them fetches and the others wait for the outcome. A 401 that is about the
    subscription key is handed on: a new token would not help. So is the 401 of a token that replaced a refused one less than
    `REFUSAL_PAUSE` ago: the next one would be refused as well.

    Args:
        credentials: What Gofive gave to the company.
        base_url: Base URL of the API, without a slash at its end.
        clock: Reading in seconds that never goes back.
        token_path: Path of the token endpoint below the base URL.
        key_header: Header of the subscription key; None for calls that carry none.
        redact: Learns each token, so that none is ever shown.
        store: Keeps the token for others as well; only the one who fetches asks it. One of its own by default.
        wall_clock: Unix time in seconds.
    """

    def __init__(
        self,
        credentials: Credentials,
        base_url: str,
        clock: Callable[[], float] = time.monotonic,
        *,
        token_path: str = TOKEN_PATH,
        key_header: str | None = KEY_HEADER,
        redact: Redactor | None = None,
        store: TokenStore | None = None,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.operation = token_operation(token_path)
        subscription_key = credentials.subscription_key
        self.key = SubscriptionKey(subscription_key, key_header) if subscription_key and key_header else None
        self._credentials = credentials
        self._url = base_url + token_path
        self._store_key = token_key(self._url, credentials)
        self._sharing = Sharing(MemoryTokenStore() if store is None else store)
        self._tokens = TokenCache(clock, wall_clock)
        self.redact = redact or Redactor(*credentials.secrets())

    def __repr__(self) -> str:
        return f"ClientCredentials(client_id={self._credentials.client_id!r})"

    def ready(self) -> Signature | None:
        """What to sign requests with right now; None when a token has to be fetched first. Nothing is locked."""
        token = self._tokens.fresh()
        return None if token is None else self._signature_of(token)

    def sync_auth_flow(self, request: Request) -> AuthFlow:
        """The flow of one request, where waiting blocks the thread."""
        return self._blocking_flow(request, self._steps(request, _BLOCKING))

    def async_auth_flow(self, request: Request) -> AsyncAuthFlow:
        """The flow of one request, where waiting lets other tasks run."""
        return self._awaited_flow(request, self._steps(request, _AWAITED))

    def renewal_flow(self, request: Request, refused: Token, answer: AnyAnswer) -> AuthFlow:
        """The rest of the flow of a request that was signed with a token and answered 401."""
        return self._blocking_flow(request, self._steps_after(request, refused, answer, _BLOCKING))

    def async_renewal_flow(self, request: Request, refused: Token, answer: AnyAnswer) -> AsyncAuthFlow:
        """As `renewal_flow`, where waiting lets other tasks run."""
        return self._awaited_flow(request, self._steps_after(request, refused, answer, _AWAITED))

    @staticmethod
    def _blocking_flow(request: Request, steps: _Steps) -> AuthFlow:
        try:
            step = next(steps)
            while True:
                if not isinstance(step, Request):
                    step.wait(_patience(request))
                    step = steps.send(None)
                    continue
                response = yield step
                if step is not request or response.status_code == 401:
                    response.read()
                step = steps.send(response)
        except StopIteration:
            return
        finally:
            steps.close()

    @staticmethod
    async def _awaited_flow(request: Request, steps: _Steps) -> AsyncAuthFlow:
        try:
            step = next(steps)
            while True:
                if not isinstance(step, Request):
                    await step.wait_async(_patience(request))
                    step = steps.send(None)
                    continue
                response = yield step
                if step is not request or response.status_code == 401:
                    await response.aread()
                step = steps.send(response)
        except StopIteration:
            return
        finally:
            steps.close()

    def _steps(self, request: Request, manner: _Manner) -> _Steps:
        """The decisions for one request. Yields what to send or what to wait for."""
        token = self._tokens.fresh()
        if token is None:
            token = yield from self._obtain(request, None, manner)
        self._signature_of(token).put_on(request)
        response = yield request
        if response is not None:
            yield from self._steps_after(request, token, response, manner)

    def _steps_after(self, request: Request, token: Token, response: AnyAnswer, manner: _Manner) -> _Steps:
        """What follows the answer to a request that was signed with a token."""
        if response.status_code == 401 and not _answers.is_subscription_key_refusal(response):
            other = yield from self._obtain(request, token, manner)
            if other is not token:
                self._signature_of(other).put_on(request)
                yield request

    def _obtain(self, request: Request, refused: Token | None, manner: _Manner) -> _TokenSteps:
        """A token to use; the refused one again when there is no better one to be had for now."""
        while True:
            token, flight, first = self._tokens.join(refused, _patience(request))
            if token is not None:
                return token
            assert flight is not None
            if first:
                try:
                    return (yield from self._fly(request, flight, refused, manner))
                except GofiveError:
                    if refused is None and (token := self._tokens.fresh()) is not None:
                        return token  # the old one: it was to be replaced early, and is good for a while yet
                    raise
            yield flight
            if (token := flight.token) is not None:
                # The flight may have begun before the refusal, and have brought the very token from the store.
                if refused is None or token.value != refused.value or self._tokens.is_too_new(token):
                    return token
                continue
            if not flight.landed:
                raise token_unavailable(self.operation)
            if refused is None and (token := self._tokens.fresh()) is not None:
                return token
            # Who waits longer than the one who flew may still get an answer; all others fail together.
            if flight.failure is not None and not (flight.unanswered and _patience(request) > flight.patience):
                raise flight.failure()

    def _fly(self, request: Request, flight: Flight, refused: Token | None, manner: _Manner) -> _TokenSteps:
        look: Look | None = None
        stored: StoredToken | None = None
        try:
            found = yield from self._look(refused, _patience(request))
            if isinstance(found, Token):
                token = found
            else:
                look = found
                response = yield self._token_request(request)
                assert isinstance(response, AnyAnswer)
                stored = self._fetched(response, after_refusal=refused is not None)
                token = self._tokens.adopted(stored)
        except GeneratorExit:
            # httpx closes the flow when sending fails and when the caller is cancelled. A caller that was cancelled did not fail: one of
            # those who wait has to fetch.
            given_up = True
            try:
                given_up = manner.was_cancelled()
            finally:  # whatever happens, those who wait must hear of it
                failure = None if given_up else partial(token_unavailable, self.operation)
                self._unlock(look, manner)
                self._tokens.land(flight, failure=failure, unanswered=True)
            raise
        except GofiveError as error:
            self._unlock(look, manner)
            copy = error.__reduce__()
            # Who gave up on a lock had no answer either.
            self._tokens.land(flight, failure=lambda: copy[0](*copy[1]), unanswered=isinstance(error, ConnectionFailedError))
            raise
        except BaseException:
            self._unlock(look, manner)
            self._tokens.land(flight)
            raise
        self._tokens.land(flight, token)
        if look is not None and (look.release is not None or self._sharing.usable):
            errand = self._sharing.finish(self._store_key, look.release, stored)
            try:
                yield errand
            except GeneratorExit:
                manner.see_off(errand)
                raise
        return token

    def _look(self, refused: Token | None, patience: float) -> _LookSteps:
        """A token that somebody else fetched; or what came of the look, and the caller is to fetch, with a lock if there was one to be had.

        Raises:
            ConnectionFailedError: Somebody else is fetching, for longer than the caller waits.
        """
        tokens, sharing = self._tokens, self._sharing
        too_new = refused is not None and tokens.is_too_new(refused)
        end = time.monotonic() + min(patience, LONGEST_HOLD)
        pause = _FIRST_PAUSE
        while sharing.usable:
            errand = sharing.look(
                self._store_key,
                lambda stored: tokens.is_wanted(stored, refused),
                refused.value if refused is not None else None,
                locking=not too_new,
            )
            try:
                yield errand
            except GeneratorExit:
                errand.abandon()
                raise
            look = errand.result
            if look is None:  # the store failed
                break
            if look.stored is not None:
                self.redact.learn(look.stored.access_token)
                return tokens.adopted(look.stored)
            if look.release is not None:
                return look
            if too_new:
                break
            left = end - time.monotonic()
            if left <= 0:
                if patience <= LONGEST_HOLD:
                    raise token_unavailable(self.operation)
                break
            yield Pause(min(left, pause * random.uniform(0.5, 1)))
            pause = min(_LONGEST_PAUSE, pause * 1.5)
        return refused if too_new and refused is not None else Look()

    def _unlock(self, look: Look | None, manner: _Manner) -> None:
        if look is not None and look.release is not None:
            manner.see_off(self._sharing.finish(self._store_key, look.release, None))

    def _token_request(self, request: Request) -> Request:
        form = {
            "grant_type": "client_credentials",
            "client_id": self._credentials.client_id,
            "client_secret": self._credentials.client_secret,
        }
        headers = {"Content-Type": FORM, "Accept": "application/json", "User-Agent": USER_AGENT}
        extensions = {"timeout": request.extensions["timeout"]} if "timeout" in request.extensions else {}
        token_request = Request("POST", self._url, headers=headers, content=urlencode(form).encode(), extensions=extensions)
        if self.key is not None:
            self.key.sign(token_request)
        return token_request

    def _fetched(self, response: AnyAnswer, *, after_refusal: bool) -> StoredToken:
        if response.status_code != 200:
            raise _answers.token_refusal(response, self.operation, self.redact)
        data = _answers.json_object(response)
        value = data.get("access_token")
        if not isinstance(value, str) or not is_token(value):
            context = context_of(self.operation)
            raise TokenRequestError("the answer (HTTP 200) holds no access token", error=None, context=context)
        self.redact.learn(value)
        return self._tokens.new(value, data.get("expires_in"), after_refusal=after_refusal)

    def _signature_of(self, token: Token) -> Signature:
        signature = self._signature
        if signature.token is not token:
            fields = {} if self.key is None else self.key.fields
            # Two threads may both make one; either will do.
            signature = self._signature = Signature({**fields, "Authorization": f"Bearer {token.value}"}, token)
        return signature
