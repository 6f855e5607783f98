"""Descriptions: there, in plain words of ours, and short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..assemble import Document
from ..source import Pointer
from .model import Fault, Node, Spec, fault

MOST_SENTENCES = 3
# A sentence ends before a space and a capital; "e.g. one" and "1.5 kg" go on.
_NEXT_SENTENCE = re.compile(r"[.!?][\"')]*\s+(?=[\"'(]?[A-Z0-9])")
_BANNED = (
    # The sign of the baht is in the Thai block, but it is no Thai text.
    (re.compile(r"[\u0e00-\u0e3e\u0e40-\u0e7f]"), "has Thai text; write it in English"),
    (re.compile(r"</?[A-Za-z][^>]*>|&[a-z]+;"), "has HTML; write plain text"),
    (re.compile(r"\b(?:TODO|TBD|FIXME|XXX|lorem)\b", re.IGNORECASE), "has a placeholder; say what it is, or that it is not known"),
    (
        # US is a country, and I may be a letter of a code.
        re.compile(r"\b(?:[Ww]e|us|[Oo]urs?|[Mm]y|[Yy]ou|[Yy]ours?|[Pp]lease|I(?= (?:am|can|do|have|was|will)))\b"),
        "speaks to the reader; say what the thing is, without I, we, you or please",
    ),
)


def descriptions(spec: Spec) -> Iterator[Fault]:
    """Everything that has a name has a description in the form of the house."""
    for document in spec.documents:
        info = document.data["info"]
        yield from _of(document, ("info",), info, "the head", info["title"])
        yield from _of_tags(document)
        for path, method, operation in document.operations():
            at: Pointer = ("paths", path, method)
            label = f"{method.upper()} {path}"
            yield from _of(document, at, operation, label, operation.get("summary", ""))
            for status, response in operation.get("responses", {}).items():
                yield from _of(document, (*at, "responses", status), response, f"{label} {status}", "")
    for node in spec.nodes:
        if node.role == "parameter" and "description" in node.schema:
            yield node.fault("describe the parameter itself, not its schema", "description")
        if "description" in node.holder or _is_named(node):
            yield from _of(node.document, node.holder_at, node.holder, node.title, node.name or node.title)


def _is_named(node: Node) -> bool:
    """Whether a schema needs a description of its own: an envelope's reference to a component has that of the component."""
    if node.role in ("component", "parameter"):
        return True
    return node.role == "member" and (node.at[0] == "components" or "$ref" not in node.schema)


def _of_tags(document: Document) -> Iterator[Fault]:
    for source in {source.name: source for source in document.origins.values()}.values():
        for i, tag in enumerate(source.data.get("tags") or []):
            line = source.line(("tags", i, "description"))
            for message in _complaints(tag.get("description"), tag["name"]):
                yield Fault(source.name, line, f"tag {tag['name']}: {message}")


def _of(document: Document, at: Pointer, holder: dict[str, Any], title: str, name: str) -> Iterator[Fault]:
    for message in _complaints(holder.get("description"), name):
        yield fault(document, (*at, "description"), f"{title}: {message}")


def _complaints(text: object, name: str) -> Iterator[str]:
    """What is wrong with the description of something that has this name."""
    if not isinstance(text, str) or not text.strip():
        yield "has no description; say in a sentence what it is"
        return
    if not text.rstrip().endswith("."):
        yield "the description must end with a full stop"
    # A single capitalised word is a word, whatever the name is: "Nickname." is all there is to say.
    if text.strip().rstrip(".") == name and not re.fullmatch(r"[A-Z][a-z]+", name):
        yield "the description only repeats the name; say what it is"
    if len(_NEXT_SENTENCE.findall(text)) >= MOST_SENTENCES:
        yield f"the description has more than {MOST_SENTENCES} sentences; what is not known belongs into x-gaps"
    for pattern, message in _BANNED:
        if found := pattern.search(text):
            yield f"the description {message} ({found[0]!r})"
