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
from .raw_document_header_input import RawDocumentHeaderInput

_MEMBERS: dict[str, str] = {
    "header": "header",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class RawDocumentInput(_Model):
    """A document as raw data; the example is cut in its header.

    Attributes:
        header: Everything but the lines, presumably.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    header: RawDocumentHeaderInput | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: RawDocumentInput = _new(cls)
        (v_header,), self._others = _read(src)
        self.header = RawDocumentHeaderInput.from_dict(v_header) if v_header.__class__ is dict else v_header
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.header) is not UNSET:
            out["header"] = v.to_dict() if isinstance(v, RawDocumentHeaderInput) else v
        return out
