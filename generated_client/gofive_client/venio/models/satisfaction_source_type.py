# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from enum import IntEnum


class SatisfactionSourceType(IntEnum):
    """Scale of a satisfaction score.

    Values that are known; others may occur, so what is read stays a plain value.
    """

    CSAT = 1
    NPS = 2
