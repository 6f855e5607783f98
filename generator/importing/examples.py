"""The JSON examples of a page: they tell members that its table leaves out, and which members belong together."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve

from .page import Row

# A string eats to the end of its line when it is not closed, so that no text is scanned twice.
_TOKEN = re.compile(r'"(?:[^"\\\n]++|\\.)*+"?|//[^\n]*|[{}\[\]]')
_STRING_OR_COMMA = re.compile(r'"(?:[^"\\\n]++|\\.)*+"?|,(?=\s*[}\]])')
_START = re.compile(r"^[ \t]*(?=[\[{])", re.MULTILINE)
_DEEPEST = 60
_PLACEHOLDERS = {"<boolean>": "boolean", "<integer>": "integer", "<number>": "number", "<decimal>": "number"}
_NOTHING: tuple[Any, ...] = ()


def read_json(text: str) -> tuple[list[Any], bool]:
    """JSON values that begin at the start of a line. Comments and commas before a closing bracket are what hand-written docs have.

    Returns:
        The values, and whether all that looked like JSON could be read.
    """
    depth = 0

    def without_comment(match: re.Match[str]) -> str:
        nonlocal depth
        found = match.group()
        if found in "{[":
            depth += 1
            if depth > _DEEPEST:
                raise ValueError
        elif found in "}]":
            depth -= 1
        return "" if found.startswith("//") else found

    values: list[Any] = []
    try:
        text = _TOKEN.sub(without_comment, text)
        text = _STRING_OR_COMMA.sub(lambda match: match.group() if match.group().startswith('"') else "", text)
        decoder = json.JSONDecoder(strict=False, parse_constant=_no_constant)
        at = 0
        while start := _START.search(text, at):
            value, at = decoder.raw_decode(text, start.end())
            values.append(value)
    except ValueError:  # not JSON, too deep, or a number of thousands of digits
        return values, False
    return values, True


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def members(values: Iterable[Any]) -> dict[str, list[Any]] | None:
    """Members of the objects among the values, or in lists among them; None when there is no object."""
    found: dict[str, list[Any]] = {}
    any_object = False
    for value in values:
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                any_object = any_object or bool(one)
                for name, member in one.items():
                    found.setdefault(name, []).append(member)
    return found if any_object else None


def row_of(name: str, values: Sequence[Any]) -> Row:
    """A row that is known from example values alone."""
    types = tuple(dict.fromkeys(kind for value in values if (kind := _kind(value)) is not None))
    if types == ("integer", "number") or types == ("number", "integer"):
        types = ("number",)
    row = Row(
        name=name,
        types=types,
        nullable=any(value is None for value in values),
        example=_scalar(values),
        others=_scalars(values),
        from_example=True,
    )
    elements = [one for value in values if isinstance(value, list) for one in value]
    item = row_of("", elements) if elements else None
    if item is not None:
        if "object" in item.types:  # members of the objects in a list stand in the list's own row
            return evolve(row, item=evolve(item, rows=()), rows=item.rows)
        return evolve(row, item=item)
    return evolve(row, rows=tuple(row_of(key, found) for key, found in (members(values) or {}).items() if key))


def fill(row: Row, values: Sequence[Any], gaps: list[str]) -> Row:
    """A row of a table with what the examples add: members that it leaves out, and example values.

    Args:
        row: The row; its members are filled as well.
        values: What stands in its place in the examples.
        gaps: Receives a sentence where table and example contradict each other.
    """
    what = row.name or "The body"
    lists = [value for value in values if isinstance(value, list)]
    objects = [value for value in values if isinstance(value, dict)]
    if row.item is not None and "object" not in row.item.types:
        elements = [one for value in lists for one in value]
        row = evolve(row, item=fill(row.item, elements, gaps))
    elif "array" in row.types and row.item is None and lists:
        found = row_of(row.name, lists)
        row = evolve(row, item=found.item, rows=found.rows)
    elif "object" in row.types or row.item is not None:
        if lists and "array" not in row.types:
            gaps.append(f"{what} is one object in the table and a list in the example.")
        if objects and "object" not in row.types:
            gaps.append(f"{what} is a list in the table and one object in the example.")
        row = evolve(row, rows=_filled_members(row.rows, members(values), gaps))
    elif (lists or objects) and row.types:
        gaps.append(f"{what} is {' or '.join(row.types)} in the table and {'a list' if lists else 'an object'} in the example.")
    if row.example is None:
        row = evolve(row, example=_scalar(values))
    return evolve(row, others=_scalars(values))


def _filled_members(rows: tuple[Row, ...], found: dict[str, list[Any]] | None, gaps: list[str]) -> tuple[Row, ...]:
    known = {row.name for row in rows}
    filled = [fill(row, (found or {}).get(row.name, _NOTHING), gaps) for row in rows]
    return (*filled, *(row_of(name, values) for name, values in (found or {}).items() if name and name not in known))


def _kind(value: Any) -> str | None:
    if isinstance(value, str):
        return _PLACEHOLDERS.get(value.strip().lower(), "string")
    for kind, name in ((bool, "boolean"), (int, "integer"), (float, "number"), (dict, "object"), (list, "array")):
        if isinstance(value, kind):
            return name
    return None


def _scalar(values: Iterable[Any]) -> Any:
    return next(iter(_scalars(values)), None)


def _scalars(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(value for value in values if isinstance(value, str | int | float))
