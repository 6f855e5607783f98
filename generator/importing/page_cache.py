"""Fetched pages on disk, and how far a run came, so that a broken run goes on and the next one asks only for what is new.

A page is a file that can be read by itself. What was said of it when it came stands in ``.about/`` under the same name; it names the
content's hash, so that a page and a note which don't belong together are noticed. Every file is put in place by one rename.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen

from ..problems import fail, shown

_OLDEST_RUN = 24 * 3600
"""Seconds after which a broken run is not gone on with: the site may have changed."""


@frozen
class Kept:
    """A page in the cache.

    Attributes:
        file: Its file.
        validators: Request headers that ask whether it has changed.
        run: The run that fetched it, or found it unchanged.
    """

    file: Path
    validators: dict[str, str]
    run: str


class PageCache:
    """The cache of one site.

    Args:
        folder: Folder of all sites.
        site: Scheme and host of the site.

    Raises:
        GenerationError: The folder can't be made.
    """

    def __init__(self, folder: Path, site: str) -> None:
        self.folder = folder / re.sub(r"[^A-Za-z0-9.-]", "_", urlsplit(site).netloc)
        self._about = self.folder / ".about"
        self._run_file = self._about / "run.json"
        try:
            self._about.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise fail(shown(folder), 0, f"can't be used as a cache: {error.strerror}") from None

    def begin(self) -> str:
        """The run to go on with, or a new one."""
        run = _read(self._run_file)
        started = run.get("started")
        if isinstance(run.get("id"), str) and isinstance(started, int | float) and 0 <= time.time() - started < _OLDEST_RUN:
            return str(run["id"])
        run = {"id": os.urandom(8).hex(), "started": time.time()}
        self._write(self._run_file, json.dumps(run).encode())
        return str(run["id"])

    def finish(self) -> None:
        """Forget the run: it is complete."""
        self._run_file.unlink(missing_ok=True)

    def get(self, address: str) -> Kept | None:
        """The page of an address; None when it is missing or not whole."""
        file, about = self._places(address)
        note = _read(about)
        try:
            content = file.read_bytes()
        except OSError:
            return None
        if note.get("address") != address or note.get("sha256") != hashlib.sha256(content).hexdigest():
            return None
        validators = note.get("validators")
        known = {str(key): str(value) for key, value in validators.items()} if isinstance(validators, dict) else {}
        return Kept(file, known, str(note.get("run")))

    def put(self, address: str, content: bytes, validators: dict[str, str], run: str) -> Kept:
        """Keep a page.

        Raises:
            GenerationError: The disk does not take it.
        """
        file, about = self._places(address)
        note = {"address": address, "sha256": hashlib.sha256(content).hexdigest(), "validators": validators, "run": run}
        self._write(file, content)
        self._write(about, json.dumps(note, indent=1).encode())
        return Kept(file, validators, run)

    def drop(self, address: str) -> None:
        """Forget the page of an address."""
        for file in self._places(address):
            file.unlink(missing_ok=True)

    def _places(self, address: str) -> tuple[Path, Path]:
        """Files of a page and of its note. The hash keeps addresses apart whose names are alike."""
        name = re.sub(r"[^A-Za-z0-9-]+", "-", urlsplit(address).path.removesuffix(".md")).strip("-")[:80]
        name = f"{name or 'page'}.{hashlib.sha256(address.encode()).hexdigest()[:12]}"
        return self.folder / f"{name}.md", self._about / f"{name}.json"

    def _write(self, file: Path, content: bytes) -> None:
        temporary = self._about / f"{file.name}.{os.getpid()}.tmp"
        try:
            temporary.write_bytes(content)
            temporary.replace(file)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise fail(shown(file), 0, f"can't be written: {error.strerror}") from None


def _read(file: Path) -> dict[str, Any]:
    try:
        data = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}
