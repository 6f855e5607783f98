"""Records that are created, read, changed, listed, and made of one another."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from ..pages import window
from ..store import Record
from ..totals import add_totals
from .asking import Ask, Refused, noun


def _read(ask: Ask) -> Any:
    return ask.record()


def _create(ask: Ask) -> Any:
    hints, store = ask.hints, ask.store
    record = _incoming(ask)
    _check(ask, record, None)
    return _stored(ask, record, store.next_number(hints["number"]))


def _create_or_update(ask: Ask) -> Any:
    hints, store = ask.hints, ask.store
    record = _incoming(ask)
    key = hints["key"]
    given = record.get(key)
    existing = store.find(hints["collection"], key, given) if given else None
    if existing is None and hints.get("also_key") and record.get(hints["also_key"]):
        existing = store.find(hints["collection"], key, record[hints["also_key"]])
        record.pop(key, None)
    if existing is None:
        _check(ask, record, None)
        return _stored(ask, record, given or store.next_number(hints["number"]))
    for field in hints.get("fixed", ()):
        if field in record and record[field] != existing.get(field):
            raise Refused(f"{field} of an existing {noun(hints['collection'])} can't be changed")
    changed = {**existing, **{k: v for k, v in record.items() if k != key}}
    _check(ask, changed, existing)
    existing.update(changed)
    store.save(hints["collection"], existing)
    return existing


def _update(ask: Ask) -> Any:
    existing = ask.record()
    existing.update(_incoming(ask))
    ask.store.save(ask.hints["collection"], existing)
    return ask.hints.get("answer", existing)


def _page(ask: Ask) -> Any:
    hints, body = ask.hints, ask.body or {}
    wanted = window(ask.route, ask.query, body)
    if not any(body.get(field) is not None for field in (*hints.get("equals", ()), *hints.get("any_of", ()), *hints.get("search", ()))):
        return ask.store.page(hints["collection"], wanted)
    rows: list[Record] = ask.store.all(hints["collection"])
    for field in hints.get("equals", ()):
        if body.get(field) is not None:
            rows = [row for row in rows if row.get(field) == body[field]]
    for given, field in hints.get("any_of", {}).items():
        if body.get(given):
            rows = [row for row in rows if row.get(field) in body[given]]
    for given, fields in hints.get("search", {}).items():
        if body.get(given):
            text = str(body[given]).casefold()
            rows = [row for row in rows if any(text in str(row.get(f, "")).casefold() for f in fields)]
    return rows[wanted]


def _convert(ask: Ask) -> Any:
    hints, store = ask.hints, ask.store
    source = ask.record()
    if all(source.get(name) == value for name, value in hints["done"].items()):
        raise Refused(f"this {noun(hints['collection'])} was converted already")
    names, line_names = hints["rename"], hints["rename_lines"]
    target: dict[str, Any] = {}
    for name, value in deepcopy(source).items():
        if name not in hints["drop"]:
            if isinstance(value, list):
                value = [{line_names.get(k, k): v for k, v in line.items()} for line in value]
            target[names.get(name, name)] = value
    target.update(hints["set"])
    target[hints["today"]] = store.now().date().isoformat()
    target[hints["reference"]] = source[hints["key"]]
    target[hints["into_id"]] = store.next_id(hints["into"])
    target[hints["into_key"]] = store.next_number(hints["number"])
    store.add(hints["into"], target)
    source.update(hints["done"])
    store.save(hints["collection"], source)
    return target


def _set_many(ask: Ask) -> Any:
    hints = ask.hints
    keys = ask.body[hints["keys"]]
    found = [ask.store.find(hints["collection"], hints["key"], key) for key in keys]
    missing = [f"no {noun(hints['collection'])} has the id {key}" for key, record in zip(keys, found, strict=True) if record is None]
    if missing:
        raise Refused(*missing)
    for record in found:
        assert record is not None
        record.update(hints["set"])
        ask.store.save(hints["collection"], record)
    return None


RECORDS: dict[str, Callable[[Ask], Any]] = {
    "read": _read,
    "create": _create,
    "create-or-update": _create_or_update,
    "update": _update,
    "page": _page,
    "convert": _convert,
    "set-many": _set_many,
}


def _incoming(ask: Ask) -> dict[str, Any]:
    """The body under the names that the records have, without explicit nulls."""
    names = ask.hints.get("rename", {})
    return {names.get(name, name): value for name, value in ask.body.items() if value is not None}


def _check(ask: Ask, record: dict[str, Any], existing: Record | None) -> None:
    hints, store = ask.hints, ask.store
    reasons = []
    for field in hints.get("unique", ()):
        other = store.find(hints["collection"], field, record.get(field))
        if other is not None and (existing is None or other.row != existing.row):
            reasons.append(f"{field} is taken by another {noun(hints['collection'])}")
    for field, collection in hints.get("refers", {}).items():
        values = record.get(field) if isinstance(record.get(field), list) else [record.get(field)]
        for value in values or ():
            referred = store.find(collection, field.removesuffix("s"), value)
            if referred is None:
                reasons.append(f"no {noun(collection)} has the {field.removesuffix('s')} {value}")
            elif "customerId" in referred:
                record.setdefault("customerId", referred["customerId"])
    lines = hints.get("totals")
    if lines and not reasons and (fault := add_totals(record, lines)):
        reasons.append(fault)
    if reasons:
        raise Refused(*reasons)


def _stored(ask: Ask, record: dict[str, Any], number: str) -> Record:
    hints = ask.hints
    record[hints["id"]] = ask.store.next_id(hints["collection"])
    record[hints["key"]] = number
    return ask.store.add(hints["collection"], record)
