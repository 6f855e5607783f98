"""The inventory of documented titles: a title that gets an operation is no longer one without a path."""

from __future__ import annotations

from typing import Any

from ..problems import fail, shown
from .editing import EditedFile
from .layout import laid_out
from .workspace import Workspace

FILE = "inventory.yaml"
_COMMENT = "Documented titles of each product in the docs' order, with their operations; `path: null` where nobody has seen the path."


def list_title(work: Workspace, product: str, section: str, title: str, method: str, path: str) -> str | None:
    """Write into the inventory that a title is this operation.

    Returns:
        A remark for the report, if there is one to make.

    Raises:
        GenerationError: The inventory has another layout.
    """
    file = work.file(work.spec / FILE)
    if file is None:
        if not work.was_empty:
            return f"{FILE} does not exist, so the title is not listed"
        file = work.new_file(work.spec / FILE, {"titles": {}}, _COMMENT)
        file.data["titles"].fa.set_block_style()
    operation = f"{method.upper()} {path}"
    entries = _entries(file, product)
    for entry in entries:
        if entry.get("operation") == operation:
            same = (entry.get("section"), entry.get("title")) == (section, title)
            return None if same else f"{FILE} has {operation} under the title {entry.get('title')!r} of {entry.get('section')!r}"
    _no_longer_undocumented(file, product, operation)
    made = laid_out({"section": section, "title": title, "operation": operation})
    for i, entry in enumerate(entries):
        named = (entry.get("section"), entry.get("title")) == (section, title) and "operation" not in entry
        if named and entry.get("path") is None and str(entry.get("method") or method).upper() == method.upper():
            _replace(entries, i, made)
            return None
    of_section = [i for i, entry in enumerate(entries) if entry.get("section") == section]
    entries.insert(of_section[-1] + 1 if of_section else len(entries), made)
    return None


def _entries(file: EditedFile, product: str) -> Any:
    titles = file.data.get("titles") if isinstance(file.data, dict) else None
    if not isinstance(titles, dict):
        raise fail(shown(file.path), 1, "needs `titles`, a mapping of product to its documented titles")
    if titles.get(product) is None:
        titles[product] = laid_out([])
        titles[product].fa.set_block_style()
    if not isinstance(titles[product], list):
        raise fail(shown(file.path), 1, f"titles.{product} must be a list")
    return titles[product]


def _replace(entries: Any, at: int, made: Any) -> None:
    """Change an entry key by key, so that comments beside what stays are kept."""
    entry = entries[at]
    for key in [key for key in entry if key not in made]:
        del entry[key]
    for key, value in made.items():
        if entry.get(key) != value:
            entry[key] = value


def _no_longer_undocumented(file: EditedFile, product: str, operation: str) -> None:
    undocumented = file.data.get("undocumented") or {}
    for entry in [entry for entry in undocumented.get(product) or [] if entry.get("operation") == operation]:
        undocumented[product].remove(entry)
        if not undocumented[product]:
            del undocumented[product]
            if not undocumented:
                del file.data["undocumented"]
