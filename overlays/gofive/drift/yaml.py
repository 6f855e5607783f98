"""YAML of plain data. What is not plain is written as JSON, of which YAML is a superset."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any

import orjson

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*|\$[\w.]*", re.ASCII)
_WORDS = re.compile(r"[!-~]+(?: [!-~]+)*")
_WIDTH = 140
_MEANT_OTHERWISE = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def to_yaml(data: dict[str, Any]) -> str:
    """A mapping as YAML text in block style."""
    return "\n".join(_mapping(data, "")) + "\n"


def _mapping(data: dict[str, Any], indent: str) -> Iterator[str]:
    for key, value in data.items():
        yield from _entry(f"{indent}{_scalar(key)}:", value, indent + "  ")


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, str) and len(indent) + len(value) > _WIDTH - 40 and _WORDS.fullmatch(value):
        yield f"{head} >-"
        yield from textwrap.wrap(
            value, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )
    elif not isinstance(value, dict | list) or not value:
        yield f"{head} {_scalar(value)}"
    elif isinstance(value, dict):
        yield head
        yield from _mapping(value, indent)
    else:
        yield head
        for item in value:
            if isinstance(item, dict) and item:
                first, *rest = _mapping(item, indent + "  ")
                yield f"{indent}- {first.lstrip()}"
                yield from rest
            else:
                yield from _entry(f"{indent}-", item, indent + "  ")


def _scalar(value: Any) -> str:
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _MEANT_OTHERWISE:
        return value
    return orjson.dumps(value).decode()
