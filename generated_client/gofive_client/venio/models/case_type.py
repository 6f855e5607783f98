# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class CaseType(IntEnum):
    """What is expected of those who get a case.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    REQUEST_FOR_ACTION = 1
    FOR_YOUR_INFORMATION = 2
