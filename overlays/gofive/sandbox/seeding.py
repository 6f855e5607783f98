"""What a new sandbox holds: made-up records that operations read and none makes."""

from __future__ import annotations

from importlib import resources

import orjson

from .store import Store


def seed(store: Store) -> None:
    """Put the records of the files in ``seeds`` into a store that holds nothing yet, or nothing any more."""
    folder = resources.files(__package__) / "seeds"
    with store.transaction():
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            for collection, records in orjson.loads(file.read_bytes()).items():
                for record in records:
                    store.add(collection, record)
