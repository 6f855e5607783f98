# Made from the spec by `make generate`; changes here are lost.
"""The value of an argument that was not given, which is neither ``None`` nor anything that could be sent."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Unset(Enum):
    """Type of `UNSET`."""

    UNSET = ...  # no JSON writer takes it for a value, as most would a text

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Leaves a field out of the request; ``None`` sends an explicit null."""
