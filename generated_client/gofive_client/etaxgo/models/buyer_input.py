# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .tax_id_scheme import TaxIdScheme

_MEMBERS: dict[str, str] = {
    "CustomerType": "customer_type",
    "TaxID": "tax_id",
    "CustomerName": "customer_name",
}


@_define(kw_only=True, slots=True)
class BuyerInput:
    """The buyer of a simplified document; the example is cut after these fields.

    Attributes:
        customer_type: Kind of the buyer's tax id; NIDN in the example.
        tax_id: Tax id of the buyer; a capital ID in its name.
        customer_name: Name of the company or person.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    customer_type: TaxIdScheme | str | Unset = UNSET
    tax_id: str | Unset = UNSET
    customer_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> BuyerInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            customer_type=get("CustomerType", UNSET),
            tax_id=get("TaxID", UNSET),
            customer_name=get("CustomerName", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.customer_type) is not UNSET:
            out["CustomerType"] = v
        if (v := self.tax_id) is not UNSET:
            out["TaxID"] = v
        if (v := self.customer_name) is not UNSET:
            out["CustomerName"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
