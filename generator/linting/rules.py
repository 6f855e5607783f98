"""The table of the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..assemble import Document
from ..source import Pointer
from .canonical import canonical_text
from .descriptions import descriptions
from .examples import examples_fit, examples_given, examples_made_up
from .formats import formats
from .headers import ruled_headers
from .keywords import keywords
from .model import Fault, Rule, Spec, fault
from .naming import component_names, section_files
from .provenance import sources
from .shapes import duplicates, orphans
from .units import units

EXCEPTION = "x-lint"
"""Key of what excuses a node from a rule: ``x-lint: {units: The reason.}``."""


def exceptions(spec: Spec) -> Iterator[Fault]:
    """An exception names a rule and its reason; `lint` adds those that excuse nothing."""
    names = {rule.name for rule in RULES if rule.name not in ("exceptions", "canonical-text")}
    for document in spec.documents:
        for at, excuses in excused(document):
            if not isinstance(excuses, Mapping) or not excuses:
                yield fault(document, at, f"{EXCEPTION} is a mapping of a rule's name to the reason")
                continue
            for name, reason in excuses.items():
                if name not in names:
                    yield fault(
                        document, (*at, name), f"{EXCEPTION}: no rule {name!r} takes exceptions; there are {', '.join(sorted(names))}"
                    )
                elif not isinstance(reason, str) or not re.fullmatch(r"\S.*\s.*\.", reason, re.DOTALL):
                    yield fault(document, (*at, name), f"{EXCEPTION}: give the reason in a sentence that ends with a full stop")


def excused(document: Document) -> Iterator[tuple[Pointer, Any]]:
    """Each exception of a document with its place."""
    yield from _excused(document.data, ())


def _excused(node: Any, at: Pointer) -> Iterator[tuple[Pointer, Any]]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == EXCEPTION and at[-1:] != ("properties",):
                yield (*at, key), value
            else:
                yield from _excused(value, (*at, key))
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from _excused(value, (*at, i))


RULES: tuple[Rule, ...] = (
    Rule(
        "component-names",
        "A component is a singular noun; bodies end in Request, their parts in Input, what is read in neither, so a class tells its use.",
        component_names,
    ),
    Rule("section-files", "A section is one snake_case file with one tag, so an operation is found where the docs have it.", section_files),
    Rule(
        "descriptions", "Everything with a name says in one to three plain sentences what it is: they become the docstrings.", descriptions
    ),
    Rule("units", "A measure names its unit or says that it is not known: a number alone is soon taken for another amount.", units),
    Rule("sources", "An operation tells where it is known from and what is not known, so that nobody takes a guess for a fact.", sources),
    Rule("formats", "Text that is a date or a UUID says its form, so that the client reads and writes it right.", formats),
    Rule("orphans", "A component that no operation reaches would go on without anybody noticing that it is wrong.", orphans),
    Rule("duplicates", "The same shape twice is one component, so that a correction is made once and a user learns one class.", duplicates),
    Rule("examples-given", "Codes, numbers, dates and free text show an example: the form says more than a description.", examples_given),
    Rule("examples-fit", "An example fits its own schema, for readers copy it and tools send it.", examples_fit),
    Rule("examples-made-up", "An example is made up by the look of it: no real person, company, number or key.", examples_made_up),
    Rule("keywords", "Only the keywords of spec/README.md occur: OpenAPI ignores a mistyped one without a word.", keywords),
    Rule("ruled-headers", "What the client sets by itself is no parameter: an argument for it would be of no use.", ruled_headers),
    Rule(
        "canonical-text",
        "A file survives the importer's round trip byte by byte, so that an import changes what it adds and no more.",
        canonical_text,
    ),
    Rule("exceptions", "An exception names its rule and a reason, and goes when it is needed no more.", exceptions),
)
"""Every rule, in the order in which they are listed."""
