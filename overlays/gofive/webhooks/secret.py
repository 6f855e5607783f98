"""The secret that tells a delivery from a stranger's request. Gofive documents no signature, so it is the receiver's own."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence

from ..errors import ConfigurationError

MIN_LENGTH = 16
"""Characters that a secret has at least: anybody on the internet may guess."""

_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]+")
_VISIBLE = re.compile(r"[!-~]+( [!-~]+)*")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


class SecretCheck:
    """Says whether a request carries a secret. It keeps hashes only, so the secrets themselves can't leak from it.

    Args:
        secret: The secret, or several while an old one is being replaced.
        header: Name of the header that carries it; None for the last segment of the path.

    Attributes:
        header: Name of the header in lower case; None for the path.

    Raises:
        ConfigurationError: There is no secret, it is short, or it can't be carried like this; or the header has no valid name.
    """

    def __init__(self, secret: str | Sequence[str], header: str | None) -> None:
        if header is not None and not (isinstance(header, str) and _TOKEN.fullmatch(header)):
            raise ConfigurationError("header must be the name of an HTTP header, or None for the last segment of the path")
        self.header = None if header is None else header.lower()
        secrets = [secret] if isinstance(secret, str) else list(secret) if isinstance(secret, list | tuple) else []
        if not secrets:
            raise ConfigurationError("a webhook needs a secret: pass secret=..., made by secrets.token_urlsafe(32) for instance")
        for one in secrets:
            _judge(one, in_path=header is None)
        self._digests = [_digest(one) for one in secrets]

    def passes(self, path: str, headers: Mapping[str, str]) -> bool:
        """Whether a request carries one of the secrets. How long it takes does not depend on how near a guess is.

        Args:
            path: Path of the request, unescaped.
            headers: Its headers by their names in lower case.
        """
        given = path.rpartition("/")[2] if self.header is None else headers.get(self.header, "")
        digest = _digest(given)
        return sum(hmac.compare_digest(digest, right) for right in self._digests) > 0  # any() would stop at the first that fits


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def _judge(secret: object, *, in_path: bool) -> None:
    if not isinstance(secret, str):
        raise ConfigurationError(f"a webhook's secret must be text, not {type(secret).__name__}")
    if len(secret) < MIN_LENGTH:
        raise ConfigurationError(f"a webhook's secret needs {MIN_LENGTH} characters or more; secrets.token_urlsafe(32) makes a good one")
    if in_path and not _UNRESERVED.fullmatch(secret):
        raise ConfigurationError("a secret in the path may hold letters, digits and - . _ ~ only, so that no escaping can change it")
    if not in_path and not _VISIBLE.fullmatch(secret):
        raise ConfigurationError("a secret in a header may hold visible ASCII characters only, and single blanks between them")
