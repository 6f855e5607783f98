# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset
from .raw_document_header_input import RawDocumentHeaderInput

_MEMBERS: dict[str, str] = {
    "header": "header",
}


@_define(kw_only=True, slots=True)
class RawDocumentInput:
    """A document as raw data; the example is cut in its header.

    Attributes:
        header: Everything but the lines, presumably.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    header: RawDocumentHeaderInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            header=RawDocumentHeaderInput.from_dict(v) if (v := get("header", UNSET)).__class__ is dict else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.header) is not UNSET:
            out["header"] = v.to_dict() if isinstance(v, RawDocumentHeaderInput) else v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
