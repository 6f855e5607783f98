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
    "IssueAssignedId": "issue_assigned_id",
    "IssueDateTime": "issue_date_time",
    "ReferenceTypeCode": "reference_type_code",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ReferencedDocumentInput(_Model):
    """An earlier document that a document refers to.

    Attributes:
        issue_assigned_id: Number of the earlier document, presumably; UN/CEFACT writes IssuerAssignedID.
        issue_date_time: When the earlier document was issued; the form is not shown here.
        reference_type_code: Type of the reference, going by the name; the codes were not seen.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    issue_assigned_id: str | Unset = UNSET
    issue_date_time: str | Unset = UNSET
    reference_type_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ReferencedDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ReferencedDocumentInput = _new(cls)
        (
            (
                self.issue_assigned_id,
                self.issue_date_time,
                self.reference_type_code,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.issue_assigned_id) is not UNSET:
            out["IssueAssignedId"] = v
        if (v := self.issue_date_time) is not UNSET:
            out["IssueDateTime"] = v
        if (v := self.reference_type_code) is not UNSET:
            out["ReferenceTypeCode"] = v
        return out
