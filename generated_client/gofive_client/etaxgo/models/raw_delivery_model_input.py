# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset
from .raw_delivery_input import RawDeliveryInput
from .raw_document_input import RawDocumentInput

_MEMBERS: dict[str, str] = {
    "deliveryInfo": "delivery_info",
    "documents": "documents",
}


@_define(kw_only=True, slots=True)
class RawDeliveryModelInput:
    """Documents that are delivered together. It has a third member, which was not seen.

    Attributes:
        delivery_info: How and to whom the documents go.
        documents: The documents.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    delivery_info: RawDeliveryInput | Unset = UNSET
    documents: Sequence[RawDocumentInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDeliveryModelInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            delivery_info=RawDeliveryInput.from_dict(v) if (v := get("deliveryInfo", UNSET)).__class__ is dict else v,
            documents=[RawDocumentInput.from_dict(i) if i.__class__ is dict else i for i in v]
            if (v := get("documents", UNSET)).__class__ is list
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.delivery_info) is not UNSET:
            out["deliveryInfo"] = v.to_dict() if isinstance(v, RawDeliveryInput) else v
        if (v := self.documents) is not UNSET:
            out["documents"] = [i.to_dict() if isinstance(i, RawDocumentInput) else i for i in as_list(v)]
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
