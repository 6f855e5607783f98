"""What stands in front of the API: the gateway's key check and limits, and the token service.

The gateway's bodies are the defaults of Azure API Management, the product that the header's name points to. The token service judges in the
order of IdentityServer, the product that the path ``/connect/token`` points to: the HTTP request, the client, the grant, the scope. Gofive
documents neither.
"""

from __future__ import annotations

import base64
import secrets
import threading
from collections.abc import Mapping
from hmac import compare_digest
from typing import Any
from urllib.parse import parse_qs, unquote_plus

from attrs import field, frozen

from .blotting import TOKEN_PREFIX
from .clock import Clock
from .limits import Limits
from .messages import FORM, Answer, Incoming, refusal
from .routes import Route, token_path

SCOPE = "openapi"
_MOST_TOKENS = 10_000
_NEVER_STORED = {"Cache-Control": "no-store, no-cache, max-age=0", "Pragma": "no-cache"}


@frozen
class TestCredentials:
    """Credentials that the sandbox accepts. They open nothing else."""

    __test__ = False  # its name is no test's

    client_id: str = "sandbox-client"
    client_secret: str = field(default="sandbox-secret+/=", repr=False)
    subscription_key: str = field(default="0123456789abcdef0123456789abcdef", repr=False)
    partner_client_id: str = "sandbox-partner"
    partner_client_secret: str = field(default="sandbox-partner-secret+/=", repr=False)

    def pair(self, server: str) -> tuple[str, str]:
        """Client id and secret for a server."""
        if server == "gateway":
            return self.client_id, self.client_secret
        return self.partner_client_id, self.partner_client_secret

    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        return self.client_secret, self.subscription_key, self.partner_client_secret


@frozen
class Token:
    """An access token, without its value.

    Attributes:
        id: Its name among the tokens of this sandbox: ``t1``, ``t2``, ...
        endpoint: Path of the endpoint that issued it; it opens that endpoint's server alone.
        issued: When, in seconds of the sandbox's clock.
        end: When it ends, in the same.
    """

    id: str
    endpoint: str
    issued: float
    end: float


def not_found() -> Answer:
    """No operation has this path and method."""
    return refusal(404, "Resource not found")


def key_missing(header: str = "Ocp-Apim-Subscription-Key") -> Answer:
    """The gateway's answer to a request without a subscription key."""
    message = "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."
    return refusal(401, message, _challenge(header))


def key_invalid(header: str = "Ocp-Apim-Subscription-Key") -> Answer:
    """The gateway's answer to a request with a key that it doesn't know."""
    message = "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."
    return refusal(401, message, _challenge(header))


def token_refused(presented: bool = True) -> Answer:
    """The answer to a request without a token that lives."""
    challenge = 'Bearer error="invalid_token"' if presented else "Bearer"
    return refusal(401, "Unauthorized. Access token is missing or invalid.", {"WWW-Authenticate": challenge})


def oauth_error(code: str, status: int = 400, description: str | None = None) -> Answer:
    """A refusal of the token service."""
    body = {"error": code} if description is None else {"error": code, "error_description": description}
    return Answer.json(body, status, _NEVER_STORED)


def _challenge(header: str) -> dict[str, str]:
    return {"WWW-Authenticate": f'AzureApiManagementKey realm="https://sandbox.invalid",name="{header}",type="header"'}


