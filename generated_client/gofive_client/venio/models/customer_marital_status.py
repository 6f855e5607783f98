# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class CustomerMaritalStatus(IntEnum):
    """Marital status of a customer.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    SINGLE = 1
    ENGAGED = 2
    MARRIED = 3
    SEPARATED = 4
    DIVORCED = 5
    WIDOWED = 6
