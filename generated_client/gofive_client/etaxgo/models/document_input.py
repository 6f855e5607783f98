# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset
from .delivery_input import DeliveryInput
from .document_header_input import DocumentHeaderInput

_MEMBERS: dict[str, str] = {
    "DeliveryInfo": "delivery_info",
    "Header": "header",
    "Details": "details",
}


@_define(kw_only=True, slots=True)
class DocumentInput:
    """A document to issue. Its Details are objects of five members that nobody saw.

    Attributes:
        delivery_info: How and to whom the document goes.
        header: Everything but the lines.
        details: The lines. Their five members were not seen.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    delivery_info: DeliveryInput | Unset = UNSET
    header: DocumentHeaderInput
    details: Sequence[Mapping[str, Any]]
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            delivery_info=DeliveryInput.from_dict(v) if (v := get("DeliveryInfo", UNSET)).__class__ is dict else v,
            header=DocumentHeaderInput.from_dict(v) if (v := get("Header")).__class__ is dict else v,
            details=get("Details"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.delivery_info) is not UNSET:
            out["DeliveryInfo"] = v.to_dict() if isinstance(v, DeliveryInput) else v
        v = self.header
        out["Header"] = v.to_dict() if isinstance(v, DocumentHeaderInput) else v
        v = self.details
        out["Details"] = as_list(v)
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
