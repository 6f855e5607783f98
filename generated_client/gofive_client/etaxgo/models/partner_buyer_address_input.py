# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "addressLine1": "address_line_1",
    "subDistrict": "sub_district",
    "district": "district",
}


@_define(kw_only=True, slots=True)
class PartnerBuyerAddressInput:
    """Address of a buyer, as far as it was seen. Presumably what the docs call BuyerAddress.

    Attributes:
        address_line_1: First line of the address.
        sub_district: Sub-district (tambon or khwaeng) by its Thai name, not by a code.
        district: District (amphoe or khet) by its Thai name, not by a code.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    address_line_1: str | Unset = UNSET
    sub_district: str | Unset = UNSET
    district: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> PartnerBuyerAddressInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            address_line_1=get("addressLine1", UNSET),
            sub_district=get("subDistrict", UNSET),
            district=get("district", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.address_line_1) is not UNSET:
            out["addressLine1"] = v
        if (v := self.sub_district) is not UNSET:
            out["subDistrict"] = v
        if (v := self.district) is not UNSET:
            out["district"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
