# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "CurrencyCode": "currency_code",
    "TypeCode": "type_code",
    "CalculatedRate": "calculated_rate",
    "BasisAmount": "basis_amount",
    "CalculatedAmount": "calculated_amount",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class TradeTaxInput(_Model):
    """Tax on a document. All values are text.

    Attributes:
        currency_code: Currency of the amounts.
        type_code: What tax it is; the codes were not seen. Not the type of the document.
        calculated_rate: Rate of the tax as text, presumably in percent.
        basis_amount: Amount that is taxed, as text, presumably in the currency of CurrencyCode.
        calculated_amount: Amount of the tax, as text, presumably in the currency of CurrencyCode.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    currency_code: str | Unset = UNSET
    type_code: str | Unset = UNSET
    calculated_rate: str | Unset = UNSET
    basis_amount: str | Unset = UNSET
    calculated_amount: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> TradeTaxInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: TradeTaxInput = _new(cls)
        (
            (
                self.currency_code,
                self.type_code,
                self.calculated_rate,
                self.basis_amount,
                self.calculated_amount,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.currency_code) is not UNSET:
            out["CurrencyCode"] = v
        if (v := self.type_code) is not UNSET:
            out["TypeCode"] = v
        if (v := self.calculated_rate) is not UNSET:
            out["CalculatedRate"] = v
        if (v := self.basis_amount) is not UNSET:
            out["BasisAmount"] = v
        if (v := self.calculated_amount) is not UNSET:
            out["CalculatedAmount"] = v
        return out
