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
from ..._unset import UNSET
from .document_input import DocumentInput

_MEMBERS: dict[str, str] = {
    "Documents": "documents",
}
_read = _reader(_MEMBERS, UNSET, ("Documents",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DocumentCreateRequest(_Model):
    """The documents to issue.

    Attributes:
        documents: The documents.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    documents: Sequence[DocumentInput]
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DocumentCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DocumentCreateRequest = _new(cls)
        (v_documents,), self._others = _read(src)
        self.documents = (
            [DocumentInput.from_dict(i) if i.__class__ is dict else i for i in v_documents]
            if v_documents.__class__ is list
            else v_documents
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        v = self.documents
        out["Documents"] = [i.to_dict() if isinstance(i, DocumentInput) else i for i in as_list(v)]
        return out
