"""Sign requests: the subscription key on each, and an access token by client credentials."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable, Generator
from functools import partial
from typing import TypeAlias
from urllib.parse import urlencode

from . import _answers
from ._failures import context_of, token_operation, token_unavailable
from ._http import FORM, AsyncAuthFlow, Auth, AuthFlow, Request, Response
from ._redaction import Redactor
from ._settings import Credentials
from ._tokens import Flight, Token, TokenCache
from ._version import __version__
from .errors import GofiveError, TokenRequestError

KEY_HEADER = "Ocp-Apim-Subscription-Key"
TOKEN_PATH = "/authorization/connect/token"  # noqa: S105 - a path
"""Key header and token endpoint of the gateway."""

USER_AGENT = f"gofive-python/{__version__}"

_Steps: TypeAlias = Generator["Request | Flight", "Response | None", None]
_TokenSteps: TypeAlias = Generator["Request | Flight", "Response | None", Token]


def _patience(request: Request) -> float:
    """Seconds that a caller waits for the answer to a request: to be connected, and then for data."""
    timeout = request.extensions.get("timeout", {})
    phases = [timeout.get(phase) for phase in ("connect", "read")]
    return math.inf if None in phases else sum(phase for phase in phases if phase is not None)


def _never() -> bool:
    return False


def _is_cancelled() -> bool:
    """Whether the running task is being cancelled, by asyncio or by a cancel scope of anyio or trio."""
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


class SubscriptionKey(Auth):
    """Adds the subscription key to a request: all that the gateway's token endpoint needs.

    Args:
        subscription_key: Key of the subscription at the gateway.
        header: Header that carries it.
    """

    def __init__(self, subscription_key: str, header: str = KEY_HEADER) -> None:
        self._key = subscription_key
        self._header = header

    def __repr__(self) -> str:
        return "SubscriptionKey()"

    def sign(self, request: Request) -> None:
        """Put the key on a request."""
        request.headers[self._header] = self._key

    def auth_flow(self, request: Request) -> AuthFlow:
        """The flow of one request."""
        self.sign(request)
        yield request


class ClientCredentials(Auth):
    """OAuth 2.0 client credentials for the API: a token fetched once, kept while it is fresh, replaced once when it is refused.

    However many threads or tasks start at the same time, one of them fetches and the others wait for the outcome. A 401 that is about the
    subscription key is handed on: a new token would not help.

    Args:
        credentials: What Gofive gave to the company.
        base_url: Base URL of the API, without a slash at its end.
        clock: Reading in seconds that never goes back.
        token_path: Path of the token endpoint below the base URL.
        key_header: Header of the subscription key; None for calls that carry none.
        redact: Learns each token, so that none is ever shown.
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
    ) -> None:
        self.operation = token_operation(token_path)
        subscription_key = credentials.subscription_key
        self.key = SubscriptionKey(subscription_key, key_header) if subscription_key and key_header else None
        self._credentials = credentials
        self._url = base_url + token_path
        self._tokens = TokenCache(clock)
        self.redact = redact or Redactor(*credentials.secrets())

    def __repr__(self) -> str:
        return f"ClientCredentials(client_id={self._credentials.client_id!r})"

    def sync_auth_flow(self, request: Request) -> AuthFlow:
        """The flow of one request, where waiting blocks the thread."""
        steps = self._steps(request, _never)
        try:
            step = next(steps)
            while True:
                if isinstance(step, Flight):
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

    async def async_auth_flow(self, request: Request) -> AsyncAuthFlow:
        """The flow of one request, where waiting lets other tasks run."""
        steps = self._steps(request, _is_cancelled)
        try:
            step = next(steps)
            while True:
                if isinstance(step, Flight):
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

    def _steps(self, request: Request, was_cancelled: Callable[[], bool]) -> _Steps:
        """The decisions for one request. Yields what to send or whom to wait for."""
        token = self._tokens.fresh()
        if token is None:
            token = yield from self._obtain(request, None, was_cancelled)
        self._sign(request, token)
        response = yield request
        if response is not None and response.status_code == 401 and not _answers.is_subscription_key_refusal(response):
            self._sign(request, (yield from self._obtain(request, token, was_cancelled)))
            yield request

    def _obtain(self, request: Request, refused: Token | None, was_cancelled: Callable[[], bool]) -> _TokenSteps:
        while True:
            token, flight, first = self._tokens.join(refused, _patience(request))
            if token is not None:
                return token
            assert flight is not None
            if first:
                return (yield from self._fly(request, flight, was_cancelled))
            yield flight
            if flight.token is not None:
                return flight.token
            if not flight.landed:
                raise token_unavailable(self.operation)
            # Who waits longer than the one who flew may still get an answer; all others fail together.
            if flight.failure is not None and not (flight.unanswered and _patience(request) > flight.patience):
                raise flight.failure()

    def _fly(self, request: Request, flight: Flight, was_cancelled: Callable[[], bool]) -> _TokenSteps:
        try:
            response = yield self._token_request(request)
            assert isinstance(response, Response)
            token = self._token(response)
        except GeneratorExit:
            # httpx closes the flow when sending fails and when the caller is cancelled. A caller that was cancelled did not fail: one of
            # those who wait has to fetch.
            given_up = True
            try:
                given_up = was_cancelled()
            finally:  # whatever happens, those who wait must hear of it
                self._tokens.land(flight, failure=None if given_up else partial(token_unavailable, self.operation), unanswered=True)
            raise
        except GofiveError as error:
            copy = error.__reduce__()
            self._tokens.land(flight, failure=lambda: copy[0](*copy[1]))
            raise
        except BaseException:
            self._tokens.land(flight)
            raise
        self._tokens.land(flight, token)
        return token

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

    def _token(self, response: Response) -> Token:
        if response.status_code != 200:
            raise _answers.token_refusal(response, self.operation, self.redact)
        data = _answers.json_object(response)
        value = data.get("access_token")
        if not isinstance(value, str) or not value or not value.isascii() or not value.isprintable():
            context = context_of(self.operation)
            raise TokenRequestError("the answer (HTTP 200) holds no access token", error=None, context=context)
        self.redact.learn(value)
        return self._tokens.new(value, data.get("expires_in"))

    def _sign(self, request: Request, token: Token) -> None:
        if self.key is not None:
            self.key.sign(request)
        request.headers["Authorization"] = f"Bearer {token.value}"
