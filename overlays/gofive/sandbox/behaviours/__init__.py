"""What operations do to the state, as the hints of the sandbox overlays say. No path is named here.

A behaviour is a function of an `Ask`: it returns the payload of the answer or raises `Refused`. It runs in a transaction, so that a refused
request has changed nothing. A module keeps those that belong together and lists them by the names that the hints use.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .asking import Ask, Refused
from .documents import DOCUMENTS
from .people import PEOPLE
from .records import RECORDS

BEHAVIOURS: dict[str, Callable[[Ask], Any]] = {**RECORDS, **DOCUMENTS, **PEOPLE}

__all__ = ["BEHAVIOURS", "Ask", "Refused"]
