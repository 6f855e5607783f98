"""Pages on disk: which files are meant, and their text. Files come from others, so links and sizes are checked."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from ..problems import GenerationError, Problem, fail, shown

LARGEST_PAGE = 2_000_000
"""Bytes; a page with all its code samples has some ten thousand."""
SUFFIXES = (".txt", ".md")


def page_text(file: Path) -> str:
    """Text of a page.

    Raises:
        GenerationError: The file is missing, no plain file, too large, or not text in UTF-8.
    """
    name = shown(file)
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise fail(name, 0, "no plain file; give a saved page or a folder of them")
        with file.open("rb") as opened:
            content = opened.read(LARGEST_PAGE + 1)
    except FileNotFoundError:
        raise fail(name, 0, "no such file or folder") from None
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle, before Python 3.13
        raise fail(name, 0, f"can't be read: {_reason(error)}") from None
    return checked_text(content, name)


def checked_text(content: bytes, name: str) -> str:
    """Content of a page as text.

    Args:
        content: What was read.
        name: File or address, for error messages.

    Raises:
        GenerationError: It is too large, or not text in UTF-8.
    """
    if len(content) > LARGEST_PAGE:
        raise fail(name, 0, f"larger than {LARGEST_PAGE // 1_000_000} MB, which no page is; save the page of one operation")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise fail(name, line, "not UTF-8 text; save the page as text, in UTF-8") from None
    if "\0" in text:
        raise fail(name, text.count("\n", 0, text.index("\0")) + 1, "has a NUL byte, so it is no text; save the page as text")
    return text


def files_below(folder: Path, say: Callable[[str], None]) -> list[Path]:
    """Files of a folder that can be pages, in order.

    Args:
        folder: The folder; hidden files and folders in it are not looked at.
        say: Told about each file that is passed over.

    Raises:
        GenerationError: A link leads out of the folder or nowhere, or a folder can't be read.
    """
    problems: list[Problem] = []
    found = []
    root = folder.resolve()
    for file in _walk(folder, problems):
        if file.is_symlink() and (fault := _link_fault(file, root)):
            problems.append(Problem(_name(file), 0, fault))
        elif file.is_dir():
            say(f"passed over: {_name(file)} (a link to a folder)")
        elif file.suffix.lower() not in SUFFIXES:
            say(f"passed over: {_name(file)} (neither {' nor '.join(SUFFIXES)})")
        else:
            found.append(file)
    if problems:
        raise GenerationError(problems)
    return found


def _walk(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    def failed(error: OSError) -> None:
        problems.append(Problem(str(error.filename), 0, f"can't be read: {error.strerror}"))

    for place, folders, files in os.walk(folder, onerror=failed):
        links = [name for name in folders if Path(place, name).is_symlink()]
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted([*files, *links]) if not name.startswith("."))


def _link_fault(file: Path, root: Path) -> str | None:
    try:
        target = file.resolve(strict=True)
    except (OSError, RuntimeError):
        return "a link that leads nowhere or in a circle; remove it"
    return None if target.is_relative_to(root) else "a link that leads out of the folder; copy the file instead"


def _name(file: Path) -> str:
    """Name for messages; unlike `shown` it keeps the link instead of its target."""
    return os.path.relpath(file) if file.absolute().is_relative_to(Path.cwd()) else str(file)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
