# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class ServiceFrequency(IntEnum):
    """How often a service of a contract is due.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    YEARLY = 260001
    QUARTERLY = 260002
    MONTHLY = 260003
    WEEKLY = 260004
    CUSTOM = 260005
