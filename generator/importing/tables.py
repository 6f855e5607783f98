"""A table of a docs page as plain text: a name, its type, whether it is required, and prose, each on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from attrs import define, evolve, field, frozen

from .nesting import Line
from .type_text import TypeText, read_type

_FLAGS = {"required": True, "optional": False}
_MARKS = {*_FLAGS, "deprecated", "nullable", "read-only", "write-only"}
_GLUED = re.compile(r"(.+?)\s*\b(required|optional|deprecated)")
_LIST_OF = re.compile(r"array of:?", re.IGNORECASE)
_ALTERNATIVES = re.compile(r"(?:any|one|all) ?of:?", re.IGNORECASE)
_EXAMPLE = re.compile(r"Examples?:\s*(.*)")
_ALLOWED = re.compile(r"Allowed values?:\s*(.*)")
_ONE_VALUE = re.compile(r"(?:Default(?: value)?|Match pattern|Const(?:ant)?(?: value)?):\s*(.*)")
_LIMIT = re.compile(r"[<>]=? ?[-0-9]")
_LONGEST_NAME = 120

Text = tuple[int, str]
"""A line of the page with its number."""


@frozen
class Table:
    """A table as read.

    Attributes:
        root: Type of the whole body, when the page prints one above the rows.
        lines: The rows.
        gaps: What could not be read.
    """

    root: TypeText | None
    lines: tuple[Line, ...]
    gaps: tuple[str, ...]


@frozen
class _Header:
    """The first lines of a row."""

    type: TypeText | None
    required: bool | None
    length: int
    sure: bool


def row_begins(lines: Sequence[Text], at: int) -> bool:
    """Whether a line, its type and its flag stand below each other, so that whatever the line says is a name."""
    header = _header(lines, at)
    return header is not None and header.sure


def read_table(lines: Sequence[Text]) -> Table:
    """Read the lines of one table; blank lines must be gone."""
    root, at = _root(lines)
    rows: list[Line] = []
    gaps: list[str] = []
    while at < len(lines):
        header = _header(lines, at)
        if header is None:
            at += 1
            continue
        number, name = lines[at]
        details = _Details(lines, at + header.length)
        details.read()
        kind = header.type or TypeText(union=True)
        row = evolve(kind.row(name, header.required), enum=details.values(kind), example=_typed(details.example, kind))
        if details.unclear:
            gaps.append(f"The allowed values of {name} run together on the page, or are only one; they were left out.")
        elif kind.closed and not row.enum:
            gaps.append(f"The allowed values of {name} were not seen.")
        if details.alternatives:
            gaps.append(f"The alternatives that {name} can be were not read.")
        elif kind.union:
            gaps.append(f"The type of {name} was not told.")
        maybe = None if kind.union or (row.types == ("array",) and row.item is None) else False
        rows.append(Line(row, kind.holds_members or maybe, kind.count, number))
        at = details.at
    return Table(root, tuple(rows), tuple(gaps))


def _root(lines: Sequence[Text]) -> tuple[TypeText | None, int]:
    if not lines:
        return None, 0
    first = lines[0][1]
    if _LIST_OF.fullmatch(first):
        return read_type("array[object]"), 1
    kind, _ = _type(first)
    return (kind, 1) if kind and not kind.union and _header(lines, 0) is None else (None, 0)


def _type(text: str) -> tuple[TypeText | None, str | None]:
    """Type of a line, and the flag that may stand behind it on the same line."""
    if kind := read_type(text):
        return kind, None
    if len(text) < _LONGEST_NAME and (glued := _GLUED.fullmatch(text)) and (kind := read_type(glued.group(1))):
        return kind, glued.group(2)
    return None, None


def _header(lines: Sequence[Text], at: int) -> _Header | None:
    name = lines[at][1]
    if at + 1 >= len(lines) or len(name) > _LONGEST_NAME or name.endswith(":") or name in _MARKS or not name.isprintable():
        return None
    if name[0] in "{}[]" or _ALTERNATIVES.fullmatch(name):
        return None
    kind, glued = _type(lines[at + 1][1])
    end = at + 1 + (kind is not None)
    flags = [glued] if glued else []
    while end < len(lines) and lines[end][1] in _MARKS and len(flags) < 4:
        flags.append(lines[end][1])
        end += 1
    required = next((_FLAGS[flag] for flag in flags if flag in _FLAGS), None)
    if kind and flags:
        return _Header(kind, required, end - at, sure=True)
    # Without a flag, or without a type, prose could look the same; so the name must look like one.
    if " " in name or read_type(name) or (kind and row_begins(lines, at + 1)):
        return None
    if kind and not kind.union:
        return _Header(kind, None, end - at, sure=False)
    return _Header(None, required, end - at, sure=False) if required is not None else None


@define
class _Details:
    """What stands below the first lines of a row, up to the next row."""

    lines: Sequence[Text]
    at: int
    example: str | None = None
    alternatives: bool = False
    _allowed: list[str] = field(factory=list)

    def read(self) -> None:
        while self.at < len(self.lines):
            text = self.lines[self.at][1]
            if match := _EXAMPLE.fullmatch(text):
                example = match.group(1) or self._next_value()
                self.example = self.example or example
            elif match := _ALLOWED.fullmatch(text):
                self._read_allowed(match.group(1))
            elif match := _ONE_VALUE.fullmatch(text):
                _ = match.group(1) or self._next_value()
            elif _ALTERNATIVES.fullmatch(text):
                self.alternatives = True
            elif _header(self.lines, self.at) is not None:
                return
            self.at += 1

    def _next_value(self) -> str | None:
        """The line below a label, unless the label has no value and the next row begins there."""
        below = self.at + 1
        if below >= len(self.lines) or self._is_label(below) or row_begins(self.lines, below):
            return None
        self.at = below
        return self.lines[below][1]

    def _read_allowed(self, inline: str) -> None:
        self._allowed += [value for value in re.split(r"[,\s]+", inline) if value]
        while (below := self.at + 1) < len(self.lines):
            text = self.lines[below][1]
            if self._is_label(below) or _LIMIT.match(text) or _ALTERNATIVES.fullmatch(text) or _header(self.lines, below):
                return
            self._allowed.append(text)
            self.at = below

    def _is_label(self, at: int) -> bool:
        text = self.lines[at][1]
        return any(label.fullmatch(text) for label in (_EXAMPLE, _ALLOWED, _ONE_VALUE))

    @property
    def unclear(self) -> bool:
        """Whether the values may be several that the text runs together."""
        return len(self._allowed) == 1

    def values(self, kind: TypeText) -> tuple[Any, ...]:
        if self.unclear:
            return ()
        return tuple(dict.fromkeys(_typed(value, kind) for value in self._allowed))


def _typed(text: str | None, kind: TypeText) -> Any:
    """A printed value as the type that the table gives it; as text when it does not fit."""
    if text is None:
        return None
    short = len(text) < 40
    if short and "integer" in kind.types and re.fullmatch(r"-?[0-9]+", text, re.ASCII):
        return int(text)
    if short and "number" in kind.types and re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", text, re.ASCII):
        return float(text) if "." in text else int(text)
    if "boolean" in kind.types and text in ("true", "false"):
        return text == "true"
    return text
