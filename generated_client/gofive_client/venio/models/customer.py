from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_KNOWN: frozenset[str] = frozenset([])


@_define(kw_only=True, slots=True)
class Customer:
    """A customer as read; its members were not seen.

    Attributes:
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Customer:
        """Read JSON members. Nothing is required and unknown members are kept."""
        return cls(
            additional_properties=extra_members(src, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        return out

    def __getitem__(self, name: str) -> Any:
        """A member that the spec does not know, by its name in the JSON."""
        return self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        return name in self.additional_properties
