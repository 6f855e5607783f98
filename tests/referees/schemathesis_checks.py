"""Checks that Schemathesis can't know: what a refusal looks like here, and that what the spec allows is not refused.

Schemathesis judges by HTTP status. This API says no with HTTP 200 and a business code in the body, so its two checks of good and bad data
need these beside them.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import schemathesis
from hypothesis import strategies as st
from sandbox_answers import Verdict, verdict

_HOUR = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2099, 12, 31)).map(lambda moment: moment.replace(microsecond=0))
_FORMATS: dict[str, st.SearchStrategy[str]] = {
    "date": st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31)).map(str),
    "date-time-local": _HOUR.map(datetime.isoformat),
    "date-time-offset": _HOUR.map(lambda moment: f"{moment.isoformat()}+0700"),
    "date-time-offset-millis": _HOUR.map(lambda moment: f"{moment.isoformat()}.250+0700"),
    "date-time-utc-millis": _HOUR.map(lambda moment: f"{moment.isoformat()}.250Z"),
    "date-time-space": _HOUR.map(lambda moment: moment.isoformat(" ")),
    "guid": st.uuids().map(str),
}


def register() -> None:
    """Make checks and formats known to Schemathesis, once for the process."""
    for name, strategy in _FORMATS.items():
        schemathesis.openapi.format(name, strategy)
    for check in (answer_has_a_known_form, valid_data_is_not_refused):
        schemathesis.check(check)


def of(response: Any) -> Verdict:
    """The verdict of a response as Schemathesis holds it."""
    return verdict(response.status_code, response.content or b"")


def answer_has_a_known_form(_context: Any, response: Any, case: Any) -> None:
    """A refusal is an envelope with 4001 or 4002 and words; an error says its status and words, or an OAuth error code."""
    found = of(response)
    body = found.body if isinstance(found.body, dict) else {}
    if case.method == "HEAD" or found.kind == "accepted":
        return
    if found.kind == "refused":
        assert found.code in ("4001", "4002"), f"a refusal has the code {found.code}"
        assert found.text, "a refusal has no words"
        assert _is_bare(body.get("data")), "a refusal holds a record"
        assert found.code == "4001" or "; " in found.text, "4002 is for several errors"
        return
    # Whatever can't be parsed as HTTP is answered by the server in front of the application, in plain text.
    if "application/json" not in response.headers.get("content-type", [""])[0]:
        assert response.content == b"Invalid HTTP request received.", "an error is no JSON"
        return
    assert isinstance(body.get("error"), str) or (body.get("statusCode") == found.status and body.get("message")), (
        "an error has no known form"
    )


def valid_data_is_not_refused(_context: Any, response: Any, case: Any) -> None:
    """What the spec allows is taken, or refused for a reason that the spec can't say."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    found = of(response)
    assert found.kind != "refused", f"refused: {found.text}"


def _is_bare(value: Any) -> bool:
    """Whether a JSON value says nothing: null, or the least that a schema asks for."""
    if isinstance(value, dict):
        return all(_is_bare(member) for member in value.values())
    return not value
