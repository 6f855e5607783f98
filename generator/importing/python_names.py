"""Names for Python, in the style of those that are there: the section in the plural, and what its titles say is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from ..validate import is_free_name
from .drafting import is_token_operation
from .page import Page
from .words import Title, is_plural, path_words, plural, singular, snake, taken_apart, words

_BY_METHOD = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
_LISTING = ("enquiry", "search", "list")


def resource_of(page: Page, known: Mapping[str, Counter[str]]) -> str:
    """The resource of an operation.

    Args:
        page: The page.
        known: The resources of the operations that there are, by tag.

    Returns:
        The one that most operations of the section have, else a name made from the section.
    """
    if page.section is not None and page.section in known:
        return known[page.section].most_common(1)[0][0]
    for parts in ([word for word in words(page.section or "") if word != "api"], path_words(page.path)[:2], ["operations"]):
        name = snake([*parts[:-1], plural(parts[-1])]) if parts else ""
        for candidate in (name, name + "_api"):
            if is_free_name(candidate):
                return candidate
    raise AssertionError("operations is a free name")


def method_of(page: Page, resource: str, taken: Collection[str], is_list: bool) -> str:
    """The method of an operation, unique in its resource.

    Args:
        page: The page.
        resource: The resource.
        taken: Methods that the resource has already.
        is_list: Whether the answer holds a list.
    """
    if is_token_operation(page):
        wanted: Iterator[str] = iter(("create_token",))
    else:
        wanted = _candidates(page, resource.split("_"), is_list)
    first = ""
    for name in wanted:
        if not is_free_name(name):
            continue
        first = first or name
        if name not in taken:
            return name
    first = first or _BY_METHOD.get(page.method, "call")
    return next(name for i in range(2, 1000) if (name := f"{first}_{i}") not in taken)


def _candidates(page: Page, resource: Sequence[str], is_list: bool) -> Iterator[str]:
    title = taken_apart(page.title)
    verb = title.verb or _BY_METHOD.get(page.method, "call")
    noun = _beyond(list(title.noun), [singular(word) for word in resource])
    listing = verb == "get" and bool(title.noun) and (is_list or is_plural(title.noun[-1]))
    tail = list(title.tail)
    moves = tail[:1] == ["to"]
    if title.path:
        yield from _joined("list" if is_list else verb, noun or path_words(page.path))
    elif verb in _LISTING:
        yield from _joined(verb, noun)
    elif listing and noun:
        yield from _joined("list", [*noun[:-1], plural(noun[-1])])
    elif listing and is_plural(title.noun[-1]):
        yield from _joined("list", tail)
    else:
        yield from _joined(verb, [*noun, *(tail if moves else ())])
    yield from _joined("list" if listing else verb, [*noun, *tail])
    yield from _joined(verb, _whole(title))
    yield from _joined(verb, path_words(page.path))
    yield from _joined(page.method, path_words(page.path))


def _joined(verb: str, rest: Sequence[str]) -> Iterator[str]:
    yield snake([verb, *rest])
    if not rest and verb == "list":
        yield "list_all"


def _beyond(noun: list[str], resource: list[str]) -> list[str]:
    """What a title's noun says beyond the resource: of a resource *customers*, *customer events* leaves *events*."""
    alone = [singular(word) for word in noun]
    for at in range(len(alone) - len(resource) + 1):
        if alone[at : at + len(resource)] == resource:
            return noun[:at] + noun[at + len(resource) :]
    return noun


def _whole(title: Title) -> list[str]:
    return [*title.noun, *title.tail]


def holds_list(operation: Mapping[str, Any], envelope: str) -> bool:
    """Whether the payload of a drafted operation is a list."""
    for status, response in operation["responses"].items():
        if not str(status).startswith("2"):
            continue
        for content in response.get("content", {}).values():
            schema = content.get("schema", {})
            if envelope in ("status", "flat", "value"):
                schema = schema.get("properties", {}).get("data", {})
            if envelope == "value":
                schema = schema.get("properties", {}).get("value", {})
            return "array" in (schema.get("type") or ())
    return False
