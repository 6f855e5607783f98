"""From the body of a request to a stored record: what all behaviours that write have in common."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from ..shapes import documented
from ..store import Record
from ..totals import add_totals
from .asking import Ask, Refused, noun, quoted
from .lines import complete_lines
from .rules import broken

WRITING_HINTS = frozenset(
    (
        *("parameter", "number", "unique", "fixed"),  # which record
        *("rename", "unwrap", "dates", "items", "adds"),  # how its members stand in the body
        *("defaults", "keep", "compose", "sums", "stamps", "uuid", "totals", "lines"),  # what the sandbox adds
        *("rules", "refers", "opens"),  # what must hold, and what else comes into being
    )
)


def incoming(ask: Ask) -> dict[str, Any]:
    """The body's documented members under the names that the records have, without explicit nulls and without the sandbox's own members."""
    hints = ask.hints
    body: dict[str, Any] = dict(documented(ask.route, ask.route.body_schema, ask.body or {}))
    for outer, inner in hints.get("unwrap", {}).items():
        if isinstance(body.get(outer), dict):
            body[outer] = body[outer].get(inner)
    record = renamed(body, hints.get("rename", {}))
    for name in hints.get("dates", ()):
        record[name] = f"{record[name]}+0700" if isinstance(record.get(name), str) else None
        if record[name] is None:
            del record[name]
    for name in _lists(hints):
        if name in record:
            names = hints.get("items", {}).get(name, {}).get("rename", {})
            record[name] = [renamed(line, names) for line in record[name]]
    return record


def _lists(hints: Mapping[str, Any]) -> set[str]:
    """The members of a record that hold lines."""
    grown = {item["into"] for item in hints.get("adds", {}).values()}
    return {*hints.get("items", ()), *grown} | ({hints["lines"]["of"]} if "lines" in hints else set())


def renamed(body: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """An object under other names; where both names were sent, the new one counts."""
    return {
        names.get(name, name): value
        for name, value in body.items()
        if value is not None and not name.startswith("_") and (name not in names or body.get(names[name]) is None)
    }


def checked(ask: Ask, record: dict[str, Any], existing: Record | None) -> None:
    """Complete a record as it is to be stored, and refuse it if it breaks a rule.

    Raises:
        Refused: With everything that is wrong.
    """
    hints = ask.hints
    if existing is None:
        _set_defaults(record, hints.get("defaults", {}))
    reasons = broken(hints.get("rules", ()), record)
    reasons += _taken(ask, record, existing)
    reasons += _missing(ask, record)
    if "lines" in hints:
        reasons += complete_lines(ask.store, record, hints["lines"])
    if not reasons and "totals" in hints:
        reasons += add_totals(record, hints["totals"])
    if not reasons:
        reasons += _summed(record, hints.get("sums", {}))
    if reasons:
        raise Refused(*reasons)
    for name, choice in hints.get("keep", {}).items():
        record[name] = _chosen(record, choice)
    for name, parts in hints.get("compose", {}).items():
        record[name] = " ".join(str(record[part]) for part in parts if record.get(part))
    for name, source in hints.get("uuid", {}).items():
        if not record.get(name):  # a seeded record has one of its own, by which others refer to it
            record[name] = str(uuid5(NAMESPACE_URL, f"gofive-sandbox/{hints['collection']}/{record.get(source)}"))


def stored(ask: Ask, record: dict[str, Any], existing: Record | None = None, key: Any = None) -> Record:
    """Keep a record that was checked: a new one, or the new members of one that exists."""
    hints, store = ask.hints, ask.store
    stamps = hints.get("stamps", {})
    now = ask.stamp() if stamps else ""
    if existing is None and "id" in hints:
        record[hints["id"]] = store.next_id(hints["collection"], hints["id"])
    if existing is None and "key" in hints:
        record[hints["key"]] = store.next_number(hints["number"], hints["collection"], hints["key"]) if key is None else key
    for moment, name in stamps.items():
        if existing is None or moment == "modified":
            record[name] = now
    record |= _with_added(ask, record, existing)
    _number_items(ask, record)
    for collection, opened in hints.get("opens", {}).items():
        if store.find(collection, opened["key"], record.get(opened["key"])) is None:
            store.add(collection, {name: record[name] for name in opened["members"] if name in record})
    if existing is None:
        return store.add(hints["collection"], record)
    existing.clear()
    existing.update(record)
    store.save(hints["collection"], existing)
    return existing


def _set_defaults(record: dict[str, Any], defaults: Mapping[str, Any]) -> None:
    for name, value in defaults.items():
        if record.get(name) is None:
            record[name] = _chosen(record, value) if isinstance(value, dict) and "by" in value else value


def followed(ask: Ask, existing: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """The defaults that follow from a member which changes, where the request doesn't say them itself."""
    return {
        name: _chosen(new, value)
        for name, value in ask.hints.get("defaults", {}).items()
        if isinstance(value, dict)
        and "by" in value
        and name not in new
        and new.get(value["by"], existing.get(value["by"])) != existing.get(value["by"])
    }


