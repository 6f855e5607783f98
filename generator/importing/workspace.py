"""The files of a spec and its overlays on the way from what they are to what an import makes of them. Nothing is written here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define, field
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from ..assemble import HEAD, METHODS, assemble
from ..overlay import lay_over, overlay_files
from ..problems import fail, shown
from ..source import load
from .editing import EditedFile
from .layout import laid_out
from .wording import tag_description

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_TITLES = {"venio": "Venio", "etaxgo": "eTaxGo", "empeo": "empeo"}
_SHARED = "common"


@define
class Product:
    """A product's files.

    Attributes:
        name: Its folder.
        head: The head of the document.
        sections: The section files by name, in order; the shared one among them.
        python: Resource and method of each operation, from the overlays, by path and method.
        envelopes: Envelope of each operation, from the overlays.
    """

    name: str
    head: EditedFile
    sections: dict[str, EditedFile]
    python: dict[tuple[str, str], tuple[str, str]]
    envelopes: dict[tuple[str, str], str] = field(factory=dict)

    def operations(self) -> Iterator[tuple[str, str, str, CommentedMap]]:
        """Each operation as section, path, method and the object itself."""
        for section, file in self.sections.items():
            for path, item in (file.data.get("paths") or {}).items():
                for method in METHODS:
                    if method in item:
                        yield section, path, method, item[method]

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas of all sections by name."""
        return {name: schema for file in self.sections.values() for name, schema in _schemas(file).items()}

    def section_of_schema(self, name: str) -> str:
        """The section that defines a component."""
        return next(section for section, file in self.sections.items() if name in _schemas(file))

    @property
    def resources(self) -> dict[str, Counter[str]]:
        """The resources of the operations by tag."""
        found: dict[str, Counter[str]] = {}
        for _, path, method, operation in self.operations():
            if (path, method) in self.python:
                for tag in operation.get("tags", []):
                    found.setdefault(tag, Counter())[self.python[path, method][0]] += 1
        return found

    def section_for(self, title: str) -> str | None:
        """The section file whose tag is this title; small differences in writing don't count."""
        wanted = _plain(title)
        for section, file in self.sections.items():
            if section != _SHARED and any(_plain(tag["name"]) == wanted for tag in file.data.get("tags") or []):
                return section
        return None


