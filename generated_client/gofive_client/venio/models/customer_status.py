# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class CustomerStatus(IntEnum):
    """State of the relations with a customer.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    ACTIVE = 0
    ENDED = 1
    CLOSED = 2
