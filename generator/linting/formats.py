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

_TIME_OF_DAY = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")


def formats(spec: Spec) -> Iterator[Fault]:
    """Text that is a date or a UUID says its form.

    Nothing else is asked for by its name: a field called email may take empty text, and a format that no page shows would deny it.
    """
    for node in spec.nodes:
        if "string" not in node.types or "enum" in node.schema or "x-known-values" in node.schema:
            continue
        form = node.schema.get("format")
        if _is_date(node):
            if form not in DATES:
                yield node.fault(
                    f"a date needs one of the house's formats ({', '.join(DATES)}); date-time-unknown if no page shows its form"
                )
        elif form != "guid" and _shows_a_uuid(node):
            yield node.fault("needs format guid, by its example")


def _is_date(node: Node) -> bool:
    parts = words(node.name)
    if not parts or is_label(node.name):
        return False
    if not DATE_WORDS.isdisjoint(parts):
        return True
    return parts[-1] in TIME_WORDS and not any(_TIME_OF_DAY.fullmatch(str(example)) for example in node.examples)


def _shows_a_uuid(node: Node) -> bool:
    texts = [example for example in node.examples if isinstance(example, str)]
    return bool(texts) and all(FORMS["guid"](text) for text in texts)
