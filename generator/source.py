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
# PyYAML would read 010 as octal.
_CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


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
    return parse(text, name)


def parse(text: str, name: str, above: int = 0) -> Source:
    """Read YAML text.

    Args:
        text: The text.
        name: Name of the file that it stands in, for error messages.
        above: Lines of that file above the text.

    Raises:
        GenerationError: The text is not YAML, or has a key twice.
    """
    loader = _CoreLoader(text)
    try:
        node = loader.get_single_node()
        lines: dict[Pointer, int] = {}
        problems: list[Problem] = []
        data = None if node is None else _construct(loader, node, (), _Reading(name, above, lines, problems, set()))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise fail(name, above + mark.line + 1 if mark else 0, f"malformed YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise fail(name, 0, f"malformed YAML: {error}") from None
    finally:
        loader.dispose()
    if problems:
        raise GenerationError(problems)
    return Source(name, data, lines)


@frozen
class _Reading:
    """What is on the way while a file is read."""

    name: str
    above: int
    lines: dict[Pointer, int]
    problems: list[Problem]
    open_nodes: set[int]


def _construct(loader: Any, node: yaml.Node, at: Pointer, reading: _Reading) -> Any:
    line = reading.above + node.start_mark.line + 1
    reading.lines.setdefault(at, line)
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_object(node, deep=True)
    if id(node) in reading.open_nodes:
        reading.problems.append(Problem(reading.name, line, "malformed YAML: an alias inside of what it names"))
        return None
    reading.open_nodes.add(id(node))
    try:
        if isinstance(node, yaml.SequenceNode):
            return [_construct(loader, item, (*at, i), reading) for i, item in enumerate(node.value)]
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            # Status codes and known values are numbers in YAML, but every key of a JSON document is text.
            key, line = str(key_node.value), reading.above + key_node.start_mark.line + 1
            if key in mapping:
                first = reading.lines[(*at, key)]
                reading.problems.append(Problem(reading.name, line, f"key {key!r} stands twice; the first is in line {first}"))
                continue
            reading.lines[(*at, key)] = line
            mapping[key] = _construct(loader, value_node, (*at, key), reading)
        return mapping
    finally:
        reading.open_nodes.discard(id(node))