class Gateway:
    """Checks the subscription key, issues and checks tokens, and counts.

    Args:
        credentials: Credentials that it accepts.
        token_lifetime: Seconds that its tokens live.
        clock: The time, which a test may move.

    Raises:
        ValueError: The lifetime is not a whole number of seconds from 1.

    Attributes:
        limits: The limits on calls with the subscription key.
        token_requests: Tokens that were issued.
        calls: Requests that reached the API behind it.
    """

    def __init__(self, credentials: TestCredentials, token_lifetime: int = 3600, clock: Clock | None = None) -> None:
        self._credentials = credentials
        self._key = credentials.subscription_key.encode()
        self._clock = clock or Clock()
        self._guard = threading.Lock()
        self._tokens: dict[str, Token] = {}
        self._issued = 0
        self.limits = Limits(self._clock)
        self.lifetime = token_lifetime
        self._first_lifetime = token_lifetime
        self.token_requests = 0
        self.calls = 0

    @property
    def lifetime(self) -> int:
        """Seconds that tokens issued from now on live."""
        return self._lifetime

    @lifetime.setter
    def lifetime(self, seconds: int) -> None:
        if isinstance(seconds, bool) or not isinstance(seconds, int) or seconds < 1:
            raise ValueError(f"token_lifetime must be a whole number of seconds, 1 or more, not {seconds!r}")
        self._lifetime = seconds

    def check(self, headers: Mapping[str, str], schemes: list[dict[str, Any]]) -> Answer | None:
        """The refusal of a request that lacks what its operation's security schemes ask for, or is one too many."""
        for scheme in schemes:
            if scheme["type"] == "oauth2":
                refused = self._check_token(headers, token_path(scheme))
            else:
                refused = self._check_key(headers.get(scheme["name"].lower()), scheme["name"]) or self.limits.check()
            if refused:
                return refused
        return None

    def _check_key(self, key: str | None, header: str) -> Answer | None:
        """The refusal of a request without the right key."""
        if not key:
            return key_missing(header)
        return None if compare_digest(key.encode(), self._key) else key_invalid(header)

    def _check_token(self, headers: Mapping[str, str], endpoint: str) -> Answer | None:
        """The refusal of a request without a token of this endpoint that lives."""
        given = headers.get("authorization", "")
        scheme, _, value = given.partition(" ")
        token = self._tokens.get(value.strip())
        if token and token.end > self._clock.seconds() and token.endpoint == endpoint and scheme.lower() == "bearer":
            return None
        return token_refused(presented=bool(given))

    def tokens(self) -> list[Token]:
        """The tokens that live, oldest first."""
        with self._guard:
            now = self._clock.seconds()
            return [token for token in self._tokens.values() if token.end > now]

    def revoke_tokens(self, name: str | None = None) -> int:
        """Make tokens invalid at once.

        Args:
            name: Id of the one; None for all.

        Returns:
            How many that were.
        """
        with self._guard:
            kept = {} if name is None else {value: token for value, token in self._tokens.items() if token.id != name}
            revoked = len(self._tokens) - len(kept)
            self._tokens = kept
        return revoked

    def reset(self) -> None:
        """Forget all tokens, let those to come live as long as at first, and start counting anew."""
        with self._guard:
            self._tokens = {}
            self.lifetime = self._first_lifetime
            self.token_requests = self.calls = self._issued = 0

    def token(self, request: Incoming, route: Route) -> Answer:
        """Answer a token request to one of the token endpoints."""
        if request.method != "POST" or request.media_type != FORM:
            return oauth_error("invalid_request")
        try:
            form = {name: values[0] for name, values in parse_qs((request.body or b"").decode("ascii"), max_num_fields=50).items()}
        except ValueError:
            return oauth_error("invalid_request")
        client = _basic(request.headers.get("authorization", "")) or (form.get("client_id", ""), form.get("client_secret", ""))
        # Both are compared, whatever the first gave, and as bytes: a text with other than ASCII in it can't be compared in constant time.
        right = [
            compare_digest(given.encode("utf-8", "replace"), known.encode())
            for given, known in zip(client, self._credentials.pair(route.server), strict=True)
        ]
        if not all(right):
            return oauth_error("invalid_client")
        if form.get("grant_type") != "client_credentials":
            return oauth_error("unsupported_grant_type")
        if not set(form.get("scope", SCOPE).split()) <= {SCOPE}:
            return oauth_error("invalid_scope")
        body = {"access_token": self._issue(route.path), "expires_in": self.lifetime, "token_type": "Bearer", "scope": SCOPE}
        return Answer.json(body, headers=_NEVER_STORED)

    def _issue(self, endpoint: str) -> str:
        value = TOKEN_PREFIX + secrets.token_urlsafe(48)
        with self._guard:
            now = self._clock.seconds()
            while self._tokens:  # those that ended stand at the front, as long as nobody changed the lifetime
                oldest = next(iter(self._tokens))
                if self._tokens[oldest].end > now and len(self._tokens) < _MOST_TOKENS:
                    break
                del self._tokens[oldest]
            self._issued += 1
            self._tokens[value] = Token(f"t{self._issued}", endpoint, now, now + self.lifetime)
            self.token_requests += 1
        return value


def _basic(header: str) -> tuple[str, str] | None:
    """Client id and secret of an HTTP Basic header, each form-encoded as RFC 6749, 2.3.1 says; None without such a header."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        client_id, _, secret = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except ValueError:
        return "", ""
    return unquote_plus(client_id), unquote_plus(secret)
