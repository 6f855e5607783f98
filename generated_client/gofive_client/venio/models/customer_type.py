# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class CustomerType(IntEnum):
    """Kind of customer. Not what the 2021 API and the answers of the Contract section call customerType (11100, 11200,
    11300).

    Values that are known; others may occur, so what is read stays a plain value.
    """

    BUSINESS = 1
    INDIVIDUAL = 2
