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
from ..._unset import UNSET, Unset
from .product_variant_attribute_input import ProductVariantAttributeInput
from .product_variant_price_input import ProductVariantPriceInput

_MEMBERS: dict[str, str] = {
    "productCode": "product_code",
    "productName": "product_name",
    "productBarcode": "product_barcode",
    "productDescription": "product_description",
    "cost": "cost",
    "prices": "prices",
    "productImage": "product_image",
    "qty": "qty",
    "lowStockAlert": "low_stock_alert",
    "active": "active",
    "attribute": "attribute",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "productCode",
        "productName",
        "prices",
        "active",
        "attribute",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductVariantInput(_Model):
    """A variant of a multi-SKU product.

    Attributes:
        product_code: Code of the variant.
        product_name: Name of the variant.
        product_barcode: Barcode of the variant.
        product_description: Description of the variant.
        cost: Cost of the variant; the currency is not stated. Needed with variants, by the vendor's sample.
        prices: Prices of the variant, one entry per price tier.
        product_image: Images of the variant.
        qty: Stock of the variant, in the product's unit.
        low_stock_alert: Stock, in the product's unit, at which the low-stock alert is raised.
        active: Whether the variant is in use. The page's example quotes its placeholder; the vendor's sample has a
            boolean.
        attribute: Attribute values that tell the variant from the others.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    product_code: str
    product_name: str
    product_barcode: str | Unset = UNSET
    product_description: str | Unset = UNSET
    cost: float | Unset = UNSET
    prices: Sequence[ProductVariantPriceInput]
    product_image: Sequence[str] | Unset = UNSET
    qty: int | Unset = UNSET
    low_stock_alert: int | Unset = UNSET
    active: bool
    attribute: Sequence[ProductVariantAttributeInput]
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductVariantInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductVariantInput = _new(cls)
        (
            (
                self.product_code,
                self.product_name,
                self.product_barcode,
                self.product_description,
                self.cost,
                v_prices,
                self.product_image,
                self.qty,
                self.low_stock_alert,
                self.active,
                v_attribute,
            ),
            self._others,
        ) = _read(src)
        self.prices = (
            [ProductVariantPriceInput.from_dict(i) if i.__class__ is dict else i for i in v_prices]
            if v_prices.__class__ is list
            else v_prices
        )
        self.attribute = (
            [ProductVariantAttributeInput.from_dict(i) if i.__class__ is dict else i for i in v_attribute]
            if v_attribute.__class__ is list
            else v_attribute
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["productCode"] = self.product_code
        out["productName"] = self.product_name
        if (v := self.product_barcode) is not UNSET:
            out["productBarcode"] = v
        if (v := self.product_description) is not UNSET:
            out["productDescription"] = v
        if (v := self.cost) is not UNSET:
            out["cost"] = v
        v = self.prices
        out["prices"] = [i.to_dict() if isinstance(i, ProductVariantPriceInput) else i for i in as_list(v)]
        if (v := self.product_image) is not UNSET:
            out["productImage"] = as_list(v)
        if (v := self.qty) is not UNSET:
            out["qty"] = v
        if (v := self.low_stock_alert) is not UNSET:
            out["lowStockAlert"] = v
        out["active"] = self.active
        v = self.attribute
        out["attribute"] = [i.to_dict() if isinstance(i, ProductVariantAttributeInput) else i for i in as_list(v)]
        return out
