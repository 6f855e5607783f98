"""E-tax documents: issued, replaced, cancelled, sent again, and asked after while they are being worked on.

What a document goes through is a function of its age by the sandbox's clock, so nothing has to run in the background, and a test moves the
clock instead of waiting. No page names a status: all names here are assumed, and the hints say so.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from ..clock import BANGKOK
from ..store import Record
from .asking import Ask, Refused

SIGNING_FAILS = "SANDBOX-FAIL"
"""In a document's number, subject or buyer's name: the document can't be signed."""

SUBMISSION_REJECTED = "SANDBOX-REJECT"
"""In the same places: the Revenue Department rejects it."""

PROCESSING, SIGNED, SUBMITTED, DECIDED = 1, 3, 60, 90
"""Seconds after which a document has come so far."""

_NOT_KEPT = {"password", "pdffile", "xmlfile"}
_DIGITS = {"sellerKey": 13, "branchCode": 5}
_REASONS = {"80": "DBN", "81": "CDN"}


def _issue(ask: Ask) -> Any:
    """Take one document, or all of a list."""
    hints = ask.hints
    if "each" not in hints:
        return _shown(ask, _taken(ask, ask.body))
    reasons: list[str] = []
    taken = []
    for place, body in enumerate(_reached(ask.body, hints["each"].split("."))):
        try:
            taken.append(_shown(ask, _taken(ask, body)))
        except Refused as refused:
            reasons.extend(f"document {place + 1}: {reason}" for reason in refused.reasons)
    if reasons:
        raise Refused(*reasons)
    return taken


def _replace(ask: Ask) -> Any:
    """Give a document that is there new contents; it is signed and submitted anew."""
    found = _said(ask, ask.body)
    if reasons := list(_faults(found)):
        raise Refused(*reasons)
    record = _one(ask, found.get("documentNumber"), ask.hints["type"])
    if record.get("sellerKey") not in (None, found.get("sellerKey")):
        raise Refused("no document of this seller has this number")
    if "cancelledAt" in record:
        raise Refused("the document was cancelled")
    record.update(found)
    record.update(contents=_kept(ask.body), receivedAt=_now(ask), version=record.get("version", 0) + 1)
    ask.store.save(ask.hints["collection"], record)
    return _shown(ask, record)


def _cancel(ask: Ask) -> Any:
    """Cancel a document, unless it was submitted to the Revenue Department."""
    record = _one(ask, ask.key_value(), ask.body.get("documentType"))
    if "cancelledAt" in record:
        raise Refused("the document was cancelled already")
    if _progress(ask, record)[1] != "NotSubmitted":
        raise Refused("the document was submitted to the Revenue Department and can't be cancelled")
    record["cancelledAt"] = _now(ask)
    record["cancelReason"] = ask.body.get("reason")
    ask.store.save(ask.hints["collection"], record)
    return _shown(ask, record)


def _resend(ask: Ask) -> Any:
    """Write a delivery of an issued document into the log of deliveries."""
    number = ask.body["refNo"]
    if number and not any(_progress(ask, record)[0] == "Signed" for record in _numbered(ask, number)):
        raise Refused("no issued document has this refNo")
    sent = {name: ask.body[name] for name in ("refNo", "deliveryMethod", "deliveryInfo")}
    ask.store.add(ask.hints["log"], {**sent, "sentAt": _time(_now(ask))})
    return {"refNo": number, "deliveryMethod": sent["deliveryMethod"]}


def _submission(ask: Ask) -> Any:
    """How far the submission to the Revenue Department has come."""
    record = _one(ask, ask.key_value(), ask.query.get("documentType"))
    state = _progress(ask, record)[1]
    at = {"Submitted": SUBMITTED, "Accepted": SUBMITTED, "Rejected": SUBMITTED}.get(state)
    return {
        "documentNumber": record["documentNumber"],
        "documentType": record.get("documentType"),
        "rdSubmissionStatus": state,
        "submittedAt": None if at is None else _time(_received(record) + at),
    }


def _queue(ask: Ask) -> Any:
    """Queue a document of the partner API."""
    record = {
        **ask.body,
        "buyerName": _at(ask.body, ["buyer", "name"]),
        ask.hints["key"]: str(uuid.uuid4()),
        "receivedAt": _now(ask),
    }
    ask.store.add(ask.hints["collection"], record)
    return {"id": record[ask.hints["key"]], "status": "Queued"}


def _detail(ask: Ask) -> Any:
    """A document of the partner API and how far it has come."""
    record = ask.record()
    shown = {name: value for name, value in record.items() if name not in (ask.hints["key"], "buyerName", "receivedAt")}
    return {**shown, "id": record[ask.hints["key"]], "status": _progress(ask, record)[0]}


DOCUMENTS: dict[str, Callable[[Ask], Any]] = {
    "issue-document": _issue,
    "replace-document": _replace,
    "cancel-document": _cancel,
    "resend-document": _resend,
    "submission-status": _submission,
    "queue-document": _queue,
    "document-detail": _detail,
}
DOCUMENT_NAMES = {
    **dict.fromkeys(DOCUMENTS, frozenset({"parameter"})),
    "issue-document": frozenset({"number", "each", "members", "type", "replaces"}),
    "replace-document": frozenset({"members", "type"}),
    "resend-document": frozenset({"log"}),
}
"""The hints that each behaviour reads."""


