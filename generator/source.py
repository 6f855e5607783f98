"""YAML files with the line of every node, so that errors can name their place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, ClassVar, TypeAlias

import yaml
from attrs import field, frozen

from .problems import GenerationError, Problem, fail, shown

Pointer: TypeAlias = tuple[str | int, ...]
"""Keys and indices from the root of a document to a node."""


@frozen
class Source:
    """A parsed file.

    Attributes:
        name: The file's name for error messages.
        data: Plain dicts, lists and scalars.
        lines: The line of each node, by its pointer.
    """

    name: str
    data: Any
    lines: dict[Pointer, int] = field(repr=False)

    def line(self, pointer: Pointer) -> int:
        """Line of the node, or of its nearest ancestor that stands in the file."""
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return self.lines.get(pointer, 1)


class _CoreLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML 1.2 core scalars: a date stays text and ``on`` stays a word, as OpenAPI expects."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}


for _tag, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+0123456789."),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
):
    _CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


def load(path: Path) -> Source:
    """Read a YAML file.

    Raises:
        GenerationError: The file is missing, not UTF-8, not YAML, or has a key twice.
    """
    name = shown(path)
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise fail(name, 0, "no such file") from None
    except UnicodeDecodeError as error:
        raise fail(name, 0, f"not UTF-8 text: byte {error.start} can't be read") from None
    loader = _CoreLoader(text)
    try:
        node = loader.get_single_node()
        lines: dict[Pointer, int] = {}
        problems: list[Problem] = []
        data = None if node is None else _construct(loader, node, (), lines, problems, name)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise fail(name, mark.line + 1 if mark else 0, f"malformed YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise fail(name, 0, f"malformed YAML: {error}") from None
    finally:
        loader.dispose()
    if problems:
        raise GenerationError(problems)
    return Source(name, data, lines)


def _construct(loader: Any, node: yaml.Node, at: Pointer, lines: dict[Pointer, int], problems: list[Problem], name: str) -> Any:
    lines.setdefault(at, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            # Status codes and known values are numbers in YAML, but every key of a JSON document is text.
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in mapping:
                problems.append(Problem(name, line, f"key {key!r} stands twice; the first is in line {lines[(*at, key)]}"))
                continue
            lines[(*at, key)] = line
            mapping[key] = _construct(loader, value_node, (*at, key), lines, problems, name)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_construct(loader, item, (*at, i), lines, problems, name) for i, item in enumerate(node.value)]
    return loader.construct_object(node, deep=True)
