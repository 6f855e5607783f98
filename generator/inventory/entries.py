"""Read ``spec/inventory.yaml``: the form of each entry. Whether it agrees with the spec is the business of `proof`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from attrs import define, field, frozen

from ..assemble import METHODS
from ..problems import GenerationError, Problem, fail
from ..source import Pointer, Source, load

INVENTORY = "inventory.yaml"
_METHODS = tuple(method.upper() for method in METHODS)
_Entry = TypeVar("_Entry")
_Node: TypeAlias = dict[str, Any]

_WITH_PATH = (("section", "title", "operation"), ("note",))
_WITHOUT_PATH = (("section", "title", "method", "path", "source", "note"), ())
_UNTITLED = (("section", "method", "source", "note"), ())
_UNDOCUMENTED = (("operation", "note"), ())


@frozen
class Key:
    """An operation by what its caller sends.

    Attributes:
        method: In upper case.
        path: With its parameters in braces.
    """

    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@frozen
class CallableTitle:
    """A title of the docs that is an operation of the spec."""

    line: int
    section: str
    title: str
    key: Key

    @property
    def method(self) -> str:
        """Method of the operation."""
        return self.key.method


@frozen
class ListedTitle:
    """A title of the docs whose path nobody has seen.

    Attributes:
        line: Line of the entry, from 1.
        section: Section of the docs.
        title: The page's title, verbatim.
        method: In upper case; None when it was not seen.
        source: Where the title was seen.
        note: What else is known.
    """

    line: int
    section: str
    title: str
    method: str | None
    source: str
    note: str


Title: TypeAlias = CallableTitle | ListedTitle


@frozen
class UntitledPage:
    """A page of which something was seen, but not its title."""

    section: str
    method: str | None
    source: str
    note: str


@frozen
class Undocumented:
    """An operation of the spec that no title of today's docs names."""

    line: int
    key: Key
    note: str


@frozen
class Inventory:
    """The file, read.

    Attributes:
        file: Its name for error messages.
        line: Line of the key ``titles``.
        products: Line of each product that has titles, in order.
        titles: Titles by product, in the docs' order.
        untitled: Pages without a known title, by product.
        undocumented: Operations without a title, by product.
    """

    file: str
    line: int
    products: dict[str, int]
    titles: dict[str, list[Title]]
    untitled: dict[str, list[UntitledPage]]
    undocumented: dict[str, list[Undocumented]]

    def problem(self, line: int, message: str) -> Problem:
        """A `Problem` at a line of the file."""
        return Problem(self.file, line, message)


def read_inventory(spec: Path) -> Inventory:
    """Read the inventory of a spec folder.

    Raises:
        GenerationError: The file is missing or malformed, or an entry has unknown keys, lacks some, or has values of the wrong form.
    """
    source = load(spec / INVENTORY)
    if not isinstance(source.data, dict):
        raise fail(source.name, 1, "the inventory is a mapping with titles, untitled and undocumented")
    reader = _Reader(source)
    reader.keys((), source.data, (("titles",), ("untitled", "undocumented")))
    titles: dict[str, list[Title]] = reader.by_product("titles", reader.title)
    untitled = reader.by_product("untitled", reader.untitled)
    undocumented = reader.by_product("undocumented", reader.undocumented)
    for part, found in (("untitled", untitled), ("undocumented", undocumented)):
        for product in found.keys() - titles.keys():
            reader.problem((part, product), f"{product} has no titles above; write its name as there")
    if reader.problems:
        raise GenerationError(reader.problems)
    products = {product: source.line(("titles", product)) for product in titles}
    return Inventory(source.name, source.line(("titles",)), products, titles, untitled, undocumented)


