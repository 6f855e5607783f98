"""Where an operation is known from, and how far."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from ..assemble import Document
from ..source import Pointer
from .model import Fault, Spec, fault

ORIGINS = ("example", "vendor-sample", "legacy", "observed", "gateway")
"""Values of ``x-from``."""

LONGEST_GAP = 300
"""Characters of an entry of ``x-gaps``."""


def sources(spec: Spec) -> Iterator[Fault]:
    """An operation says where it is known from, and what is not known, in sentences."""
    for document in spec.documents:
        for path, method, operation in document.operations():
            at: Pointer = ("paths", path, method)
            label = f"{method.upper()} {path}"
            source = operation.get("x-source")
            if source and not _names_a_place(source):
                yield fault(document, (*at, "x-source"), f"{label}: x-source is the page's address, or words that name the sample or code")
            for key in ("x-gaps", "x-evidence"):
                if key in operation:
                    yield from _sentences(document, (*at, key), operation[key], f"{label}: {key}")
            gaps = operation.get("x-gaps")
            for i, gap in enumerate(gaps if isinstance(gaps, list) else []):
                if isinstance(gap, str) and len(gap) > LONGEST_GAP:
                    yield fault(document, (*at, "x-gaps", i), f"{label}: more than {LONGEST_GAP} characters; make it shorter, or two")
        for at, origin in _origins(document.data):
            if origin not in ORIGINS:
                yield fault(document, at, f"x-from {origin!r} is none of {', '.join(ORIGINS)}")


def _names_a_place(source: object) -> bool:
    if not isinstance(source, str):
        return False
    address = source.split(" ", 1)[0]
    if re.match(r"\w+:", address):
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and "." in parts.netloc
    return len(source.split()) > 1


def _sentences(document: Document, at: Pointer, value: object, label: str) -> Iterator[Fault]:
    if not isinstance(value, list) or not value:
        yield fault(document, at, f"{label} is a list of sentences, one entry each; leave it out when there are none")
        return
    for i, sentence in enumerate(value):
        if not isinstance(sentence, str) or not re.fullmatch(r"\S.*\.", sentence, re.DOTALL):
            yield fault(document, (*at, i), f"{label}: an entry is a sentence and ends with a full stop")
    repeated = [i for i, sentence in enumerate(value) if sentence in value[:i]]
    for i in repeated:
        yield fault(document, (*at, i), f"{label}: the entry stands twice")


def _origins(node: Any, at: Pointer = ()) -> Iterator[tuple[Pointer, object]]:
    """Each ``x-from`` of a document. One below ``properties`` is a member of that name."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == "x-from" and at[-1:] != ("properties",):
                yield (*at, key), value
            elif key != "examples":
                yield from _origins(value, (*at, key))
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from _origins(value, (*at, i))
