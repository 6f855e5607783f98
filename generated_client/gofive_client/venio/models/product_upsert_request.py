# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET
from .product_input import ProductInput

_MEMBERS: dict[str, str] = {
    "products": "products",
}
_read = _reader(_MEMBERS, UNSET, ("products",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductUpsertRequest(_Model):
    """Products to create or update.

    Attributes:
        products: The products.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    products: Sequence[ProductInput]
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductUpsertRequest = _new(cls)
        (v_products,), self._others = _read(src)
        self.products = (
            [ProductInput.from_dict(i) if i.__class__ is dict else i for i in v_products]
            if v_products.__class__ is list
            else v_products
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        v = self.products
        out["products"] = [i.to_dict() if isinstance(i, ProductInput) else i for i in as_list(v)]
        return out
