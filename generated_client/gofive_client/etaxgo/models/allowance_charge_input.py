# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "ChargeIndicator": "charge_indicator",
    "ActualAmount": "actual_amount",
    "ReasonCode": "reason_code",
    "Reason": "reason",
}


@_define(kw_only=True, slots=True)
class AllowanceChargeInput:
    """An allowance or a charge on a document.

    Attributes:
        charge_indicator: Whether it is a charge rather than an allowance, as text; a boolean in UN/CEFACT.
        actual_amount: Amount as text, presumably in the currency of ApplicableTradeTax.
        reason_code: Reason of the allowance or charge; the codes were not seen.
        reason: The reason in words.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    charge_indicator: str | Unset = UNSET
    actual_amount: str | Unset = UNSET
    reason_code: str | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> AllowanceChargeInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            charge_indicator=get("ChargeIndicator", UNSET),
            actual_amount=get("ActualAmount", UNSET),
            reason_code=get("ReasonCode", UNSET),
            reason=get("Reason", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.charge_indicator) is not UNSET:
            out["ChargeIndicator"] = v
        if (v := self.actual_amount) is not UNSET:
            out["ActualAmount"] = v
        if (v := self.reason_code) is not UNSET:
            out["ReasonCode"] = v
        if (v := self.reason) is not UNSET:
            out["Reason"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
