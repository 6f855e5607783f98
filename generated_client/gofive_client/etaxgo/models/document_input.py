# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET, Unset
from .delivery_input import DeliveryInput
from .document_header_input import DocumentHeaderInput

_MEMBERS: dict[str, str] = {
    "DeliveryInfo": "delivery_info",
    "Header": "header",
    "Details": "details",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "Header",
        "Details",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DocumentInput(_Model):
    """A document to issue. Its Details are objects of five members that nobody saw.

    Attributes:
        delivery_info: How and to whom the document goes.
        header: Everything but the lines.
        details: The lines. Their five members were not seen.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    delivery_info: DeliveryInput | Unset = UNSET
    header: DocumentHeaderInput
    details: Sequence[Mapping[str, Any]]
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DocumentInput = _new(cls)
        (
            (
                v_delivery_info,
                v_header,
                self.details,
            ),
            self._others,
        ) = _read(src)
        self.delivery_info = (
            DeliveryInput.from_dict(v_delivery_info) if v_delivery_info.__class__ is dict else v_delivery_info
        )
        self.header = DocumentHeaderInput.from_dict(v_header) if v_header.__class__ is dict else v_header
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.delivery_info) is not UNSET:
            out["DeliveryInfo"] = v.to_dict() if isinstance(v, DeliveryInput) else v
        v = self.header
        out["Header"] = v.to_dict() if isinstance(v, DocumentHeaderInput) else v
        v = self.details
        out["Details"] = as_list(v)
        return out
