# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset
from .raw_data_input import RawDataInput

_MEMBERS: dict[str, str] = {
    "rawData": "raw_data",
    "pdfFile": "pdf_file",
    "xmlFile": "xml_file",
}


@_define(kw_only=True, slots=True)
class RawDataCreateRequest:
    """Documents as raw data, and their files if these are made already.

    Attributes:
        raw_data: The data to send.
        pdf_file: The PDF file in base64. Whether it stands here or in rawData is uncertain.
        xml_file: The XML file in base64. Whether it stands here or in rawData is uncertain.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    raw_data: RawDataInput
    pdf_file: str | None | Unset = UNSET
    xml_file: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDataCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            raw_data=RawDataInput.from_dict(v) if (v := get("rawData")).__class__ is dict else v,
            pdf_file=get("pdfFile", UNSET),
            xml_file=get("xmlFile", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        v = self.raw_data
        out["rawData"] = v.to_dict() if isinstance(v, RawDataInput) else v
        if (v := self.pdf_file) is not UNSET:
            out["pdfFile"] = v
        if (v := self.xml_file) is not UNSET:
            out["xmlFile"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
