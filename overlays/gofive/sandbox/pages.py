"""Which rows of a list a request asks for, as the paging overlay names the fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .routes import Route

_MOST = 2**31
"""More rows than any list has; a larger number would not fit into SQLite's."""


def is_paged(route: Route) -> bool:
    """Whether the operation answers a page of a list."""
    return "x-paging" in route.operation


def window(route: Route, query: Mapping[str, str], body: Mapping[str, Any]) -> slice:
    """The rows of the page that a request asks for; all that are left where it names no size.

    An operation with a behaviour but without the paging hint, because nobody saw its answer, names the fields in the sandbox hint; without
    either all rows are meant.
    """
    hint = route.operation.get("x-paging") or route.sandbox.get("page") or {}
    size = _number(hint.get("size"), query, body)
    if "index" in hint:
        index = _number(hint["index"], query, body)
        pages = 0 if index is None else max(0, index - hint["first"])
        if size is None:
            return slice(0, None if pages == 0 else 0)
        start = min(pages * size, _MOST)
    else:
        start = _number(hint.get("offset"), query, body) or 0
    return slice(start, None if size is None else start + size)


def page_of(answer: Any, rows: slice) -> Any:
    """An answer with only these rows of its list, wherever its envelope holds that."""
    if isinstance(answer, list):
        return answer[rows]
    for name in ("data", "value"):
        if isinstance(answer, dict) and name in answer:
            return {**answer, name: page_of(answer[name], rows)}
    return answer


def _number(name: str | None, query: Mapping[str, str], body: Mapping[str, Any]) -> int | None:
    """A field that was given, never less than 0; None for one that is no number."""
    value = None if name is None else query.get(name, body.get(name))
    if value is None:
        return None
    try:
        return int(min(max(0.0, float(value)), _MOST))
    except (TypeError, ValueError):
        return None
