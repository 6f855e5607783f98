"""Take secrets out of text that is about to be shown: the worst server sends back what it got, in whatever spelling."""

from __future__ import annotations

import re
from collections import deque
from functools import lru_cache
from itertools import chain

_TOKENS = 8


class Redactor:
    """Replaces secrets in text that is about to be shown.

    Args:
        secrets: The client's secret and key, for as long as it lives.
    """

    def __init__(self, *secrets: str) -> None:
        self._secrets = secrets
        self._tokens: deque[str] = deque(maxlen=_TOKENS)

    def __repr__(self) -> str:
        return "Redactor()"

    def learn(self, token: str) -> None:
        """Treat a token as a secret, too. The last few are remembered: an answer may echo the one before."""
        self._tokens.append(token)

    def __call__(self, text: str) -> str:
        for secret in chain(self._secrets, tuple(self._tokens)):
            text = _spellings(secret).sub("[redacted]", text)
        return text


@lru_cache(maxsize=64)
def _spellings(secret: str) -> re.Pattern[str]:
    """A secret as it is, and as a URL, a form, JSON or HTML may carry it. Letters and digits are never escaped by any of them."""
    return re.compile("".join(c if c.isalnum() else _character(c) for c in secret))


def _character(c: str) -> str:
    from html.entities import codepoint2name  # two thousand names, for the moment when there is something to redact

    code = ord(c)
    forms = [re.escape(c), rf"(?i:%{code:02x})", rf"(?i:\\u{code:04x})", rf"(?i:&#x0*{code:x};)", rf"&#0*{code};", r"\\" + re.escape(c)]
    name = "apos" if c == "'" else codepoint2name.get(code)
    if name:
        forms.append(f"&{name};")
    if c == " ":
        forms.append(r"\+")
    # An escaped form starts where the plain one may stand, too: the longest match has to be tried first.
    return f"(?:{'|'.join(sorted(forms, key=len, reverse=True))})"
