"""Units: a number that measures something says in what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .model import Fault, Node, Spec, fault
from .words import is_label, vocabulary, words

MEASURES = vocabulary(
    "amount balance cost costs discount distance duration expires fee fine height hour hours income latitude length lifetime limit "
    "longitude longtitude mile miles minute minutes night nights overtime percent period price probability qty quantity rate salary "
    "second seconds size stock subtotal tax total totals vat wage wages warranty weight wht width"
)
"""Words that make a numeric name that of a measure. ``value`` does so at the end, beside another word: ``dealValue``."""

TEXT_MEASURES = vocabulary(
    "amount balance cost discount fee height income length limit price qty quantity rate salary size subtotal total wage weight width"
)
"""Words at the end of a name that make a text that of a measure, when its examples are numbers: e-tax documents have amounts as text."""

UNITS = vocabulary(
    # Said elsewhere, or not known: "in the line's unit", "the currency is not stated".
    "unit units currency currencies "
    # Money and shares.
    "baht thb satang percent percentage "
    # Time.
    "millisecond milliseconds second seconds minute minutes hour hours day days week weeks month months year years "
    # Lengths, weights, angles, data.
    "millimetre millimetres centimetre centimetres metre metres kilometre kilometres mile miles gram grams kilogram kilograms "
    "degree degrees byte bytes kilobyte kilobytes megabyte megabytes pixel pixels characters digits "
    # Things that are counted.
    "copies employees entries instalments items nights pages people pieces records rows times"
)
"""Words that name a unit in a description."""

_NUMBER = re.compile(r"[-+]?[\d,]*\.?\d+")


def units(spec: Spec) -> Iterator[Fault]:
    """A measure's description names its unit, or says that it is not known."""
    for node in spec.nodes:
        if _is_measure(node) and UNITS.isdisjoint(words(node.description)):
            message = f"{node.title}: name the unit, such as 'in baht', or say that the unit (or the currency) is not stated"
            yield fault(node.document, (*node.holder_at, "description"), message)


def _is_measure(node: Node) -> bool:
    parts = words(node.name)
    if not parts or is_label(node.name) or "x-known-values" in node.schema or "enum" in node.schema:
        return False
    if node.types & {"integer", "number"}:
        return not MEASURES.isdisjoint(parts) or (len(parts) > 1 and parts[-1] == "value")
    if "string" in node.types and "format" not in node.schema:
        return parts[-1] in TEXT_MEASURES and all(_NUMBER.fullmatch(str(example)) for example in node.examples)
    return False
