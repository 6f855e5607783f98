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
    "productCode": "product_code",
    "productBarcode": "product_barcode",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class Product(_Model):
    """A product, as far as its members were seen.

    Attributes:
        product_code: Code of the product.
        product_barcode: Barcode of the product.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    product_code: str | None = None
    product_barcode: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Product:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: Product = _new(cls)
        (
            (
                self.product_code,
                self.product_barcode,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.product_code) is not None:
            out["productCode"] = v
        if (v := self.product_barcode) is not None:
            out["productBarcode"] = v
        return out
