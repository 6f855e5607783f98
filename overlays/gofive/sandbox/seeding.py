"""The records that operations read but none makes: put into a state that is empty."""

from __future__ import annotations

from .store import Store


def seed(store: Store) -> None:
    """Put the records in; there are none yet."""
