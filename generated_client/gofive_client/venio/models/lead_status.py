# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class LeadStatus(IntEnum):
    """How far a lead has been worked.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    NEW = 1
    FOLLOW_UP = 2
    UNQUALIFIED = 3
    INTERESTED = 4
