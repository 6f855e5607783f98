"""Lines of quotations and sales orders: what a product fills in, and what Venio refuses in a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ..store import Record, Store

FILLED = {"productName": "productName", "price": "_price", "productDescription": "productDescription", "productUnitName": "productUnitName"}
"""Members of a line that a product gives where the line has none, and what they are called in a product's record."""

LINE_HINTS = frozenset({"of", "withholding"})


def complete_lines(store: Store, record: dict[str, Any], hints: dict[str, str]) -> Iterator[str]:
    """Fill the lines of a record from their products, in place.

    Known from the vendor's sample: name, price, description and unit come from the product where the line has none; an unknown unit or
    rate of withholding tax is an error; a quantity must not exceed the stock. That a product code may be free text is assumed.

    Args:
        store: The sandbox's state.
        record: A quotation or order.
        hints: ``of`` names the list of its lines, ``withholding`` the member with the rate.

    Yields:
        What is wrong.
    """
    wanted: defaultdict[str, float] = defaultdict(float)
    for number, line in enumerate(record.get(hints["of"]) or (), start=1):
        product = store.find("products", "productCode", line.get("productCode"))
        if product is not None:
            line |= {name: product[source] for name, source in FILLED.items() if line.get(name) is None and product.get(source) is not None}
        if not _is_known(store, "units", "unitName", line.get("productUnitName")):
            yield f"line {number}: no unit has this productUnitName"
        if not _is_known(store, "withholding_taxes", "rate", _as_number(line.get(hints["withholding"]))):
            yield f"line {number}: no withholding tax has the rate that {hints['withholding']} names"
        if product is not None and _is_counted(product):
            wanted[product["productCode"]] += line.get("qty") or 0
            if wanted[product["productCode"]] > product["qty"]:
                yield f"line {number}: qty exceeds the stock of the product"


def _is_known(store: Store, collection: str, key: str, value: Any) -> bool:
    """Whether a value is one of a seeded list; in a sandbox without seeds everything is."""
    return value is None or store.find(collection, key, value) is not None or not store.page(collection, slice(0, 1))


def _as_number(value: Any) -> Any:
    """A rate as the seeds write it: 3 and 3.0 are the same. None and 0 mean that there is none."""
    if value in (None, 0):
        return None
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _is_counted(product: Record) -> bool:
    return product.get("trackInventory") is True and isinstance(product.get("qty"), int)
