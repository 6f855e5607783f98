"""Descriptions made from names alone. No sentence of a page gets in here: only its title, its names and its types do."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus

from .forms import UNKNOWN_DATE, form_of, is_label
from .page import Row
from .words import Title, path_words, plural, singular, taken_apart, with_article, words

_MEASURES = {
    *(
        "amount",
        "balance",
        "cost",
        "costs",
        "discount",
        "distance",
        "duration",
        "expires",
        "fee",
        "fine",
        "height",
        "hour",
        "hours",
        "income",
    ),
    *(
        "latitude",
        "length",
        "lifetime",
        "limit",
        "longitude",
        "longtitude",
        "mile",
        "miles",
        "minute",
        "minutes",
        "money",
        "night",
        "nights",
    ),
    *("overtime", "percent", "period", "price", "probability", "qty", "quantity", "rate", "salary", "second", "seconds", "size", "stock"),
    *("subtotal", "tax", "total", "totals", "vat", "wage", "wages", "warranty", "weight", "wht", "width"),
}
# OAuth 2.0 says what these are.
_PROTOCOL = {
    "grant_type": "OAuth 2.0 grant type.",
    "client_id": "Client id that the token is asked for.",
    "client_secret": "Secret that belongs to the client id.",
    "access_token": "Token for the Authorization header.",
    "refresh_token": "Token to ask for a new access token with.",
    "token_type": "Kind of the token, as it stands before it in the Authorization header.",
    "expires_in": "Lifetime of the token in seconds.",
    "scope": "Scope that the token covers.",
    "Content-Type": "Media type of the body.",
    "Authorization": "Credentials of the caller.",
    "Ocp-Apim-Subscription-Key": "Subscription key of the company that calls.",
}
# What a name of one word says more of, when it is known what it belongs to.
_OF = {"id": "Id", "code": "Code", "no": "Number", "number": "Number", "name": "Name", "type": "Type", "status": "Status", "date": "Date"}
_OF |= {"time": "Time", "note": "Note", "description": "Description", "remark": "Remark", "url": "Address", "email": "E-mail address"}
_LONGER = {"qty": "quantity", "tel": "telephone", "wht": "withholding tax", "amt": "amount", "desc": "description", "no": "number"}
_THIRD_PERSON = {"get": "Reads", "enquiry": "Lists", "search": "Searches", "list": "Lists", "import": "Imports"}
_BY_METHOD = {"get": "Reads", "post": "Sends", "put": "Updates", "patch": "Changes", "delete": "Deletes"}


def operation_description(title: str, method: str, path: str) -> str:
    """What an operation does, by its title, or by method and path when the title does not say it in English."""
    parsed = taken_apart(title)
    if not parsed.verbs or not parsed.noun:
        about = path_words(path) or ["what the path names"]
        return f"{_BY_METHOD.get(method, 'Calls')} {' '.join(parsed.noun if not parsed.path and parsed.noun else about)}."
    if parsed.verb in ("enquiry", "search", "list"):
        noun = (*parsed.noun[:-1], plural(parsed.noun[-1]))
        return f"{_THIRD_PERSON[parsed.verb]} {' '.join(noun)}{_tail(parsed)}, as the request asks."
    deeds = " or ".join(_third_person(verb) for verb in parsed.verb.split("_or_"))
    return f"{deeds[:1].upper()}{deeds[1:]} {with_article(parsed.noun)}{_tail(parsed)}."


def _third_person(verb: str) -> str:
    known = _THIRD_PERSON.get(verb)
    if known:
        return known.lower()
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "ch", "sh")) else "s")


def _tail(parsed: Title) -> str:
    if not parsed.tail:
        return ""
    preposition, *rest = parsed.tail
    return f" {preposition} {' '.join('number' if word == 'no' else word for word in rest)}" if rest else ""


def field_description(row: Row, owner: Sequence[str] = ()) -> str:
    """What a member or parameter is.

    Args:
        row: The field.
        owner: Words for what it belongs to, for names that say little alone.
    """
    if row.name in _PROTOCOL:
        return _PROTOCOL[row.name]
    parts = [_LONGER.get(part, part) for part in words(row.name)]
    text = _phrase(row, parts, tuple(owner))
    if "string" in row.types and (row.form or "").lower() in ("byte", "base64", "binary"):
        text += ", as base64 text"
    if form_of(row) == UNKNOWN_DATE:
        text += "; its form is not stated"
    if is_measure(row):
        text += "; the unit is not stated"
    return text + "."


def _phrase(row: Row, parts: list[str], owner: tuple[str, ...]) -> str:
    if not parts:
        return "A field whose name is no English word"
    whose = f" of {_the(owner)}" if owner and owner != tuple(parts) else ""
    if row.types == ("boolean",):
        if parts[0] in ("is", "has", "can") and len(parts) > 1:
            return f"Whether it {' '.join(parts)}"
        return f"Yes or no to {' '.join(parts)}"
    if row.types == ("array",):
        return f"List of {' '.join((*parts[:-1], plural(parts[-1])))}"
    if len(parts) == 1:
        return f"{_OF.get(parts[0], parts[0].capitalize())}{whose}" if whose else f"{_OF.get(parts[0], parts[0].capitalize())} of the entry"
    label = _OF.get(parts[-1])
    if label and parts[-1] in ("id", "code", "no", "number", "name", "type", "status"):
        return f"{label} of {_the(parts[:-1])}"
    return f"{parts[0].capitalize()} {' '.join(parts[1:])}{whose}"


def _the(parts: Sequence[str]) -> str:
    return "the " + " ".join(parts)


def is_measure(row: Row) -> bool:
    """Whether a field measures something, so that its description has to name the unit or to say that it is not known."""
    parts = words(row.name)
    if is_label(parts) or row.enum or row.name in _PROTOCOL:
        return False
    if {"integer", "number"} & set(row.types):
        return bool(_MEASURES & set(parts)) or (len(parts) > 1 and parts[-1] == "value")
    # Documents have amounts as text.
    return "string" in row.types and not form_of(row) and bool(parts) and parts[-1] in _MEASURES


def token_description() -> str:
    """What the OAuth 2.0 token operation does."""
    return "Issues an access token for a client id and its secret, by OAuth 2.0."


def token_request_description() -> str:
    """What the token operation takes."""
    return "Credentials to ask for an access token with."


def request_description(title: str) -> str:
    """What the body of a request is."""
    parsed = taken_apart(title)
    if parsed.verb in ("enquiry", "search", "list"):
        return f"What to look for among {' '.join((*parsed.noun[:-1], plural(parsed.noun[-1])))}." if parsed.noun else "What to look for."
    if parsed.verbs and parsed.noun:
        return f"What is sent to {parsed.verb.replace('_', ' ')} {with_article(parsed.noun)}."
    return "What is sent to the operation."


def part_description(row_name: str, sent: bool) -> str:
    """What an object inside of a body is, by the name of the field that holds it."""
    parts = words(row_name) or ["entry"]
    text = with_article((*parts[:-1], singular(parts[-1])))
    return f"{text[:1].upper()}{text[1:]} in a request." if sent else f"{text[:1].upper()}{text[1:]} in an answer."


def payload_description(noun: Sequence[str], in_list: bool) -> str:
    """What the object is that an answer holds."""
    text = with_article((*noun[:-1], singular(noun[-1]))) if noun else "an entry"
    return f"{text[:1].upper()}{text[1:]} {'in a list that is read' if in_list else 'as an answer holds it'}."


def answer_description(status: int, has_body: bool) -> str:
    """What an answer of a status is."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = f"HTTP status {status}"
    if 200 <= status < 300:
        return "The call succeeded." if has_body or status == HTTPStatus.NO_CONTENT else "The answer; its body was not seen."
    return f"{phrase}." if has_body else f"{phrase}. The page shows no body."


def tag_description(section: str) -> str:
    """What a section of the docs holds."""
    parts = [word for word in words(section) if word != "api"]
    return f"Operations of the section {' '.join(parts)}." if parts else "Operations of one section of the docs."
