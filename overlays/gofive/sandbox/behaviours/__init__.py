"""What operations do to the state, as the hints of the sandbox overlays say. No path is named here.

A behaviour is a function of an `Ask`: it returns the payload of the answer or raises `Refused`. It runs in a transaction, so that a refused
request has changed nothing. A module keeps those that belong together and lists them by the names that the hints use, together with the
names of the hints that each reads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .asking import Ask, Refused
from .documents import DOCUMENT_NAMES, DOCUMENTS
from .hints import HintError, check_hints
from .people import PEOPLE, PEOPLE_NAMES
from .products import PRODUCT_NAMES, PRODUCTS
from .reading import READING, READING_NAMES
from .records import RECORD_NAMES, RECORDS

BEHAVIOURS: dict[str, Callable[[Ask], Any]] = {**READING, **RECORDS, **PRODUCTS, **DOCUMENTS, **PEOPLE}

HINTS: dict[str, frozenset[str]] = {**READING_NAMES, **RECORD_NAMES, **PRODUCT_NAMES, **DOCUMENT_NAMES, **PEOPLE_NAMES}
"""The hints that each behaviour reads beside those that all may have."""

__all__ = ["BEHAVIOURS", "HINTS", "Ask", "HintError", "Refused", "check_hints"]
