"""Members of a JSON object by name, in any letter case: how Venio spells them is known from two receivers only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import WebhookError


def member(members: Mapping[str, Any], name: str) -> Any:
    """The value of a member; None when it is missing.

    Raises:
        WebhookError: Two spellings of the name are there, so nobody can say which one counts.
    """
    spellings = _spellings(members, name)
    if len(spellings) > 1:
        raise WebhookError(f"the delivery gives {name} {len(spellings)} times, in different letter case")
    return members[spellings[0]] if spellings else None


def others(members: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """The members that have none of these names, as they arrived."""
    known = {name.lower() for name in names}
    return {key: value for key, value in members.items() if key.lower() not in known}


def _spellings(members: Mapping[str, Any], name: str) -> list[str]:
    wanted = name.lower()
    return [key for key in members if key.lower() == wanted]
