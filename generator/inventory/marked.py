"""The part of a text file that is made from the spec, between two markers."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from attrs import frozen

from ..problems import GenerationError, Problem, fail, shown

BEGIN = "<!-- coverage: begin -->"
END = "<!-- coverage: end -->"


@frozen
class MarkedFile:
    """A file with a part to replace.

    Attributes:
        path: Where it is.
        before: Its text up to and with the line of the first marker.
        inside: What stands between the markers.
        after: The rest.
        line: Line of the first marker, from 1.
        newline: How its lines end.
    """

    path: Path
    before: str
    inside: str
    after: str
    line: int
    newline: str

    def holds(self, text: str) -> bool:
        """Whether `text` stands between the markers."""
        return self.inside == self._framed(text)

    def write(self, text: str) -> None:
        """Put `text` between the markers: the whole file at once, with its mode kept.

        Args:
            text: Lines that end in a plain newline.

        Raises:
            GenerationError: The file can't be written; it is as it was.
        """
        whole = (self.before + self._framed(text) + self.after).encode("utf-8")
        try:
            _replace(self.path.resolve(), whole)  # A link stays one: what it leads to is replaced.
        except OSError as error:
            raise fail(shown(self.path), 0, f"can't be written: {error.strerror}") from None

    def _framed(self, text: str) -> str:
        # Markdown wants a blank line between a comment and a table.
        return f"\n{text}\n".replace("\n", self.newline)


def read_marked(path: Path) -> MarkedFile:
    """Read a file and find its markers, each alone in its line.

    Raises:
        GenerationError: The file is no readable UTF-8 text, or a marker is missing, stands twice or behind the other.
    """
    name = shown(path)
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise fail(name, 0, f"can't be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise fail(name, 0, f"not UTF-8 text: byte {error.start} can't be read") from None
    lines = text.splitlines(keepends=True)
    found = {marker: [i for i, line in enumerate(lines) if line.strip() == marker] for marker in (BEGIN, END)}
    problems = []
    for marker, places in found.items():
        if not places:
            problems.append(Problem(name, 0, f"the marker {marker} is missing; it stands alone in a line"))
        problems += [Problem(name, i + 1, f"the marker {marker} stands twice, first in line {places[0] + 1}; keep one") for i in places[1:]]
    if problems:
        raise GenerationError(problems)
    begin, end = found[BEGIN][0], found[END][0]
    if end < begin:
        raise fail(name, end + 1, f"the marker {END} stands before {BEGIN}; exchange them")
    newline = "\r\n" if lines[begin].endswith("\r\n") else "\n"
    return MarkedFile(path, "".join(lines[: begin + 1]), "".join(lines[begin + 1 : end]), "".join(lines[end:]), begin + 1, newline)


def _replace(target: Path, content: bytes) -> None:
    """Replace a file by one rename, so that nobody ever sees half of it; its mode stays."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        shutil.copymode(target, name)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
