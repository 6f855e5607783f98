"""What all readers do with rows once they have them: parameters without doubles, bodies with what their examples add."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve

from .examples import fill, row_of
from .page import Answer, Content, Parameter, Row
from .paths import path_parameters


def parameters_of(path: str, found: Sequence[Parameter], gaps: list[str]) -> tuple[Parameter, ...]:
    """The parameters of an operation: each once, and every one of the path template.

    Args:
        path: The path template.
        found: The parameters that the page lists.
        gaps: Receives a sentence for each that can't be kept.
    """
    in_path = path_parameters(path)
    kept: dict[tuple[str, str], Parameter] = {}
    for parameter in found:
        name = parameter.row.name
        key = (parameter.place, name.lower() if parameter.place == "header" else name)
        if key in kept:
            gaps.append(f"The {parameter.place} parameter {name} is listed twice; the second row was left out.")
        elif parameter.place == "path" and name not in in_path:
            gaps.append(f"The page lists a path parameter {name} that the path does not have.")
        else:
            kept[key] = parameter
    unlisted = [name for name in in_path if ("path", name) not in kept]
    return (*(Parameter(place="path", row=Row(name=name, required=True)) for name in unlisted), *kept.values())


def content_of(media_type: str, root: Row | None, examples: Sequence[Any], what: str, gaps: list[str]) -> Content:
    """A body of its table and its examples.

    Args:
        media_type: Its media type.
        root: The body by its table, None when there is no table.
        examples: Whole examples of the body.
        what: Name of the body in sentences, such as ``request body``.
        gaps: Receives a sentence for what is unclear.
    """
    if root is None:
        root = row_of("", examples) if examples else Row(name="")
        if not examples:
            gaps.append(f"The members of the {what} were not seen.")
    else:
        contradictions: list[str] = []
        root = fill(root, examples, contradictions)
        gaps += [f"In the {what}: {sentence}" for sentence in contradictions]
    return Content(media_type=media_type, root=_each_once(root, what, gaps))


def answers_of(found: Iterable[Answer], gaps: list[str]) -> tuple[Answer, ...]:
    """The answers, one for each status."""
    kept: dict[int, Answer] = {}
    for answer in found:
        if answer.status in kept:
            gaps.append(f"The page has a second answer {answer.status}; only the first was read.")
        kept.setdefault(answer.status, answer)
    return tuple(kept.values())


def _each_once(row: Row, what: str, gaps: list[str]) -> Row:
    kept: dict[str, Row] = {}
    for member in row.rows:
        if member.name in kept:
            gaps.append(f"{member.name} stands twice among members of the {what}; the second row was left out.")
        kept.setdefault(member.name, _each_once(member, what, gaps))
    item = None if row.item is None else _each_once(row.item, what, gaps)
    return evolve(row, rows=tuple(kept.values()), item=item)
