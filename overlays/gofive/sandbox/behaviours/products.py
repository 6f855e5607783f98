"""Products: a batch of them with variants, and their stock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..store import Store
from .asking import Ask, Refused, quoted
from .writing import renamed

_LARGEST = 2**53
"""Up to here every language reads an integer of JSON as it was written."""

_KINDS = {"product": 1301, "bundle": 1302}
_FOR_SALE, _FOR_INVENTORY = 1, 2


def _put_products(ask: Ask) -> Any:
    """Create or update a batch of products, all or none. Variants are kept as products of their own, under their own codes."""
    sent = [renamed(product, {}) for product in ask.body["products"]]
    faults = [f"product {number}: {fault}" for number, product in enumerate(sent, start=1) for fault in _faults(ask.store, product)]
    if faults:
        raise Refused(*faults)
    return [_put(ask, item) for product in sent for item in _items(product)]


def _faults(store: Store, product: dict[str, Any]) -> Iterator[str]:
    variants = product.get("productVariant") or []
    if not variants:
        for name in ("productCode", "cost", "prices"):
            if product.get(name) in (None, "", []):
                yield f"{name} is needed for a product without variants"
    if store.find("units", "unitName", product.get("productUnitName")) is None and store.page("units", slice(0, 1)):
        yield "no unit has this productUnitName"
    known = {(row["attributeName"], value) for row in store.all("product_attributes") for value in row["values"]}
    for place, variant in enumerate(variants, start=1):
        if variant.get("cost") is None:
            yield f"variant {place}: cost is needed"
        for attribute in variant.get("attribute") or ():
            if known and (attribute.get("attributeName"), attribute.get("attributeValueName")) not in known:
                names = sorted({name for name, _ in known})
                yield f"variant {place}: its attribute or value is unknown (the sandbox knows some of {', '.join(names)})"
    for item in _items(product):
        if abs(item.get("qty") or 0) > _LARGEST:
            yield "qty is too large"


def _items(product: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What can be sold: the product, or each of its variants with what they share."""
    variants = product.get("productVariant") or []
    if product.get("productCode") or not variants:
        yield product
    shared = {name: value for name, value in product.items() if name not in ("productVariant", "productCode", "prices", "cost", "qty")}
    for variant in variants:
        yield {**shared, **renamed(variant, {})}


def _put(ask: Ask, item: dict[str, Any]) -> dict[str, Any]:
    store = ask.store
    existing = store.find("products", "productCode", item["productCode"])
    product = {"qty": 0, **(existing or {}), **item}
    if product.get("productId") is None:
        product["productId"] = store.next_id("products", "productId")
    product["qty"] = int(product["qty"])
    product["_price"] = _price(product)
    product["_kind"] = _KINDS["product"]
    product["_for"] = [
        *([_FOR_SALE] if product.get("visibility") is True else []),
        *([_FOR_INVENTORY] if product.get("trackInventory") is True else []),
    ]
    if existing is None:
        return store.add("products", product)
    existing.update(product)
    store.save("products", existing)
    return existing


def _price(product: dict[str, Any]) -> float:
    """The regular price of the first tier."""
    for tier in product.get("prices") or ():
        price = tier.get("regularPrice")
        if isinstance(price, int | float):
            return price
    return 0


def _adjust_stock(ask: Ask) -> Any:
    """Add to the stock of products. Each has a result of its own, so that one unknown code spoils no other."""
    return [_adjusted(ask.store, change["productCode"], change["qty"]) for change in ask.body]


def _adjusted(store: Store, code: str, change: float) -> dict[str, Any]:
    product = store.find("products", "productCode", code)
    if product is None:
        return {"productCode": code, "qty": 0, "isSuccess": False, "error": {"message": f"no product has the productCode {quoted(code)}"}}
    before = product.get("qty") or 0
    stock = int(before + change) if abs(change) <= _LARGEST else _LARGEST + 1
    if abs(stock) > _LARGEST:
        return {"productCode": code, "qty": before, "isSuccess": False, "error": {"message": "qty is too large"}}
    product["qty"] = stock
    store.save("products", product)
    return {"productCode": code, "qty": stock, "isSuccess": True}


PRODUCTS: dict[str, Callable[[Ask], Any]] = {"put-products": _put_products, "adjust-stock": _adjust_stock}
PRODUCT_NAMES = dict.fromkeys(PRODUCTS, frozenset[str]())
