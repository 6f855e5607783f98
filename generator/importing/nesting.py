"""Members from rows that a page prints one below the other, with no sign of what is inside of what.

A row of an object is followed by its members, or by the next row beside it when the page has it folded. The ways to read the rows are
weighed against the page's example: a member that the example has not in that place costs most, a member of the example that the table
leaves out costs little. The rows are gone through once, with the best ways so far kept at each. Where two ways cost the same in the end,
the page does not tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import define, evolve, field, frozen

from .examples import members
from .page import Row

_STRANGER = 3
"""Cost of a row that the example has not in that place."""
_TWICE = 10
"""Cost of a second member of the same name."""
_MOST_MISSING = 2
"""A folded table leaves out many; that alone must not speak for another place."""
_DEEPEST = 12
_KEPT = 48
"""Ways that are kept at each row. Pages need a handful."""
_MOST_LINES = 1_000


@frozen
class Line:
    """A row of a table before it has members.

    Attributes:
        row: The row.
        holds_members: Whether it is an object or a list of objects; None when its type does not say.
        count: How many members the page says that it has.
        place: Line of the page, for error messages.
    """

    row: Row
    holds_members: bool | None = False
    count: int | None = None
    place: int = 0


def nested(lines: Sequence[Line], examples: Sequence[Any], cut: bool = False) -> tuple[tuple[Row, ...], bool]:
    """Rows with their members.

    Args:
        lines: The rows in the page's order.
        examples: Whole examples of the body.
        cut: Whether the page may end before the table does, so that members of what is open at the end may be missing.

    Returns:
        The rows, and whether the page tells the nesting. Where it doesn't, what is not told stands beside, not inside, and all rows
        from the first that could be inside of another are marked as not placed.
    """
    if not any(line.holds_members is not False for line in lines[:-1]):
        return tuple(line.row for line in lines), True
    if len(lines) > _MOST_LINES:
        return tuple(line.row for line in _unplaced(lines)), False
    ways = [_Way((_Frame(-1, _Shape(members(examples)), None),))]
    for number, line in enumerate(lines):
        ways = _best(later for way in ways for later in _continued(way, number, line))
    finals = [final for way in ways if (final := _finished(way, cut)) is not None]
    if not finals:
        return tuple(line.row for line in _unplaced(lines)), False
    best = min(finals, key=_weight)
    told = not best.tied and sum(way.cost == best.cost for way in finals) == 1
    return _tree(lines if told else _unplaced(lines), _levels(best)), told


def _unplaced(lines: Sequence[Line]) -> list[Line]:
    """The rows, marked as not placed behind the first that can hold members."""
    first = next(number for number, line in enumerate(lines) if line.holds_members is not False)
    return [evolve(line, row=evolve(line.row, placed=number <= first)) for number, line in enumerate(lines)]


@frozen(eq=False)
class _Shape:
    """Members that the example has in a place; ``found`` is None when it tells nothing."""

    found: dict[str, list[Any]] | None
    _inside: dict[str, _Shape] = field(factory=dict, repr=False)

    def has(self, name: str) -> bool:
        return self.found is None or name in self.found

    def inside(self, name: str) -> _Shape:
        if name not in self._inside:
            self._inside[name] = _Shape(members((self.found or {}).get(name, ())))
        return self._inside[name]

    def missing(self, names: frozenset[str]) -> int:
        return 0 if self.found is None else len(self.found.keys() - names)


@frozen(eq=False)
class _Frame:
    """An object whose members are being read; it has none yet when it may be folded."""

    line: int
    shape: _Shape
    count: int | None
    size: int = 0
    names: frozenset[str] = frozenset()

    @property
    def is_full(self) -> bool:
        return self.count is not None and self.size >= self.count

    @property
    def is_whole(self) -> bool:
        return self.size == 0 or self.count is None or self.size == self.count


@frozen(eq=False)
class _Way:
    """A way to read the rows up to one of them; ``before`` and ``level`` lead back to how it came about."""

    frames: tuple[_Frame, ...]
    cost: int = 0
    depth: int = 0
    tied: bool = False
    level: int = 0
    before: _Way | None = None


def _weight(way: _Way) -> tuple[int, int]:
    return way.cost, way.depth


def _best(ways: Iterator[_Way]) -> list[_Way]:
    """The best ways; of those that have the same objects open, one."""
    kept: dict[tuple[int, ...], _Way] = {}
    for way in ways:
        key = tuple(frame.line for frame in way.frames)
        other = kept.get(key)
        if other is None or way.cost < other.cost:
            kept[key] = way
        elif way.cost == other.cost:
            kept[key] = evolve(min(way, other, key=_weight), tied=True)
    return sorted(kept.values(), key=_weight)[:_KEPT]


def _continued(way: _Way, number: int, line: Line) -> Iterator[_Way]:
    """The ways to go on with a row: as a member of any object that is open."""
    name = line.row.name
    for level in range(len(way.frames), 0, -1):
        closed = _closed(way, level)
        if closed is None or closed.frames[-1].is_full:
            continue
        frame = closed.frames[-1]
        cost = (0 if frame.shape.has(name) else _STRANGER) + (_TWICE if name in frame.names else 0)
        frames = (*closed.frames[:-1], evolve(frame, size=frame.size + 1, names=frame.names | {name}))
        inner = frame.shape.inside(name)
        if level < _DEEPEST and (line.holds_members or (line.holds_members is None and inner.found is not None)):
            frames = (*frames, _Frame(number, inner, line.count))
        yield _Way(frames, closed.cost + cost, way.depth + level, way.tied, level, way)


def _closed(way: _Way, level: int, cut: bool = False) -> _Way | None:
    """The way with only so many objects left open; None when one would be closed before it is whole, though nothing was cut off."""
    ending = [frame for frame in way.frames[level:] if frame.size]
    if not cut and not all(frame.is_whole for frame in ending):
        return None
    cost = sum(min(frame.shape.missing(frame.names), _MOST_MISSING) for frame in ending)
    return evolve(way, frames=way.frames[:level], cost=way.cost + cost)


def _finished(way: _Way, cut: bool) -> _Way | None:
    closed = _closed(way, 1, cut)
    if closed is None:
        return None
    (root,) = closed.frames
    return evolve(closed, cost=closed.cost + root.shape.missing(root.names))


def _levels(way: _Way) -> list[int]:
    levels = []
    step: _Way | None = way
    while step is not None and step.before is not None:
        levels.append(step.level)
        step = step.before
    return levels[::-1]


@define
class _Branch:
    row: Row
    inside: list[_Branch] = field(factory=list)

    def grown(self) -> Row:
        return evolve(self.row, rows=tuple(branch.grown() for branch in self.inside)) if self.inside else self.row


def _tree(lines: Sequence[Line], levels: Sequence[int]) -> tuple[Row, ...]:
    root = _Branch(Row(name=""))
    path = [root]
    for line, level in zip(lines, levels, strict=True):
        branch = _Branch(line.row)
        path[level - 1].inside.append(branch)
        path[level:] = [branch]
    return root.grown().rows
