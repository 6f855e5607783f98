"""Findings as an OpenAPI Overlay document, which the generator takes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import define, evolve, field, frozen

from .report import Finding, Kind, Report, answers
from .spec import ALSO, Pointer, Spec, spec_of
from .words import ARRAY, BOOLEAN, DATE_FORMATS, INTEGER, JSON, NULL, NUMBER, OBJECT, OTHER_MEMBERS, OTHER_VALUES, STRING, TYPES
from .yaml import to_yaml

_SCALARS = {STRING, INTEGER, NUMBER, BOOLEAN}
_NAMED_OPERATIONS = 3
_ORDER: tuple[Kind, ...] = ("envelope", "status", "body", "type", "missing-member", "unknown-member", "value", "date-form")
"""What the others build on comes first."""


@frozen
class _Action:
    """An action: an update, or a removal when there is none."""

    target: Pointer
    description: str
    update: Mapping[str, Any] | None = None


@define
class _Observed:
    """What was found at one place of the spec, whichever operations led there."""

    kind: Kind
    place: Pointer
    member: str | None
    seen: Counter[str] = field(factory=Counter)
    count: int = 0
    operations: dict[str, int] = field(factory=dict)

    def says(self, what: str) -> str:
        """A description: what was seen, and how often."""
        names = sorted(self.operations)
        shown = ", ".join(names[:_NAMED_OPERATIONS])
        if len(names) > _NAMED_OPERATIONS:
            shown += f" and {len(names) - _NAMED_OPERATIONS} more"
        return f"{what}, in {self.count} of {answers(sum(self.operations.values()))} of {shown}."

    @property
    def words(self) -> str:
        """What was seen, with counts."""
        return ", ".join(f"{word} ({count})" for word, count in self.seen.items())


def overlay(report: Report, product: str) -> str:
    """Text of the overlay of a product; see `Report.overlay`.

    Raises:
        ValueError: There is no such product, or nothing was found in it.
    """
    try:
        spec = spec_of(product)
    except (FileNotFoundError, NotADirectoryError):
        raise ValueError(f"there is no product {product!r}") from None
    observed = _observed(report, product)
    actions, gone = _actions(spec, observed)
    if not actions:
        raise ValueError(f"nothing differs in {product}: an overlay would have no action")
    total = sum(count for name, count in report.answers.items() if name.startswith(f"{product}."))
    head = [
        f"# Made from {answers(total)} that were compared with the spec. Read it before it goes into overlays/spec/{product}/.",
        *(f"# Not in this spec any more: {_path(one.place)}" for one in gone),
    ]
    document = {
        "overlay": "1.0.0",
        "info": {"title": f"What live answers of {product} showed", "version": "1.0.0"},
        "actions": [
            {"target": _path(a.target), "description": a.description, **({"remove": True} if a.update is None else {"update": a.update})}
            for a in actions
        ],
    }
    return "\n".join(head) + "\n" + to_yaml(document)


def _observed(report: Report, product: str) -> list[_Observed]:
    found: dict[tuple[Kind, Pointer, str | None], _Observed] = {}
    for finding in report.findings:
        if finding.operation.startswith(f"{product}."):
            key = (finding.kind, finding.schema, finding.member)
            _add(found.setdefault(key, _Observed(*key)), finding, report.answers.get(finding.operation, 0))
    return sorted(found.values(), key=lambda one: (_ORDER.index(one.kind), _path(one.place), one.member or ""))


def _add(one: _Observed, finding: Finding, total: int) -> None:
    one.seen.update(finding.seen)
    # The same place may be found at several places of one answer.
    one.count = min(one.count + finding.count, sum({**one.operations, finding.operation: total}.values()))
    one.operations[finding.operation] = total


def _actions(spec: Spec, observed: list[_Observed]) -> tuple[list[_Action], list[_Observed]]:
    """The actions, and the findings whose place is gone."""
    makers: dict[Kind, Callable[[Spec, _Observed], Iterator[_Action]]] = {
        "envelope": _envelope,
        "status": _status,
        "body": _body,
        "type": _type,
        "value": _value,
        "date-form": _date_form,
    }
    actions: list[_Action] = []
    gone: list[_Observed] = []
    moved = [one.place for one in observed if one.kind == "envelope"]
    undocumented = {(*one.place, status) for one in observed if one.kind == "status" for status in one.seen}
    missing: dict[Pointer, list[_Observed]] = {}
    new: dict[Pointer, list[_Observed]] = {}
    for one in observed:
        if one.place not in undocumented and _node(spec.data, one.place) is None:
            gone.append(one)
        elif one.kind == "missing-member":
            missing.setdefault(one.place, []).append(one)
        elif one.kind == "unknown-member":
            new.setdefault(one.place, []).append(one)
        else:
            actions += makers[one.kind](spec, one)
    inner = [action for place, members in missing.items() for action in _missing(spec, place, members)]
    inner += [action for place, members in new.items() for action in _new(spec, place, members)]
    actions = [evolve(action, target=_within(moved, action.target, 1)) for action in actions]
    return actions + [evolve(action, target=_within(moved, action.target)) for action in inner], gone


def _within(moved: list[Pointer], target: Pointer, deeper: int = 0) -> Pointer:
    """A place in a response's schema, after that has become the first form of several.

    Args:
        moved: The schemas of which that is so.
        target: The place.
        deeper: How far below the schema a place has to be to have gone along: the schema's own members have, what is said of the body as
            a whole has not.
    """
    for place in moved:
        if target[: len(place)] == place and len(target) >= len(place) + deeper:
            return (*place, "anyOf", 0, *target[len(place) :])
    return target


def _envelope(spec: Spec, one: _Observed) -> Iterator[_Action]:
    operation_place, content_place = one.place[:3], one.place[:-1]
    operation, schema = _node(spec.data, operation_place), _node(spec.data, one.place)
    payload = _payload(_resolved(spec, schema), operation["x-envelope"]) or operation.get("x-payload", {})
    forms: dict[str, Any] = {
        "status": {
            "type": OBJECT,
            "required": ["status"],
            "properties": {"status": {"$ref": "#/components/schemas/BusinessStatus"}, "data": payload},
        },
        "value": {
            "type": OBJECT,
            "required": ["data"],
            "properties": {"data": {"type": OBJECT, "required": ["value"], "properties": {"value": payload}}},
        },
        "flat": {
            "type": OBJECT,
            "required": ["statusCode"],
            "properties": {"statusCode": {"type": [INTEGER, STRING], "description": "The business code."}, "data": payload},
        },
        "none": payload,
    }
    says = one.says(f"Documented is the envelope {operation['x-envelope']}; seen: {one.words}")
    told: dict[str, Any] = {"x-envelope": "auto"}
    if payload and "x-payload" not in operation:
        told["x-payload"] = payload
    yield _Action(operation_place, says, told)
    yield _Action(one.place, "Makes room for the forms of the next action.")
    alternatives = [schema, *(forms[word] for word in one.seen)]
    if "none" in one.seen and _resolved(spec, payload).get("type") != OBJECT:
        alternatives.append({"type": OBJECT})  # it may have been an object of its own
    yield _Action(content_place, "As documented, or in the envelopes seen.", {"schema": {"anyOf": alternatives}})


def _payload(schema: Mapping[str, Any], envelope: str) -> dict[str, Any]:
    payload: dict[str, Any] = schema.get("properties", {}).get("data", {})
    if envelope == "value":
        payload = payload.get("properties", {}).get("value", {})
    return payload


def _status(_: Spec, one: _Observed) -> Iterator[_Action]:
    for status, count in one.seen.items():
        what = f"Not documented is the HTTP status {status}, seen in {answers(count)}"
        yield _Action(one.place, one.says(what), {status: {"description": "Seen in live answers; not documented."}})


def _body(_: Spec, one: _Observed) -> Iterator[_Action]:
    says = one.says(f"The body was, other than documented: {one.words}")
    others = [word for word in one.seen if word != JSON]
    also = {ALSO: others} if others else {}
    content = {"content": {"application/json": {"schema": also}}} if JSON in one.seen else also
    yield _Action(one.place, says, content)


def _type(spec: Spec, one: _Observed) -> Iterator[_Action]:
    node = _node(spec.data, one.place)
    says = one.says(f"The type was, other than documented: {one.words}")
    rest = list(one.seen)
    if NULL in rest and one.place[0] == "components":
        # Below `paths` the payload itself would become nullable, and with it what a method returns.
        if "$ref" in node:
            yield _Action((*one.place, "$ref"), "Makes room for the forms of the next action.")
            yield _Action(one.place, says, {"anyOf": [{"$ref": node["$ref"]}, {"type": NULL}]})
            rest.remove(NULL)
        elif "anyOf" in node:
            yield _Action(one.place, says, {"anyOf": [{"type": NULL}]})
            rest.remove(NULL)
    if rest and (types := _widened(node, rest, inner=one.place[0] == "components")):
        yield _Action(one.place, says, {"type": types})
    elif rest:
        yield _Action(one.place, says, {ALSO: rest})


def _widened(node: Mapping[str, Any], seen: list[str], *, inner: bool) -> list[str] | str | None:
    """What to update `type` with; None when the client could not tell the types apart."""
    known = node.get("type")
    if known is None:
        return None
    documented = [known] if isinstance(known, str) else list(known)
    scalar = {*documented, *seen} <= {NULL, *_SCALARS} and node.get("format") not in DATE_FORMATS
    if not scalar and not (inner and seen == [NULL]):
        return None
    if isinstance(known, list):
        return seen  # a list grows
    types = [*([] if known == INTEGER and NUMBER in seen else [known]), *seen]
    return types[0] if len(types) == 1 else types


def _missing(spec: Spec, place: Pointer, members: list[_Observed]) -> Iterator[_Action]:
    names = {one.member for one in members}
    rest = [name for name in _node(spec.data, place).get("required", []) if name not in names]
    says = " ".join(one.says(f"{one.member} was missing, although required") for one in members)
    yield _Action((*place, "required"), says)
    if rest:
        yield _Action(place, "The others stay required.", {"required": rest})


def _new(spec: Spec, place: Pointer, members: list[_Observed]) -> Iterator[_Action]:
    node = _node(spec.data, place)
    taken = {_plain(name) for name in node.get("properties", {})}
    for one in members:
        if one.member is None:
            yield _Action(place, one.says("Members were seen whose names are not recorded"), {ALSO: [OTHER_MEMBERS]})
        elif _plain(one.member) in taken:
            says = one.says(f"Not documented is the member {one.member}, which Python could not tell from another")
            yield _Action(place, says, {ALSO: [one.member]})
        else:
            taken.add(_plain(one.member))
            says = one.says(f"Not documented is the member {one.member}: {one.words}")
            yield _Action(place, says, {"properties": {one.member: _member(set(one.seen))}})


def _member(seen: set[str]) -> dict[str, Any]:
    """The schema of a member of which only types are known."""
    schema: dict[str, Any] = {"description": "Seen in live answers; what it means is not documented.", "x-from": "observed"}
    kinds = {word if word in TYPES else STRING for word in seen} - {NULL}
    if NUMBER in kinds:
        kinds.discard(INTEGER)
    if not kinds or (len(kinds) > 1 and not kinds <= _SCALARS):
        return schema
    types = [*sorted(kinds), *([NULL] if NULL in seen else [])]
    schema["type"] = types[0] if len(types) == 1 else types
    forms = seen - {NULL}
    if len(forms) == 1 and forms <= set(DATE_FORMATS):
        schema["format"] = forms.pop()
    if kinds == {ARRAY}:
        schema["items"] = {}
    return schema


def _value(spec: Spec, one: _Observed) -> Iterator[_Action]:
    node = _node(spec.data, one.place)
    says = one.says(f"Values beside those that are known: {one.words}")
    new = [word for word in one.seen if word != OTHER_VALUES]
    if new and "enum" in node:
        whole = node.get("type") == INTEGER
        yield _Action(one.place, says, {"enum": [int(word) if whole else word for word in new]})
    elif new:
        labels = set(node["x-known-values"].values())
        named: dict[str, str] = {}
        for word in new:
            label = _label(word)
            while label in labels:
                label += "_AGAIN"
            labels.add(label)
            named[word] = label
        yield _Action(one.place, says, {"x-known-values": named})
    if OTHER_VALUES in one.seen:
        yield _Action(one.place, says, {ALSO: [OTHER_VALUES]})


def _date_form(_: Spec, one: _Observed) -> Iterator[_Action]:
    # Dates are read in any form, so the documented one, which may still occur, keeps its place.
    yield _Action(one.place, one.says(f"Dates came in other forms than documented: {one.words}"), {ALSO: list(one.seen)})


def _label(word: str) -> str:
    if word.lstrip("-").isdigit():
        return f"VALUE_{word.replace('-', 'MINUS_')}"
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", word).upper()


def _plain(name: str) -> str:
    """A name as far as Python's spelling of it keeps it apart from others."""
    return name.replace("_", "").lower()


def _resolved(spec: Spec, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    return spec.schemas[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema


def _node(data: Any, place: Pointer) -> Any:
    """The node at a place; None when there is none."""
    for step in place:
        try:
            data = data[step]
        except (IndexError, KeyError, TypeError):
            return None
    return data


def _path(place: Pointer) -> str:
    """A place as a JSONPath."""
    return "$" + "".join(map(_in_path, place))


def _in_path(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if re.fullmatch(r"[A-Za-z_]\w*", step, re.ASCII):
        return f".{step}"
    escaped = step.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"
