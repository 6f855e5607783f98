"""Compare one answer with the spec: a walk along the documented shape that looks at nothing the spec does not speak of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import orjson
from attrs import define, field

from .._answers import business_status
from .._json import BYTE_ORDER_MARK
from .report import Finding, Kind, Report
from .spec import Shape, SpecOperation
from .words import (
    ARRAY,
    DATE_FORMATS,
    EMPTY,
    JSON,
    NO_JSON,
    OBJECT,
    OTHER_FORM,
    OTHER_MEMBERS,
    STRING,
    date_form,
    kind_of,
    listed_value,
    member_name,
    text_of,
    type_of,
)

MOST_VALUES_LOOKED_AT = 20_000
_VALUES_TO_CHOOSE_BY = 100
_NOT_JSON = object()

_Path: TypeAlias = "tuple[_Path, str] | None"
"""A place in the answer: that of what is around it, and a step. Put into words only where something is found."""


def compare(name: str, operation: SpecOperation, status: int, body: bytes) -> Report:
    """What one answer differs in.

    Args:
        name: Name of the operation.
        operation: The operation.
        status: HTTP status.
        body: The body as it came.
    """
    walk = _Walk(name)
    walk.answer(operation, status, body)
    findings = tuple(
        Finding(operation=name, kind=kind, place=place, schema=schema, member=member, seen=dict.fromkeys(sorted(words), 1), count=1)
        for (kind, place, schema, member), words in walk.found.items()
    )
    return Report(answers={name: 1}, findings=findings, cut=int(walk.left < 0))


@define
class _Walk:
    """A walk through one answer.

    Attributes:
        name: Name of the operation.
        left: Number of values that may still be looked at; below 0 when the answer was too large.
        found: The words of what was found, by kind, place in the answer, pointer into the spec and member.
    """

    name: str
    left: int = MOST_VALUES_LOOKED_AT
    found: dict[tuple[Kind, str, tuple[str | int, ...], str | None], set[str]] = field(factory=dict)

    def answer(self, operation: SpecOperation, status: int, body: bytes) -> None:
        """Compare an answer."""
        responses = (*operation.place, "responses")
        key = operation.documented(status)
        if key is None:
            key = str(status)
            self._note("status", "", responses, None, key)
            also: frozenset[str] = frozenset()
            shape = None
        else:
            shape = operation.body(key)
            also = shape.also if shape else frozenset(operation.responses[key].get("x-also-seen", ()))
        data = _parsed(body)
        word = EMPTY if not body else NO_JSON if data is _NOT_JSON else JSON
        if shape is None:
            if word not in (EMPTY, *also):
                self._note("body", "", (*responses, key), None, word)
        elif word != JSON:
            if word not in also and (word == NO_JSON or shape.is_known):
                self._note("body", "", shape.site, None, word)
        elif status < 300:
            self._enveloped(operation, shape, data, status)
        else:
            self.value(shape, data, None)

    def _enveloped(self, operation: SpecOperation, shape: Shape, data: Any, status: int) -> None:
        if shape.is_known and operation.envelope != "auto":
            arrived = _envelope(data, operation.envelope, shape)
            if arrived != operation.envelope:
                if arrived not in shape.also:
                    self._note("envelope", "", shape.site, None, arrived)
                return
        if data.__class__ is dict and operation.envelope != "none" and business_status(data, status)[0] is not None:
            # A refusal: what else it holds, or has to, is not documented.
            members = (_branch(shape, data) or shape).members
            for name in ("status", "statusCode"):
                if name in data and name in members:
                    self.value(members[name], data[name], (None, name))
            return
        self.value(shape, data, None)

    def value(self, shape: Shape, value: Any, path: _Path) -> None:
        """Compare a value."""
        self.left -= 1
        if self.left < 0:
            return
        kind = type_of(value)
        branch = _branch(shape, value)
        if branch is None:
            if kind not in shape.also:
                self._note("type", _in_words(path), shape.site, None, kind)
            return
        shape = branch
        if not shape.takes(kind):
            if kind not in shape.also:
                self._note("type", _in_words(path), shape.site, None, kind)
        elif kind == OBJECT:
            if shape.members:
                self._object(shape, value, path)
        elif kind == ARRAY:
            if shape.items is not None:
                below: _Path = (path, "[]")
                for item in value:
                    self.value(shape.items, item, below)
                    if self.left < 0:
                        return
        elif shape.values is not None:
            word = text_of(value)
            if value is not None and word not in shape.values and (word := listed_value(word, kind, shape.values)) not in shape.also:
                self._note("value", _in_words(path), shape.place, None, word)
        elif kind == STRING and shape.form in DATE_FORMATS:
            form = date_form(value) or OTHER_FORM
            if form != shape.form and form not in shape.also:
                self._note("date-form", _in_words(path), shape.place, None, form)

    def _object(self, shape: Shape, value: Mapping[str, Any], path: _Path) -> None:
        members = shape.members
        strangers = value.keys() - members.keys()
        if strangers:
            # An object without a single member that is known is another object, or a map: its names may be anything.
            acquainted = len(strangers) < len(value)
            for name in strangers:
                known = member_name(name) if acquainted else None
                if (known or OTHER_MEMBERS) not in shape.also:
                    self._note("unknown-member", _in_words(path), shape.place, known, kind_of(value[name]) if known else OTHER_MEMBERS)
        for name in shape.required:
            if name not in value:
                self._note("missing-member", _in_words(path), shape.place, name, "missing")
        for name, member in members.items():
            if name in value:
                self.value(member, value[name], (path, name))
                if self.left < 0:
                    return

    def _note(self, kind: Kind, place: str, schema: tuple[str | int, ...], member: str | None, word: str) -> None:
        self.found.setdefault((kind, place, schema, member), set()).add(word)


def _parsed(body: bytes) -> Any:
    try:
        return orjson.loads(body.removeprefix(BYTE_ORDER_MARK))
    except ValueError:
        return _NOT_JSON


def _envelope(data: Any, documented: str, shape: Shape) -> str:
    """The envelope of a body. The documented one has the benefit of the doubt."""
    if documented == "none":
        return documented
    if data.__class__ is not dict:
        return "none"
    payload = data.get("data")
    forms = {
        "status": data.get("status").__class__ is dict,
        "flat": data.get("statusCode").__class__ in (int, str),
        "value": payload.__class__ is dict and "value" in payload,
    }
    if forms[documented]:
        return documented
    arrived = next((form for form, fits in forms.items() if fits), None)
    if arrived is not None:
        return arrived
    return "none" if data and shape.members and not shape.members.keys() & data.keys() else documented


def _branch(shape: Shape, value: Any) -> Shape | None:
    """The alternative of a union that a value fits best, None when it fits none by its type; of any other shape the shape itself."""
    if not shape.branches:
        return shape
    fitting = [branch for branch in shape.branches if branch.takes(type_of(value))]
    if value.__class__ is not dict:
        return next(iter(fitting), None)

    scores = [_misfits(branch, value) for branch in fitting]
    best = [branch for branch, score in zip(fitting, scores, strict=True) if score == min(scores)]
    return best[0] if len(best) == 1 else min(best, key=lambda branch: _differences(branch, value), default=None)


def _misfits(shape: Shape, value: Mapping[str, Any]) -> int:
    """How many members of an object are unknown to a shape, or missing."""
    return len(value.keys() - shape.members.keys()) + sum(name not in value for name in shape.required)


def _differences(shape: Shape, value: Any) -> int:
    """How much a value differs from a shape, by a look at its first part."""
    walk = _Walk("", _VALUES_TO_CHOOSE_BY)
    walk.value(shape, value, None)
    return len(walk.found)


def _in_words(path: _Path) -> str:
    steps: list[str] = []
    while path is not None:
        path, step = path
        steps.append(step)
    return ".".join(reversed(steps)).replace(".[]", "[]")
