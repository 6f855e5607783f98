# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "customFieldName": "custom_field_name",
    "customFieldValue": "custom_field_value",
}


@_define(kw_only=True, slots=True)
class CustomFieldInput:
    """Values of one field that the company defined itself.

    Attributes:
        custom_field_name: Heading of the field.
        custom_field_value: Values, an array even when there is only one.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    custom_field_name: str | Unset = UNSET
    custom_field_value: Sequence[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomFieldInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            custom_field_name=get("customFieldName", UNSET),
            custom_field_value=get("customFieldValue", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.custom_field_name) is not UNSET:
            out["customFieldName"] = v
        if (v := self.custom_field_value) is not UNSET:
            out["customFieldValue"] = as_list(v)
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
