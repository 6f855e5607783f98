# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

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
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductSummary(_Model):
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

    _members = _MEMBERS

    part_id: int | None = None
    part_type_id: int | None = None
    part_name: str | None = None
    qty: float | None = None
    price: float | None = None
    company_id: int | None = None
    unit: str | None = None
    name: str | None = None
    is_active: bool | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductSummary = _new(cls)
        (
            (
                self.part_id,
                self.part_type_id,
                self.part_name,
                self.qty,
                self.price,
                self.company_id,
                self.unit,
                self.name,
                self.is_active,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
