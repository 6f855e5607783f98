# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "CurrencyCode": "currency_code",
    "TypeCode": "type_code",
    "CalculatedRate": "calculated_rate",
    "BasisAmount": "basis_amount",
    "CalculatedAmount": "calculated_amount",
}


@_define(kw_only=True, slots=True)
class TradeTaxInput:
    """Tax on a document. All values are text.

    Attributes:
        currency_code: Currency of the amounts.
        type_code: What tax it is; the codes were not seen. Not the type of the document.
        calculated_rate: Rate of the tax as text, presumably in percent.
        basis_amount: Amount that is taxed, as text, presumably in the currency of CurrencyCode.
        calculated_amount: Amount of the tax, as text, presumably in the currency of CurrencyCode.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    currency_code: str | Unset = UNSET
    type_code: str | Unset = UNSET
    calculated_rate: str | Unset = UNSET
    basis_amount: str | Unset = UNSET
    calculated_amount: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> TradeTaxInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            currency_code=get("CurrencyCode", UNSET),
            type_code=get("TypeCode", UNSET),
            calculated_rate=get("CalculatedRate", UNSET),
            basis_amount=get("BasisAmount", UNSET),
            calculated_amount=get("CalculatedAmount", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
