# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class CustomerState(IntEnum):
    """Stage of a customer in the sales process. The 2021 API had 11100, 11200 and 11300 as customerType for this.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    LEAD = 1
    PROSPECT = 2
    CUSTOMER = 3
