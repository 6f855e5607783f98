"""What stands in front of the API: the gateway's key check and the token service.

The gateway's bodies are the defaults of Azure API Management, the product that the header's name points to; the token service answers as
OAuth 2.0 (RFC 6749, section 5.2) says. Gofive documents neither.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from hmac import compare_digest
from typing import Any
from urllib.parse import parse_qs

from attrs import field, frozen
from starlette.responses import JSONResponse, Response

KEY_HEADER = "ocp-apim-subscription-key"
TOKEN_PATH = "/authorization/connect/token"  # noqa: S105 - a path


@frozen
class TestCredentials:
    """Credentials that the sandbox accepts. They open nothing else."""

    __test__ = False  # its name is no test's

    client_id: str = "sandbox-client"
    client_secret: str = field(default="sandbox-secret+/=", repr=False)
    subscription_key: str = field(default="0123456789abcdef0123456789abcdef", repr=False)


def refusal(status: int, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """A default error body of the gateway."""
    return JSONResponse({"statusCode": status, "message": message}, status, headers=dict(headers or {}))


def not_found() -> Response:
    """No operation has this path and method."""
    return refusal(404, "Resource not found")


class Gateway:
    """Checks the subscription key, issues and checks tokens, and counts."""

    def __init__(self, credentials: TestCredentials, token_lifetime: int = 3600, clock: Callable[[], float] = time.monotonic) -> None:
        self._credentials = credentials
        self._lifetime = token_lifetime
        self._clock = clock
        self._tokens: dict[str, float] = {}
        self.token_requests = 0
        self.calls = 0

    def check_key(self, headers: Mapping[str, str]) -> Response | None:
        """The refusal of a request without the right key."""
        key = headers.get(KEY_HEADER)
        if key is None:
            return refusal(
                401,
                "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.",
            )
        if not compare_digest(key.encode(), self._credentials.subscription_key.encode()):
            return refusal(
                401,
                "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.",
            )
        return None

    def check_token(self, headers: Mapping[str, str]) -> Response | None:
        """The refusal of a request without a token that lives."""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and self._tokens.get(token, 0.0) > self._clock():
            return None
        return refusal(401, "Unauthorized. Access token is missing or invalid.", {"WWW-Authenticate": "Bearer"})

    def revoke_tokens(self) -> None:
        """Make every token invalid at once."""
        self._tokens.clear()

    def token(self, headers: Mapping[str, str], body: bytes) -> Response:
        """Answer a token request."""
        if headers.get("content-type", "").split(";")[0].strip().lower() != "application/x-www-form-urlencoded":
            return _oauth_error("invalid_request")
        try:
            form = {name: values[0] for name, values in parse_qs(body.decode("ascii"), max_num_fields=20).items()}
        except ValueError:
            return _oauth_error("invalid_request")
        if "grant_type" not in form:
            return _oauth_error("invalid_request")
        if form["grant_type"] != "client_credentials":
            return _oauth_error("unsupported_grant_type")
        known = compare_digest(form.get("client_id", "").encode(), self._credentials.client_id.encode())
        if not known or not compare_digest(form.get("client_secret", "").encode(), self._credentials.client_secret.encode()):
            return _oauth_error("invalid_client")
        token = secrets.token_urlsafe(48)
        now = self._clock()
        self._tokens = {old: end for old, end in self._tokens.items() if end > now}
        self._tokens[token] = now + self._lifetime
        self.token_requests += 1
        answer: dict[str, Any] = {
            "access_token": token,
            "expires_in": self._lifetime,
            "token_type": "Bearer",
            "scope": "openapi",
        }
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})


def _oauth_error(code: str) -> Response:
    return JSONResponse({"error": code}, 400)
