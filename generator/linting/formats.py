"""Formats: text of a known form says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..kinds import DATE_TIMES
from .forms import FORMS
from .model import Fault, Node, Spec
from .words import is_label, vocabulary, words

DATES = ("date", *DATE_TIMES, "date-time-unknown")
DATE_WORDS = vocabulary("date dates datetime birthdate birthday timestamp dob")
"""Words that make a text a date, wherever they stand in its name."""

TIME_WORDS = vocabulary("at time times until")
"""Words that do so at the end, unless the text is a time of day."""

ADDRESS_WORDS = {"email": "email", "mail": "email", "url": "uri", "uri": "uri", "website": "uri", "link": "uri"}
"""Words at the end of a name, and the format they ask for."""

_TIME_OF_DAY = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")


def formats(spec: Spec) -> Iterator[Fault]:
    """Text that is a date, an address or a UUID says its form."""
    for node in spec.nodes:
        if "string" not in node.types or "enum" in node.schema or "x-known-values" in node.schema:
            continue
        form = node.schema.get("format")
        if _is_date(node):
            if form not in DATES:
                yield node.fault(
                    f"a date needs one of the house's formats ({', '.join(DATES)}); date-time-unknown if no page shows its form"
                )
        elif (wanted := _asked_for(node)) and form != wanted:
            yield node.fault(f"needs format {wanted}, by its name or its example")


def _is_date(node: Node) -> bool:
    parts = words(node.name)
    if not parts or is_label(node.name):
        return False
    if not DATE_WORDS.isdisjoint(parts):
        return True
    return parts[-1] in TIME_WORDS and not any(_TIME_OF_DAY.fullmatch(str(example)) for example in node.examples)


def _asked_for(node: Node) -> str | None:
    """The format that the name or the examples ask for."""
    parts = words(node.name)
    if parts and not is_label(node.name):
        if parts[-2:] in (("e", "mail"), ("email", "address"), ("mail", "address")):
            return "email"
        if parts[-1] in ADDRESS_WORDS:
            return ADDRESS_WORDS[parts[-1]]
    texts = [example for example in node.examples if isinstance(example, str)]
    for form in ("guid", "uri"):
        if texts and all(FORMS[form](text) for text in texts):
            return form
    return None