@define
class Workspace:
    """All files that an import may change.

    Attributes:
        spec: Folder of the spec.
        overlays: Folder of the overlays.
        products: The products read so far.
        files: The files read or made so far.
    """

    spec: Path
    overlays: Path
    products: dict[str, Product] = field(factory=dict)
    files: dict[Path, EditedFile] = field(factory=dict)
    was_empty: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.was_empty = not any(self.spec.glob(f"*/{HEAD}"))

    def file(self, path: Path) -> EditedFile | None:
        """A file, read once; None when it does not exist."""
        if path not in self.files:
            if not path.exists():
                return None
            self.files[path] = EditedFile.read(path)
        return self.files[path]

    def new_file(self, path: Path, data: dict[str, Any], comment: str) -> EditedFile:
        """A file that does not exist yet, with a comment at its head."""
        laid = laid_out(data)
        laid.yaml_set_start_comment(comment)
        self.files[path] = EditedFile(path, laid)
        return self.files[path]

    def product(self, name: str, server: str | None) -> Product:
        """A product; one that does not exist gets a head.

        Raises:
            GenerationError: Its name is none, or its files are wrong.
        """
        if not _NAME.fullmatch(name):
            raise fail("--product", 0, f"{name!r} is no name of a product: lower-case letters and digits, such as venio")
        if name not in self.products:
            self.products[name] = self._read(name) if (self.spec / name / HEAD).exists() else self._made(name, server)
        return self.products[name]

    def _read(self, name: str) -> Product:
        document = assemble(self.spec, name)
        lay_over(document, overlay_files(self.overlays, name))
        python = {
            (path, method): (str(operation["x-python"].get("resource")), str(operation["x-python"].get("method")))
            for path, method, operation in document.operations()
            if isinstance(operation.get("x-python"), dict)
        }
        envelopes = {(path, method): str(op["x-envelope"]) for path, method, op in document.operations() if "x-envelope" in op}
        head = self._needed(self.spec / name / HEAD)
        return Product(name, head, {s: self._needed(self._section_path(name, s)) for s in head.data["x-sections"]}, python, envelopes)

    def _needed(self, path: Path) -> EditedFile:
        found = self.file(path)
        if found is None:
            raise fail(shown(path), 0, "no such file")
        return found

    def _made(self, name: str, server: str | None) -> Product:
        title = _TITLES.get(name, name.capitalize())
        data: dict[str, Any] = {
            "openapi": "3.1.0",
            "info": {"title": title, "version": "1", "description": f"The operations of {title}, transcribed from the docs pages."},
        }
        data["servers"] = [self._server(server)]
        shared = self.file(self.spec / f"{_SHARED}.yaml")
        data["x-sections"] = [_SHARED] if shared else []
        head = self.new_file(self.spec / name / HEAD, data, f"Head of the {title} document.")
        head.data["x-sections"].fa.set_flow_style()
        return Product(name, head, {_SHARED: shared} if shared else {}, {})

    def _server(self, server: str | None) -> dict[str, str]:
        """The server of a new product: that of the others, else what the page says."""
        for head in sorted(self.spec.glob(f"*/{HEAD}")):
            for known in load(head).data.get("servers") or []:
                return {"url": str(known["url"]), "description": "The host of the other products."}
        if server:
            return {"url": server, "description": "The host that the docs name."}
        return {"url": "https://unnamed-host.invalid", "description": "The page does not name the host."}

    def section(self, product: Product, name: str, tag: str) -> EditedFile:
        """A section file with a tag in it; one that does not exist is made and listed in the head.

        Raises:
            GenerationError: The name is none that a section file can have.
        """
        if not _NAME.fullmatch(name) or name in (_SHARED, HEAD.removesuffix(".yaml")):
            raise fail("--section", 0, f"{name!r} can't be the name of a section file: use snake_case such as sales_order, without a path")
        file = product.sections.get(name)
        if file is None:
            path = self._section_path(product.name, name)
            data: dict[str, Any] = {"tags": [], "paths": {}, "components": {"schemas": {}}}
            file = self.new_file(path, data, f"Section {' '.join(tag.split())}.")
            for node in (file.data["tags"], file.data["paths"], file.data["components"], file.data["components"]["schemas"]):
                node.fa.set_block_style()
            product.sections[name] = file
            product.head.data["x-sections"].append(name)
        tags = _child(file.data, "tags", CommentedSeq())
        # A tag is declared once in a document, be it in another section.
        if all(known["name"] != tag for section in product.sections.values() for known in section.data.get("tags") or []):
            tags.append(laid_out({"name": tag, "description": tag_description(tag)}))
        return file

    def overlay(self, product: Product, stem: str, title: str) -> EditedFile:
        """An overlay document of a product, made when it is missing."""
        path = self.overlays / product.name / f"{stem}.overlay.yaml"
        found = self.file(path)
        if found is None:
            data = {"overlay": "1.0.0", "info": {"title": title, "version": "1.0.0"}, "actions": []}
            found = self.new_file(path, data, "Made by the import of docs pages; to be read and changed like every other overlay.")
            found.data["info"].fa.set_flow_style()
            found.data["actions"].fa.set_block_style()
        return found

    def _section_path(self, product: str, section: str) -> Path:
        return self.spec / f"{_SHARED}.yaml" if section == _SHARED else self.spec / product / f"{section}.yaml"

    def changes(self) -> dict[Path, str]:
        """The new texts of all files that change, in an order in which a file never follows one that needs it."""
        rank = {HEAD: 1, "inventory.yaml": 2}
        changed = [file for file in self.files.values() if file.changed]
        changed.sort(key=lambda f: (3 if f.path.name.endswith(".overlay.yaml") else rank.get(f.path.name, 0), str(f.path)))
        return {file.path: file.text() for file in changed}


def add_operation(file: EditedFile, path: str, method: str, operation: dict[str, Any]) -> None:
    """Put an operation at the end of a file's paths."""
    paths = _child(file.data, "paths", CommentedMap())
    if path not in paths:
        paths[path] = CommentedMap()
    paths[path][method] = laid_out(operation)


def add_schemas(file: EditedFile, schemas: dict[str, Any]) -> None:
    """Put components at the end of a file's components."""
    if schemas:
        target = _child(_child(file.data, "components", CommentedMap()), "schemas", CommentedMap())
        for name, schema in schemas.items():
            target[name] = laid_out(schema)


def remove_schema(product: Product, name: str) -> None:
    """Take a component out of its section."""
    del product.sections[product.section_of_schema(name)].data["components"]["schemas"][name]


def without_empty(file: EditedFile) -> None:
    """Leave out the parts of a new section file that nothing stands in."""
    if file.original is None:
        if "components" in file.data and not file.data["components"].get("schemas"):
            del file.data["components"]
        if "tags" in file.data and not file.data["tags"]:
            del file.data["tags"]


def _child(node: Any, key: str, empty: Any) -> Any:
    if node.get(key) is None:
        node[key] = empty
    return node[key]


def _schemas(file: EditedFile) -> dict[str, Any]:
    found: dict[str, Any] = (file.data.get("components") or {}).get("schemas") or {}
    return found


def _plain(text: str) -> str:
    return re.sub(r"\W", "", str(text)).casefold()
