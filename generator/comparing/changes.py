"""What differs between two versions of a product, as its users meet it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from attrs import evolve, frozen

from ..assemble import Document
from .surface import RESULT, Call, PublicClass, Surface, Value, surface


class Difference(StrEnum):
    """The ways in which two versions differ. `breaking.RULES` says what each means for users."""

    PRODUCT_ADDED = "product-added"
    PRODUCT_REMOVED = "product-removed"
    CREDENTIAL_REQUIRED = "credential-required"
    CREDENTIAL_DROPPED = "credential-dropped"
    SERVER_CHANGED = "server-changed"
    DOCUMENT_CHANGED = "document-changed"
    OPERATION_ADDED = "operation-added"
    OPERATION_REMOVED = "operation-removed"
    OPERATION_RENAMED = "operation-renamed"
    OPERATION_MOVED = "operation-moved"
    ARGUMENT_ADDED = "argument-added"
    REQUIRED_ARGUMENT_ADDED = "required-argument-added"
    ARGUMENT_REMOVED = "argument-removed"
    ARGUMENT_RENAMED = "argument-renamed"
    ARGUMENT_RESPELLED = "argument-respelled"
    ARGUMENT_MOVED = "argument-moved"
    ARGUMENT_REQUIRED = "argument-required"
    ARGUMENT_OPTIONAL = "argument-optional"
    ARGUMENT_RETYPED = "argument-retyped"
    ARGUMENT_NARROWED = "argument-narrowed"
    ARGUMENT_WIDENED = "argument-widened"
    ARGUMENT_NULL_REFUSED = "argument-null-refused"
    ARGUMENT_NULL_ACCEPTED = "argument-null-accepted"
    POSITIONS_CHANGED = "positions-changed"
    POSITIONS_EXTENDED = "positions-extended"
    BODY_RESHAPED = "body-reshaped"
    RESULT_RETYPED = "result-retyped"
    RESULT_REOPENED = "result-reopened"
    MEMBER_ADDED = "member-added"
    MEMBER_REMOVED = "member-removed"
    MEMBER_RESPELLED = "member-respelled"
    READ_RETYPED = "read-retyped"
    READ_WIDENED = "read-widened"
    READ_NARROWED = "read-narrowed"
    PRESENCE_CHANGED = "presence-changed"
    CLASS_ADDED = "class-added"
    CLASS_REMOVED = "class-removed"
    CLASS_RENAMED = "class-renamed"
    CLASS_TURNED = "class-turned"
    CONSTANT_ADDED = "constant-added"
    CONSTANT_REMOVED = "constant-removed"
    CONSTANT_RENAMED = "constant-renamed"
    CONSTANT_REVALUED = "constant-revalued"
    VALUES_CHANGED = "values-changed"
    FORMAT_CHANGED = "format-changed"
    ENVELOPE_CHANGED = "envelope-changed"
    SECURITY_CHANGED = "security-changed"
    MEDIA_TYPE_CHANGED = "media-type-changed"
    WIRE_CHANGED = "wire-changed"
    COVERAGE_CHANGED = "coverage-changed"
    GAP_ADDED = "gap-added"
    GAP_CLOSED = "gap-closed"
    SOURCE_CHANGED = "source-changed"
    DESCRIPTION_CHANGED = "description-changed"
    DETAIL_CHANGED = "detail-changed"


@frozen(kw_only=True)
class Change:
    """One difference.

    Attributes:
        difference: What kind of difference it is.
        product: The product.
        operation: Resource and method in Python, or method and path where there is none; empty when it is not of one operation.
        method: HTTP method of the operation, in capitals.
        path: Path template of the operation.
        place: Place on the wire; below ``result`` for what a method returns; empty for what has none.
        name: What users call it: an argument, ``Class.member``, a class, a constant; empty when the operation itself is meant.
        before: What it was, None where there was nothing.
        after: What it is, None where there is nothing.
    """

    difference: Difference
    product: str
    operation: str = ""
    method: str = ""
    path: str = ""
    place: str = ""
    name: str = ""
    before: str | None = None
    after: str | None = None


def compare(old: Mapping[str, Document], new: Mapping[str, Document]) -> list[Change]:
    """What differs between two versions of the spec.

    Args:
        old: Documents of the old version by product.
        new: Documents of the new version by product.

    Returns:
        The changes by product, those of the product first, then of its classes, then of its operations by path and method.
    """
    found: list[Change] = []
    for product in sorted({*old, *new}):
        if product not in new:
            found.append(Change(difference=Difference.PRODUCT_REMOVED, product=product, name=product))
        elif product not in old:
            found.append(Change(difference=Difference.PRODUCT_ADDED, product=product, name=product))
        else:
            found += _Comparison(surface(old[product]), surface(new[product])).changes()
    return found


class _Comparison:
    def __init__(self, old: Surface, new: Surface) -> None:
        self._old, self._new = old, new
        self._pairs, self._gone, self._come = _matched(old.calls, new.calls)
        self._renamed = self._renamed_classes()

    def changes(self) -> list[Change]:
        """All changes of the product."""
        calls = [(new, list(_of_call(old, new, self._renamed))) for old, new in self._pairs]
        calls += [(call, [Change(difference=Difference.OPERATION_REMOVED, product="", name=call.title)]) for call in self._gone]
        calls += [(call, [Change(difference=Difference.OPERATION_ADDED, product="", name=call.title)]) for call in self._come]
        calls.sort(key=lambda entry: (entry[0].path.lower(), entry[0].path, entry[0].method))
        found = [evolve(change, product=self._new.product) for change in [*self._of_product(), *self._of_classes()]]
        for call, changes in calls:
            product, title = self._new.product, call.title
            found += [evolve(change, product=product, operation=title, method=call.method, path=call.path) for change in changes]
        if not found and self._old.data != self._new.data:
            found.append(Change(difference=Difference.DOCUMENT_CHANGED, product=self._new.product, name="parts that no operation shows"))
        return list(dict.fromkeys(found))

    def _of_product(self) -> Iterator[Change]:
        old, new = self._old, self._new
        for name in sorted(new.credentials - old.credentials):
            yield _change(Difference.CREDENTIAL_REQUIRED, name)
        for name in sorted(old.credentials - new.credentials):
            yield _change(Difference.CREDENTIAL_DROPPED, name)
        if old.servers != new.servers:
            yield _change(Difference.SERVER_CHANGED, "", before=", ".join(old.servers), after=", ".join(new.servers))
        for key in _differing(old.details, new.details):
            # A component that came into use or out of it shows as a class, or where it is used.
            name = key.removeprefix("components.schemas.")
            if name == key or all(key in side.details or name not in side.data["components"]["schemas"] for side in (old, new)):
                yield _change(Difference.DOCUMENT_CHANGED, key)

    # Classes ----------------------------------------------------------------------------------------------------------------------

    def _renamed_classes(self) -> dict[str, str]:
        """Classes that stand under another name where they stood before, old name to new."""
        gone = self._old.classes.keys() - self._new.classes.keys()
        come = self._new.classes.keys() - self._old.classes.keys()
        seen: Counter[tuple[str, str]] = Counter()
        for old, new in self._pairs:
            for before, after in ((old.arguments, new.arguments), (old.result, new.result)):
                for place in before.keys() & after.keys():
                    lost, won = before[place].classes & gone, after[place].classes & come
                    seen.update((name, other) for name in lost for other in won if len(lost) == len(won) == 1)
            # The class of a body stands at no place: its members are the arguments.
            if old.body_class in gone and new.body_class in come:
                seen[str(old.body_class), str(new.body_class)] += 1
        renamed: dict[str, str] = {}
        for (name, other), _ in sorted(seen.items(), key=lambda entry: (-entry[1], entry[0])):
            same_kind = (self._old.classes[name].constants is None) == (self._new.classes[other].constants is None)
            if same_kind and name not in renamed and other not in renamed.values():
                renamed[name] = other
        return renamed

    def _of_classes(self) -> Iterator[Change]:
        old, new = self._old.classes, self._new.classes
        back = {new_name: name for name, new_name in self._renamed.items()}
        for name in sorted({*old, *new} - back.keys()):
            after = new.get(self._renamed.get(name, name))
            if after is None:
                yield _change(Difference.CLASS_REMOVED, name)
            elif name not in old:
                yield _change(Difference.CLASS_ADDED, name)
            else:
                if name in self._renamed:
                    yield _change(Difference.CLASS_RENAMED, after.name, before=name, after=after.name)
                yield from _of_class(old[name], after)


def _of_class(old: PublicClass, new: PublicClass) -> Iterator[Change]:
    if old.description != new.description:
        yield _change(Difference.DESCRIPTION_CHANGED, new.name, before=old.description, after=new.description)
    if keys := _differing(old.details, new.details):
        yield _change(Difference.DETAIL_CHANGED, new.name, before=_mentioned(old.details, keys), after=_mentioned(new.details, keys))
    if old.sent != new.sent and old.constants is None and new.constants is None:
        ways = {True: "sent", False: "read only"}
        yield _change(Difference.CLASS_TURNED, new.name, before=ways[old.sent], after=ways[new.sent])
    if old.constants is None or new.constants is None:
        return
    labels = {value: label for label, value in new.constants.items()}
    successors = {label: labels[value] for label, value in old.constants.items() if label not in new.constants and value in labels}
    successors = {label: other for label, other in successors.items() if other not in old.constants}
    for label, value in old.constants.items():
        if label in successors:
            after = successors[label]
            yield _change(Difference.CONSTANT_RENAMED, f"{new.name}.{after}", before=label, after=after)
        elif label not in new.constants:
            yield _change(Difference.CONSTANT_REMOVED, f"{new.name}.{label}", before=value)
        elif new.constants[label] != value:
            yield _change(Difference.CONSTANT_REVALUED, f"{new.name}.{label}", before=value, after=new.constants[label])
    for label, value in new.constants.items():
        if label not in old.constants and label not in successors.values():
            yield _change(Difference.CONSTANT_ADDED, f"{new.name}.{label}", after=value)


# Operations ---------------------------------------------------------------------------------------------------------------------------


def _matched(old: list[Call], new: list[Call]) -> tuple[list[tuple[Call, Call]], list[Call], list[Call]]:
    """Operations of both versions that are the same: by method and path, else by their name in Python; then the rest of each."""
    pairs: list[tuple[Call, Call]] = []
    keys: list[Callable[[Call], object]] = [lambda c: (c.method, c.path), lambda c: (c.method, _template(c.path)), lambda c: c.python]
    for key in keys:
        olds, news = _unique(old, key), _unique(new, key)
        found = [(olds[name], news[name]) for name in olds if name in news]
        pairs += found
        old = [call for call in old if not any(call is pair[0] for pair in found)]
        new = [call for call in new if not any(call is pair[1] for pair in found)]
    return pairs, old, new


def _unique(calls: list[Call], key: Callable[[Call], object]) -> dict[object, Call]:
    counts = Counter(map(key, calls))
    return {key(call): call for call in calls if key(call) is not None and counts[key(call)] == 1}


def _template(path: str) -> str:
    return re.sub(r"{[^{}]*}", "{}", path)


def _of_call(old: Call, new: Call, renamed: Mapping[str, str]) -> Iterator[Change]:
    if old.python != new.python:
        yield _change(Difference.OPERATION_RENAMED, new.title, before=old.title, after=new.title)
    if (old.method, _template(old.path)) != (new.method, _template(new.path)):
        yield _change(Difference.OPERATION_MOVED, new.title, before=f"{old.method} {old.path}", after=f"{new.method} {new.path}")
    for key in old.texts:
        if old.texts[key] != new.texts[key]:
            yield _change(Difference.DESCRIPTION_CHANGED, "" if key == "description" else key, before=old.texts[key], after=new.texts[key])
    yield from _arguments(old, new, renamed)
    yield from _results(old, new, renamed)
    yield from _wire(old, new)
    simple: list[tuple[Difference, str, str]] = [
        (Difference.SECURITY_CHANGED, " or ".join(old.security), " or ".join(new.security)),
        (Difference.MEDIA_TYPE_CHANGED, ", ".join(old.media_types), ", ".join(new.media_types)),
        (Difference.COVERAGE_CHANGED, old.coverage, new.coverage),
        (Difference.SOURCE_CHANGED, old.source, new.source),
    ]
    for difference, before, after in simple:
        if before != after and not (difference is Difference.MEDIA_TYPE_CHANGED and "nothing" in (old.shape, new.shape)):
            yield _change(difference, "", before=before, after=after)
    for gap in new.gaps:
        if gap not in old.gaps:
            yield _change(Difference.GAP_ADDED, "", after=gap)
    for gap in old.gaps:
        if gap not in new.gaps:
            yield _change(Difference.GAP_CLOSED, "", before=gap)
    for key in _differing(old.details, new.details):
        if not (key.startswith("requestBody.") and "nothing" in (old.shape, new.shape)):
            yield _change(Difference.DETAIL_CHANGED, key)


def _arguments(old: Call, new: Call, renamed: Mapping[str, str]) -> Iterator[Change]:
    before, after = old.arguments, dict(new.arguments)
    if old.shape != new.shape and "nothing" not in (old.shape, new.shape):
        yield _change(Difference.BODY_RESHAPED, "", place="body", before=old.shape, after=new.shape)
        before, after = _without(before, ["body"]), _without(after, ["body"])
    aliases: dict[str, str] = {}
    for was, now in _renamed_slots(old.path, new.path):
        one, other = before.get(f"path.{was}"), after.get(f"path.{now}")
        if one is not None and other is not None:
            kind = Difference.ARGUMENT_RESPELLED if one.name == other.name else Difference.ARGUMENT_RENAMED
            yield _change(kind, other.name, place=other.place, before=_spelled(kind, one), after=_spelled(kind, other))
            aliases[other.name] = one.name
            after = _replaced(after, other.place, one.place)
    for old_value, new_value in list(_respelled(before, after)):
        moved = not old_value.parent and old_value.place.split(".")[0] != new_value.place.split(".")[0]
        kind = Difference.ARGUMENT_MOVED if moved else Difference.ARGUMENT_RESPELLED
        yield _change(kind, new_value.name, place=new_value.place, before=old_value.place, after=new_value.place)
        after = _replaced(after, new_value.place, old_value.place)
    yield from _positions(old, new, aliases)
    cut: list[str] = []
    for place in dict.fromkeys([*before, *after]):
        if any(_below(place, root) for root in cut):
            continue
        one, other = before.get(place), after.get(place)
        if one is None and other is not None:
            cut.append(place)
            kind = Difference.REQUIRED_ARGUMENT_ADDED if other.field.required else Difference.ARGUMENT_ADDED
            yield _at(kind, other, after=_shown(other.python))
        elif other is None and one is not None:
            cut.append(place)
            yield _at(Difference.ARGUMENT_REMOVED, one, before=_shown(one.python))
        elif one is not None and other is not None:
            changes = list(_of_argument(one, other, renamed))
            if any(
                c.difference in (Difference.ARGUMENT_RETYPED, Difference.ARGUMENT_NARROWED, Difference.ARGUMENT_WIDENED) for c in changes
            ):
                cut.append(place)
            yield from changes


def _of_argument(old: Value, new: Value, renamed: Mapping[str, str]) -> Iterator[Change]:
    if new.field.required != old.field.required:
        yield _at(Difference.ARGUMENT_REQUIRED if new.field.required else Difference.ARGUMENT_OPTIONAL, new)
    was, now = _translated(old.python, renamed), new.python
    typed: Difference | None = None
    if was != now:
        widened, narrowed = _covers(now, was), _covers(was, now)
        typed = Difference.ARGUMENT_WIDENED if widened else Difference.ARGUMENT_NARROWED if narrowed else Difference.ARGUMENT_RETYPED
        yield _at(typed, new, before=_shown(old.python), after=_shown(new.python))
    if new.nullable != old.nullable and "Any" not in was | now:
        yield _at(Difference.ARGUMENT_NULL_ACCEPTED if new.nullable else Difference.ARGUMENT_NULL_REFUSED, new)
    yield from _finer(old, new, typed is not None)


def _positions(old: Call, new: Call, aliases: Mapping[str, str]) -> Iterator[Change]:
    """Arguments that may be given by position have to keep theirs, as far as they are still there."""
    before = old.positional
    after = tuple(aliases.get(name, name) for name in new.positional)
    kept = {value.name for value in old.arguments.values() if not value.parent}
    kept &= {aliases.get(value.name, value.name) for value in new.arguments.values() if not value.parent}
    one, other = [name for name in before if name in kept], [name for name in after if name in kept]
    if one != other:
        kind = Difference.POSITIONS_EXTENDED if other[: len(one)] == one else Difference.POSITIONS_CHANGED
        yield _change(kind, "", place="path", before=", ".join(before), after=", ".join(new.positional))


def _results(old: Call, new: Call, renamed: Mapping[str, str]) -> Iterator[Change]:
    before, after = old.result, dict(new.result)
    retyped = False
    for was, now in list(_respelled(before, after)):
        yield _change(Difference.MEMBER_RESPELLED, now.name, place=now.place, before=was.place, after=now.place)
        after = _replaced(after, now.place, was.place)
    cut: list[str] = []
    for place in dict.fromkeys([*before, *after]):
        if any(_below(place, root) for root in cut):
            continue
        one, other = before.get(place), after.get(place)
        if one is None and other is not None:
            cut.append(place)
            yield _at(Difference.MEMBER_ADDED, other, after=_shown(other.python))
        elif other is None and one is not None:
            cut.append(place)
            yield _at(Difference.MEMBER_REMOVED, one, before=_shown(one.python))
        elif one is not None and other is not None:
            kind = _read_difference(one, other, after, renamed)
            if kind is not None:
                cut.append(place)
                yield _at(kind, other, before=_shown(one.python), after=_shown(other.python))
            retyped |= place == RESULT and kind is not None
            if kind is None and (one.field.required, "null" in one.field.types) != (other.field.required, "null" in other.field.types):
                yield _at(Difference.PRESENCE_CHANGED, other, before=_presence(one), after=_presence(other))
            yield from _finer(one, other, kind is not None)
    if old.envelope != new.envelope:
        # What is typed shows by itself whether it changed; JSON as it came does not.
        pair = {old.envelope, new.envelope}
        same = pair <= {"status", "flat"} or ("auto" in pair and "none" not in pair)
        reopened = old.untyped and new.untyped and not same
        kind = Difference.RESULT_REOPENED if reopened else Difference.ENVELOPE_CHANGED
        yield _change(kind, "", place=RESULT, before=old.envelope, after=new.envelope)


def _read_difference(old: Value, new: Value, news: Mapping[str, Value], renamed: Mapping[str, str]) -> Difference | None:
    was, now = _translated(old.python, renamed), new.python
    if was == now:
        return None
    outermost = old.place == RESULT
    # Where nothing was known the JSON value was handed out as it came; where it still is, only the annotation has changed. A result that is
    # a list is different: one row counts as a list of one, and null as an empty list.
    plain = old.plain and new.plain and not (outermost and "list" in was ^ now)
    if plain and _covers(was, now):
        return Difference.READ_NARROWED
    if plain and _covers(now, was) and not outermost:
        return Difference.READ_WIDENED
    return Difference.RESULT_RETYPED if outermost else Difference.READ_RETYPED


def _finer(old: Value, new: Value, retyped: bool) -> Iterator[Change]:
    """What a type in Python does not show."""
    one, other = old.field, new.field
    if one.form != other.form and not retyped:
        yield _at(Difference.FORMAT_CHANGED, new, before=one.form or "none", after=other.form or "none")
    if (one.enum, one.known) != (other.enum, other.known) and not new.classes and not old.classes:
        yield _at(Difference.VALUES_CHANGED, new, before=_values(old), after=_values(new))
    if old.description != new.description:
        yield _at(Difference.DESCRIPTION_CHANGED, new, before=old.description, after=new.description)
    if keys := _differing(old.details, new.details):
        yield _at(Difference.DETAIL_CHANGED, new, before=_mentioned(old.details, keys), after=_mentioned(new.details, keys))


def _wire(old: Call, new: Call) -> Iterator[Change]:
    for place in dict.fromkeys([*old.wire, *new.wire]):
        one, other = old.wire.get(place), new.wire.get(place)
        value = other or one
        assert value is not None
        if one is None or other is None or (one.field, one.details) != (other.field, other.details):
            yield _at(Difference.WIRE_CHANGED, value, before=_summary(one), after=_summary(other))
        elif one.description != other.description:
            yield _at(Difference.DESCRIPTION_CHANGED, other, before=one.description, after=other.description)


# Places -------------------------------------------------------------------------------------------------------------------------------


def _respelled(before: Mapping[str, Value], after: Mapping[str, Value]) -> Iterator[tuple[Value, Value]]:
    """Values that have another place but still the same name in Python: outermost arguments anywhere, members in the same object."""
    gone, come = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    gone.update((value.parent, value.name) for place, value in before.items() if place not in after)
    come.update((value.parent, value.name) for place, value in after.items() if place not in before)
    for place, value in before.items():
        key = (value.parent, value.name)
        if place in after or value.name == place or gone[key] != 1 or come[key] != 1:
            continue
        yield value, next(v for p, v in after.items() if p not in before and (v.parent, v.name) == key)


def _renamed_slots(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Names of path parameters that stand in the same slot of a path under another name."""
    before, after = re.findall(r"{([^{}]*)}", old), re.findall(r"{([^{}]*)}", new)
    if len(before) == len(after):
        yield from ((was, now) for was, now in zip(before, after, strict=True) if was not in after and now not in before)


