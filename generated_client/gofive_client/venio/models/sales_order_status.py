# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class SalesOrderStatus(IntEnum):
    """How far a sales order has come.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    DRAFT = 1
    OPEN = 2
    COMPLETED = 3
    REJECTED = 4
    CANCELLED = 5