def _taken(ask: Ask, body: Any) -> Record:
    """A new document, kept."""
    hints, store = ask.hints, ask.store
    found = _said(ask, body)
    if "type" in hints:
        found["documentType"] = hints["type"]
    reasons = list(_faults(found))
    number = found.get("documentNumber") or store.next_number(hints["number"], hints["collection"], hints["key"])
    if any(other.get("documentType") == found.get("documentType") for other in _numbered(ask, number)):
        reasons.append("a document of this type has this number already")
    earlier = None
    if hints.get("replaces") and found.get("reference"):
        earlier = next((one for one in _numbered(ask, found["reference"]) if one.get("documentType") in hints["replaces"]), None)
        if earlier is None or "cancelledAt" in earlier:
            reasons.append("the document to replace is not there")
        elif "replacedBy" in earlier:
            reasons.append("the document to replace was replaced already")
    if reasons:
        raise Refused(*reasons)
    found.update(documentNumber=number, contents=_kept(body), receivedAt=_now(ask), version=1)
    found[hints["id"]] = store.next_id(hints["collection"], hints["id"])
    if earlier is not None:
        earlier["replacedBy"] = number
        store.save(hints["collection"], earlier)
    return store.add(hints["collection"], found)


def _said(ask: Ask, body: Any) -> dict[str, Any]:
    """What a body says about its document, by the paths that the hints give."""
    found = {name: _at(body, path.split(".")) for name, path in ask.hints["members"].items()}
    return {name: value for name, value in found.items() if value is not None}


def _faults(found: dict[str, Any]) -> Iterator[str]:
    """What the known rules have against a document."""
    for name, length in _DIGITS.items():
        value = found.get(name)
        if value is not None and not (len(value) == length and value.isascii() and value.isdigit()):
            yield f"{name[0].upper()}{name[1:]}: must be {length} digits"
    family = _REASONS.get(found.get("documentType", ""))
    code = found.get("reasonCode")
    if family and code and not code.startswith(family):
        yield f"the reason's code must begin with {family}"


def _numbered(ask: Ask, number: Any) -> list[Record]:
    return ask.store.find_all(ask.hints["collection"], ask.hints["key"], number)


def _one(ask: Ask, number: Any, kind: str | None) -> Record:
    """The document of a number, and of a type where it is given."""
    found = [record for record in _numbered(ask, number) if kind is None or record.get("documentType") == kind]
    if not found:
        raise Refused("no document has this number" if kind is None else "no document of this type has this number")
    if len(found) > 1:
        raise Refused("documents of several types have this number; name the documentType")
    return found[0]


def _shown(ask: Ask, record: Record) -> dict[str, Any]:
    return {
        "documentNumber": record["documentNumber"],
        "documentType": record.get("documentType"),
        "status": _progress(ask, record)[0],
        "version": record.get("version", 1),
    }


def _progress(ask: Ask, record: Record) -> tuple[str, str]:
    """How far processing and submission have come."""
    if "cancelledAt" in record:
        return "Cancelled", "NotSubmitted"
    age = _now(ask) - _received(record)
    marks = " ".join(str(record.get(name, "")) for name in ("documentNumber", "subject", "buyerName"))
    if age < SIGNED:
        return "Queued" if age < PROCESSING else "Processing", "NotSubmitted"
    if SIGNING_FAILS in marks:
        return "Failed", "NotSubmitted"
    if age < DECIDED:
        return "Signed", "NotSubmitted" if age < SUBMITTED else "Submitted"
    return "Signed", "Rejected" if SUBMISSION_REJECTED in marks else "Accepted"


def _received(record: Record) -> float:
    """When a document came; one that was loaded without a time came long ago."""
    return float(record.get("receivedAt", 0))


def _kept(body: Any) -> Any:
    """A body without passwords and files, which nobody reads back."""
    if isinstance(body, dict):
        return {name: _kept(value) for name, value in body.items() if name.casefold() not in _NOT_KEPT}
    return [_kept(item) for item in body] if isinstance(body, list) else body


def _reached(node: Any, steps: list[str]) -> Iterator[Any]:
    """What a path leads to, with every item of the lists on the way."""
    if isinstance(node, list):
        for item in node:
            yield from _reached(item, steps)
    elif not steps:
        yield node
    elif isinstance(node, dict) and node.get(steps[0]) is not None:
        yield from _reached(node[steps[0]], steps[1:])


def _at(node: Any, steps: list[str]) -> Any:
    """What a path leads to, where it leads to text."""
    for step in steps:
        node = node.get(step) if isinstance(node, dict) else None
    return node if isinstance(node, str) else None


def _now(ask: Ask) -> float:
    return float(ask.store.now().timestamp())


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, BANGKOK).isoformat(timespec="seconds")
