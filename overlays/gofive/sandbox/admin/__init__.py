"""The admin API under ``/__sandbox__/``: for tests, and for the page."""

from __future__ import annotations

from .api import Admin
from .guard import Guard

__all__ = ["Admin", "Guard"]