def _replaced(values: Mapping[str, Value], place: str, by: str) -> dict[str, Value]:
    """Values with one place, and all below it, called otherwise."""
    return {by + key[len(place) :] if key == place or _below(key, place) else key: value for key, value in values.items()}


def _without(values: Mapping[str, Value], roots: Iterable[str]) -> dict[str, Value]:
    return {key: value for key, value in values.items() if not any(key == root or _below(key, root) for root in roots)}


def _below(place: str, root: str) -> bool:
    return place.startswith((f"{root}.", f"{root}["))


# Types --------------------------------------------------------------------------------------------------------------------------------


def _translated(python: frozenset[str], renamed: Mapping[str, str]) -> frozenset[str]:
    return frozenset(renamed.get(name, name) for name in python)


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether everything of one type is of the other type, too. Where a float is asked for, an int will do."""
    return "Any" in wide or all(name in wide or (name == "int" and "float" in wide) for name in narrow)


# Words --------------------------------------------------------------------------------------------------------------------------------


def _change(difference: Difference, name: str, *, place: str = "", before: str | None = None, after: str | None = None) -> Change:
    return Change(difference=difference, product="", place=place, name=name, before=before, after=after)


def _at(difference: Difference, value: Value, *, before: str | None = None, after: str | None = None) -> Change:
    return _change(difference, value.name, place=value.place, before=before, after=after)


def _spelled(kind: Difference, value: Value) -> str:
    return value.place if kind is Difference.ARGUMENT_RESPELLED else value.name


def _shown(python: frozenset[str]) -> str:
    return " | ".join(sorted(python, key=lambda name: (name == "None", name)))


def _presence(value: Value) -> str:
    words = ["required" if value.field.required else "optional"]
    return " ".join([*words, *(["or null"] if "null" in value.field.types else [])])


def _values(value: Value) -> str:
    known = [f"{name} {label}" for name, label in value.field.known]
    return ", ".join([*value.field.enum, *known]) or "any"


def _summary(value: Value | None) -> str | None:
    if value is None:
        return None
    types = " | ".join(value.field.types) or "any"
    return " ".join([types, *([value.field.form] if value.field.form else []), *(["required"] if value.field.required else [])])


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    return sorted(key for key in {*old, *new} if key not in old or key not in new or old[key] != new[key])


def _mentioned(details: Mapping[str, Any], keys: list[str]) -> str | None:
    return ", ".join(f"{key} {details[key]}" for key in keys if key in details) or None
