# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "level1": "level1",
    "level2": "level2",
    "level3": "level3",
    "level4": "level4",
    "level5": "level5",
    "level6": "level6",
}


@_define(kw_only=True, slots=True)
class OrganizationLevels:
    """Names of the organization units above an employee, by level, presumably from the top.

    Attributes:
        level1: Unit on level 1.
        level2: Unit on level 2.
        level3: Unit on level 3.
        level4: Unit on level 4.
        level5: Unit on level 5.
        level6: Unit on level 6.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    level1: str | None = None
    level2: str | None = None
    level3: str | None = None
    level4: str | None = None
    level5: str | None = None
    level6: str | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> OrganizationLevels:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            level1=get("level1"),
            level2=get("level2"),
            level3=get("level3"),
            level4=get("level4"),
            level5=get("level5"),
            level6=get("level6"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.level1) is not None:
            out["level1"] = v
        if (v := self.level2) is not None:
            out["level2"] = v
        if (v := self.level3) is not None:
            out["level3"] = v
        if (v := self.level4) is not None:
            out["level4"] = v
        if (v := self.level5) is not None:
            out["level5"] = v
        if (v := self.level6) is not None:
            out["level6"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
