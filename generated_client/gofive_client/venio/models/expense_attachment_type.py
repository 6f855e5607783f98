# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class ExpenseAttachmentType(IntEnum):
    """Kind of record that an attachment belongs to.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    ACTIVITY = 1
    EXPENSE = 2
    CUSTOMER = 3
