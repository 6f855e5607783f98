# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset
from .raw_data_input import RawDataInput

_MEMBERS: dict[str, str] = {
    "rawData": "raw_data",
    "pdfFile": "pdf_file",
    "xmlFile": "xml_file",
}
_read = _reader(_MEMBERS, UNSET, ("rawData",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class RawDataCreateRequest(_Model):
    """Documents as raw data, and their files if these are made already.

    Attributes:
        raw_data: The data to send.
        pdf_file: The PDF file in base64. Whether it stands here or in rawData is uncertain.
        xml_file: The XML file in base64. Whether it stands here or in rawData is uncertain.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    raw_data: RawDataInput
    pdf_file: str | None | Unset = UNSET
    xml_file: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDataCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: RawDataCreateRequest = _new(cls)
        (
            (
                v_raw_data,
                self.pdf_file,
                self.xml_file,
            ),
            self._others,
        ) = _read(src)
        self.raw_data = RawDataInput.from_dict(v_raw_data) if v_raw_data.__class__ is dict else v_raw_data
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        v = self.raw_data
        out["rawData"] = v.to_dict() if isinstance(v, RawDataInput) else v
        if (v := self.pdf_file) is not UNSET:
            out["pdfFile"] = v
        if (v := self.xml_file) is not UNSET:
            out["xmlFile"] = v
        return out
