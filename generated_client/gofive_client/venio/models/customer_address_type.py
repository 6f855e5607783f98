# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class CustomerAddressType(IntEnum):
    """What a customer's address is for.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    BILLING = 1
    SHIPPING = 2
