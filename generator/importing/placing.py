"""Put changed files in place: judged in a copy first, then all of them or none, and none of them by half."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from attrs import evolve

from ..emit import emit_product
from ..pipeline import build_document
from ..problems import GenerationError, fail, shown

_SUFFIX = ".importing"


@contextmanager
def alone(spec: Path) -> Iterator[None]:
    """Keep other imports into the same spec waiting until this one is done.

    Raises:
        GenerationError: There is no folder that could hold the spec.
    """
    import fcntl  # the other commands shall run where it does not exist

    holder = spec.resolve().parent
    try:
        handle = os.open(holder, os.O_RDONLY)
    except OSError as error:
        raise fail(
            shown(holder), 0, f"can't be read ({error.strerror}); the folder of the spec has to be in a folder that exists"
        ) from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def judge(spec: Path, overlays: Path, changes: Mapping[Path, str], products: Iterable[str]) -> None:
    """Build the client of the changed spec in a copy that is thrown away.

    Raises:
        GenerationError: What is wrong with it, in the words and the file names of the real one.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="gofive-import-") as name:
            _judge_in(Path(name).resolve(), {spec: "spec", overlays: "overlays"}, changes, products)
    except OSError as error:
        place = error.filename if isinstance(error.filename, str) else tempfile.gettempdir()
        raise fail(place, 0, f"can't be written: {error.strerror or error}; a copy of the spec is made there") from None


def _judge_in(room: Path, parts: Mapping[Path, str], changes: Mapping[Path, str], products: Iterable[str]) -> None:
    copies = {original: room / name for original, name in parts.items()}
    for original, copy in copies.items():
        if original.exists():
            shutil.copytree(original, copy, ignore=shutil.ignore_patterns(f"*{_SUFFIX}", "__pycache__"))
    for path, text in changes.items():
        original = next(folder for folder in copies if path.is_relative_to(folder))
        target = copies[original] / path.relative_to(original)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8"))
    (room / "client").mkdir()
    try:
        for product in sorted(set(products)):
            document = build_document(room / "spec", room / "overlays", product)
            emit_product(document, room / "client" / product)
    except GenerationError as error:
        raise GenerationError(
            evolve(problem, file=_named(problem.file, copies), message=_named(problem.message, copies)) for problem in error.problems
        ) from None


def _named(text: str, copies: Mapping[Path, Path]) -> str:
    for original, copy in copies.items():
        text = text.replace(str(copy), shown(original)).replace(shown(copy), shown(original))
    return text


def put_in_place(changes: Mapping[Path, str], read: Mapping[Path, str | None]) -> None:
    """Write files: each is prepared beside its place, and when all are, they are renamed. On an error all is as it was.

    Args:
        changes: The new texts.
        read: What the files held when they were read; None for those that did not exist.

    Raises:
        GenerationError: A file can't be written, or was changed meanwhile.
    """
    ready: dict[Path, Path] = {}
    folders: list[Path] = []
    done: list[Path] = []
    try:
        for path, text in changes.items():
            folders += _made_folders(path.parent)
            ready[path] = _prepared(path, text)
        for path in changes:
            if _content(path) != read[path]:
                raise fail(shown(path), 0, "was changed by somebody else while it was being imported into; run the import again")
        for path, prepared in ready.items():
            prepared.rename(path.resolve())
            done.append(path)
    except OSError as error:
        _undo(done, read)
        place = Path(error.filename) if isinstance(error.filename, str) else next(iter(changes))
        raise fail(shown(place), 0, f"can't be written: {error.strerror}") from None
    except BaseException:
        _undo(done, read)
        raise
    finally:
        for prepared in ready.values():
            prepared.unlink(missing_ok=True)
        for folder in reversed(folders):
            with suppress(OSError):  # it has files now
                folder.rmdir()
    for folder in {path.resolve().parent for path in changes}:
        _synced(folder)


def tidy(folders: Iterable[Path]) -> None:
    """Remove what imports that were killed have left behind; only to be called when no other one runs."""
    for folder in folders:
        for path in sorted(folder.rglob(f".*{_SUFFIX}")):
            if path.is_file():
                path.unlink()


def _content(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8") if path.exists() else None


def _made_folders(folder: Path) -> list[Path]:
    missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return list(reversed(missing))


def _prepared(path: Path, text: str) -> Path:
    """The text in a file beside its place. The name is always the same: what a killed run left behind is overwritten."""
    place = path.resolve()
    prepared = place.with_name(f".{place.name}{_SUFFIX}")
    try:
        with prepared.open("wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            shutil.copymode(place, prepared)
    except OSError as error:
        if prepared.is_file():
            prepared.unlink()
        error.filename = str(path)  # a write does not know its file
        raise
    return prepared


def _undo(done: Iterable[Path], read: Mapping[Path, str | None]) -> None:
    for path in done:
        text = read[path]
        if text is None:
            path.unlink(missing_ok=True)
        else:
            _prepared(path, text).rename(path.resolve())


def _synced(folder: Path) -> None:
    with suppress(OSError):  # not every file system can
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
