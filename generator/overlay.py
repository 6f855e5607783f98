"""Lay OpenAPI Overlay documents over an assembled spec."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError

from .assemble import Document
from .problems import GenerationError, Problem
from .source import Pointer, Source, load

_JSONPATH = JSONPathEnvironment(strict=True)  # RFC 9535 to the letter, as the Overlay Specification asks

_VERSIONS = ("1.0.0", "1.0.1", "1.1.0")
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
    if not isinstance(data, dict) or data.get("overlay") not in _VERSIONS:
        return [Problem(source.name, 1, "not an overlay: expected `overlay: 1.0.0` at the top")]
    if not isinstance(data.get("actions"), list) or not data["actions"]:
        return [Problem(source.name, 1, "an overlay needs a list of `actions`")]
    problems = []
    for i, action in enumerate(data["actions"]):
        line = source.line(("actions", i))
        if not isinstance(action, dict) or not isinstance(action.get("target"), str) or not action["target"]:
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
            places = list(dict.fromkeys(match.parts for match in _JSONPATH.finditer(action["target"], document.data)))
        except JSONPathError as error:
            problems.append(Problem(source.name, line, f"bad JSONPath {action['target']!r}: {str(error).splitlines()[0]}"))
            continue
        if not places:
            problems.append(Problem(source.name, line, f"target {action['target']} matches nothing; has the spec moved on?"))
            continue
        if "update" not in action:
            # From the end of each list, so that a removal does not move what is still to be removed.
            places.sort(key=lambda place: [(str(step), 0) if isinstance(step, str) else ("", step) for step in place], reverse=True)
        try:
            for place in places:
                _change(document.data, place, action)
        except ValueError as error:
            problems.append(Problem(source.name, line, f"the action on {action['target']} can't be done: {error}"))
    return problems


def _change(data: dict[str, Any], place: Pointer, action: dict[str, Any]) -> None:
    """Do what an action says at one place.

    Raises:
        ValueError: It can't be done there.
    """
    if not place:
        if "update" not in action:
            raise ValueError("the document itself can't be removed")
        _merged(data, action["update"])
        return
    parent: Any = data
    for step in place[:-1]:
        parent = parent[step]
    if "update" in action:
        parent[place[-1]] = _merged(parent[place[-1]], action["update"])
    else:
        del parent[place[-1]]


def _merged(target: Any, update: Any) -> Any:
    """A target with an update in it: objects merge, lists grow, values are replaced. What is put in is a copy of its own."""
    if isinstance(target, dict):
        if not isinstance(update, dict):
            raise ValueError("an object takes an object as update")
        for key, value in update.items():
            known = target.get(key)
            mergeable = (isinstance(known, dict) and isinstance(value, dict)) or (isinstance(known, list) and isinstance(value, list))
            target[key] = _merged(known, value) if mergeable else deepcopy(value)
        return target
    if isinstance(target, list):
        target += deepcopy(update) if isinstance(update, list) else [deepcopy(update)]
        return target
    if isinstance(update, dict | list):
        raise ValueError("a value takes a value as update")
    return update
