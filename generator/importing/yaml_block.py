"""The fenced YAML block of a Markdown page, read without trust: a page may be cut off, broken, or made to fill the memory."""

from __future__ import annotations

from typing import Any

import yaml
from markdown_it import MarkdownIt

from ..problems import GenerationError, Problem, fail
from ..source import Source, parse

_DEEPEST = 100
_MOST_NODES = 200_000
# Blocks only: nothing else of the Markdown is of interest, and inline rules can be made slow.
_MARKDOWN = MarkdownIt("zero").enable("fence")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def has_yaml_block(text: str) -> bool:
    """Whether there is a fenced YAML block that begins an OpenAPI document."""
    return any("openapi:" in content for content, _, _ in _blocks(text))


def read_yaml_block(text: str, origin: str) -> Source:
    """Read the only YAML block of a Markdown text; its lines are those of the text.

    Raises:
        GenerationError: There is no such block, more than one, or it is cut off, not YAML, too deep or too large.
    """
    blocks = _blocks(text)
    if not blocks:
        raise fail(origin, 0, "no docs page: no fenced YAML block; save the page's Markdown whole")
    if len(blocks) > 1:
        raise GenerationError(
            Problem(origin, line, "more than one YAML block in a page; keep the one with the OpenAPI document") for _, line, _ in blocks
        )
    content, line, closed = blocks[0]
    if not closed:
        raise fail(origin, line, "the YAML block does not end: the page is cut off; save it again")
    _check_size(content, origin, line)
    try:
        return parse(content, origin, line)
    except ValueError as error:  # a number of thousands of digits
        raise fail(origin, line, f"the YAML block can't be read: {error}") from None


def _blocks(text: str) -> list[tuple[str, int, bool]]:
    """Content of each YAML fence, the line of its fence from 1, and whether it is closed."""
    lines = text.split("\n")
    found = []
    for token in _MARKDOWN.parse(text):
        words = token.info.split()
        if token.type == "fence" and token.map and words and words[0].lower() in ("yaml", "yml"):
            first, end = token.map
            closed = end - 1 > first and lines[end - 1].strip().startswith(token.markup)
            found.append((token.content, first + 1, closed))
    return found


def _check_size(content: str, origin: str, above: int) -> None:
    """Refuse depth that would exhaust the stack and aliases that would exhaust the memory, before anything is built."""
    sizes: dict[str, int] = {}
    open_nodes: list[tuple[str | None, int]] = [(None, 0)]
    try:
        for event in yaml.parse(content, Loader=_Loader):
            line = above + (event.start_mark.line + 1 if event.start_mark else 0)
            size, anchor = 0, None
            if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                open_nodes.append((event.anchor, 1))
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                anchor, size = open_nodes.pop()
            elif isinstance(event, yaml.ScalarEvent):
                anchor, size = event.anchor, 1
            elif isinstance(event, yaml.AliasEvent):
                size = sizes.get(event.anchor or "", 1)
            if anchor is not None:
                sizes[anchor] = size
            name, so_far = open_nodes[-1]
            open_nodes[-1] = (name, so_far + size)
            if len(open_nodes) > _DEEPEST:
                raise fail(origin, line, f"the YAML block is nested more than {_DEEPEST} levels deep")
            if so_far + size > _MOST_NODES:
                raise fail(origin, line, f"the YAML block unfolds to more than {_MOST_NODES} values")
    except yaml.YAMLError:
        return  # the parser proper says what is wrong, and where
