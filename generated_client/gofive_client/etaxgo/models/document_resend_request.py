# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "refNo": "ref_no",
    "deliveryMethod": "delivery_method",
    "deliveryInfo": "delivery_info",
}


@_define(kw_only=True, slots=True)
class DocumentResendRequest:
    """Which document goes to whom, and how.

    Attributes:
        ref_no: Number of the document; may be empty text for a custom delivery.
        delivery_method: E for e-mail, S for SMS.
        delivery_info: E-mail address or phone number to send it to, as plain text; Document Raw Data has an object of
            this name.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    ref_no: str
    delivery_method: str
    delivery_info: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentResendRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            ref_no=get("refNo"),
            delivery_method=get("deliveryMethod"),
            delivery_info=get("deliveryInfo"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        out["refNo"] = self.ref_no
        out["deliveryMethod"] = self.delivery_method
        out["deliveryInfo"] = self.delivery_info
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
