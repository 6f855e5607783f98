# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .customer_address_type import CustomerAddressType

_MEMBERS: dict[str, str] = {
    "locationAddress": "location_address",
    "locationName": "location_name",
    "locationType": "location_type",
    "latitude": "latitude",
    "longitude": "longitude",
}


@_define(kw_only=True, slots=True)
class CustomerAddressInput:
    """An address of a customer.

    Attributes:
        location_address: The address as text.
        location_name: What the place is called.
        location_type: What the address is for.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    location_address: str | Unset = UNSET
    location_name: str | Unset = UNSET
    location_type: CustomerAddressType | int | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerAddressInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            location_address=get("locationAddress", UNSET),
            location_name=get("locationName", UNSET),
            location_type=get("locationType", UNSET),
            latitude=get("latitude", UNSET),
            longitude=get("longitude", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.location_address) is not UNSET:
            out["locationAddress"] = v
        if (v := self.location_name) is not UNSET:
            out["locationName"] = v
        if (v := self.location_type) is not UNSET:
            out["locationType"] = v
        if (v := self.latitude) is not UNSET:
            out["latitude"] = v
        if (v := self.longitude) is not UNSET:
            out["longitude"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
