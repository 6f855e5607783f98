"""Lay OpenAPI Overlay documents over an assembled spec."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
from jsonpath_ng.ext.parser import parse
from oas_patch.overlay import apply_overlay

from .assemble import Document
from .problems import GenerationError, Problem
from .source import Source, load

_ACTION_KEYS = {"target", "description", "update", "remove"}


def overlay_files(folder: Path, product: str) -> list[Path]:
    """The overlays of a product: the shared ones first, then its own, each in alphabetical order."""
    return sorted(folder.glob("*.overlay.yaml")) + sorted((folder / product).glob("*.overlay.yaml"))


def lay_over(document: Document, files: list[Path]) -> None:
    """Apply every action of every overlay to the document, in place.

    Raises:
        GenerationError: An overlay is malformed, an action has no reason (``description``) or matches nothing.
    """
    problems: list[Problem] = []
    for path in files:
        try:
            source = load(path)
        except GenerationError as error:
            problems += error.problems
            continue
        problems += _malformed(source) or _apply(document, source)
    if problems:
        raise GenerationError(problems)


def _malformed(source: Source) -> list[Problem]:
    data = source.data
    if not isinstance(data, dict) or data.get("overlay") not in ("1.0.0", "1.0.1"):
        return [Problem(source.name, 1, "not an overlay: expected `overlay: 1.0.0` at the top")]
    if not isinstance(data.get("actions"), list) or not data["actions"]:
        return [Problem(source.name, 1, "an overlay needs a list of `actions`")]
    problems = []
    for i, action in enumerate(data["actions"]):
        line = source.line(("actions", i))
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            problems.append(Problem(source.name, line, "an action needs a `target`"))
        elif unknown := action.keys() - _ACTION_KEYS:
            problems.append(Problem(source.name, line, f"unknown key {min(unknown)!r} in an action"))
        elif ("update" in action) == (action.get("remove") is True):
            problems.append(Problem(source.name, line, "an action needs either `update` or `remove: true`"))
        elif not str(action.get("description") or "").strip():
            problems.append(Problem(source.name, line, f"the action on {action['target']} needs its reason as `description`"))
    return problems


def _apply(document: Document, source: Source) -> list[Problem]:
    problems = []
    for i, action in enumerate(source.data["actions"]):
        line = source.line(("actions", i, "target"))
        try:
            matches = len(parse(action["target"]).find(document.data))
        except Exception as error:  # noqa: BLE001 - jsonpath-ng raises bare Exception among others
            problems.append(Problem(source.name, line, f"bad JSONPath {action['target']!r}: {error}"))
            continue
        if not matches:
            problems.append(Problem(source.name, line, f"target {action['target']} matches nothing; has the spec moved on?"))
            continue
        apply_overlay(document.data, {"actions": [action]})
        if matches > 1:
            # oas-patch puts the same object at every match; without a copy a later action on one place would change them all.
            document.data = _unshared(document.data)
    return problems


def _unshared(data: dict[str, Any]) -> dict[str, Any]:
    copy: dict[str, Any] = orjson.loads(orjson.dumps(data))
    return copy
