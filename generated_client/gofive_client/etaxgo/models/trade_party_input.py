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
    "Id": "id",
    "Name": "name",
    "TaxId": "tax_id",
    "Postcode": "postcode",
    "BuildingName": "building_name",
    "AddressLine1": "address_line_1",
    "AddressLine2": "address_line_2",
    "Line3": "line_3",
    "Line4": "line_4",
    "Line5": "line_5",
    "StreetName": "street_name",
    "CityName": "city_name",
    "CitySubDivisionName": "city_sub_division_name",
    "CountryId": "country_id",
    "CountrySubDivisionName": "country_sub_division_name",
    "BuildingNumber": "building_number",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class TradePartyInput(_Model):
    """A seller or buyer with the address. Whether districts and provinces are given by name or by code was not seen.

    Attributes:
        id: The seller's or buyer's own number of the party, going by the name.
        name: Name of the company or person.
        tax_id: Tax id of the party; its form was not seen here.
        postcode: Postal code.
        building_name: Name of the building.
        address_line_1: First line of the address.
        address_line_2: Second line of the address.
        line_3: Third line of the address; without Address in its name.
        line_4: Fourth line of the address.
        line_5: Fifth line of the address.
        street_name: Street.
        city_name: Presumably the district (amphoe or khet); its form was not seen.
        city_sub_division_name: Presumably the sub-district (tambon or khwaeng); its form was not seen.
        country_id: Country; which codes are taken was not seen.
        country_sub_division_name: Presumably the province; its form was not seen.
        building_number: House number.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    postcode: str | Unset = UNSET
    building_name: str | Unset = UNSET
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    line_3: str | Unset = UNSET
    line_4: str | Unset = UNSET
    line_5: str | Unset = UNSET
    street_name: str | Unset = UNSET
    city_name: str | Unset = UNSET
    city_sub_division_name: str | Unset = UNSET
    country_id: str | Unset = UNSET
    country_sub_division_name: str | Unset = UNSET
    building_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> TradePartyInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: TradePartyInput = _new(cls)
        (
            (
                self.id,
                self.name,
                self.tax_id,
                self.postcode,
                self.building_name,
                self.address_line_1,
                self.address_line_2,
                self.line_3,
                self.line_4,
                self.line_5,
                self.street_name,
                self.city_name,
                self.city_sub_division_name,
                self.country_id,
                self.country_sub_division_name,
                self.building_number,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.id) is not UNSET:
            out["Id"] = v
        if (v := self.name) is not UNSET:
            out["Name"] = v
        if (v := self.tax_id) is not UNSET:
            out["TaxId"] = v
        if (v := self.postcode) is not UNSET:
            out["Postcode"] = v
        if (v := self.building_name) is not UNSET:
            out["BuildingName"] = v
        if (v := self.address_line_1) is not UNSET:
            out["AddressLine1"] = v
        if (v := self.address_line_2) is not UNSET:
            out["AddressLine2"] = v
        if (v := self.line_3) is not UNSET:
            out["Line3"] = v
        if (v := self.line_4) is not UNSET:
            out["Line4"] = v
        if (v := self.line_5) is not UNSET:
            out["Line5"] = v
        if (v := self.street_name) is not UNSET:
            out["StreetName"] = v
        if (v := self.city_name) is not UNSET:
            out["CityName"] = v
        if (v := self.city_sub_division_name) is not UNSET:
            out["CitySubDivisionName"] = v
        if (v := self.country_id) is not UNSET:
            out["CountryId"] = v
        if (v := self.country_sub_division_name) is not UNSET:
            out["CountrySubDivisionName"] = v
        if (v := self.building_number) is not UNSET:
            out["BuildingNumber"] = v
        return out
