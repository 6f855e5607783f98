"""Run the rules over a spec, minus the exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..assemble import Document, assemble, products
from ..problems import GenerationError, Problem
from ..validate import validate_openapi
from .model import Fault, Finding, Spec
from .rules import EXCEPTION, RULES, excused


def read(folder: Path, overlays: Path) -> Spec:
    """Read the spec of all products.

    Args:
        folder: The folder of the spec.
        overlays: The folder of the overlay documents, of which only the text is judged.

    Raises:
        GenerationError: A file is malformed, or a product is no OpenAPI document; there is no judging its style then.
    """
    documents: list[Document] = []
    problems: list[Problem] = []
    for product in products(folder):
        try:
            document = assemble(folder, product)
            validate_openapi(document)
        except GenerationError as error:
            problems += error.problems
        else:
            documents.append(document)
    if problems:
        raise GenerationError(problems)
    return Spec(folder, overlays, tuple(documents))


def lint(spec: Spec) -> list[Finding]:
    """What breaks the rules, in the order of the files."""
    found: set[Finding] = set()
    needed: set[tuple[str, int]] = set()
    for rule in RULES:
        for fault in rule.find(spec):
            excuse = _excuse(fault, rule.name)
            if excuse is None:
                found.add(Finding(fault.file, fault.line, rule.name, fault.message))
            else:
                needed.add(excuse)
    for document in spec.documents:
        for at, excuses in excused(document):
            for name in excuses if isinstance(excuses, Mapping) else ():
                place = document.place((*at, name))
                if place not in needed and any(rule.name == name for rule in RULES):
                    found.add(Finding(*place, "exceptions", f"{EXCEPTION}: nothing here breaks the rule {name}; remove the exception"))
    return sorted(found, key=lambda finding: (finding.file, finding.line, finding.rule, finding.message))


def _excuse(fault: Fault, rule: str) -> tuple[str, int] | None:
    """Place of the innermost exception from a rule at the node at fault or around it."""
    document, at = fault.document, fault.at
    if document is None:
        return None
    places = [
        place
        for place, excuses in excused(document)
        if isinstance(excuses, Mapping) and rule in excuses and place[:-1] == at[: len(place) - 1]
    ]
    return document.place((*max(places, key=len), rule)) if places else None
