"""What an answer of the sandbox says: yes, a business no, or an error of the gateway."""

from __future__ import annotations

import json
from typing import Any, Literal

from attrs import frozen

Kind = Literal["accepted", "refused", "error"]


@frozen
class Verdict:
    """An answer, judged by its HTTP status and the business code in its body.

    Attributes:
        kind: ``accepted``; ``refused`` by the business, which comes with HTTP 200 here; ``error`` by its HTTP status.
        status: HTTP status.
        text: What a refusal says.
        body: The JSON of the body, None where it holds none.
    """

    kind: Kind
    status: int
    text: str
    body: Any


def verdict(status: int, content: bytes) -> Verdict:
    """Judge an answer."""
    try:
        body = json.loads(content)
    except ValueError:
        body = None
    if status >= 400:
        return Verdict("error", status, "", body)
    code, text = _business(body)
    # Codes are text in one envelope and numbers in the other; 200 and 201 are what some pages show for a success.
    refused = code is not None and str(code) not in ("1000", "200", "201")
    return Verdict("refused" if refused else "accepted", status, text if refused else "", body)


def _business(body: Any) -> tuple[Any, str]:
    if not isinstance(body, dict):
        return None, ""
    if isinstance(body.get("status"), dict):
        return body["status"].get("code"), str(body["status"].get("description", ""))
    return body.get("statusCode"), str(body.get("message", ""))