@define
class _Reader:
    """Makes entries of nodes and collects what is wrong with them."""

    source: Source
    problems: list[Problem] = field(factory=list)

    def problem(self, at: Pointer, message: str) -> None:
        self.problems.append(Problem(self.source.name, self.source.line(at), message))

    def by_product(self, part: str, make: Callable[[Pointer, _Node], _Entry | None]) -> dict[str, list[_Entry]]:
        """The entries of a part of the file that are in order."""
        products = self.source.data.get(part)
        if products is None:
            return {}
        if not isinstance(products, dict):
            self.problem((part,), f"`{part}` is a mapping of products to lists")
            return {}
        return {product: list(self._entries((part, product), entries, make)) for product, entries in products.items()}

    def _entries(self, at: Pointer, entries: Any, make: Callable[[Pointer, _Node], _Entry | None]) -> Iterator[_Entry]:
        if not isinstance(entries, list):
            self.problem(at, f"{at[-1]} needs a list of entries")
            return
        for i, node in enumerate(entries):
            if not isinstance(node, dict):
                self.problem((*at, i), "an entry is a mapping")
            elif (made := make((*at, i), node)) is not None:
                yield made

    def title(self, at: Pointer, node: _Node) -> Title | None:
        """A title; it has a path or it has none, and says which."""
        if "operation" in node and "path" in node:
            self.problem((*at, "path"), "a title has either `operation` or `path: null`; remove `path` when the operation is in the spec")
            return None
        if "operation" not in node and "path" not in node:
            self.problem(at, "a title needs `operation: METHOD /path` when it is in the spec, else `path: null`")
            return None
        if "operation" in node:
            sound = self.keys(at, node, _WITH_PATH)
            key = self._key(at, node)
            return CallableTitle(self.source.line(at), node["section"], node["title"], key) if sound and key else None
        sound = self.keys(at, node, _WITHOUT_PATH)
        if node["path"] is not None:
            self.problem((*at, "path"), "a path that is known belongs into the spec and stands here as `operation: METHOD /path`")
            return None
        if not sound:
            return None
        return ListedTitle(self.source.line(at), node["section"], node["title"], node["method"], node["source"], node["note"])

    def untitled(self, at: Pointer, node: _Node) -> UntitledPage | None:
        """A page without a known title."""
        if not self.keys(at, node, _UNTITLED):
            return None
        return UntitledPage(node["section"], node["method"], node["source"], node["note"])

    def undocumented(self, at: Pointer, node: _Node) -> Undocumented | None:
        """An operation without a title."""
        sound = self.keys(at, node, _UNDOCUMENTED)
        key = self._key(at, node)
        return Undocumented(self.source.line(at), key, node["note"]) if sound and key else None

    def keys(self, at: Pointer, node: _Node, allowed: tuple[Collection[str], Collection[str]]) -> bool:
        """Whether a mapping has the keys that it must have, no unknown ones, and values of the right form."""
        before = len(self.problems)
        required, optional = allowed
        for key in required:
            if key not in node:
                self.problem(at, f"`{key}` is missing" + ("; null when it was not seen" if key == "method" else ""))
        for key, value in node.items():
            if key not in required and key not in optional:
                known = ", ".join(f"`{name}`" for name in (*required, *optional))
                self.problem((*at, key), f"unknown key {key!r}; known here are {known}")
            elif key == "method":
                if value is not None and value not in _METHODS:
                    self.problem((*at, key), f"the method {value!r} is none of {', '.join(_METHODS)}; null when it was not seen")
            elif key in ("section", "title", "source", "note") and not (isinstance(value, str) and value.strip()):
                self.problem((*at, key), f"`{key}` needs text")
        return len(self.problems) == before

    def _key(self, at: Pointer, node: _Node) -> Key | None:
        value = node.get("operation")
        match = re.fullmatch(r"([A-Z]+) (/\S*)", value) if isinstance(value, str) else None
        if match and match[1] in _METHODS:
            return Key(match[1], match[2])
        if "operation" in node:
            self.problem((*at, "operation"), f"{value!r} is no operation; write it as POST /v1/things/{{id}}")
        return None
