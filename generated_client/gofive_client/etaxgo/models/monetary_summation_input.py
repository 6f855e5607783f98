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
    "OriginalInformationAmount": "original_information_amount",
    "LineTotalAmount": "line_total_amount",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class MonetarySummationInput(_Model):
    """Totals of a document; the example is cut after these two.

    Attributes:
        original_information_amount: Amount of the original document, as text, presumably in the currency of
            ApplicableTradeTax.
        line_total_amount: Total of the lines, as text, presumably in the currency of ApplicableTradeTax.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    original_information_amount: str | Unset = UNSET
    line_total_amount: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> MonetarySummationInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: MonetarySummationInput = _new(cls)
        (
            (
                self.original_information_amount,
                self.line_total_amount,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.original_information_amount) is not UNSET:
            out["OriginalInformationAmount"] = v
        if (v := self.line_total_amount) is not UNSET:
            out["LineTotalAmount"] = v
        return out
