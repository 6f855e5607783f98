"""Who may call the admin API: this machine, and no page of another origin that a browser on it shows."""

from __future__ import annotations

import ipaddress
from hmac import compare_digest
from urllib.parse import urlsplit

from attrs import field, frozen

from ..messages import Answer, Incoming


def refused(status: int, message: str, **headers: str) -> Answer:
    """A refusal of the admin API."""
    return Answer.json({"message": message}, status, {"Cache-Control": "no-store"}).having(**headers)


@frozen
class Guard:
    """Decides who may call.

    A page of another site could make a browser on this machine send requests here. A name of its own that it rebinds to this address shows
    in the header Host, which must hold an address, ``localhost`` or a name that was allowed; what it sends across origins, a browser marks
    with Origin and Sec-Fetch-Site.

    Attributes:
        enabled: Whether there is an admin API.
        token: Token that callers have to show; None for none.
        hosts: Names that the header Host may hold beside ``localhost`` and any address.
    """

    enabled: bool = True
    token: str | None = field(default=None, repr=False)
    hosts: tuple[str, ...] = ()

    def check(self, request: Incoming) -> Answer | None:
        """The refusal of a request to the admin API; None for one that is let in."""
        if answer := self.check_page(request):
            return answer
        if not self.enabled:
            return refused(403, "the admin API is off, because the sandbox listens beyond this machine; start it with --admin-token")
        headers = request.headers
        if self.token is not None:
            scheme, _, given = headers.get("authorization", "").partition(" ")
            if scheme.lower() != "bearer" or not compare_digest(given.strip().encode(), self.token.encode()):
                return refused(401, "the admin API asks for its token: Authorization: Bearer ...", WWW_Authenticate="Bearer")
        origin = headers.get("origin")
        if origin is not None and not self._is_own(origin, headers.get("host", "")):
            return refused(403, "the admin API is for pages of the sandbox itself, not of another origin")
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            return refused(403, "the admin API is for pages of the sandbox itself, not of another site")
        if request.method in ("POST", "PUT", "PATCH") and request.media_type != "application/json":
            return refused(415, "send Content-Type: application/json, also with an empty body")
        return None

    def check_page(self, request: Incoming) -> Answer | None:
        """The refusal of a request for the page; None for one that is let in."""
        host = request.headers.get("host", "")
        if self._knows(host):
            return None
        return refused(421, "the header Host names another host than this sandbox; start it with --allow-host to allow a name")

    def _knows(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return name == "localhost" or name in self.hosts or _is_address(name)

    @staticmethod
    def _is_own(origin: str, host: str) -> bool:
        return origin.lower() in (f"http://{host}".lower(), f"https://{host}".lower())


def _is_address(name: str) -> bool:
    """Whether it is an address, which nobody can rebind."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
