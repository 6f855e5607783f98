# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "productCode": "product_code",
    "qty": "qty",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "productCode",
        "qty",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductStockInput(_Model):
    """Stock of one product.

    Attributes:
        product_code: Code of the product; free text elsewhere, a letter and three digits in the page's example.
        qty: Quantity in the product's unit; whether it replaces the stock or adds to it is not stated.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    product_code: str
    qty: int
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductStockInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductStockInput = _new(cls)
        (
            (
                self.product_code,
                self.qty,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["productCode"] = self.product_code
        out["qty"] = self.qty
        return out
