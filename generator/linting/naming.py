"""Names of components, section files and tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..assemble import Document
from ..problems import shown
from ..source import Source
from .model import Fault, Node, Spec, answers, bodies, components, fault, reachable
from .words import words

_FILE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_ROLES = ("Request", "Input")
# Words in s that are singular.
_SINGULAR_ENDINGS = ("ss", "us", "is", "news", "series", "sms", "gps")


def component_names(spec: Spec) -> Iterator[Fault]:
    """A component's name says whether it is sent or read."""
    for document in spec.documents:
        sent, read = reachable(document, bodies(document)), reachable(document, answers(document))
        whole = _whole_bodies(document)
        for node in components(document):
            yield from _noun(node)
            suffix = next((role for role in _ROLES if node.title.endswith(role)), "")
            if not _is_object(node):  # an enumeration or a list of them is the same, whichever way it goes
                continue
            if node.title in sent and node.title in read:
                yield node.fault("is both sent and read; what is sent and what is read differ, so make it two components")
            elif node.title in whole and suffix != "Request":
                yield node.fault("is the body of a request; its name must end in Request")
            elif node.title in sent - whole and suffix != "Input":
                yield node.fault("is a part of a request's body; its name must end in Input")
            elif node.title in read and suffix:
                yield node.fault(f"is read, so it has the bare noun as name, without {suffix}")


def _noun(node: Node) -> Iterator[Fault]:
    stem = node.title
    for role in _ROLES:
        stem = stem.removesuffix(role)
    last = (words(stem) or ("",))[-1]
    if not stem:
        yield node.fault("needs a noun of the domain before Request or Input")
    elif last.endswith("s") and not last.endswith(_SINGULAR_ENDINGS):
        yield node.fault("a component stands for one thing: name it in the singular")


def _is_object(node: Node) -> bool:
    return "object" in node.types or "properties" in node.schema or ("array" in node.types and "items" in node.schema)


def _whole_bodies(document: Document) -> set[str]:
    found = set()
    for body in bodies(document):
        for content in body.get("content", {}).values():
            ref = content.get("schema", {}).get("$ref")
            if isinstance(ref, str):
                found.add(ref.rsplit("/", 1)[1])
    return found


def section_files(spec: Spec) -> Iterator[Fault]:
    """File names are snake_case; an operation has the one tag that its own file declares, with a description."""
    for document in spec.documents:
        for path in document.files:
            for part in (path.stem, path.parent.name) if path.parent != spec.folder else (path.stem,):
                if not _FILE.fullmatch(part):
                    yield Fault(shown(path), 0, f"{part!r}: name products and sections in snake_case, such as sales_order")
        used: dict[str, set[str]] = {}
        for path_, method, operation in document.operations():
            at = ("paths", path_, method, "tags")
            source = document.origins[("paths", path_)]
            declared = {tag["name"] for tag in _tags(source)}
            given = operation.get("tags", [])
            used.setdefault(source.name, set()).update(given)
            if len(given) != 1 or given[0] not in declared:
                names = " or ".join(sorted(declared)) or "none yet"
                yield fault(document, at, f"{method.upper()} {path_} needs one tag, the one that its own file declares: {names}")
        yield from _tag_faults({source.name: source for source in document.origins.values()}, used)


def _tag_faults(sources: dict[str, Source], used: dict[str, set[str]]) -> Iterator[Fault]:
    for source in sources.values():
        for i, tag in enumerate(_tags(source)):
            line = source.line(("tags", i))
            name = tag["name"]
            if not re.fullmatch(r"\S+( \S+)*", name) or "_" in name:
                yield Fault(source.name, line, f"tag {name!r}: write the section's title as the docs have it")
            if name not in used.get(source.name, set()):
                yield Fault(source.name, line, f"tag {name!r} belongs to no operation of this file; remove it")


def _tags(source: Source) -> list[dict[str, Any]]:
    return source.data.get("tags") or []
