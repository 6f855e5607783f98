# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "QuotationNo": "quotation_no",
}
_read = _reader(_MEMBERS, UNSET, ("QuotationNo",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class QuotationConvertRequest(_Model):
    """The quotation to convert, once more.

    Attributes:
        quotation_no: The number that stands in the path, with a capital Q in the key; the vendor's sample writes
            quotationNo.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    quotation_no: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> QuotationConvertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: QuotationConvertRequest = _new(cls)
        (self.quotation_no,), self._others = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["QuotationNo"] = self.quotation_no
        return out
