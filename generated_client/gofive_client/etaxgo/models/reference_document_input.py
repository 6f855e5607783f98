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

_MEMBERS: dict[str, str] = {
    "ReferenceNo": "reference_no",
    "ReferenceCode": "reference_code",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ReferenceDocumentInput(_Model):
    """The earlier document that a debit note corrects.

    Attributes:
        reference_no: Number of the earlier document, going by the name.
        reference_code: Perhaps the type of the earlier document; its values were not seen, for the example has a
            placeholder.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    reference_no: str | Unset = UNSET
    reference_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ReferenceDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ReferenceDocumentInput = _new(cls)
        (
            (
                self.reference_no,
                self.reference_code,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.reference_no) is not UNSET:
            out["ReferenceNo"] = v
        if (v := self.reference_code) is not UNSET:
            out["ReferenceCode"] = v
        return out
