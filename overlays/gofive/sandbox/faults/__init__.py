"""Faults on demand: which requests they strike, and what they do to them."""

from __future__ import annotations

from .kinds import KINDS, Broken
from .rules import Fault, Faults, Strike

__all__ = ["KINDS", "Broken", "Fault", "Faults", "Strike"]
