"""Totals of quotations and sales orders.

Known: a discount is a percentage or an amount and must not exceed what it is taken from, VAT and withholding tax are percentages of a line,
prices include VAT or not. How amounts are rounded and in which order things apply is assumed: each line is rounded to two places, the
discount of the whole comes before VAT. Withholding tax is kept back when the customer pays, so it stays with its line and lowers no total.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Any

_CENT = Decimal("0.01")
_HUNDRED = Decimal(100)
_LARGEST = Decimal(10) ** 15
_PLACES = 80
"""Digits that hold any product of three amounts up to `_LARGEST`, so that nothing is rounded but where this module says so."""

_RATES = ("vatTaxValue", "whTaxValue", "whtTaxValue")


def add_totals(record: dict[str, Any], lines_field: str) -> list[str]:
    """Work out the totals of a record and its lines, in place.

    Returns:
        What is wrong, one line each; then nothing has changed.
    """
    lines = [line for line in record.get(lines_field) or () if isinstance(line, dict)]
    with localcontext(prec=_PLACES):
        faults = list(_faults(record, lines))
        if not faults:
            _add(record, lines)
    return faults


def _faults(record: dict[str, Any], lines: list[dict[str, Any]]) -> Iterator[str]:
    subtotal = Decimal(0)
    for number, line in enumerate(lines, start=1):
        whole = [*(line.get(name) for name in ("price", "qty", "discountValue")), *(line.get(name) for name in _RATES)]
        if any(abs(_decimal(value)) > _LARGEST for value in whole):
            yield f"line {number}: a number is too large"
            continue
        if any(not 0 <= _decimal(line.get(name)) <= _HUNDRED for name in _RATES):
            yield f"line {number}: a tax rate is no percentage"
        gross = _decimal(line.get("price")) * _decimal(line.get("qty"))
        off = _discount(line, gross)
        if _decimal(line.get("discountValue")) < 0:
            yield f"line {number}: the discount is less than 0"
        elif off > max(gross, Decimal(0)):
            yield f"line {number}: the discount exceeds the price"
        subtotal += _rounded(gross - off)
    if abs(_decimal(record.get("discountValue"))) > _LARGEST:
        yield "discountValue is too large"
    elif _decimal(record.get("discountValue")) < 0:
        yield "the discount is less than 0"
    elif _discount(record, subtotal) > max(subtotal, Decimal(0)):
        yield "the discount exceeds the total of the lines"


def _add(record: dict[str, Any], lines: list[dict[str, Any]]) -> None:
    amounts: list[tuple[Decimal, Decimal]] = []
    for line in lines:
        gross = _decimal(line.get("price")) * _decimal(line.get("qty"))
        amount = _rounded(gross - _discount(line, gross))
        line["totalPrice"] = float(amount)
        amounts.append((amount, _decimal(line.get("vatTaxValue"))))
    subtotal = sum((amount for amount, _ in amounts), Decimal(0))
    off = _discount(record, subtotal)
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


def _discount(of: dict[str, Any], base: Decimal) -> Decimal:
    value = _decimal(of.get("discountValue"))
    return base * value / _HUNDRED if of.get("discountType") is True else value


def _decimal(value: Any) -> Decimal:
    return Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else Decimal(0)


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(_CENT, rounding=ROUND_HALF_UP)
