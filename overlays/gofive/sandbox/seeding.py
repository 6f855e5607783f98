"""What a new sandbox holds: made-up records that operations read and none makes."""

from __future__ import annotations

from importlib import resources
from typing import Any

import orjson

from .store import Store


def seeds() -> dict[str, list[dict[str, Any]]]:
    """The records of the files in ``seeds``, by collection.

    Their ids and numbers are fixed and none that the sandbox gives itself, so that those never depend on what is seeded.
    """
    folder = resources.files(__package__) / "seeds"
    found: dict[str, list[dict[str, Any]]] = {}
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        found |= orjson.loads(file.read_bytes())
    return found


def seed(store: Store) -> None:
    """Put the seeds into a store that holds nothing yet, or nothing any more."""
    with store.transaction():
        for collection, records in seeds().items():
            for record in records:
                store.add(collection, record)
