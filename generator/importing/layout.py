"""Plain data in the layout of the spec's files: what stands on one line, what is quoted, what is folded."""

from __future__ import annotations

import re
import textwrap
from typing import Any

import yaml as pyyaml
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString, SingleQuotedScalarString

_FLOW_LISTS = {"tags", "type", "required", "enum", "examples"}
_FOLDED = {"description", "x-gaps"}
_LINE = 96
_FOLD = 110


def laid_out(value: Any, key: str = "", flow: bool = False) -> Any:
    """A value as ruamel.yaml shall write it.

    Args:
        value: Plain dicts, lists and scalars; what came out of a file is left as it is.
        key: The key that holds it.
        flow: Whether it stands inside of braces or brackets.
    """
    if isinstance(value, CommentedMap | CommentedSeq):
        return value
    if isinstance(value, dict):
        flow = flow or not value or set(value) <= {"$ref"} or value == {"type": "null"}
        made = CommentedMap()
        for name, member in value.items():
            made[_text(name, "", flow)] = laid_out(member, name, flow)
        return _flow(made, flow)
    if isinstance(value, list):
        flow = flow or not value or (key in _FLOW_LISTS and all(not isinstance(v, dict | list) for v in value) and _width(value) < _LINE)
        return _flow(CommentedSeq(laid_out(member, key, flow) for member in value), flow)
    return _text(value, key, flow) if isinstance(value, str) else value


def one_line(value: dict[str, Any]) -> CommentedMap:
    """A mapping in braces."""
    made: CommentedMap = laid_out(value, flow=True)
    return made


def _flow(made: Any, flow: bool) -> Any:
    if flow:
        made.fa.set_flow_style()
    else:
        made.fa.set_block_style()
    return made


def _width(values: list[Any]) -> int:
    return sum(len(str(value)) + 2 for value in values)


def _text(text: str, key: str, flow: bool) -> str:
    if key == "$ref":
        return _string(SingleQuotedScalarString(text))
    if key in _FOLDED and len(text) > _LINE and not flow and not re.search(r"[^\S ]|\s{2}|^\s|\s$", text):
        return _folded(text)
    return text if _is_plain(text, flow) else _string(DoubleQuotedScalarString(text))


def _is_plain(text: str, flow: bool) -> bool:
    """Whether a text stays the same text without quotes, in whatever version of YAML."""
    if re.match(r"\d{4}-\d\d-\d\d", text):  # some readers take more of these for dates than others
        return False
    try:
        return bool(pyyaml.safe_load(f"[{text}]" if flow else f"- {text}") == [text])
    except (pyyaml.YAMLError, ValueError):
        return False


def _folded(text: str) -> str:
    folded: Any = FoldedScalarString(text)
    places, at = [], 0
    for line in textwrap.wrap(text, _FOLD, break_long_words=False, break_on_hyphens=False)[:-1]:
        at += len(line)
        places.append(at)
        at += 1
    folded.fold_pos = places
    return _string(folded)


def _string(scalar: Any) -> str:
    """A scalar with a style of its own, which is a text like others; the library has no types."""
    text: str = scalar
    return text
