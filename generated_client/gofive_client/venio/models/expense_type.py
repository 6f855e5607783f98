# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class ExpenseType(IntEnum):
    """Type of an expense line.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    NONE = 0
    ACCOMMODATION = 1001
    ENTERTAINMENT = 1002
    FUEL = 1003
    OTHER = 1004
    TRAINING = 1005
    TRAVELLING = 1006
    MEETING_WITH_STAFF = 1007
    MEETING_WITH_SALES = 1008
