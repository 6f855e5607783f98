"""What a page says otherwise than the spec, field by field, and only where the page says something at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..comparing.fields import Field, Fields, fields
from .forms import DATES, UNKNOWN_DATE
from .page import Page, Row

Kind: TypeAlias = Literal["added", "removed", "retyped", "required", "nullable", "format", "enum", "origin", "status", "title", "source"]


@frozen(kw_only=True)
class Difference:
    """One thing that the page says otherwise.

    Attributes:
        place: Place on the wire, such as ``body.addresses[].latitude``; a status alone for an answer.
        kind: What differs.
        spec: What the spec says; None when it has nothing there.
        page: What the page says; None when it has nothing there.
        kept: Why it is not applied; empty when it can be.
        touches: Other operations that a change at this place would change too.
    """

    place: str
    kind: Kind
    spec: str | None
    page: str | None
    kept: str = ""
    touches: tuple[str, ...] = field(default=())

    @property
    def takes_away(self) -> bool:
        """Whether the spec would lose something that the page does not have. Values that a page lists in prose are among that."""
        return self.page is None or (self.kind == "enum" and self.page == "none")

    def __str__(self) -> str:
        match self.kind:
            case "added":
                text = f"+ {self.place}: {self.page}"
            case "removed":
                text = f"- {self.place}: {self.spec}; not on the page"
            case _:
                text = f"~ {self.place}: {self.kind} {self.spec} -> {self.page}"
        if self.touches:
            text += f" (shared with {', '.join(self.touches)})"
        return text + (f" [kept: {self.kept}]" if self.kept else "")


def differences(
    operation: Mapping[str, Any],
    drafted: Mapping[str, Any],
    schemas: Mapping[str, Any],
    drafted_schemas: Mapping[str, Any],
    page: Page | None = None,
) -> list[Difference]:
    """Where a draft differs from the spec's operation.

    Args:
        operation: The operation of the spec, without overlays.
        drafted: The draft of the page.
        schemas: The product's components.
        drafted_schemas: The same with those of the draft.
        page: The page that the draft is of, which knows what it does not tell.
    """
    old, new = _by_place(fields(operation, schemas)), _by_place(fields(drafted, drafted_schemas))
    opened = _opened(old, new)
    changed = list(_changed(old, new, opened))
    # What is retyped is replaced with all that is in it.
    replaced = [*opened, *(difference.place for difference in changed if difference.kind == "retyped")]
    changed = [difference for difference in changed if not _below(difference.place, replaced)]
    found = [
        *_about_page(operation, drafted),
        *_statuses(operation, drafted),
        *_added(old, new, {str(status) for status in operation.get("responses", {})}, replaced),
        *changed,
        *_removed(old, new, replaced),
    ]
    return found if page is None else [said for one in found if (said := _as_far_as_told(one, page, old)) is not None]


def _as_far_as_told(difference: Difference, page: Page, old: Fields) -> Difference | None:
    """What is left of a difference in view of what the page does not tell; None for nothing."""
    place = difference.place
    if difference.kind == "removed" and place.split(".")[0] in page.folded:
        return None
    if page.cut and difference.page is None:
        return None if difference.kind == "status" else evolve(difference, kept=difference.kept or "the saved page may be cut off")
    unplaced = unplaced_in(page)
    if difference.kind == "removed" and _name(place) in {_name(other) for other in unplaced if _root(other) == _root(place)}:
        return None
    if place in unplaced:
        if difference.kind == "added" and any(_name(other) == _name(place) and _root(other) == _root(place) for other in old):
            return None
        return evolve(difference, kept=difference.kept or "the page does not tell what it is a member of")
    return difference


def unplaced_in(page: Page) -> set[str]:
    """Places of the fields of which the page does not tell what they are members of."""
    bodies = [("body", page.body)] if page.body else []
    bodies += [(str(answer.status), answer.content) for answer in page.answers if answer.content]
    return {place for start, content in bodies for place in _unplaced(start, content.root)}


def _unplaced(place: str, row: Row) -> Iterator[str]:
    inside = f"{place}[]" if "array" in row.types else place
    for member in row.rows:
        below = f"{inside}.{member.name}"
        if not member.placed:
            yield below
        yield from _unplaced(below, member)


def _root(place: str) -> str:
    return re.split(r"[.\[]", place, maxsplit=1)[0]


def _name(place: str) -> str:
    return place.rsplit(".", 1)[-1].removesuffix("[]") if "." in place else ""


def _by_place(found: Fields) -> Fields:
    return {str(place): value for place, value in found.items()}


def _about_page(operation: Mapping[str, Any], drafted: Mapping[str, Any]) -> Iterator[Difference]:
    if operation.get("summary") != drafted["summary"]:
        yield Difference(place="summary", kind="title", spec=str(operation.get("summary")), page=drafted["summary"])
    if drafted["x-source"].startswith("http") and operation.get("x-source") != drafted["x-source"]:
        yield Difference(place="x-source", kind="source", spec=str(operation.get("x-source")), page=drafted["x-source"])


def _statuses(operation: Mapping[str, Any], drafted: Mapping[str, Any]) -> Iterator[Difference]:
    have = {str(status) for status in operation.get("responses", {})}
    seen = set(drafted["responses"])
    unseen = all(_says_nothing(drafted["responses"][status]) for status in seen if status.startswith("2"))
    for status in sorted(seen - have):
        if not (unseen and status == "200" and any(s.startswith("2") for s in have)):
            yield Difference(place=status, kind="status", spec=None, page=drafted["responses"][status]["description"])
    for status in sorted(have - seen):
        if not (unseen and status.startswith("2")):
            yield Difference(place=status, kind="status", spec="documented", page=None)


def _says_nothing(response: Mapping[str, Any]) -> bool:
    return all(not content.get("schema") for content in response.get("content", {}).values())


def _opened(old: Fields, new: Fields) -> list[str]:
    """Places of which the spec knows no member and the page shows some."""
    return [place for place in old if _has_members(place, new) and not _has_members(place, old)]


def _has_members(place: str, of: Fields) -> bool:
    return any(other.startswith((place + ".", place + "[")) for other in of)


def _added(old: Fields, new: Fields, statuses: Collection[str], replaced: list[str]) -> Iterator[Difference]:
    found: list[str] = []
    for place, what in new.items():
        head = _root(place)
        # A status that is new comes with its body.
        if place in old or _below(place, [*found, *replaced]) or (head.isdigit() and head not in statuses):
            continue
        found.append(place)
        yield Difference(place=place, kind="added", spec=None, page=_in_words(what))


def _below(place: str, places: list[str]) -> bool:
    return any(place.startswith((above + ".", above + "[")) for above in places)


def _in_words(what: Field) -> str:
    text = " or ".join(what.types) or "type not stated"
    text += f" ({what.form})" if what.form else ""
    return text + (", required" if what.required else ", optional")


def _changed(old: Fields, new: Fields, opened: list[str]) -> Iterator[Difference]:
    for place in new:
        if place in opened:
            have, seen = " or ".join(old[place].types) or "not stated", " or ".join(new[place].types)
            yield Difference(place=place, kind="retyped", spec=f"{have} without members", page=f"{seen} with members")
        elif place in old:
            yield from _of_field(place, old[place], new[place])


def _of_field(place: str, have: Field, seen: Field) -> Iterator[Difference]:
    from_example = seen.origin == "example"
    bare, seen_bare = set(have.types) - {"null"}, set(seen.types) - {"null"}
    # An example shows one value of a type, not all of them, and never what may be left out.
    covered = from_example and (seen_bare <= bare or (seen_bare == {"integer"} and "number" in bare))
    if seen_bare and seen_bare != bare and not covered:
        yield Difference(place=place, kind="retyped", spec=" or ".join(have.types) or "not stated", page=" or ".join(seen.types))
    elif seen_bare and ("null" in have.types) != ("null" in seen.types) and not (from_example and "null" not in seen.types):
        words = ["not nullable", "nullable"]
        yield Difference(place=place, kind="nullable", spec=words["null" in have.types], page=words["null" in seen.types])
    # Whether a body may be left out as a whole is not what a page tells.
    if have.required != seen.required and not from_example and place != "body":
        words = ["optional", "required"]
        yield Difference(place=place, kind="required", spec=words[have.required], page=words[seen.required])
    if seen.form and seen.form != have.form and not (seen.form == UNKNOWN_DATE and (have.form in DATES)):
        yield Difference(place=place, kind="format", spec=have.form or "none", page=seen.form)
    if set(have.enum) != set(seen.enum) and not (from_example and not seen.enum):
        yield Difference(place=place, kind="enum", spec=", ".join(have.enum) or "none", page=", ".join(seen.enum) or "none")
    shown = seen.types or _root(place) != place  # a draft has an answer, be it of nothing
    if have.origin is not None and seen.origin is None and shown:
        yield Difference(place=place, kind="origin", spec=have.origin, page="the page's own table")


def _removed(old: Fields, new: Fields, replaced: list[str]) -> Iterator[Difference]:
    found: list[str] = []
    for place, what in old.items():
        if place in new or _below(place, [*found, *replaced]) or not _is_told(place, new):
            continue
        found.append(place)
        kept = f"x-from: {what.origin}" if what.origin not in (None, "example") else ""
        yield Difference(place=place, kind="removed", spec=_in_words(what), page=None, kept=kept)


def _is_told(place: str, new: Fields) -> bool:
    """Whether the page shows what is around a place, so that its silence says something."""
    if place.startswith(("query.", "header.", "path.")):
        return True
    cut = max(place.rfind("."), place.rfind("["))
    if cut < 0:  # a whole body, which the page may just not show
        return False
    above = place[:cut]
    return any(other.startswith((above + ".", above + "[")) for other in new)
