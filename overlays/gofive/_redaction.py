"""Take secrets out of text that is about to be shown: the worst server sends back what it got."""

from __future__ import annotations

import html
import json
from collections import deque
from itertools import chain
from urllib.parse import quote, quote_plus

_TOKENS = 8
_DOTNET_PLAIN = ("-._~/:;,!?#$%()*@[]^{|} ", "-._~/:;,!?#$%()*@[]^{|} =", "-._~/:;,!?#$%()*@[]^{|} =+")


class Redactor:
    """Replaces secrets in text that is about to be shown.

    Args:
        secrets: The client's secret and key, for as long as it lives.
    """

    def __init__(self, *secrets: str) -> None:
        self._secrets = [form for secret in secrets for form in _spellings(secret)]
        self._tokens: deque[list[str]] = deque(maxlen=_TOKENS)

    def learn(self, token: str) -> None:
        """Treat a token as a secret, too. The last few are remembered: an answer may echo the one before."""
        self._tokens.append(_spellings(token))

    def __call__(self, text: str) -> str:
        for spelling in chain(self._secrets, *self._tokens):
            text = text.replace(spelling, "[redacted]")
        return text


def _spellings(secret: str) -> list[str]:
    """A secret as it is, and as a form, a URL, HTML or JSON would carry it; the longest first, so that no part of one stays."""
    in_json = json.dumps(secret)[1:-1]
    forms = {secret, quote_plus(secret), quote(secret), html.escape(secret), in_json, in_json.replace("/", "\\/")}
    # .NET escapes in JSON whatever could mean something in HTML, and what else it escapes depends on its settings.
    forms |= {"".join(c if c.isalnum() or c in plain else f"\\u{ord(c):04X}" for c in secret) for plain in _DOTNET_PLAIN}
    return sorted(forms, key=len, reverse=True)
