# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "attributeName": "attribute_name",
    "attributeValueName": "attribute_value_name",
}


@_define(kw_only=True, slots=True)
class ProductVariantAttributeInput:
    """An attribute of a variant and its value.

    Attributes:
        attribute_name: Name of the attribute, such as a size or colour; by the vendor's sample, an unknown one is an
            error.
        attribute_value_name: Value of the attribute; by the vendor's sample, an unknown one is an error.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    attribute_name: str
    attribute_value_name: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductVariantAttributeInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            attribute_name=get("attributeName"),
            attribute_value_name=get("attributeValueName"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        out["attributeName"] = self.attribute_name
        out["attributeValueName"] = self.attribute_value_name
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
