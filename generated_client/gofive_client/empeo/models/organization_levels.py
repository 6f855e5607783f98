# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "level1": "level1",
    "level2": "level2",
    "level3": "level3",
    "level4": "level4",
    "level5": "level5",
    "level6": "level6",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class OrganizationLevels(_Model):
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

    _members = _MEMBERS

    level1: str | None = None
    level2: str | None = None
    level3: str | None = None
    level4: str | None = None
    level5: str | None = None
    level6: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> OrganizationLevels:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: OrganizationLevels = _new(cls)
        (
            (
                self.level1,
                self.level2,
                self.level3,
                self.level4,
                self.level5,
                self.level6,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
