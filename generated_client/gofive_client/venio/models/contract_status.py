# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class ContractStatus(IntEnum):
    """Where a contract stands.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    OPEN = 1601
    ACTIVE = 1602
    COMPLETED = 1603
    CANCEL = 1604
