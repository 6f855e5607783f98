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
    "productName": "product_name",
    "price": "price",
    "qty": "qty",
    "productUnitName": "product_unit_name",
    "productDescription": "product_description",
    "discountValue": "discount_value",
    "totalPrice": "total_price",
    "discountType": "discount_type",
    "vatTaxValue": "vat_tax_value",
    "whtTaxValue": "wht_tax_value",
    "unitId": "unit_id",
    "isShipping": "is_shipping",
    "warehouseCode": "warehouse_code",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderLine(_Model):
    """One product on a sales order that is read; its own page counts nine fields without naming them.

    Attributes:
        product_code: Code of the product.
        product_name: Name of the product.
        price: Price of one unit, presumably in the order's currency.
        qty: Quantity, in the line's unit.
        product_unit_name: Name of the unit that the quantity counts.
        product_description: Description of the product.
        discount_value: Discount on the line, in percent or as an amount, as discountType says.
        total_price: Total of the line, presumably in the order's currency.
        discount_type: Kind of the line's discount; true for percent, false for an amount.
        vat_tax_value: VAT of the line; in percent in the request.
        wht_tax_value: Withholding tax of the line; in percent in the request.
        unit_id: Internal id of the unit that the quantity counts.
        is_shipping: Whether the line is shipped, by its name.
        warehouse_code: Code of the warehouse.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    product_code: str | None = None
    product_name: str | None = None
    price: float | None = None
    qty: float | None = None
    product_unit_name: str | None = None
    product_description: str | None = None
    discount_value: float | None = None
    total_price: float | None = None
    discount_type: bool | None = None
    vat_tax_value: float | None = None
    wht_tax_value: float | None = None
    unit_id: int | None = None
    is_shipping: bool | None = None
    warehouse_code: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderLine:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderLine = _new(cls)
        (
            (
                self.product_code,
                self.product_name,
                self.price,
                self.qty,
                self.product_unit_name,
                self.product_description,
                self.discount_value,
                self.total_price,
                self.discount_type,
                self.vat_tax_value,
                self.wht_tax_value,
                self.unit_id,
                self.is_shipping,
                self.warehouse_code,
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
        if (v := self.product_name) is not None:
            out["productName"] = v
        if (v := self.price) is not None:
            out["price"] = v
        if (v := self.qty) is not None:
            out["qty"] = v
        if (v := self.product_unit_name) is not None:
            out["productUnitName"] = v
        if (v := self.product_description) is not None:
            out["productDescription"] = v
        if (v := self.discount_value) is not None:
            out["discountValue"] = v
        if (v := self.total_price) is not None:
            out["totalPrice"] = v
        if (v := self.discount_type) is not None:
            out["discountType"] = v
        if (v := self.vat_tax_value) is not None:
            out["vatTaxValue"] = v
        if (v := self.wht_tax_value) is not None:
            out["whtTaxValue"] = v
        if (v := self.unit_id) is not None:
            out["unitId"] = v
        if (v := self.is_shipping) is not None:
            out["isShipping"] = v
        if (v := self.warehouse_code) is not None:
            out["warehouseCode"] = v
        return out
