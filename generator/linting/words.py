"""Names on the wire taken apart."""

from __future__ import annotations

import re
from functools import cache

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+")


def vocabulary(text: str) -> frozenset[str]:
    """The words of a list with spaces between them."""
    return frozenset(text.split())


# Names of these kinds say what a thing is called or how it is treated, whatever else is in them: taxNo, priceTierName, weightUnit.
LABELS = vocabulary(
    "by category code codes description field file flag form format group id ids index kind label method mode name names no nos note notes "
    "number numbers reason ref reference remark scheme source state status text template title type types unit units user zone"
)


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of a name, in lower case: ``customerTaxNo`` is customer, tax, no."""
    return tuple(word.lower() for word in _WORD.findall(name))


def is_label(name: str) -> bool:
    """Whether the name is of something that only labels: an id, a code, a name, a flag."""
    parts = words(name)
    return bool(parts) and (parts[-1] in LABELS or parts[0] in ("can", "has", "is", "use"))