def _chosen(record: Mapping[str, Any], choice: Mapping[str, Any]) -> Any:
    """A value that follows from another member."""
    value = record.get(choice["by"])
    name = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    return choice["values"].get(name, choice.get("else"))


def _taken(ask: Ask, record: Mapping[str, Any], existing: Record | None) -> Iterable[str]:
    collection = ask.hints.get("collection", "")
    for field in ask.hints.get("unique", ()):
        other = ask.store.find(collection, field, record.get(field))
        if other is not None and (existing is None or other.row != existing.row):
            yield f"{field} is taken by another {noun(collection)}"


def _missing(ask: Ask, record: dict[str, Any]) -> Iterable[str]:
    """References to records that are not there; from those that are, what the record repeats is copied."""
    for field, target in ask.hints.get("refers", {}).items():
        refer: dict[str, Any] = {"to": target} if isinstance(target, str) else target
        collection, key = refer["to"], refer.get("key", field.removesuffix("s"))
        given = record.get(field)
        copied = False
        for value in given if isinstance(given, list) else [given]:
            if value is None:
                continue
            referred = ask.store.find(collection, key, value)
            if referred is None:
                # A sandbox without seeds has none of what no operation can make.
                if not refer.get("seeded") or ask.store.page(collection, slice(0, 1)):
                    yield f"no {noun(collection)} has the {key} {quoted(value)}"
            elif not copied:
                copied = True
                record |= {name: referred.get(source) for name, source in refer.get("copy", {}).items()}


def _summed(record: dict[str, Any], sums: Mapping[str, Any]) -> Iterable[str]:
    for name, (lines, member) in sums.items():
        values = [line.get(member) for line in record.get(lines) or ()]
        numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
        try:
            total = math.fsum(numbers)
        except OverflowError:
            total = math.inf
        if not math.isfinite(total):
            yield f"{name} is too large"
        record[name] = round(total, 2)


def _with_added(ask: Ask, record: dict[str, Any], existing: Record | None) -> dict[str, Any]:
    """Lists that grow by one item of the body."""
    grown = {}
    for name, item in ask.hints.get("adds", {}).items():
        added = record.pop(name, None)
        rows = list((existing or {}).get(item["into"], ()))
        if isinstance(added, dict):
            rows.append({item["id"]: item_id(ask, item["into"], ids_of(rows, item["id"])), **renamed(added, {})})
        grown[item["into"]] = rows
    return grown


def ids_of(rows: Iterable[Any], key: str) -> set[int]:
    """The ids that the items of a list have."""
    return {row[key] for row in rows if isinstance(row, dict) and type(row.get(key)) is int}


def item_id(ask: Ask, name: str, taken: set[int]) -> int:
    """A new id for an item of a list; those that are taken, because the record was loaded, are passed over."""
    while (number := ask.store.next_id(f"{name} of {ask.hints['collection']}")) in taken:
        pass
    return number


def _number_items(ask: Ask, record: dict[str, Any]) -> None:
    """Ids for the lines that came without one."""
    hints = ask.hints
    for name, item in hints.get("items", {}).items():
        taken = ids_of(record.get(name) or (), item["id"])
        for line in record.get(name) or ():
            if type(line.get(item["id"])) is not int:
                line[item["id"]] = item_id(ask, name, taken)
            if "parent" in item:
                line[item["parent"]] = record[item["parent"]]
