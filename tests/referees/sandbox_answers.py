"""What an answer of the sandbox says: yes, a business no, or an error of the gateway."""

from __future__ import annotations

import json
from typing import Any, Literal

from attrs import frozen

Kind = Literal["accepted", "refused", "error"]


@frozen
class Verdict:
    """An answer, judged by the business code in its body, else by its HTTP status.

    Attributes:
        kind: ``accepted``; ``refused`` by the business, which mostly comes with HTTP 200 here; ``error`` by HTTP status.
        status: HTTP status.
        code: Business code, as text; empty where the body has none.
        text: What a refusal says.
        body: The JSON of the body, None where it holds none.
    """

    kind: Kind
    status: int
    code: str
    text: str
    body: Any


def verdict(status: int, content: bytes) -> Verdict:
    """Judge an answer."""
    try:
        body = json.loads(content)
    except ValueError:
        body = None
    code, text = _business(body)
    # The gateway's errors repeat the HTTP status where the business has its code.
    if code and code not in ("1000", "200", "201", str(status)):
        return Verdict("refused", status, code, text, body)
    return Verdict("error" if status >= 400 else "accepted", status, code, "", body)


def _business(body: Any) -> tuple[str, str]:
    if not isinstance(body, dict):
        return "", ""
    status = body.get("status")
    # Codes are text in one envelope and numbers in the other.
    code, text = (
        (status.get("code"), status.get("description")) if isinstance(status, dict) else (body.get("statusCode"), body.get("message"))
    )
    return str(code or ""), str(text or "")
