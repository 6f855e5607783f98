"""Credentials are blotted out of whatever the sandbox keeps or shows of a request."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from urllib.parse import unquote_plus

from .._redaction import Redactor

BLOT = "[redacted]"

TOKEN_PREFIX = "sandbox."  # noqa: S105
"""Begins every access token that a sandbox issues, so that one is known wherever it turns up, also one of an earlier run."""

_NAMES = (
    r"client[-_]?secret|access[-_]?token|refresh[-_]?token|id[-_]?token|(?:ocp-apim-)?subscription[-_]?key|api[-_]?key|authorization"
    r"|client[-_]?assertion|password|passwd|pwd|secret|bearer"
)
# In a query or form: name=value; in JSON: "name": "value", where the name may end in a word of the list, such as partner_client_secret.
# Whatever stands before that word in a form is left aside: to look for where it begins takes a time that grows with its square.
_BY_NAME = re.compile(
    rf"""(?P<form>(?<![a-z0-9])(?:{_NAMES}|token)=)(?P<value>[^&\s"]+)"""
    rf"""|(?P<member>"(?:\w*[-_])?(?:{_NAMES})"\s*:\s*)"(?:[^"\\]|\\.)*(?:"|\Z)""",
    re.IGNORECASE,
)
_BY_LOOK = re.compile(
    rf"""\b{re.escape(TOKEN_PREFIX)}[\w-]{{20,}}"""
    # A JSON Web Token. Within a word of many parts its head has a limit, or else each part would be read to the word's end.
    r"""|(?:(?<![\w-])eyJ[\w-]{10,}|\beyJ[\w-]{10,200})\.[\w-]{4,}(?:\.[\w-]*)?"""
    r"""|\b(?:bearer|basic)(?:\s|%20|\+)+[\w.~+/=%-]{8,}""",
    re.IGNORECASE,
)
_KEYS = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])", re.IGNORECASE)
_SIGNS = rf"secret|token|key|passw|pwd|authorization|bearer|basic|eyj|assertion|{re.escape(TOKEN_PREFIX)}|[0-9a-f]{{32}}"
"""Where none of these is, nothing above matches."""
# JSON and URLs may spell any character by its number, also those that never need it.
_JSON_ESCAPE = re.compile(r"\\(?:u00([2-7][0-9a-fA-F])|.)")
_URL_ESCAPE = re.compile(r"%([2-7][0-9a-fA-F])")
_PLACES = ("authorization", "proxy-authorization", "ocp-apim-subscription-key", "x-api-key", "api-key", "cookie")
_SHORTEST = 6  # a shorter one would blot out half of the text, and is no secret


class Blotter:
    """Blots out credentials: those that the sandbox knows, those that a request carried, and what has the looks of one.

    Args:
        known: Credentials of the sandbox itself.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._known = frozenset(known)
        self._redact = Redactor(*self._known)
        # Letters and digits are never escaped: the longest run of them tells where a secret may be, in whatever spelling.
        runs = [max(re.findall(r"[A-Za-z0-9]+", secret) or [""], key=len) for secret in self._known]
        signs = "|".join([_SIGNS, *(re.escape(run) for run in runs if run)])
        self._suspect = re.compile(signs, re.IGNORECASE)
        self._suspect_bytes = re.compile(signs.encode(), re.IGNORECASE)

    def sent(self, headers: Mapping[str, str]) -> tuple[str, ...]:
        """The credentials that a request carried where credentials belong, but for those that are known anyhow."""
        found: set[str] = set()
        for name in _PLACES:
            value = headers.get(name)
            if value is None or value in self._known:
                continue
            kind, _, rest = value.partition(" ")
            rest = rest.strip()
            if not rest.startswith(TOKEN_PREFIX):
                found |= {value, rest}
                if kind.lower() == "basic":
                    found |= _of_basic(rest)
        return tuple(one for one in found if len(one) >= _SHORTEST and one not in self._known) if found else ()

    def text(self, text: str, sent: tuple[str, ...] = ()) -> str:
        """A text that is about to be shown: nothing that may be a credential stays."""
        text = _spelled_out(text)
        if not sent and not self._suspect.search(text):
            return text
        return _KEYS.sub(BLOT, self._stored(text, sent))

    def body(self, body: bytes, sent: tuple[str, ...] = ()) -> bytes:
        """A body that is about to be worked on, and kept: what is no credential for certain stays as it is."""
        if b"\\u00" not in body and not sent and not self._suspect_bytes.search(body):
            return body
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return body  # no JSON, so nobody will keep it
        return self._stored(_spelled_out(text), sent).encode()

    def _stored(self, text: str, sent: tuple[str, ...]) -> str:
        if sent:
            text = Redactor(*sent)(text)
        text = self._redact(text)
        return _BY_LOOK.sub(BLOT, _BY_NAME.sub(_without_value, text))


def url_spelled_out(text: str) -> str:
    """A path, query or form with the characters that a URL need not escape as they are: it means the same."""
    return _URL_ESCAPE.sub(_of_url, text) if "%" in text else text


def _of_url(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    return character if character.isalnum() or character in "-._~" else match[0]


def _spelled_out(text: str) -> str:
    """A JSON text with letters and digits as they are: it means the same."""
    return _JSON_ESCAPE.sub(_of_json, text) if "\\u00" in text else text


def _of_json(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16)) if match[1] else ""
    return character if character.isalnum() or (character and character in "-._~") else match[0]


def _without_value(match: re.Match[str]) -> str:
    return f"{match['form']}{BLOT}" if match["form"] else f'{match["member"]}"{BLOT}"'


def _of_basic(encoded: str) -> set[str]:
    try:
        pair = base64.b64decode(encoded.strip(), validate=True).decode()
    except ValueError:
        return set()
    secret = pair.partition(":")[2]
    return {pair, secret, unquote_plus(secret)}
