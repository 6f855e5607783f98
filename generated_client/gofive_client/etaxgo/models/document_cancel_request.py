# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .document_type import DocumentType

_MEMBERS: dict[str, str] = {
    "documentType": "document_type",
    "reason": "reason",
}


@_define(kw_only=True, slots=True)
class DocumentCancelRequest:
    """What kind of document to cancel, and why.

    Attributes:
        document_type: Kind of the document; 388 in the example.
        reason: Why it is cancelled, in free words.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    document_type: DocumentType | str | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentCancelRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            document_type=get("documentType", UNSET),
            reason=get("reason", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.document_type) is not UNSET:
            out["documentType"] = v
        if (v := self.reason) is not UNSET:
            out["reason"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
