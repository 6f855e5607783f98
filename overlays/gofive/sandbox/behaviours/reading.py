"""Records as they are read: one, a page of a list, a list in groups; with what is looked up in other collections."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

from ..pages import window
from ..store import Record, Store, text_of
from .asking import Ask, Refused, moment, noun

READING_HINTS = frozenset({"parameter", "show", "join", "constants"})
LIST_HINTS = READING_HINTS - {"parameter"} | {
    *("page", "parent", "equals", "any_of", "search", "period", "day", "same", "ignore", "group"),
}

_Test = Callable[[Record], bool]


def _read(ask: Ask) -> Any:
    record = ask.record()
    return _shown(ask, record, _looked_up_at_once(ask, [record]))


def _page(ask: Ask) -> Any:
    rows = _rows(ask)
    found = _looked_up_at_once(ask, rows)
    shown = [_shown(ask, row, found) for row in rows]
    return _grouped(shown, ask.hints["group"]) if "group" in ask.hints else shown


READING: dict[str, Callable[[Ask], Any]] = {"read": _read, "page": _page}
READING_NAMES = {"read": READING_HINTS, "page": LIST_HINTS}


# Which rows -----------------------------------------------------------------------------------------------------------------------


def _rows(ask: Ask) -> list[Record]:
    """The rows that a request asks for; the first filter that is a key of the store spares reading the others."""
    hints, collection = ask.hints, ask.hints["collection"]
    wanted = window(ask.route, ask.query, ask.body if isinstance(ask.body, dict) else {})
    key: tuple[str, Any] | None = None
    if parent := hints.get("parent"):
        key = parent["key"], ask.given(parent.get("given", parent["key"]))
        _existing_parent(ask, parent, key[1])
    tests: list[_Test] = []
    for given, field in _pairs(hints.get("equals", {})):
        value = _filter_value(ask, given)
        if value is None:
            continue
        if key is None and "." not in field:
            key = field, value
        else:
            tests.append(_equals(field, value))
    tests += [test for name in ("any_of", "search", "period", "day") for test in _TESTS[name](ask, hints.get(name, {}))]
    if not tests:
        return ask.store.page(collection, wanted) if key is None else ask.store.page_having(collection, *key, wanted)
    rows = ask.store.every(collection) if key is None else ask.store.every_having(collection, *key)
    return list(islice((row for row in rows if all(test(row) for test in tests)), wanted.start, wanted.stop))


def _existing_parent(ask: Ask, parent: Mapping[str, str], value: Any) -> None:
    if ask.store.find(parent["of"], parent.get("of_key", parent["key"]), value) is None:
        raise Refused(f"no {noun(parent['of'])} has this {parent.get('given', parent['key'])}")


def _pairs(fields: Any) -> Iterator[tuple[str, str]]:
    return iter(fields.items()) if isinstance(fields, dict) else ((field, field) for field in fields)


def _filter_value(ask: Ask, name: str) -> Any:
    """A text or number to filter by; None for what was not given, filters nothing, or is neither."""
    value = ask.given(name)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if value is None or isinstance(value, bool | list | dict) or value in ask.hints.get("ignore", {}).get(name, ()):
        return None
    return ask.hints.get("same", {}).get(name, {}).get(str(value), value)


def _values(row: Mapping[str, Any], field: str) -> list[Any]:
    """A field's value or values; ``lines.member`` are those of a list's items."""
    name, _, member = field.partition(".")
    value = row.get(name)
    rows = value if isinstance(value, list) else [value]
    return [one.get(member) for one in rows if isinstance(one, dict)] if member else rows


def _equals(field: str, value: Any) -> _Test:
    text = str(value)
    return lambda row: any(str(one) == text for one in _values(row, field))


def _any_of(ask: Ask, fields: Any) -> Iterator[_Test]:
    for given, field in _pairs(fields):
        options = ask.given(given)
        if isinstance(options, list) and options:
            yield _among(field, options)


def _among(field: str, options: list[Any]) -> _Test:
    return lambda row: any(one in options or (one is not None and str(one) in options) for one in _values(row, field))


def _search(ask: Ask, fields: Mapping[str, list[str]]) -> Iterator[_Test]:
    for given, names in fields.items():
        text = ask.given(given)
        if isinstance(text, str) and text:
            yield _containing(names, text.casefold())


def _containing(names: list[str], text: str) -> _Test:
    return lambda row: any(text in str(row.get(name, "")).casefold() for name in names)


def _period(ask: Ask, fields: Mapping[str, list[str]]) -> Iterator[_Test]:
    for field, (first, last) in fields.items():
        start, end = moment(ask.given(first)), moment(ask.given(last))
        if start or end:
            yield _within(field, start, end)


def _within(field: str, start: Any, end: Any) -> _Test:
    def test(row: Record) -> bool:
        when = moment(row.get(field))
        return when is not None and (start is None or start <= when) and (end is None or when <= end)

    return test


def _day(ask: Ask, fields: Mapping[str, str]) -> Iterator[_Test]:
    for given, field in fields.items():
        value = ask.given(given)
        if isinstance(value, str) and value:
            yield _on(field, value[:10])


def _on(field: str, day: str) -> _Test:
    return lambda row: str(row.get(field, "")).startswith(day)


_TESTS: dict[str, Callable[[Ask, Any], Iterator[_Test]]] = {"any_of": _any_of, "search": _search, "period": _period, "day": _day}


# What they show -------------------------------------------------------------------------------------------------------------------


_Found = list[dict[str, Record]]
"""For each join of the hints the records that it found, by the text of the value that they were sought by."""


def _looked_up_at_once(ask: Ask, rows: list[Record]) -> _Found:
    """What the rows repeat of other records, with one question for each join."""
    found: _Found = []
    for join in ask.hints.get("join", ()):
        values = {} if "last" in join else {text_of(value): None for row in rows for value in _values(row, join["by"]) if value is not None}
        found.append(ask.store.find_each(join["from"], join["key"], values) if values else {})
    return found


def _shown(ask: Ask, record: Record, found: _Found) -> dict[str, Any]:
    """A record as the operation shows it."""
    hints = ask.hints
    shown: dict[str, Any]
    if "show" not in hints and "join" not in hints and "constants" not in hints:
        return record
    shown = {name: record.get(field) for name, field in hints["show"].items()} if "show" in hints else dict(record)
    shown |= hints.get("constants", {})
    for join, rows in zip(hints.get("join", ()), found, strict=True):
        shown |= _joined(ask.store, join, record.get(join["by"]), rows)
    return shown


def _joined(store: Store, join: Mapping[str, Any], value: Any, rows: Mapping[str, Record]) -> dict[str, Any]:
    """The members that a join adds to a record."""
    if value is None:
        return {}
    if "last" in join:
        return {join["into"]: [_part(join, row) for row in store.last_having(join["from"], join["key"], value, join["last"])]}
    if isinstance(value, list) and "into" in join:
        return {join["into"]: [_part(join, rows[text]) for text in map(text_of, value) if text in rows]}
    row = rows.get(text_of(value))
    if row is None:
        return {}
    return {join["into"]: _part(join, row)} if "into" in join else _part(join, row)


def _part(join: Mapping[str, Any], row: Record) -> dict[str, Any]:
    show = join.get("show")
    return dict(row) if show is None else {name: row.get(field) for name, field in _pairs(show)}


def _grouped(rows: list[dict[str, Any]], group: Mapping[str, str]) -> list[dict[str, Any]]:
    """Rows in groups that have one value, in the order in which the values came."""
    groups: dict[str, dict[str, Any]] = {}
    for row in rows:
        value = row.get(group["by"])
        groups.setdefault(str(value), {group["by"]: value, group["into"]: []})[group["into"]].append(row)
    return list(groups.values())
