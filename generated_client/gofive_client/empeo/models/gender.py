# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class Gender(IntEnum):
    """Gender of an employee.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    MALE = 1
    FEMALE = 2
    OTHER = 3
