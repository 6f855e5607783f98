"""Credentials and the base URL: where they come from and what they must look like."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from gofive_client import SERVERS, Record

from ._http import is_address
from .errors import ConfigurationError
from .tokens import TokenStore

_OLDEST_AIOHTTP = [3, 11]

GATEWAY = "gateway"
"""Name of the server that nearly every operation is on."""


class Server(Record, hidden=("client_secret",)):
    """A host of the API beside the gateway, with the credentials that Gofive gave out for it.

    Attributes:
        base_url: Its address; None where the docs name it, or with the environment's ``GOFIVE_<NAME>_BASE_URL``.
        client_id: Client id; by default the environment's ``GOFIVE_<NAME>_CLIENT_ID``.
        client_secret: Client secret, hidden from repr; by default ``GOFIVE_<NAME>_CLIENT_SECRET``.
    """

    __slots__ = ("base_url", "client_id", "client_secret")
    base_url: str | None
    client_id: str | None
    client_secret: str | None

    def __init__(self, *, base_url: str | None = None, client_id: str | None = None, client_secret: str | None = None) -> None:
        self._fill(base_url, client_id, client_secret)


class Credentials(Record, hidden=("client_secret", "subscription_key")):
    """What a company was given by Gofive.

    Attributes:
        client_id: Client id of the integration.
        client_secret: Its secret; hidden from repr.
        subscription_key: Key of the subscription at the gateway, hidden from repr; None for a server that takes none.
    """

    __slots__ = ("client_id", "client_secret", "subscription_key")
    client_id: str
    client_secret: str
    subscription_key: str | None

    def __init__(self, *, client_id: str, client_secret: str, subscription_key: str | None = None) -> None:
        self._fill(client_id, client_secret, subscription_key)

    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        return tuple(filter(None, (self.client_secret, self.subscription_key)))


class Address(Record):
    """Where a server is, and what it lets in."""

    __slots__ = ("base_url", "credentials")
    base_url: str
    credentials: Credentials

    def __init__(self, base_url: str, credentials: Credentials) -> None:
        self._fill(base_url, credentials)


def gateway(
    client_id: str | None, client_secret: str | None, subscription_key: str | None, base_url: str | None, *, optional: bool
) -> Address | None:
    """The gateway from the arguments, and from the environment where an argument is None.

    Args:
        client_id: Client id.
        client_secret: Client secret.
        subscription_key: Subscription key.
        base_url: Base URL.
        optional: Whether it may be missing altogether.

    Raises:
        ConfigurationError: A credential is missing, empty, or can't be what Gofive gave out; the base URL is none or is unsafe.
    """
    url = checked_base_url(base_url, GATEWAY)
    given = {"client_id": client_id, "client_secret": client_secret, "subscription_key": subscription_key}
    if optional and all(value is None and _variable(GATEWAY, name) not in os.environ for name, value in given.items()):
        return None
    return Address(url, Credentials(**{name: _needed(name, value, _variable(GATEWAY, name)) for name, value in given.items()}))


def other_servers(given: Mapping[str, Server] | None) -> dict[str, Address]:
    """The servers beside the gateway, from the argument and from the environment.

    Raises:
        ConfigurationError: A name is unknown, or a server's settings are incomplete or unsafe.
    """
    given = {} if given is None else given
    if not isinstance(given, Mapping):
        raise ConfigurationError(f"servers is a mapping from names to gofive.Server, not a {type(given).__name__}")
    known = [name for name in SERVERS if name != GATEWAY]
    for name, server in given.items():
        if name not in known:
            raise ConfigurationError(f"no server is called {name!r}; there is {' and '.join(known)}")
        if not isinstance(server, Server):
            raise ConfigurationError(f"servers[{name!r}] must be a gofive.Server, not {type(server).__name__}")
    found = {}
    for name in known:
        if name in given or os.environ.get(_variable(name, "base_url")):
            server = given.get(name, Server())
            credentials = Credentials(
                client_id=_needed("client_id", server.client_id, _variable(name, "client_id"), name),
                client_secret=_needed("client_secret", server.client_secret, _variable(name, "client_secret"), name),
            )
            found[name] = Address(checked_base_url(server.base_url, name), credentials)
    return found


def missing(server: str) -> str:
    """What to say to a caller who did not configure a server."""
    if server == GATEWAY:
        return "the client has no credentials for the gateway: set GOFIVE_CLIENT_ID, GOFIVE_CLIENT_SECRET and GOFIVE_SUBSCRIPTION_KEY"
    unnamed = "whose address the docs don't give" if SERVERS.get(server) is None else "which has credentials of its own"
    return (
        f"this operation is on the server {server!r}, {unnamed}: pass servers={{{server!r}: gofive.Server(base_url=..., client_id=..., "
        f"client_secret=...)}}, or set {_variable(server, 'base_url')} and its siblings"
    )


def _variable(server: str, setting: str) -> str:
    prefix = "GOFIVE_" if server == GATEWAY else f"GOFIVE_{server.upper()}_"
    return prefix + setting.upper()


def _needed(argument: str, given: str | None, variable: str, server: str | None = None) -> str:
    value, origin = (given, f"the argument {argument}") if given is not None else (os.environ.get(variable), variable)
    if value is None:
        of = f" for the server {server!r}" if server else ""
        raise ConfigurationError(f"no {argument.replace('_', ' ')}{of}: set {variable} or pass {argument}=...")
    if not isinstance(value, str):
        raise ConfigurationError(f"{origin} must be text, not {type(value).__name__}")
    if not value:
        raise ConfigurationError(f"{origin} is empty")
    if not value.isascii() or not value.isprintable() or value != value.strip():
        raise ConfigurationError(
            f"{origin} holds a blank at an end, a line break or a character that no credential has; was it copied with its line end?"
        )
    return value


def uses_aiohttp(transport: str | None) -> bool:
    """Whether aiohttp carries the calls of an async client.

    Args:
        transport: What was asked for; None for aiohttp where it is installed in a release that will do.

    Raises:
        ConfigurationError: That is none, or it is not installed, or too old.
    """
    if transport not in (None, "aiohttp", "plain"):
        raise ConfigurationError(f"transport is 'aiohttp', 'plain' or None, not {transport!r}")
    if transport == "plain":
        return False
    try:
        import aiohttp  # here, for a blocking program needs none
    except ImportError:
        problem = "not installed"
    else:
        # Whoever needs another release for something else did not ask for this.
        release = [int(part) for part in aiohttp.__version__.split(".")[:2]]
        problem = "too old" if release < _OLDEST_AIOHTTP else ""
    if transport == "aiohttp" and problem:
        raise ConfigurationError(f"aiohttp is {problem}; it comes with gofive[aiohttp]")
    return not problem


def checked_base_url(given: str | None, server: str) -> str:
    """The base URL of a server from the argument, the environment or the docs, without a slash at its end.

    Raises:
        ConfigurationError: There is none; it is no absolute http(s) URL, carries credentials, a query or a fragment, or would send
            credentials over plain http to another machine.
    """
    variable = _variable(server, "base_url")
    url = given if given is not None else os.environ.get(variable) or SERVERS[server]
    if url is None:
        raise ConfigurationError(f"no base URL for the server {server!r}, which the docs don't name: set {variable} or pass base_url=...")
    if not isinstance(url, str):
        raise ConfigurationError(f"the base URL must be text, not {type(url).__name__}")
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


def positive_seconds(given: object, name: str) -> float | None:
    """A number of seconds; None for no limit.

    Raises:
        ConfigurationError: It is no positive number.
    """
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 < given < float("inf"):
        raise ConfigurationError(f"a {name} is a positive number of seconds or None, not {given!r}")
    return float(given)


def retry_limit(given: object) -> int:
    """A number of retries.

    Raises:
        ConfigurationError: It is no whole number from 0.
    """
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        raise ConfigurationError(f"retries is a number from 0, not {given!r}")
    return given


def in_flight(given: object) -> int | None:
    """A number of calls at the same time; None for no limit.

    Raises:
        ConfigurationError: It is no whole number from 1.
    """
    if given is not None and (isinstance(given, bool) or not isinstance(given, int) or given < 1):
        raise ConfigurationError(f"max_in_flight is a number from 1 or None, not {given!r}")
    return given


def token_store(given: object) -> TokenStore | None:
    """A token store; None for none.

    Raises:
        ConfigurationError: It lacks a method of `TokenStore`, or is a class that was not called.
    """
    if given is None:
        return None
    if isinstance(given, type) or not isinstance(given, TokenStore):
        name = given.__name__ if isinstance(given, type) else type(given).__name__
        raise ConfigurationError(f"token_store must be a store, such as gofive.tokens.FileTokenStore(path), not {name}")
    return given


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
