"""A YAML file that is changed where something changed, and stays byte for byte as it was everywhere else."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, TypeAlias

from attrs import define, field, frozen
from ruamel.yaml.error import YAMLError

from ..problems import fail, shown
from ..source import load
from .roundtrip import dumped, yaml

Lines: TypeAlias = list[str]


@define
class EditedFile:
    """A file, as it is and as it shall be.

    Attributes:
        path: The file.
        data: Its content, to be changed in place.
        original: Its text; None when it does not exist yet.
    """

    path: Path
    data: Any
    original: str | None = None
    _canonical: str = field(default="", repr=False)

    @classmethod
    def read(cls, path: Path) -> EditedFile:
        """A file that exists.

        Raises:
            GenerationError: It can't be read, or is not YAML that can be written again.
        """
        load(path)  # its errors name the line
        original = path.read_bytes().decode("utf-8")
        try:
            data = yaml().load(original)
            return cls(path, data, original, dumped(data))
        except (YAMLError, AttributeError, ValueError) as error:
            raise fail(shown(path), 0, f"can't be edited: {' '.join(str(error).split())}") from None

    def text(self) -> str:
        """The text that the file shall have."""
        after = dumped(self.data)
        if self.original is None:
            return after
        if after == self._canonical:
            return self.original
        made = spliced(self.original, self._canonical, after)
        if yaml().load(made) != yaml().load(after):
            raise fail(shown(self.path), 0, "an import can't be fitted into the layout of this file; lay it out as spec/README.md says")
        return made

    @property
    def changed(self) -> bool:
        """Whether there is something to write."""
        return self.original is None or self.text() != self.original


def spliced(original: str, before: str, after: str) -> str:
    """The change from one text to another, made in a third that says the same as the first in another layout.

    Args:
        original: The text as a person wrote it.
        before: The same, as the writer lays it out.
        after: What the writer makes of the changed data.
    """
    ending = "\r\n" if "\r\n" in original else "\n"
    ours, base, theirs = original.splitlines(keepends=True), before.splitlines(), after.splitlines()
    plain = [line.rstrip("\r\n") for line in ours]
    layout = _differences(plain, base)
    out: Lines = []
    done = 0
    for hunk in _widened([_raised(h, base, theirs) for h in _differences(base, theirs)], layout):
        start, end = _mapped(hunk.start, layout, last=hunk.start == hunk.end), _mapped(hunk.end, layout, last=True)
        out += ours[done:start]
        out += [line + ending for line in theirs[hunk.new_start : hunk.new_end]]
        if hunk.rest:
            out += ours[start:end]
        elif hunk.start < hunk.end:
            out += _comments_at_end(ours[start:end], theirs[hunk.new_start : hunk.new_end])
        done = end
    return "".join(out + ours[done:])


@frozen
class _Hunk:
    """Lines ``start`` to ``end`` of one text became ``new_start`` to ``new_end`` of another.

    Attributes:
        rest: Whether the old lines stay, behind the new ones.
    """

    start: int
    end: int
    new_start: int
    new_end: int
    rest: bool = False


def _differences(old: Sequence[str], new: Sequence[str]) -> list[_Hunk]:
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False)
    return [_Hunk(a + head, b + head, c + head, d + head) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]


def _raised(hunk: _Hunk, base: Sequence[str], theirs: Sequence[str]) -> _Hunk:
    """An insertion goes above the comments that belong to what follows it: those further left than itself."""
    if hunk.start != hunk.end:
        return hunk
    column = _column(theirs[hunk.new_start])
    start = hunk.start
    while start and (not base[start - 1].strip() or (base[start - 1].lstrip().startswith("#") and _column(base[start - 1]) < column)):
        start -= 1
    return _Hunk(start, hunk.end, hunk.new_start, hunk.new_end, rest=True) if start < hunk.start else hunk


def _comments_at_end(gone: Lines, instead: Sequence[str]) -> Lines:
    """Comments at the end of what is taken away, which belong to what follows it."""
    cut = len(gone)
    while cut and (not gone[cut - 1].strip() or gone[cut - 1].lstrip().startswith("#")):
        cut -= 1
    return [line for line in gone[cut:] if line.rstrip("\r\n") not in instead]


def _column(line: str) -> int:
    return len(line) - len(line.lstrip())


def _widened(hunks: list[_Hunk], layout: list[_Hunk]) -> list[_Hunk]:
    """Hunks that begin and end where both layouts have a line of their own; those that meet then are one."""
    found: list[_Hunk] = []
    for hunk in hunks:
        start, end, new_start, new_end = hunk.start, hunk.end, hunk.new_start, hunk.new_end
        for other in layout:  # its "new" side is the writer's layout
            if other.new_start < start < other.new_end:
                new_start -= start - other.new_start
                start = other.new_start
            if other.new_start < end < other.new_end:
                new_end += other.new_end - end
                end = other.new_end
        wide = _Hunk(start, end, new_start, new_end, hunk.rest and (start, end) == (hunk.start, hunk.end))
        if found and wide.start < found[-1].end:
            first = found.pop()
            wide = _Hunk(first.start, max(first.end, wide.end), first.new_start, max(first.new_end, wide.new_end))
        found.append(wide)
    return found


def _mapped(line: int, layout: list[_Hunk], last: bool) -> int:
    """The line of the person's text where a line of the writer's layout is; `last` takes the end where both ends would do."""
    shift = 0
    for other in layout:
        if other.new_end < line or (other.new_end == line and (last or other.new_start < line)):
            shift = other.end - other.new_end
    return line + shift
