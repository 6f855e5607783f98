"""The two sides of a comparison: a git revision, the files as they are, another checkout, or an assembled document.

Nothing is validated by the rules of this house, which older revisions did not know: a side has to be well-formed, no more. A revision that
the generator of today can't even assemble has the documents that were generated from it.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, frozen
from openapi_spec_validator import OpenAPIV31SpecValidator

from ..assemble import METHODS, Document, assemble, products
from ..emission import operation_id, references
from ..overlay import lay_over, overlay_files
from ..problems import GenerationError, Problem, fail, shown
from ..source import Pointer, Source, load

WORKTREE = "WORKTREE"
"""Names the files of the repository as they are now."""

_SUFFIXES = (".json", ".yaml", ".yml")
_SPEC, _OVERLAYS, _GENERATED = "spec", "overlays/spec", "generated_client/gofive_client"
# Set in hooks of git; they would lead git away from the repository that was asked for.
_REPOSITORY_SETTINGS = ("GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_WORK_TREE")


@frozen
class Side:
    """One version of the spec.

    Attributes:
        name: What the user called it.
        documents: Its documents by product.
        file: Whether it is a single document.
        note: What the user should know of it, empty for nothing.
    """

    name: str
    documents: Mapping[str, Document]
    file: bool = False
    note: str = ""


def sides(old: str, new: str, repository: Path, product: str | None = None) -> tuple[Side, Side]:
    """Both sides of a comparison.

    Args:
        old: A revision, `WORKTREE`, a folder that holds ``spec/``, or an assembled document.
        new: The same.
        repository: The repository that revisions and `WORKTREE` are of.
        product: The only product to compare; all of them when it is None.

    Raises:
        GenerationError: A side can't be read, or is not there, or has not the product.
    """
    before, after = _side(old, repository, product), _side(new, repository, product)
    if before.file and after.file and before.documents.keys() != after.documents.keys():
        names = " and ".join([*before.documents, *after.documents])
        raise fail(after.name, 0, f"the folders call the products {names}; say with --product which product both files are of")
    wanted = set(before.documents if before.file else after.documents if after.file else [product] if product else [])
    for side in (before, after):
        # A product that only one side has was added or removed. One that was asked for has to be somewhere, and a file has a counterpart.
        missing = wanted - side.documents.keys()
        if missing and (before.file or after.file or not wanted & {*before.documents, *after.documents}):
            there = ", ".join(sorted(side.documents)) or "none"
            raise fail(side.name, 0, f"has no product {min(missing)}; there are: {there}")
    if wanted:
        before, after = (evolve(side, documents={p: d for p, d in side.documents.items() if p in wanted}) for side in (before, after))
    return before, after


def _side(name: str, repository: Path, product: str | None) -> Side:
    path = Path(name)
    if name == WORKTREE:
        return Side(name, _documents(repository))
    if path.suffix in _SUFFIXES and path.is_file():
        document = _document(path, product or path.resolve().parent.name)
        return Side(name, {document.product: document}, file=True)
    if name and (path / _SPEC).is_dir():
        return Side(name, _documents(path))
    return _revision(name, repository)


# Folders ------------------------------------------------------------------------------------------------------------------------------


def _documents(folder: Path) -> dict[str, Document]:
    spec, overlays = folder / _SPEC, folder / _OVERLAYS
    if not spec.is_dir():
        raise fail(shown(folder), 0, f"holds no {_SPEC}/ folder")
    return {product: _assembled(spec, overlays, product) for product in products(spec)}


def _assembled(spec: Path, overlays: Path, product: str) -> Document:
    document = assemble(spec, product)
    lay_over(document, overlay_files(overlays, product))
    return _readable(document)


# Revisions ----------------------------------------------------------------------------------------------------------------------------


def _revision(name: str, repository: Path) -> Side:
    """A revision, read from a temporary copy of its files; index and worktree are not touched."""
    tree = _tree(name, repository)
    with _extracted(name, tree, repository, _SPEC, _OVERLAYS) as folder:
        if not (folder / _SPEC).is_dir():
            raise fail(name, 0, f"this revision has no {_SPEC}/ folder")
        try:
            return Side(name, _documents(folder))
        except GenerationError as problem:
            # The folder is gone when the error is read.
            error = GenerationError(evolve(p, file=f"{name}:{os.path.relpath(p.file, folder)}") for p in problem.problems)
    with _extracted(name, tree, repository, _GENERATED) as folder:
        paths = sorted((folder / _GENERATED).glob("*/openapi.json"))
        documents = {path.parent.name: _document(path, path.parent.name) for path in paths}
    if not documents:
        raise error
    note = (
        f"{name}: the generator of today can't assemble it ({error.problems[0]}), so the documents that were committed with it are compared"
    )
    return Side(name, documents, note=note)


@contextlib.contextmanager
def _extracted(name: str, tree: str, repository: Path, *roots: str) -> Iterator[Path]:
    """A temporary folder with those folders of a tree that are there."""
    listed = _git(repository, "ls-tree", "-z", "--name-only", tree, *(f"{root}/" for root in roots)).stdout.decode().split("\0")
    there = [root for root in roots if any(entry.startswith(f"{root}/") for entry in listed)]
    with tempfile.TemporaryDirectory(prefix="gofive-diff-") as temporary:
        if there:
            archive = _git(repository, "archive", "--format=tar", tree, "--", *there)
            if archive.returncode:
                raise fail(name, 0, f"git can't read the files of the revision: {_complaint(archive)}")
            try:
                with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
                    tar.extractall(temporary, filter="data")
            except tarfile.TarError as error:  # such as a link that leads out of the folder
                raise fail(name, 0, f"the files of the revision can't be unpacked: {error}") from None
        yield Path(temporary).resolve()


def _tree(name: str, repository: Path) -> str:
    """Hash of the tree that a revision names."""
    if not repository.is_dir():
        raise fail(shown(repository), 0, "no such folder")
    if not name or name.startswith("-"):  # git would take it for an option, and no revision starts so
        raise fail(name or "''", 0, "is no git revision")
    if _git(repository, "rev-parse", "--git-dir").returncode:
        raise fail(
            name, 0, f"is neither a folder with {_SPEC}/ nor a document, and {shown(repository)} is no git repository to look for it"
        )
    named = _git(repository, "rev-parse", "--verify", "--quiet", name)
    if named.returncode:
        shallow = _git(repository, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
        hint = "; the clone is shallow, `git fetch --unshallow` gets the rest of the history" if shallow else ""
        raise fail(name, 0, f"is neither a git revision, nor a folder with {_SPEC}/, nor a document (.json, .yaml){hint}")
    # In a step of its own: behind a name such as `:/text` the suffix would be part of the text.
    tree = _git(repository, "rev-parse", "--verify", "--quiet", named.stdout.decode().strip() + "^{tree}")
    if tree.returncode:
        raise fail(name, 0, "is a file of the repository, not a revision of it")
    return tree.stdout.decode().strip()


def _git(repository: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    environment = {key: value for key, value in os.environ.items() if key not in _REPOSITORY_SETTINGS}
    try:
        return subprocess.run(["git", "-C", str(repository), *arguments], capture_output=True, env=environment, check=False)
    except FileNotFoundError:
        raise fail("git", 0, "is not installed; without it only folders and documents can be compared") from None


def _complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    return " ".join(done.stderr.decode(errors="replace").split()) or f"exit code {done.returncode}"


# Documents ----------------------------------------------------------------------------------------------------------------------------


def _document(path: Path, product: str) -> Document:
    source = _json(path) if path.suffix == ".json" else load(path)
    if isinstance(source.data, dict) and "x-sections" in source.data:
        raise fail(source.name, 1, f"is the head of a product, not its document; name the folder that holds {_SPEC}/")
    if not isinstance(source.data, dict):
        raise fail(source.name, 1, "is no OpenAPI document")
    return _readable(Document(product, source.data, [path], {}, source))


def _json(path: Path) -> Source:
    try:
        return Source(shown(path), json.loads(path.read_bytes()), {})
    except json.JSONDecodeError as error:
        raise fail(shown(path), error.lineno, f"malformed JSON: {error.msg}") from None
    except UnicodeDecodeError as error:
        raise fail(shown(path), 0, f"not UTF-8 text: byte {error.start} can't be read") from None


def _readable(document: Document) -> Document:
    """The document, of which the comparison can take the structure for granted."""
    problems = [
        document.problem(tuple(error.absolute_path), f"not OpenAPI 3.1: {str(error.message)[:200]}")
        for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(document.data)
    ]
    if not problems:
        document.data.setdefault("paths", {})
        document.data.setdefault("components", {})
        document.data["components"].setdefault("schemas", {})
        problems = [*_operation_faults(document), *_schema_faults(document)]
    if not problems:
        problems = [*_cycles(document)]
    if problems:
        raise GenerationError(problems)
    for _, _, operation in document.operations():
        # A document of other origin has no envelopes; every document of this house names them.
        operation.setdefault("x-envelope", "none")
        if isinstance(python := operation.get("x-python"), dict) and python.keys() >= {"resource", "method"}:
            operation["operationId"] = operation_id(operation)
    return document


def _operation_faults(document: Document) -> Iterator[Problem]:
    for path, item in document.data["paths"].items():
        for key in sorted(item.keys() - METHODS - {"summary", "description"}):
            yield document.problem(("paths", path, key), f"{key!r} of a path is not compared; write it out in its operations")
    for path, method, operation in document.operations():
        at = ("paths", path, method)
        parts: list[tuple[Pointer, Any]] = [((*at, "requestBody"), operation.get("requestBody", {}))]
        parts += [((*at, "parameters", i), parameter) for i, parameter in enumerate(operation.get("parameters", []))]
        parts += [((*at, "responses", status), response) for status, response in operation.get("responses", {}).items()]
        yield from (document.problem(place, "a reference here is not followed; write it out") for place, part in parts if "$ref" in part)
        if not isinstance(operation.get("x-gaps", []), list):
            yield document.problem((*at, "x-gaps"), "x-gaps is a list of sentences")
        if "x-payload" in operation and not isinstance(operation["x-payload"], dict):
            yield document.problem((*at, "x-payload"), "x-payload is a schema")


def _schema_faults(document: Document) -> Iterator[Problem]:
    kinds: dict[str, type | tuple[type, ...]] = {
        "type": (str, list),
        "format": str,
        "properties": dict,
        "required": list,
        "enum": list,
        "anyOf": list,
        "oneOf": list,
        "x-known-values": dict,
    }
    for at, schema in _schemas(document):
        if not isinstance(schema, dict):
            yield document.problem(at, "write {} for what may be anything")
            continue
        for key, kind in kinds.items():
            if key in schema and not isinstance(schema[key], kind):
                yield document.problem((*at, key), f"{key} can't be {json.dumps(schema[key])[:80]}")
        ref = schema.get("$ref")
        if isinstance(ref, str) and (not ref.startswith("#/components/schemas/") or ref.rsplit("/", 1)[1] not in document.schemas):
            yield document.problem((*at, "$ref"), f"dangling $ref: {ref}")


def _schemas(document: Document) -> Iterator[tuple[Pointer, Any]]:
    """Every schema with its place, those in schemas as well."""
    todo: list[tuple[Pointer, Any]] = [(("components", "schemas", name), schema) for name, schema in document.schemas.items()]
    for path, method, operation in document.operations():
        at: Pointer = ("paths", path, method)
        if "x-payload" in operation:
            todo.append(((*at, "x-payload"), operation["x-payload"]))
        todo += [((*at, "parameters", i, "schema"), p.get("schema", {})) for i, p in enumerate(operation.get("parameters", []))]
        holders: list[tuple[Pointer, Any]] = [((*at, "requestBody"), operation.get("requestBody", {}))]
        holders += [((*at, "responses", status), response) for status, response in operation.get("responses", {}).items()]
        for place, holder in holders:
            todo += [((*place, "content", media, "schema"), c.get("schema", {})) for media, c in holder.get("content", {}).items()]
    while todo:
        at, schema = todo.pop(0)
        yield at, schema
        if not isinstance(schema, dict):
            continue
        if "items" in schema:
            todo.append(((*at, "items"), schema["items"]))
        if isinstance(properties := schema.get("properties"), dict):
            todo += [((*at, "properties", name), member) for name, member in properties.items()]
        for key in ("anyOf", "oneOf"):
            if isinstance(schema.get(key), list):
                todo += [((*at, key, i), member) for i, member in enumerate(schema[key])]


def _cycles(document: Document) -> Iterator[Problem]:
    """Schemas that consist of themselves; an object may hold itself, but a list or a reference may not."""
    inner = {
        name: set() if schema.get("type") == "object" or "properties" in schema else set(references(schema))
        for name, schema in document.schemas.items()
    }
    for name in inner:
        seen, todo = set[str](), list(inner[name])
        while todo:
            other = todo.pop()
            if other == name:
                yield document.problem(("components", "schemas", name), f"schema {name} consists of itself")
                break
            if other not in seen:
                seen.add(other)
                todo += inner[other]
