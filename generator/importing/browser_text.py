"""A docs page that was saved as text from the browser.

The text begins with the site's navigation, indented or not. Then come the title, the method, the address, the tables, code samples, and
the answers with their tables and examples. What is not one of these is prose and never read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

from attrs import define, evolve, field, frozen

from ..assemble import METHODS
from ..limits import JSON
from ..problems import GenerationError, Problem, fail
from .examples import read_json
from .gathering import answers_of, content_of, parameters_of
from .nesting import nested
from .page import Answer, Content, Page, Parameter, Row
from .paths import checked_path, split_address
from .tables import Table, Text, read_table, row_begins

_BADGES = {
    "Designing",
    "Pending",
    "Developing",
    "Integrating",
    "Testing",
    "Tested",
    "Released",
    "Deprecated",
    "Exception",
    "Obsolete",
    "To be deprecated",
    "To be Deprecated",
}
_BULLET = re.compile(r"[•·▪◦*-]\s")
_CRUMB = re.compile(r"[0-9]{1,2}\.\s+(\S.*)")
_WORD = re.compile(r"[A-Z]{2,12}")
_GLUED = re.compile(r"([A-Z]{2,12})(https?://.*)")
_TARGET = re.compile(r"(?:https?://|/|\{\{)\S.*")
_DOCS_PAGE = re.compile(r"https?://[^\s/?#]+/(?:[^\s?#]*/)?[^\s/?#]*api-[0-9]+")
_MEDIA = re.compile(r"([a-z]+/[A-Za-z0-9.+*-]+)(?:;.*)?")
_PARAMS = re.compile(r"(Header|Path|Query|Cookie) Param(?:eter)?s")
_BODY = re.compile(r"Body(?: Param(?:eter)?s)(?:\s+(\S+?))?(?:\s*(?:required|optional|Required|Optional))?")
_ANSWER = re.compile(
    r"[\N{LARGE GREEN CIRCLE}\N{LARGE ORANGE CIRCLE}\N{LARGE RED CIRCLE}\N{LARGE YELLOW CIRCLE}\N{LARGE BLUE CIRCLE}"
    r"\N{LARGE PURPLE CIRCLE}\N{LARGE BROWN CIRCLE}\N{MEDIUM WHITE CIRCLE}\N{MEDIUM BLACK CIRCLE}]\ufe0f?\s*(.*)"
)
_STATUS = re.compile(r"([1-5][0-9]{2})(?![0-9])\s*(.*)")
_SAMPLES = {"Request samples", "Request Code Samples", "Request Example", "Request Request Example"}
_FOOTER = {"Previous", "Next"}
_MOST_EXAMPLES = 50
_TABLES = {"header", "path", "query", "body", "answer"}


def looks_like_browser_text(text: str) -> bool:
    """Whether a method and an address stand below each other, as they do on every page of an operation."""
    return bool(_operations(_lines(text)))


def read_browser_text(text: str, origin: str) -> Page:
    """Read the page.

    Args:
        text: The text as the browser saved it.
        origin: File or address that it comes from, for error messages.

    Raises:
        GenerationError: It is not the page of exactly one operation, or its path can't be one.
    """
    lines = _lines(text)
    operation = _only_operation(lines, origin)
    heading = _heading(lines[: operation.at], origin)
    servers, path = split_address(operation.target)
    path = checked_path(path, origin, operation.line)
    gaps: list[str] = []
    if len(set(servers)) > 1:
        gaps.append("The page names more than one server in its address.")
    parts = list(_parts(lines[operation.end :]))
    body, answers = _bodies(parts, gaps)
    cut = bool(parts[-1].lines) and parts[-1].kind in _TABLES
    if cut:
        gaps.append("The saved page ends with a table, without an example or the site's footer; it may be cut off.")
    return Page(
        origin=origin,
        source=heading.source,
        section=heading.section,
        title=heading.title,
        method=operation.method,
        server=servers[-1] if servers else None,
        path=path,
        parameters=parameters_of(path, _parameters(parts, gaps), gaps),
        body=body,
        answers=answers,
        gaps=tuple(dict.fromkeys(gaps)),
        folded=frozenset(part.kind for part in parts if part.kind in ("header", "path", "query") and not read_table(part.lines).lines),
        cut=cut,
    )


def _lines(text: str) -> list[Text]:
    """The lines that hold something, with their numbers. Browsers put no-break spaces behind types."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").replace("\u200b", "").replace("\ufeff", "")
    return [(number, line.strip()) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]


