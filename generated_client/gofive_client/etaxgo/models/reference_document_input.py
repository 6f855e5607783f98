# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "ReferenceNo": "reference_no",
    "ReferenceCode": "reference_code",
}


@_define(kw_only=True, slots=True)
class ReferenceDocumentInput:
    """The earlier document that a debit note corrects.

    Attributes:
        reference_no: Number of the earlier document, going by the name.
        reference_code: Perhaps the type of the earlier document; its values were not seen, for the example has a
            placeholder.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    reference_no: str | Unset = UNSET
    reference_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ReferenceDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            reference_no=get("ReferenceNo", UNSET),
            reference_code=get("ReferenceCode", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.reference_no) is not UNSET:
            out["ReferenceNo"] = v
        if (v := self.reference_code) is not UNSET:
            out["ReferenceCode"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
