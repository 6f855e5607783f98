# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "productCode": "product_code",
    "qty": "qty",
    "isSuccess": "is_success",
    "error": "error",
}


@_define(kw_only=True, slots=True)
class StockUpdateResult:
    """Result for one product.

    Attributes:
        product_code: Code of the product.
        qty: Quantity in the product's unit.
        is_success: Whether the stock of this product was updated.
        error: What went wrong. Required by the table, yet absent from the successful item in the page's example.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    product_code: str | None = None
    qty: int | None = None
    is_success: bool | None = None
    error: dict[str, Any] | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> StockUpdateResult:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            product_code=get("productCode"),
            qty=get("qty"),
            is_success=get("isSuccess"),
            error=get("error"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.product_code) is not None:
            out["productCode"] = v
        if (v := self.qty) is not None:
            out["qty"] = v
        if (v := self.is_success) is not None:
            out["isSuccess"] = v
        if (v := self.error) is not None:
            out["error"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
