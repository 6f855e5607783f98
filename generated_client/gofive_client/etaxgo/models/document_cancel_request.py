# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .document_type import DocumentType

_MEMBERS: dict[str, str] = {
    "documentType": "document_type",
    "reason": "reason",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DocumentCancelRequest(_Model):
    """What kind of document to cancel, and why.

    Attributes:
        document_type: Kind of the document; 388 in the example.
        reason: Why it is cancelled, in free words.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    document_type: DocumentType | str | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentCancelRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DocumentCancelRequest = _new(cls)
        (
            (
                self.document_type,
                self.reason,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.document_type) is not UNSET:
            out["documentType"] = v
        if (v := self.reason) is not UNSET:
            out["reason"] = v
        return out
