# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class CustomerGender(IntEnum):
    """Gender of a customer.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    MALE = 1
    FEMALE = 2
