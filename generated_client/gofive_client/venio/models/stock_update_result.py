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
    "qty": "qty",
    "isSuccess": "is_success",
    "error": "error",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class StockUpdateResult(_Model):
    """Result for one product.

    Attributes:
        product_code: Code of the product.
        qty: Quantity in the product's unit.
        is_success: Whether the stock of this product was updated.
        error: What went wrong. Required by the table, yet absent from the successful item in the page's example.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    product_code: str | None = None
    qty: int | None = None
    is_success: bool | None = None
    error: dict[str, Any] | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> StockUpdateResult:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: StockUpdateResult = _new(cls)
        (
            (
                self.product_code,
                self.qty,
                self.is_success,
                self.error,
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
        if (v := self.qty) is not None:
            out["qty"] = v
        if (v := self.is_success) is not None:
            out["isSuccess"] = v
        if (v := self.error) is not None:
            out["error"] = v
        return out
