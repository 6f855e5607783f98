# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET
from .raw_delivery_model_input import RawDeliveryModelInput

_MEMBERS: dict[str, str] = {
    "DeliveryModels": "delivery_models",
}


@_define(kw_only=True, slots=True)
class RawDataInput:
    """The deliveries of Document Raw Data.

    Attributes:
        delivery_models: The deliveries, with a capital D among camelCase names.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    delivery_models: Sequence[RawDeliveryModelInput]
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDataInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            delivery_models=[RawDeliveryModelInput.from_dict(i) if i.__class__ is dict else i for i in v]
            if (v := get("DeliveryModels")).__class__ is list
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        v = self.delivery_models
        out["DeliveryModels"] = [i.to_dict() if isinstance(i, RawDeliveryModelInput) else i for i in as_list(v)]
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
