"""The made-up records that a new sandbox holds."""

from __future__ import annotations

from importlib import resources

import orjson

from .store import Store


def seed(store: Store) -> None:
    """Fill the collections that have no record yet, from the files in ``seeds``."""
    folder = resources.files(__package__) / "seeds"
    with store.transaction():
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            for collection, records in orjson.loads(file.read_bytes()).items():
                if not store.count(collection):
                    for record in records:
                        store.add(collection, record)
