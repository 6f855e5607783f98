# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "message": "message",
    "result": "result",
}


@_define(kw_only=True, slots=True)
class EmployeeUpdateResult:
    """How a change of an employee's data went.

    Attributes:
        message: The outcome in words.
        result: True when the change was made.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    message: str | None = None
    result: bool | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeUpdateResult:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            message=get("message"),
            result=get("result"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.message) is not None:
            out["message"] = v
        if (v := self.result) is not None:
            out["result"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
