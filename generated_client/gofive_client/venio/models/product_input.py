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
from .product_price_input import ProductPriceInput
from .product_variant_input import ProductVariantInput

_MEMBERS: dict[str, str] = {
    "productCode": "product_code",
    "productBarcode": "product_barcode",
    "productName": "product_name",
    "productDescription": "product_description",
    "category": "category",
    "subCategory": "sub_category",
    "sub_SubCategory": "sub_sub_category",
    "cost": "cost",
    "prices": "prices",
    "productUnitName": "product_unit_name",
    "productWeight": "product_weight",
    "productWeightUnit": "product_weight_unit",
    "productTag": "product_tag",
    "productImage": "product_image",
    "trackInventory": "track_inventory",
    "qty": "qty",
    "lowStockAlert": "low_stock_alert",
    "useWarranty": "use_warranty",
    "timeWarrantyValue": "time_warranty_value",
    "timeWarrantyUnit": "time_warranty_unit",
    "warrantyNote": "warranty_note",
    "visibility": "visibility",
    "active": "active",
    "productVariant": "product_variant",
    "brandName": "brand_name",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "productName",
        "category",
        "productUnitName",
        "trackInventory",
        "useWarranty",
        "visibility",
        "active",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductInput(_Model):
    """A product to create or update, single or with variants.

    Attributes:
        product_code: Code of the product. The page's example requires it only without variants, and the vendor's sample
            leaves it out with them.
        product_barcode: Barcode of the product.
        product_name: Name of the product.
        product_description: Description of the product.
        category: Name of the main category; by the vendor's sample, an unknown one is created.
        sub_category: Name of the category on the second level; by the vendor's sample, an unknown one is created.
        sub_sub_category: Name of the category on the third level; by the vendor's sample, an unknown one is created.
        cost: Cost of the product; the currency is not stated. By the vendor's sample, neither needed nor used with
            variants.
        prices: Prices, one entry per price tier. The vendor's sample leaves them out with variants.
        product_unit_name: Name of the unit; by the vendor's sample, an unknown one is an error.
        product_weight: Weight, in the unit of productWeightUnit.
        product_weight_unit: Unit of the weight; by the vendor's sample, gram and kilogram come with the system.
        product_tag: Tags; by the vendor's sample, unknown ones are created. The sample of 2023 has a single string.
        product_image: Images; by the vendor's sample, each is a public URL.
        track_inventory: Whether stock is kept for the product.
        qty: Stock of a product without variants, in its unit.
        low_stock_alert: Stock, in the product's unit, at which the low-stock alert is raised.
        use_warranty: Whether the product has a warranty.
        time_warranty_value: Length of the warranty, in the unit of timeWarrantyUnit. The sample of 2023 has a string.
        time_warranty_unit: Unit of the warranty's length; y is years, m months, d days.
        warranty_note: Note on the warranty.
        visibility: Whether the product can be put on sales documents (by the vendor's sample).
        active: Whether the product is in use.
        product_variant: Variants of a multi-SKU product.
        brand_name: Name of the brand.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    product_code: str | Unset = UNSET
    product_barcode: str | Unset = UNSET
    product_name: str
    product_description: str | Unset = UNSET
    category: str
    sub_category: str | Unset = UNSET
    sub_sub_category: str | Unset = UNSET
    cost: float | Unset = UNSET
    prices: Sequence[ProductPriceInput] | Unset = UNSET
    product_unit_name: str
    product_weight: float | Unset = UNSET
    product_weight_unit: str | Unset = UNSET
    product_tag: Sequence[str] | Unset = UNSET
    product_image: Sequence[str] | Unset = UNSET
    track_inventory: bool
    qty: int | Unset = UNSET
    low_stock_alert: int | Unset = UNSET
    use_warranty: bool
    time_warranty_value: int | Unset = UNSET
    time_warranty_unit: str | Unset = UNSET
    warranty_note: str | Unset = UNSET
    visibility: bool
    active: bool
    product_variant: Sequence[ProductVariantInput] | Unset = UNSET
    brand_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductInput = _new(cls)
        (
            (
                self.product_code,
                self.product_barcode,
                self.product_name,
                self.product_description,
                self.category,
                self.sub_category,
                self.sub_sub_category,
                self.cost,
                v_prices,
                self.product_unit_name,
                self.product_weight,
                self.product_weight_unit,
                self.product_tag,
                self.product_image,
                self.track_inventory,
                self.qty,
                self.low_stock_alert,
                self.use_warranty,
                self.time_warranty_value,
                self.time_warranty_unit,
                self.warranty_note,
                self.visibility,
                self.active,
                v_product_variant,
                self.brand_name,
            ),
            self._others,
        ) = _read(src)
        self.prices = (
            [ProductPriceInput.from_dict(i) if i.__class__ is dict else i for i in v_prices]
            if v_prices.__class__ is list
            else v_prices
        )
        self.product_variant = (
            [ProductVariantInput.from_dict(i) if i.__class__ is dict else i for i in v_product_variant]
            if v_product_variant.__class__ is list
            else v_product_variant
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.product_code) is not UNSET:
            out["productCode"] = v
        if (v := self.product_barcode) is not UNSET:
            out["productBarcode"] = v
        out["productName"] = self.product_name
        if (v := self.product_description) is not UNSET:
            out["productDescription"] = v
        out["category"] = self.category
        if (v := self.sub_category) is not UNSET:
            out["subCategory"] = v
        if (v := self.sub_sub_category) is not UNSET:
            out["sub_SubCategory"] = v
        if (v := self.cost) is not UNSET:
            out["cost"] = v
        if (v := self.prices) is not UNSET:
            out["prices"] = [i.to_dict() if isinstance(i, ProductPriceInput) else i for i in as_list(v)]
        out["productUnitName"] = self.product_unit_name
        if (v := self.product_weight) is not UNSET:
            out["productWeight"] = v
        if (v := self.product_weight_unit) is not UNSET:
            out["productWeightUnit"] = v
        if (v := self.product_tag) is not UNSET:
            out["productTag"] = as_list(v)
        if (v := self.product_image) is not UNSET:
            out["productImage"] = as_list(v)
        out["trackInventory"] = self.track_inventory
        if (v := self.qty) is not UNSET:
            out["qty"] = v
        if (v := self.low_stock_alert) is not UNSET:
            out["lowStockAlert"] = v
        out["useWarranty"] = self.use_warranty
        if (v := self.time_warranty_value) is not UNSET:
            out["timeWarrantyValue"] = v
        if (v := self.time_warranty_unit) is not UNSET:
            out["timeWarrantyUnit"] = v
        if (v := self.warranty_note) is not UNSET:
            out["warrantyNote"] = v
        out["visibility"] = self.visibility
        out["active"] = self.active
        if (v := self.product_variant) is not UNSET:
            out["productVariant"] = [i.to_dict() if isinstance(i, ProductVariantInput) else i for i in as_list(v)]
        if (v := self.brand_name) is not UNSET:
            out["brandName"] = v
        return out
