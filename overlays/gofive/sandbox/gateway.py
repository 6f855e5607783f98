"""What stands in front of the API: the gateway's key check and the token service.

The gateway's bodies are the defaults of Azure API Management, the product that the header's name points to; the token service answers as
OAuth 2.0 (RFC 6749, section 5.2) says. Gofive documents neither.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from hmac import compare_digest
from typing import Any
from urllib.parse import parse_qs

from attrs import field, frozen

from .clock import Clock
from .messages import Answer, Incoming
from .routes import Route, token_path


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


def refusal(status: int, message: str, headers: Mapping[str, str] | None = None) -> Answer:
    """A default error body of the gateway."""
    return Answer.json({"statusCode": status, "message": message}, status, headers)


def not_found() -> Answer:
    """No operation has this path and method."""
    return refusal(404, "Resource not found")


class Gateway:
    """Checks the subscription key, issues and checks tokens, and counts."""

    def __init__(self, credentials: TestCredentials, token_lifetime: int = 3600, clock: Clock | None = None) -> None:
        self._credentials = credentials
        self._lifetime = token_lifetime
        self._clock = clock or Clock()
        self._tokens: dict[str, tuple[float, str]] = {}
        self.token_requests = 0
        self.calls = 0

    def check(self, headers: Mapping[str, str], schemes: list[dict[str, Any]]) -> Answer | None:
        """The refusal of a request that lacks what its operation's security schemes ask for."""
        for scheme in schemes:
            if scheme["type"] == "oauth2":
                refused = self._check_token(headers, token_path(scheme))
            else:
                refused = self._check_key(headers.get(scheme["name"].lower()))
            if refused:
                return refused
        return None

    def _check_key(self, key: str | None) -> Answer | None:
        """The refusal of a request without the right key."""
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

    def _check_token(self, headers: Mapping[str, str], endpoint: str) -> Answer | None:
        """The refusal of a request without a token of this endpoint that lives."""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        end, issued_by = self._tokens.get(token, (0.0, ""))
        if scheme.lower() == "bearer" and end > self._clock.seconds() and issued_by == endpoint:
            return None
        return refusal(401, "Unauthorized. Access token is missing or invalid.", {"WWW-Authenticate": "Bearer"})

    def revoke_tokens(self) -> None:
        """Make every token invalid at once."""
        self._tokens.clear()

    def token(self, request: Incoming, route: Route) -> Answer:
        """Answer a token request to one of the token endpoints."""
        if request.media_type != "application/x-www-form-urlencoded":
            return _oauth_error("invalid_request")
        try:
            form = {name: values[0] for name, values in parse_qs((request.body or b"").decode("ascii"), max_num_fields=20).items()}
        except ValueError:
            return _oauth_error("invalid_request")
        if "grant_type" not in form:
            return _oauth_error("invalid_request")
        if form["grant_type"] != "client_credentials":
            return _oauth_error("unsupported_grant_type")
        client_id, client_secret = self._credentials.pair(route.server)
        known = compare_digest(form.get("client_id", "").encode(), client_id.encode())
        if not known or not compare_digest(form.get("client_secret", "").encode(), client_secret.encode()):
            return _oauth_error("invalid_client")
        token = secrets.token_urlsafe(48)
        now = self._clock.seconds()
        self._tokens = {old: (end, endpoint) for old, (end, endpoint) in self._tokens.items() if end > now}
        self._tokens[token] = now + self._lifetime, route.path
        self.token_requests += 1
        answer: dict[str, Any] = {
            "access_token": token,
            "expires_in": self._lifetime,
            "token_type": "Bearer",
            "scope": "openapi",
        }
        return Answer.json(answer, headers={"Cache-Control": "no-store"})


def _oauth_error(code: str) -> Answer:
    return Answer.json({"error": code}, 400)
