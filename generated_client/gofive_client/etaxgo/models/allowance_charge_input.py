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
    "ChargeIndicator": "charge_indicator",
    "ActualAmount": "actual_amount",
    "ReasonCode": "reason_code",
    "Reason": "reason",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class AllowanceChargeInput(_Model):
    """An allowance or a charge on a document.

    Attributes:
        charge_indicator: Whether it is a charge rather than an allowance, as text; a boolean in UN/CEFACT.
        actual_amount: Amount as text, presumably in the currency of ApplicableTradeTax.
        reason_code: Reason of the allowance or charge; the codes were not seen.
        reason: The reason in words.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    charge_indicator: str | Unset = UNSET
    actual_amount: str | Unset = UNSET
    reason_code: str | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> AllowanceChargeInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: AllowanceChargeInput = _new(cls)
        (
            (
                self.charge_indicator,
                self.actual_amount,
                self.reason_code,
                self.reason,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