@frozen
class _Operation:
    """Where the method and the address stand."""

    method: str
    target: str
    at: int
    end: int
    line: int


def _operations(lines: Sequence[Text]) -> list[_Operation]:
    found = [one for one in _addressed(lines) if one.method in METHODS]
    if not found:  # some browsers copy method and address as one line; prose can look the same, so it comes second
        spaced = [(number, line.replace(" ", "", 1)) for number, line in lines]
        found = [one for one in _addressed(spaced) if one.method in METHODS]
    # A title in the navigation can be a path below the method of the title before it; the operation itself has a server.
    return [one for one in found if not one.target.startswith("/")] or found


def _addressed(lines: Sequence[Text]) -> Iterator[_Operation]:
    """Words in capitals with an address below."""
    for at, (number, line) in enumerate(lines):
        if match := _GLUED.fullmatch(line):
            yield _Operation(match.group(1).lower(), match.group(2), at, at + 1, number)
        elif _WORD.fullmatch(line) and at + 1 < len(lines) and _TARGET.fullmatch(lines[at + 1][1]):
            yield _Operation(line.lower(), lines[at + 1][1], at, at + 2, lines[at + 1][0])


def _only_operation(lines: Sequence[Text], origin: str) -> _Operation:
    found = _operations(lines)
    if len(found) > 1:
        raise GenerationError(
            Problem(origin, one.line, "more than one operation in a page; save each page in a file of its own") for one in found
        )
    if found:
        return found[0]
    if unknown := list(_addressed(lines)):
        raise fail(origin, unknown[0].line, f"unknown method {unknown[0].method.upper()}; one of {', '.join(METHODS)} is expected")
    raise fail(origin, 0, "no docs page: no method with an address below it; save the page of one operation as text")


@frozen
class _Heading:
    """What stands above the method."""

    title: str
    section: str | None
    source: str | None


def _heading(lines: Sequence[Text], origin: str) -> _Heading:
    rest = list(lines)
    if len(rest) > 1 and rest[-1][1] in _BADGES and not _is_navigation(rest[-2][1]):
        rest.pop()
    if not rest or _is_navigation(rest[-1][1]):
        raise fail(origin, rest[-1][0] if rest else 1, "no title above the method; save the whole page")
    title = rest.pop()[1]
    crumbs = []
    while rest and (match := _CRUMB.fullmatch(rest[-1][1])):
        crumbs.append(match.group(1))
        rest.pop()
    sources = [line for _, line in lines if _DOCS_PAGE.fullmatch(line)]
    return _Heading(title, crumbs[-1] if crumbs else None, sources[0] if sources else None)


def _is_navigation(line: str) -> bool:
    return bool(_BULLET.match(line) or _CRUMB.fullmatch(line))


@define
class _Part:
    """Lines between two headings of the page.

    Attributes:
        kind: ``header``, ``path``, ``query`` and ``cookie`` parameters, ``body``, ``answer``, ``example``, or ``prose``.
        label: Media type of a body, status of an answer.
        line: Line of the heading.
        lines: What stands below it.
    """

    kind: str
    label: str = ""
    line: int = 0
    lines: list[Text] = field(factory=list)


def _parts(lines: Sequence[Text]) -> Iterator[_Part]:
    part = _Part("prose")
    for at, text in enumerate(lines):
        heading = _part_heading(lines, at)
        # Code of a sample can hold any line; only the answers end it.
        if heading is None or (part.kind == "samples" and heading.kind not in ("answers", "answer", "footer")):
            part.lines.append(text)
            continue
        yield part
        part = heading
        if part.kind == "footer":
            break
    yield part


