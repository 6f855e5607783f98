"""Totals of quotations and sales orders.

Known: a discount is a percentage or an amount, VAT and withholding tax are percentages of a line, prices include VAT or not. How they are
rounded and in which order they apply is assumed: each line is rounded to two places, the discount of the whole comes before VAT.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from typing import Any

_CENT = Decimal("0.01")
_HUNDRED = Decimal(100)
# No amount comes near it, and within it nothing that is worked out needs more digits than the context has.
_LIMIT = Decimal(10) ** 12
_EXACT = Context(prec=80)


def add_totals(record: dict[str, Any], lines_field: str) -> str | None:
    """Work out the totals of a record and its lines, in place.

    Returns:
        What is wrong, or None.
    """
    with localcontext(_EXACT):
        return _add_totals(record, record.get(lines_field) or [])


def _add_totals(record: dict[str, Any], lines: list[dict[str, Any]]) -> str | None:
    if fault := _out_of_range(record, ("discountValue",)):
        return fault
    amounts: list[tuple[Decimal, Decimal]] = []
    for number, line in enumerate(lines, start=1):
        if fault := _out_of_range(line, ("price", "qty", "discountValue", "vatTaxValue")):
            return f"line {number}: {fault}"
        price, quantity = _decimal(line.get("price")), _decimal(line.get("qty"))
        gross = price * quantity
        off = _discount(line, gross)
        if off > gross:
            return f"line {number}: the discount exceeds the price"
        amount = _rounded(gross - off)
        line["totalPrice"] = float(amount)
        amounts.append((amount, _decimal(line.get("vatTaxValue"))))
    subtotal = sum((amount for amount, _ in amounts), Decimal(0))
    off = _discount(record, subtotal)
    if off > subtotal:
        return "the discount exceeds the total of the lines"
    share = (subtotal - off) / subtotal if subtotal else Decimal(1)
    excluded = record.get("vatCalculation") is True
    vat = Decimal(0)
    for amount, rate in amounts:
        base = amount * share
        vat += _rounded(base * rate / _HUNDRED if excluded else base - base / (1 + rate / _HUNDRED))
    after = _rounded(subtotal - off)
    record["subTotal"] = float(subtotal)
    record["subTotalWithDiscount"] = float(after)
    record["totalVat"] = float(vat)
    record["grandTotal"] = float(after + vat if excluded else after)
    return None


def _out_of_range(of: dict[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        if abs(_decimal(of.get(name))) > _LIMIT:
            return f"{name} is too large"
    if _decimal(of.get("vatTaxValue")) <= -_HUNDRED:
        return "vatTaxValue is too small"
    return None


def _discount(of: dict[str, Any], base: Decimal) -> Decimal:
    value = _decimal(of.get("discountValue"))
    return base * value / _HUNDRED if of.get("discountType") is True else value


def _decimal(value: Any) -> Decimal:
    return Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else Decimal(0)


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(_CENT, rounding=ROUND_HALF_UP)
