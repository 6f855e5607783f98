# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "Description": "description",
    "Amount": "amount",
}


@_define(kw_only=True, slots=True)
class DocumentDiscountInput:
    """Discount on a whole document.

    Attributes:
        description: What the discount is for.
        amount: Amount of the discount, as text; the currency is not named.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    description: str
    amount: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentDiscountInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            description=get("Description"),
            amount=get("Amount"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        out["Description"] = self.description
        out["Amount"] = self.amount
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
