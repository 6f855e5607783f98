"""Credentials and the base URL: where they come from and what they must look like."""

from __future__ import annotations

import ipaddress
import os
from urllib.parse import urlsplit

from attrs import field, frozen

from ._http import is_address
from .errors import ConfigurationError

DEFAULT_BASE_URL = "https://api.gofive.co.th"

CLIENT_ID = "GOFIVE_CLIENT_ID"
CLIENT_SECRET = "GOFIVE_CLIENT_SECRET"  # noqa: S105 - the name of a variable
SUBSCRIPTION_KEY = "GOFIVE_SUBSCRIPTION_KEY"
BASE_URL = "GOFIVE_BASE_URL"


@frozen(kw_only=True)
class Credentials:
    """What a company was given by Gofive.

    Attributes:
        client_id: Client id of the integration.
        client_secret: Its secret; hidden from repr.
        subscription_key: Key of the subscription at the gateway; hidden from repr.
    """

    client_id: str
    client_secret: str = field(repr=False)
    subscription_key: str = field(repr=False)

    def secrets(self) -> tuple[str, str]:
        """What must never be shown."""
        return self.client_secret, self.subscription_key


def credentials(client_id: str | None, client_secret: str | None, subscription_key: str | None) -> Credentials:
    """Credentials from the arguments, and from the environment where an argument is None.

    Raises:
        ConfigurationError: One is missing, empty, or can't be what Gofive gave out.
    """
    return Credentials(
        client_id=_needed("client_id", client_id, CLIENT_ID),
        client_secret=_needed("client_secret", client_secret, CLIENT_SECRET),
        subscription_key=_needed("subscription_key", subscription_key, SUBSCRIPTION_KEY),
    )


def _needed(argument: str, given: str | None, variable: str) -> str:
    value, origin = (given, f"the argument {argument}") if given is not None else (os.environ.get(variable), variable)
    if value is None:
        raise ConfigurationError(f"no {argument.replace('_', ' ')}: set {variable} or pass {argument}=...")
    if not isinstance(value, str):
        raise ConfigurationError(f"{origin} must be text, not {type(value).__name__}")
    if not value:
        raise ConfigurationError(f"{origin} is empty")
    if not value.isascii() or not value.isprintable() or value != value.strip():
        raise ConfigurationError(
            f"{origin} holds a blank at an end, a line break or a character that no credential has; was it copied with its line end?"
        )
    return value


def base_url(given: str | None) -> str:
    """The base URL from the argument, the environment or the default, without a slash at its end.

    Raises:
        ConfigurationError: It is no absolute http(s) URL, carries credentials, a query or a fragment, or would send credentials over
            plain http to another machine.
    """
    url = given if given is not None else os.environ.get(BASE_URL) or DEFAULT_BASE_URL
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError as error:
        raise ConfigurationError(f"the base URL can't be read: {error}") from None
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("the base URL must not carry a user name or password")
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"the base URL must start with https:// and name a host, not {url!r}")
    if parts.query or parts.fragment:
        raise ConfigurationError("the base URL must not have a query or a fragment")
    if not url.isprintable() or " " in url or ".." in host or host.startswith(".") or not is_address(url):
        raise ConfigurationError(f"the base URL is no address: {url!r}")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"refusing plain http to {host}: the credentials could be read on the way; use https (http is for a sandbox on this machine)"
        )
    return url.rstrip("/")


def timeout(given: object) -> float | None:
    """A timeout in seconds; None waits for ever.

    Raises:
        ConfigurationError: It is no positive number.
    """
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 < given < float("inf"):
        raise ConfigurationError(f"a timeout is a positive number of seconds or None, not {given!r}")
    return float(given)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
