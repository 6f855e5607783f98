"""What a docs page prints beside a name as its type: ``array [object {3}]``, ``string <byte> | null``, ``enum<integer>``."""

from __future__ import annotations

import re

from attrs import frozen

from .page import Row

_PLAIN = {
    "string": ("string",),
    "integer": ("integer",),
    "number": ("number",),
    "boolean": ("boolean",),
    "object": ("object",),
    "dictionary": ("object",),
    "array": ("array",),
    "enum": (),
    "any": (),
    "null": (),
    "file": ("string",),
}
_WORD = re.compile(r"[a-z]+")
_ALTERNATIVES = re.compile(r"(?:any|one|all) ?of:?", re.IGNORECASE)
_COUNT = re.compile(r"\{\s*([0-9]{1,6})\s*\}")
_FORM = re.compile(r"<\s*([^<>]{1,60}?)\s*>")
_NAME = re.compile(r"\([^()]{1,120}\)")
_LONGEST = 200
_DEEPEST = 6


@frozen(kw_only=True)
class TypeText:
    """A type as a page prints it.

    Attributes:
        types: JSON types without null; empty when it tells none.
        nullable: Whether null is among them.
        form: The format.
        closed: Whether it says that the values are a closed list.
        item: Element of a list, when its type is told.
        count: How many members it says that the object, or the object in the list, has.
        union: Whether it is a union whose parts follow elsewhere.
    """

    types: tuple[str, ...] = ()
    nullable: bool = False
    form: str | None = None
    closed: bool = False
    item: Row | None = None
    count: int | None = None
    union: bool = False

    @property
    def holds_members(self) -> bool:
        """Whether rows of members can follow."""
        return "object" in self.types or (self.item is not None and "object" in self.item.types)

    def row(self, name: str, required: bool | None) -> Row:
        """A row of this type."""
        return Row(name=name, types=self.types, nullable=self.nullable, form=self.form, item=self.item, required=required)


def read_type(text: str) -> TypeText | None:
    """Read a type; None when the text is something else."""
    if not text or len(text) > _LONGEST:
        return None
    if _ALTERNATIVES.fullmatch(text):
        return TypeText(union=True)
    found, end = _union(text, 0, 0)
    return found if end == len(text) else None


def _union(text: str, at: int, depth: int) -> tuple[TypeText | None, int]:
    parts = []
    while True:
        part, at = _part(text, _blank(text, at), depth)
        if part is None:
            return None, -1
        parts.append(part)
        at = _blank(text, at)
        if text[at : at + 1] != "|":
            break
        at += 1
    types = tuple(dict.fromkeys(one for part in parts for one in part.types))
    first = max(parts, key=lambda part: (part.count is not None, part.item is not None))
    return (
        TypeText(
            types=types,
            nullable=any(part.nullable for part in parts),
            form=next((part.form for part in parts if part.form), None),
            closed=any(part.closed for part in parts),
            item=first.item,
            count=first.count,
        ),
        at,
    )


def _part(text: str, at: int, depth: int) -> tuple[TypeText | None, int]:
    match = _WORD.match(text, at)
    if match is None or match.group() not in _PLAIN:
        return None, -1
    word, at = match.group(), match.end()
    types, form, count, item, closed = _PLAIN[word], "binary" if word == "file" else None, None, None, word == "enum"
    while True:
        at = _blank(text, at)
        if (found := _NAME.match(text, at)) or (found := _COUNT.match(text, at)):
            count = int(found.group(1)) if found.re is _COUNT else count
            at = found.end()
        elif found := _FORM.match(text, at):
            if word == "enum":
                types = _PLAIN.get(found.group(1), ())
            else:
                form = found.group(1)
            at = found.end()
        elif text[at : at + 1] == "[" and word == "array" and item is None and depth < _DEEPEST:
            inner, at = _union(text, at + 1, depth + 1)
            if inner is None or text[at : at + 1] != "]":
                return None, -1
            # A list whose element says nothing (`array[any]`) tells no more than `array`.
            if inner.types or inner.nullable:
                item = inner.row("", None)
            count, closed, at = inner.count, inner.closed, at + 1
        elif text[at : at + 1] == "[" and word == "dictionary" and (close := text.find("]", at)) > 0:
            at = close + 1
        else:
            break
    return TypeText(types=types, nullable=word == "null", form=form, closed=closed, item=item, count=count), at


def _blank(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at
