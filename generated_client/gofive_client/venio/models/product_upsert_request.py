# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET
from .product_input import ProductInput

_MEMBERS: dict[str, str] = {
    "products": "products",
}


@_define(kw_only=True, slots=True)
class ProductUpsertRequest:
    """Products to create or update.

    Attributes:
        products: The products.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    products: Sequence[ProductInput]
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            products=[ProductInput.from_dict(i) if i.__class__ is dict else i for i in v]
            if (v := get("products")).__class__ is list
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        v = self.products
        out["products"] = [i.to_dict() if isinstance(i, ProductInput) else i for i in as_list(v)]
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