def _part_heading(lines: Sequence[Text], at: int) -> _Part | None:
    number, line = lines[at]
    if match := _ANSWER.fullmatch(line):
        return _Part("answer", match.group(1), number)
    if match := _STATUS.fullmatch(line):
        below = at + 1 < len(lines) and _MEDIA.fullmatch(lines[at + 1][1])
        return _Part("answer", line, number) if below and len(line) < 60 else None
    if row_begins(lines, at):
        return None
    if match := _PARAMS.fullmatch(line):
        return _Part(match.group(1).lower(), "", number)
    if (match := _BODY.fullmatch(line)) and (match.group(1) is None or _MEDIA.fullmatch(match.group(1))):
        return _Part("body", match.group(1) or "", number)
    if line in ("Example", "Examples"):
        return _Part("example", "", number)
    if line in _SAMPLES:
        return _Part("samples", "", number)
    if line in ("Response", "Responses"):
        return _Part("answers", "", number)
    if line in _FOOTER or line.startswith("Built with"):
        return _Part("footer", "", number)
    return None


def _parameters(parts: Sequence[_Part], gaps: list[str]) -> list[Parameter]:
    found = []
    for part in parts:
        if part.kind == "cookie":
            gaps.append("Cookie parameters were left out.")
        if part.kind not in ("header", "path", "query"):
            continue
        table = read_table(part.lines)
        gaps += table.gaps
        if not table.lines:
            gaps.append(f"The table of {part.kind} parameters is empty.")
        found += [Parameter(place=part.kind, row=line.row) for line in table.lines]
    return found


def _bodies(parts: Sequence[_Part], gaps: list[str]) -> tuple[Content | None, tuple[Answer, ...]]:
    body: Content | None = None
    answers: list[Answer] = []
    for at, part in enumerate(parts):
        if part.kind not in ("body", "answer"):
            continue
        examples = list(takewhile(lambda below: below.kind == "example", parts[at + 1 : at + 1 + _MOST_EXAMPLES]))
        if part.kind == "body":
            if body is None:
                body = _content(part.label, part.lines, examples, "request body", gaps, cut=part is parts[-1])
            else:
                gaps.append("The page has more than one request body; only the first was read.")
        elif status := _STATUS.match(part.label):
            what = f"answer {status.group(1)}"
            content = _content("", part.lines, examples, what, gaps, cut=part is parts[-1])
            answers.append(Answer(status=int(status.group(1)), content=content))
        else:
            gaps.append("The page has an answer without a status; it was left out.")
    if not answers:
        gaps.append("No answer was seen.")
    return body, answers_of(answers, gaps)


def _content(label: str, lines: Sequence[Text], below: Sequence[_Part], what: str, gaps: list[str], cut: bool) -> Content | None:
    media_type, rest = _media_type(label, lines)
    examples, clear = _examples(below)
    if not clear:
        gaps.append(f"The example of the {what} is not JSON that could be read.")
    if media_type is None and not rest and not examples:
        return None
    table = read_table(rest)
    gaps += table.gaps
    if media_type is None:
        gaps.append(f"The media type of the {what} was not seen.")
    return content_of(media_type or JSON, _root(table, examples, what, gaps, cut), examples, what, gaps)


def _media_type(label: str, lines: Sequence[Text]) -> tuple[str | None, Sequence[Text]]:
    """The media type, and the lines of the table; above an answer's table stands the name of the answer."""
    if label:
        found = _MEDIA.fullmatch(label)
        return (found.group(1) if found else None), lines
    for at, (_, line) in enumerate(lines[:6]):
        if match := _MEDIA.fullmatch(line):
            rest = lines[at + 1 :]
            return match.group(1), rest[1:] if rest and rest[0][1] == "Body" else rest
    bodies = [at for at, (_, line) in enumerate(lines[:6]) if line == "Body"]
    return None, lines[bodies[0] + 1 :] if bodies else ()


def _examples(parts: Sequence[_Part]) -> tuple[list[Any], bool]:
    examples: list[Any] = []
    clear = True
    for part in parts:
        found, readable = read_json("\n".join(line for _, line in part.lines))
        examples += found
        clear = clear and readable
    return examples, clear


def _root(table: Table, examples: Sequence[Any], what: str, gaps: list[str], cut: bool) -> Row | None:
    if not table.lines:
        return None if table.root is None else table.root.row("", None)
    rows, told = nested(table.lines, examples, cut)
    if not told:
        gaps.append(f"The page does not tell which rows of the {what} are members of which.")
    root = table.root.row("", None) if table.root else Row(name="", types=("object",))
    return evolve(root, rows=rows)
