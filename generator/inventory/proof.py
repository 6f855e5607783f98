"""Prove that the inventory and the spec agree: every title is callable or listed, every operation has a title or says that it has none."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from ..assemble import Document, assemble, products
from ..problems import GenerationError, Problem
from ..source import Pointer
from ..validate import COVERAGE
from .entries import CallableTitle, Inventory, Key, ListedTitle, Title, UntitledPage, read_inventory


@frozen
class Operation:
    """An operation of the spec as the inventory sees it.

    Attributes:
        key: Method and path.
        section: Section of the docs, which is its tag.
        title: The page's title, which is its summary.
        coverage: How far it is known: full, partial, legacy or observed.
        source: Where it is known from.
        place: File and line.
    """

    key: Key
    section: str
    title: str
    coverage: str
    source: str
    place: str


@frozen
class ProvenProduct:
    """What is known of a product, without contradiction.

    Attributes:
        product: Name of its folder under ``spec/``.
        name: Its own name.
        sections: Sections of the docs, in their order.
        operations: What can be called: titles of the docs in their order, then the rest.
        undocumented: Those of the operations that no title names.
        listed: Titles without a known path, in the docs' order.
        untitled: Pages whose title was not seen.
    """

    product: str
    name: str
    sections: tuple[str, ...]
    operations: tuple[Operation, ...]
    undocumented: frozenset[Key]
    listed: tuple[ListedTitle, ...]
    untitled: tuple[UntitledPage, ...]


def prove(spec: Path) -> list[ProvenProduct]:
    """Read and prove the inventory of a spec folder.

    Returns:
        The products, in the inventory's order.

    Raises:
        GenerationError: The inventory or the spec is malformed, or the two contradict each other.
    """
    inventory = read_inventory(spec)
    problems: list[Problem] = []
    documents: dict[str, Document] = {}
    known = products(spec)
    for product in known:
        try:
            documents[product] = assemble(spec, product)
        except GenerationError as error:
            problems += error.problems
            continue
        if product not in inventory.products:
            message = f"the titles of {product} are missing; add `{product}:` with a list under `titles`"
            problems.append(inventory.problem(inventory.line, message))
    proven = []
    for product, line in inventory.products.items():
        if product not in known:
            problems.append(inventory.problem(line, f"the spec has no product {product}; its folder is {spec.name}/{product}"))
        elif product in documents:
            proof = _Proof(inventory, documents[product])
            proven.append(proof.run())
            problems += proof.problems
    if problems:
        raise GenerationError(problems)
    return proven


@define
class _Proof:
    """The proof of one product, which collects what contradicts it."""

    inventory: Inventory
    document: Document
    problems: list[Problem] = field(factory=list)
    # Lines of the entries that have named an operation.
    named: dict[Key, int] = field(factory=dict)

    def run(self) -> ProvenProduct:
        product = self.document.product
        titles = self.inventory.titles[product]
        operations = {operation.key: operation for operation in self._operations()}
        ordered: list[Operation] = []
        for i, title in enumerate(titles):
            if isinstance(title, ListedTitle):
                self._has_no_path(title, operations)
            elif operation := self._name(title.key, title.line, operations):
                self._agrees(title, operation)
                ordered.append(operation)
            self._is_first(title, titles[:i])
        rest = [
            operation
            for entry in self.inventory.undocumented.get(product, [])
            if (operation := self._name(entry.key, entry.line, operations)) is not None
        ]
        for key in operations:
            if key not in self.named:
                message = (
                    f"{key} is missing in {self.inventory.file}; add its title, or an entry under `undocumented` if the docs have none"
                )
                self._problem(_pointer(key), message)
        # A dict keeps the order of what it has first seen.
        sections = dict.fromkeys([title.section for title in titles] + [operation.section for operation in rest])
        info = self.document.data.get("info")
        return ProvenProduct(
            product=product,
            name=str(info.get("title", product)) if isinstance(info, dict) else product,
            sections=tuple(sections),
            operations=tuple(ordered + rest),
            undocumented=frozenset(operation.key for operation in rest),
            listed=tuple(title for title in titles if isinstance(title, ListedTitle)),
            untitled=tuple(self.inventory.untitled.get(product, [])),
        )

    def _operations(self) -> Iterator[Operation]:
        """The operations of the spec as far as they are sound; an assembled document has not been validated."""
        for path, method, node in self.document.operations():
            at: Pointer = ("paths", path, method)
            key = Key(method.upper(), path)
            if fault := _fault(node):
                self._problem(at, f"{key} {fault}")
                self.named[key] = 0  # Said once is enough.
                continue
            file, line = self.document.place(at)
            yield Operation(key, node["tags"][0], node["summary"], node["x-coverage"], node["x-source"], f"{file}:{line}")

    def _name(self, key: Key, line: int, operations: dict[Key, Operation]) -> Operation | None:
        """The operation that an entry names, when it is there and nobody has named it before."""
        operation = operations.get(key)
        if key in self.named:
            if operation:
                self._entry_problem(line, f"{key} is named in line {self.named[key]} already; an operation has one entry")
            return None
        if operation is None:
            near = get_close_matches(str(key), map(str, operations), n=1, cutoff=0.8)
            mend = f"does it mean {near[0]}?" if near else "add it there, or write `path: null`"
            self._entry_problem(line, f"the spec of {self.document.product} has no operation {key}; {mend}")
            return None
        self.named[key] = line
        return operation

    def _agrees(self, title: CallableTitle, operation: Operation) -> None:
        for word, here, part, there in (
            ("section", title.section, "tag", operation.section),
            ("title", title.title, "summary", operation.title),
        ):
            if here != there:
                message = (
                    f"the {word} is {here!r}, but {operation.key} has the {part} {there!r} ({operation.place}); both are the docs' {word}"
                )
                self._entry_problem(title.line, message)

    def _has_no_path(self, title: ListedTitle, operations: dict[Key, Operation]) -> None:
        for operation in operations.values():
            if (operation.section, operation.title) == (title.section, title.title) and title.method in (None, operation.key.method):
                message = f"{title.title!r} has a path in the spec ({operation.place}); write `operation: {operation.key}` instead"
                self._entry_problem(title.line, message)

    def _is_first(self, title: Title, before: list[Title]) -> None:
        for other in before:
            if (other.section, other.title) != (title.section, title.title):
                continue
            if isinstance(title, CallableTitle) and isinstance(other, CallableTitle) and title.key == other.key:
                continue  # Has been said of the operation.
            if None in (title.method, other.method) or title.method == other.method:
                message = f"{title.title!r} stands in line {other.line} already; two pages of one title must differ in their known method"
                self._entry_problem(title.line, message)
                return

    def _problem(self, at: Pointer, message: str) -> None:
        self.problems.append(self.document.problem(at, message))

    def _entry_problem(self, line: int, message: str) -> None:
        self.problems.append(self.inventory.problem(line, message))


def _pointer(key: Key) -> Pointer:
    return ("paths", key.path, key.method.lower())


def _fault(node: Any) -> str | None:
    """What an operation lacks to be counted."""
    if not isinstance(node, dict):
        return "must be a mapping"
    tags = node.get("tags")
    if not (isinstance(tags, list) and len(tags) == 1 and isinstance(tags[0], str)):
        return "needs exactly one tag, the section of the docs"
    for key in ("summary", "x-source"):
        if not (isinstance(node.get(key), str) and node[key].strip()):
            return f"has no `{key}`"
    if node.get("x-coverage") not in COVERAGE:
        return f"has x-coverage {node.get('x-coverage')!r}, which is none of {', '.join(COVERAGE)}"
    return None
