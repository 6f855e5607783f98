"""Records that are created, changed, and made of one another."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from ..store import Record
from .asking import Ask, Refused, noun, quoted
from .writing import WRITING_HINTS, checked, followed, ids_of, incoming, item_id, renamed, stored


def _create(ask: Ask) -> Any:
    record = incoming(ask)
    checked(ask, record, None)
    return stored(ask, record)


def _create_or_update(ask: Ask) -> Any:
    hints, store = ask.hints, ask.store
    record = incoming(ask)
    key = hints["key"]
    given = record.get(key)
    existing = store.find(hints["collection"], key, given) if given else None
    if existing is None and hints.get("also_key") and record.get(hints["also_key"]):
        existing = store.find(hints["collection"], key, record[hints["also_key"]])
        record.pop(key, None)
    if existing is None:
        if not given and "number" not in hints:
            raise Refused(f"{key} is needed")
        checked(ask, record, None)
        return stored(ask, record, None, given or None)
    for field in hints.get("fixed", ()):
        if field in record and existing.get(field) is not None and record[field] != existing[field]:
            raise Refused(f"{field} of an existing {noun(hints['collection'])} can't be changed")
    return _changed(ask, existing, {name: value for name, value in record.items() if name != key})


def _update(ask: Ask) -> Any:
    existing = ask.record()
    record = incoming(ask)
    record.pop(ask.hints["key"], None)
    record = _changed(ask, existing, record)
    return ask.hints.get("answer", record)


def _changed(ask: Ask, existing: Record, new: dict[str, Any]) -> Record:
    changed = {**existing, **new, **followed(ask, existing, new)}
    checked(ask, changed, existing)
    return stored(ask, changed, existing)


def _put_items(ask: Ask) -> Any:
    """Items of a list within a record, each found by its key or added."""
    hints = ask.hints
    parent = ask.record()
    holder: dict[str, Any] = parent
    *way, name = hints["into"].split(".")
    for step in way:
        holder[step] = holder = holder[step] if isinstance(holder.get(step), dict) else {}
    rows = [row for row in holder.get(name) or () if isinstance(row, dict)] if isinstance(holder.get(name), list) else []
    holder[name] = rows
    given = ask.body[hints["list"]] if "list" in hints else [{k: v for k, v in ask.body.items() if k != hints["key"]}]
    item: dict[str, Any] = {}
    for new in given:
        item = _put_item(ask, rows, renamed(new, hints.get("rename", {})))
    ask.store.save(hints["collection"], parent)
    return hints.get("answer", item)


def _put_item(ask: Ask, rows: list[dict[str, Any]], new: dict[str, Any]) -> dict[str, Any]:
    hints, key = ask.hints, ask.hints["item_key"]
    found = next((row for row in rows if key in new and row.get(key) == new[key]), None)
    if found is not None:
        found.update(new)
        return found
    if hints.get("numbered"):
        if key in new:
            raise Refused(f"no item of the {noun(hints['collection'])} has the {key} {quoted(new[key])}")
        new = {key: item_id(ask, hints["into"], ids_of(rows, key)), **new}
    rows.append(new)
    return new


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
                value = [{line_names.get(k, k): v for k, v in line.items()} if isinstance(line, dict) else line for line in value]
            target[names.get(name, name)] = value
    target.update(hints["set"])
    target[hints["today"]] = store.now().date().isoformat()
    target[hints["reference"]] = source[hints["key"]]
    target[hints["into_id"]] = store.next_id(hints["into"], hints["into_id"])
    target[hints["into_key"]] = store.next_number(hints["number"], hints["into"], hints["into_key"])
    store.add(hints["into"], target)
    source.update(hints["done"])
    store.save(hints["collection"], source)
    return target


def _set_many(ask: Ask) -> Any:
    hints = ask.hints
    keys = ask.body[hints["keys_in"]]
    found = [ask.store.find(hints["collection"], hints["key"], key) for key in keys]
    missing = [
        f"no {noun(hints['collection'])} has the id {quoted(key)}" for key, record in zip(keys, found, strict=True) if record is None
    ]
    if missing:
        raise Refused(*missing)
    for record in found:
        assert record is not None
        record.update(hints["set"])
        record.update({name: ask.body[name] for name in hints.get("keeps", ())})
        ask.store.save(hints["collection"], record)
    return None


RECORDS: dict[str, Callable[[Ask], Any]] = {
    "create": _create,
    "create-or-update": _create_or_update,
    "update": _update,
    "put-items": _put_items,
    "convert": _convert,
    "set-many": _set_many,
}
RECORD_NAMES = {
    "create": WRITING_HINTS,
    "create-or-update": WRITING_HINTS,
    "update": WRITING_HINTS | {"answer"},
    "put-items": frozenset({"parameter", "list", "into", "item_key", "rename", "numbered", "answer"}),
    "convert": frozenset(
        {
            *("parameter", "into", "into_id", "into_key", "number"),
            *("rename", "rename_lines", "drop", "set", "today", "reference", "done"),
        }
    ),
    "set-many": frozenset({"keys_in", "set", "keeps"}),
}
