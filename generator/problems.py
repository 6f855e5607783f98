"""Errors that name the place in a file and the mend."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen


@frozen(order=True)
class Problem:
    """One thing wrong with the input, at one place.

    Attributes:
        file: The file as the user knows it, relative to the project where possible.
        line: Line in that file, from 1; 0 when the whole file is meant.
        message: What is wrong and how to mend it.
    """

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}"


class GenerationError(Exception):
    """The input can't become a client. Nothing was written.

    Attributes:
        problems: Everything that was found wrong, in the order of the files.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def fail(file: str, line: int, message: str) -> GenerationError:
    """A `GenerationError` of a single problem."""
    return GenerationError([Problem(file, line, message)])


def shown(path: Path) -> str:
    """`path` relative to the working directory when it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
