"""Pages of whatever people have: files, folders, a docs site. What a file is, its content tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import evolve

from ..problems import GenerationError, Problem, fail, shown
from .apidog_markdown import read_apidog_markdown
from .browser_text import looks_like_browser_text, read_browser_text
from .page import Page
from .saved import files_below, page_text
from .site import fetch_site, to_stderr
from .yaml_block import has_yaml_block

Say = Callable[[str], None]
_NUMBER = re.compile(r"(?:^|.*[^A-Za-z0-9])api-([0-9]{1,15})(?:[^0-9].*)?")


def read_sources(sources: Sequence[str], *, site: str | None = None, say: Say = to_stderr) -> list[Page]:
    """Read pages from files and folders.

    A file that is given must be a page. In a folder, files that are no page are passed over and named; a page that can't be read is an
    error there as well.

    Args:
        sources: Files and folders; a file that is met twice is read once.
        site: Scheme and host of the docs site that the pages come from, for their addresses.
        say: Told what is passed over.

    Raises:
        GenerationError: Nothing to read, or pages that can't be read; all of them are named.
    """
    pages: list[Page] = []
    problems: list[Problem] = []
    known: set[Path] = set()
    for given in sources:
        try:
            folder = Path(given).is_dir()
            files = files_below(Path(given), say) if folder else [Path(given)]
            for file in files:
                if file.resolve() in known:
                    continue
                known.add(file.resolve())
                try:
                    pages += _read_file(file, folder, site, say)
                except GenerationError as error:
                    problems += error.problems
        except GenerationError as error:
            problems += error.problems
        except (OSError, RuntimeError, ValueError) as error:  # a circle of links, a NUL byte in the name
            problems.append(Problem(repr(given), 0, f"can't be read: {error}"))
    if problems:
        raise GenerationError(problems)
    if not pages:
        raise fail(", ".join(sources) or "import", 0, "no docs page to read; give saved pages (.txt, .md) or folders of them")
    return pages


def read_site(address: str, cache: Path, *, interval: float = 1.0, say: Say = to_stderr) -> list[Page]:
    """Fetch the pages of a docs site, and read those of operations.

    Args:
        address: Address of the site.
        cache: Folder for what was fetched.
        interval: Seconds between two requests.
        say: Told about progress and what is passed over.

    Raises:
        GenerationError: The site can't be read, or a page of it.
    """
    pages: list[Page] = []
    problems: list[Problem] = []
    for fetched in fetch_site(address, cache, interval=interval, say=say):
        try:
            page = read_text(page_text(fetched.file), fetched.address)
        except GenerationError as error:
            problems += error.problems
            continue
        if page is None:
            say(f"passed over: {fetched.address} (no operation)")
        else:
            pages.append(page)
    if problems:
        raise GenerationError(problems)
    if not pages:
        raise fail(address, 0, "no page of an operation on this site")
    return pages


def read_text(text: str, origin: str, site: str | None = None) -> Page | None:
    """Read a page from its text; None when it is none of an operation.

    Args:
        text: The text.
        origin: File or address of the page.
        site: Scheme and host of the docs site.

    Raises:
        GenerationError: It is a page, but can't be read.
    """
    if has_yaml_block(text):
        return read_apidog_markdown(text, origin, site)
    return read_browser_text(text, origin) if looks_like_browser_text(text) else None


def _read_file(file: Path, passing: bool, site: str | None, say: Say) -> list[Page]:
    name = shown(file)
    text = page_text(file)
    page = read_text(text, name, site)
    if page is None and passing:
        say(f"passed over: {name} (no docs page of an operation)")
        return []
    if page is None:
        page = read_browser_text(text, name)  # says what is missing
    if page.source is None and site and (match := _NUMBER.fullmatch(file.stem)):
        page = evolve(page, source=f"{site.rstrip('/')}/api-{match.group(1)}")
    return [page]
