# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "IssueAssignedId": "issue_assigned_id",
    "IssueDateTime": "issue_date_time",
    "ReferenceTypeCode": "reference_type_code",
}


@_define(kw_only=True, slots=True)
class ReferencedDocumentInput:
    """An earlier document that a document refers to.

    Attributes:
        issue_assigned_id: Number of the earlier document, presumably; UN/CEFACT writes IssuerAssignedID.
        issue_date_time: When the earlier document was issued; the form is not shown here.
        reference_type_code: Type of the reference, going by the name; the codes were not seen.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    issue_assigned_id: str | Unset = UNSET
    issue_date_time: str | Unset = UNSET
    reference_type_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ReferencedDocumentInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            issue_assigned_id=get("IssueAssignedId", UNSET),
            issue_date_time=get("IssueDateTime", UNSET),
            reference_type_code=get("ReferenceTypeCode", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.issue_assigned_id) is not UNSET:
            out["IssueAssignedId"] = v
        if (v := self.issue_date_time) is not UNSET:
            out["IssueDateTime"] = v
        if (v := self.reference_type_code) is not UNSET:
            out["ReferenceTypeCode"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
