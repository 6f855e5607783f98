# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "productCode": "product_code",
    "qty": "qty",
}


@_define(kw_only=True, slots=True)
class ProductStockInput:
    """Stock of one product.

    Attributes:
        product_code: Code of the product; free text elsewhere, a letter and three digits in the page's example.
        qty: Quantity in the product's unit; whether it replaces the stock or adds to it is not stated.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    product_code: str
    qty: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductStockInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            product_code=get("productCode"),
            qty=get("qty"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        out["productCode"] = self.product_code
        out["qty"] = self.qty
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
