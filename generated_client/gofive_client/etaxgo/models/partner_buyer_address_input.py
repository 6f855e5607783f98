# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "addressLine1": "address_line_1",
    "subDistrict": "sub_district",
    "district": "district",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class PartnerBuyerAddressInput(_Model):
    """Address of a buyer, as far as it was seen. Presumably what the docs call BuyerAddress.

    Attributes:
        address_line_1: First line of the address.
        sub_district: Sub-district (tambon or khwaeng) by its Thai name, not by a code.
        district: District (amphoe or khet) by its Thai name, not by a code.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    address_line_1: str | Unset = UNSET
    sub_district: str | Unset = UNSET
    district: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> PartnerBuyerAddressInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: PartnerBuyerAddressInput = _new(cls)
        (
            (
                self.address_line_1,
                self.sub_district,
                self.district,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.address_line_1) is not UNSET:
            out["addressLine1"] = v
        if (v := self.sub_district) is not UNSET:
            out["subDistrict"] = v
        if (v := self.district) is not UNSET:
            out["district"] = v
        return out
