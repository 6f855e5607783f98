"""Join a product's section files into one OpenAPI document: a disjoint union that remembers where each piece came from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define, field

from .problems import GenerationError, Problem, fail
from .source import Pointer, Source, load

HEAD = "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_SECTION_KEYS = {"tags", "paths", "components"}


@define
class Document:
    """An assembled OpenAPI document.

    Attributes:
        product: Name of the product, which is its folder under ``spec/``.
        data: The document as plain dicts and lists.
        files: The files it was made from, in order.
        origins: For each union key such as ``("paths", "/v1/case")`` the file that defines it.
    """

    product: str
    data: dict[str, Any]
    files: list[Path] = field(repr=False)
    origins: dict[Pointer, Source] = field(repr=False)
    head: Source = field(repr=False)

    def place(self, pointer: Pointer) -> tuple[str, int]:
        """File and line of a node of the assembled document."""
        for depth in (3, 2):
            source = self.origins.get(pointer[:depth])
            if source is not None:
                return source.name, source.line(pointer)
        return self.head.name, self.head.line(pointer)

    def problem(self, pointer: Pointer, message: str) -> Problem:
        """A `Problem` at the place of a node."""
        file, line = self.place(pointer)
        return Problem(file, line, message)

    def operations(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Each operation as path, method (lower case) and operation object, in document order."""
        for path, item in self.data["paths"].items():
            for method in METHODS:
                if method in item:
                    yield path, method, item[method]

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas by name."""
        schemas: dict[str, Any] = self.data["components"]["schemas"]
        return schemas


def products(spec: Path) -> list[str]:
    """Names of the products under the spec folder.

    Raises:
        GenerationError: There is none.
    """
    found = sorted(head.parent.name for head in spec.glob(f"*/{HEAD}"))
    if not found:
        raise fail(str(spec), 0, f"no product here: expected folders with {HEAD}")
    return found


def assemble(spec: Path, product: str) -> Document:
    """Join ``common.yaml`` and the section files of a product.

    Raises:
        GenerationError: A file is malformed, a path or component is defined twice, a section file is not listed, or has a key that
            no section may have.
    """
    folder = spec / product
    head = load(folder / HEAD)
    if not isinstance(head.data, dict) or not isinstance(head.data.get("x-sections"), list):
        raise fail(head.name, 1, "needs `x-sections`, the list of the section files in the docs' order")
    sections: list[str] = head.data["x-sections"]
    listed = {folder / f"{name}.yaml" for name in sections if name != "common"}
    problems = [
        Problem(head.name, head.line(("x-sections",)), f"{path.name} is not listed in x-sections; add it or remove the file")
        for path in sorted(folder.glob("*.yaml"))
        if path.name != HEAD and path not in listed
    ]
    data: dict[str, Any] = {k: v for k, v in head.data.items() if k != "x-sections"}
    data.update(tags=[], paths={}, components={"schemas": {}})
    document = Document(product, data, [folder / HEAD], {}, head)
    for name in sections:
        path = spec / "common.yaml" if name == "common" else folder / f"{name}.yaml"
        document.files.append(path)
        try:
            _join(document, load(path), problems)
        except GenerationError as error:
            problems += error.problems
    if problems:
        raise GenerationError(problems)
    return document


def _join(document: Document, source: Source, problems: list[Problem]) -> None:
    section = source.data
    if not isinstance(section, dict):
        problems.append(Problem(source.name, 1, "a section file is a mapping with tags, paths and components"))
        return
    for key in section.keys() - _SECTION_KEYS:
        problems.append(Problem(source.name, source.line((key,)), f"unknown key {key!r}; a section has tags, paths and components"))
    tags, paths, components = section.get("tags") or [], section.get("paths") or {}, section.get("components") or {}
    schemas = (components.get("schemas") or {}) if isinstance(components, dict) else components
    shapes: list[tuple[Pointer, Any, type]] = [
        (("tags",), tags, list),
        (("paths",), paths, dict),
        (("components",), components, dict),
        (("components", "schemas"), schemas, dict),
    ]
    for place, value, kind in shapes:
        if not isinstance(value, kind):
            shape = "list" if kind is list else "mapping"
            problems.append(Problem(source.name, source.line(place), f"{place[-1]} must be a {shape}"))
            return
    for i, tag in enumerate(tags):
        if isinstance(tag, dict) and isinstance(tag.get("name"), str):
            document.data["tags"].append(tag)
        else:
            problems.append(Problem(source.name, source.line(("tags", i)), "a tag is a mapping with a name"))
    for kind_name in components.keys() - {"schemas"}:
        line = source.line(("components", kind_name))
        problems.append(Problem(source.name, line, f"unknown component kind {kind_name!r}; only schemas are used"))
    parts: list[tuple[Pointer, dict[str, Any]]] = [(("paths",), paths), (("components", "schemas"), schemas)]
    for at, entries in parts:
        target: Any = document.data
        for step in at:
            target = target[step]
        for key, value in entries.items():
            pointer = (*at, key)
            first = document.origins.get(pointer)
            if first is not None:
                problems.append(
                    Problem(
                        source.name,
                        source.line(pointer),
                        f"{'path' if at == ('paths',) else 'schema'} {key} is already defined in {first.name}:{first.line(pointer)}",
                    )
                )
                continue
            if not isinstance(value, dict):
                problems.append(Problem(source.name, source.line(pointer), f"{key} must be a mapping"))
                continue
            document.origins[pointer] = source
            target[key] = value
