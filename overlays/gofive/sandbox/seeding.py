"""What a new sandbox holds: records that operations read and none can make, such as activities and units, and a few employees.

All of it is made up. Its ids and numbers are fixed and below those that the sandbox gives, so that they never depend on what came before.
"""

from __future__ import annotations

from importlib import resources
from typing import Any

import orjson

from .store import Store


def seeds() -> dict[str, list[dict[str, Any]]]:
    """The records, by collection."""
    found: dict[str, list[dict[str, Any]]] = orjson.loads(resources.files(__package__).joinpath("seeds.json").read_bytes())
    return found


def seed(store: Store) -> None:
    """Put the records into a store that holds nothing yet, or nothing any more."""
    with store.transaction():
        for collection, records in seeds().items():
            for record in records:
                store.add(collection, record)
