# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "id": "id",
    "name": "name",
    "taxId": "tax_id",
}


@_define(kw_only=True, slots=True)
class RawTradePartyInput:
    """A seller; the example is cut after the tax id.

    Attributes:
        id: Number of the party, going by the name.
        name: Name of the company or person.
        tax_id: Tax id of the party; its form was not seen here.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawTradePartyInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            id=get("id", UNSET),
            name=get("name", UNSET),
            tax_id=get("taxId", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.id) is not UNSET:
            out["id"] = v
        if (v := self.name) is not UNSET:
            out["name"] = v
        if (v := self.tax_id) is not UNSET:
            out["taxId"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
