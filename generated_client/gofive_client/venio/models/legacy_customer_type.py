# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class LegacyCustomerType(IntEnum):
    """Kind of customer, in the numbers of the 2021 API.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    LEAD = 11100
    PROSPECT = 11200
    CUSTOMER = 11300
