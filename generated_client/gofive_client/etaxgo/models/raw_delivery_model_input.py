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
from .raw_delivery_input import RawDeliveryInput
from .raw_document_input import RawDocumentInput

_MEMBERS: dict[str, str] = {
    "deliveryInfo": "delivery_info",
    "documents": "documents",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class RawDeliveryModelInput(_Model):
    """Documents that are delivered together. It has a third member, which was not seen.

    Attributes:
        delivery_info: How and to whom the documents go.
        documents: The documents.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    delivery_info: RawDeliveryInput | Unset = UNSET
    documents: Sequence[RawDocumentInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDeliveryModelInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: RawDeliveryModelInput = _new(cls)
        (
            (
                v_delivery_info,
                v_documents,
            ),
            self._others,
        ) = _read(src)
        self.delivery_info = (
            RawDeliveryInput.from_dict(v_delivery_info) if v_delivery_info.__class__ is dict else v_delivery_info
        )
        self.documents = (
            [RawDocumentInput.from_dict(i) if i.__class__ is dict else i for i in v_documents]
            if v_documents.__class__ is list
            else v_documents
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.delivery_info) is not UNSET:
            out["deliveryInfo"] = v.to_dict() if isinstance(v, RawDeliveryInput) else v
        if (v := self.documents) is not UNSET:
            out["documents"] = [i.to_dict() if isinstance(i, RawDocumentInput) else i for i in as_list(v)]
        return out
