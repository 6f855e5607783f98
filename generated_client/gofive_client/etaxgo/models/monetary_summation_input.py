# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "OriginalInformationAmount": "original_information_amount",
    "LineTotalAmount": "line_total_amount",
}


@_define(kw_only=True, slots=True)
class MonetarySummationInput:
    """Totals of a document; the example is cut after these two.

    Attributes:
        original_information_amount: Amount of the original document, as text, presumably in the currency of
            ApplicableTradeTax.
        line_total_amount: Total of the lines, as text, presumably in the currency of ApplicableTradeTax.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    original_information_amount: str | Unset = UNSET
    line_total_amount: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> MonetarySummationInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            original_information_amount=get("OriginalInformationAmount", UNSET),
            line_total_amount=get("LineTotalAmount", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.original_information_amount) is not UNSET:
            out["OriginalInformationAmount"] = v
        if (v := self.line_total_amount) is not UNSET:
            out["LineTotalAmount"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
