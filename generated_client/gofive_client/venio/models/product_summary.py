# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "partId": "part_id",
    "partTypeId": "part_type_id",
    "partName": "part_name",
    "qty": "qty",
    "price": "price",
    "companyId": "company_id",
    "unit": "unit",
    "name": "name",
    "isActive": "is_active",
}


@_define(kw_only=True, slots=True)
class ProductSummary:
    """A product in the results of a filter, by the 2021 portal; more members may follow.

    Attributes:
        part_id: Id of the product.
        part_type_id: Kind of product, as an id; values unknown.
        part_name: Name of the product.
        qty: Quantity, in the product's unit.
        price: Price; the currency is not stated.
        company_id: Id of the company.
        unit: Unit of the product.
        name: A name beside partName; what it names is not explained.
        is_active: Whether the product is in use.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    part_id: int | None = None
    part_type_id: int | None = None
    part_name: str | None = None
    qty: float | None = None
    price: float | None = None
    company_id: int | None = None
    unit: str | None = None
    name: str | None = None
    is_active: bool | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            part_id=get("partId"),
            part_type_id=get("partTypeId"),
            part_name=get("partName"),
            qty=get("qty"),
            price=get("price"),
            company_id=get("companyId"),
            unit=get("unit"),
            name=get("name"),
            is_active=get("isActive"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.part_id) is not None:
            out["partId"] = v
        if (v := self.part_type_id) is not None:
            out["partTypeId"] = v
        if (v := self.part_name) is not None:
            out["partName"] = v
        if (v := self.qty) is not None:
            out["qty"] = v
        if (v := self.price) is not None:
            out["price"] = v
        if (v := self.company_id) is not None:
            out["companyId"] = v
        if (v := self.unit) is not None:
            out["unit"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
