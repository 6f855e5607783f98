# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class QuotationStatus(IntEnum):
    """How far a quotation has come.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    DRAFT = 1
    WAITING_FOR_APPROVAL = 2
    WAITING_TO_BE_SENT = 3
    SENT = 4
    COMPLETED = 5
    REJECTED = 6
    CANCELLED = 7
