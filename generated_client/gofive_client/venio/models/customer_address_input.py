# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerAddressInput(_Model):
    """An address of a customer.

    Attributes:
        location_address: The address as text.
        location_name: What the place is called.
        location_type: What the address is for.
        latitude: Latitude in decimal degrees.
        longitude: Longitude in decimal degrees.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    location_address: str | Unset = UNSET
    location_name: str | Unset = UNSET
    location_type: CustomerAddressType | int | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerAddressInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerAddressInput = _new(cls)
        (
            (
                self.location_address,
                self.location_name,
                self.location_type,
                self.latitude,
                self.longitude,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
