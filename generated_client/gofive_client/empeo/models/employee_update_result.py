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
    "message": "message",
    "result": "result",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class EmployeeUpdateResult(_Model):
    """How a change of an employee's data went.

    Attributes:
        message: The outcome in words.
        result: True when the change was made.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    message: str | None = None
    result: bool | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeUpdateResult:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: EmployeeUpdateResult = _new(cls)
        (
            (
                self.message,
                self.result,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.message) is not None:
            out["message"] = v
        if (v := self.result) is not None:
            out["result"] = v
        return out
