# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date, parse_date
from ..._operation import extra_members
from ..._unset import UNSET, Unset
from .partner_buyer_input import PartnerBuyerInput

if TYPE_CHECKING:
    from .document_type import DocumentType

_MEMBERS: dict[str, str] = {
    "documentType": "document_type",
    "issueDate": "issue_date",
    "buyer": "buyer",
}


@_define(kw_only=True, slots=True)
class PartnerDocumentCreateRequest:
    """A tax document to queue, as far as it was seen. The docs call it CreateDocumentRequest.

    Attributes:
        document_type: What kind of document to issue.
        issue_date: Date of issue, without a time.
        buyer: Who buys.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    document_type: DocumentType | str | Unset = UNSET
    issue_date: datetime.date | Unset = UNSET
    buyer: PartnerBuyerInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> PartnerDocumentCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            document_type=get("documentType", UNSET),
            issue_date=parse_date(get("issueDate", UNSET)),
            buyer=PartnerBuyerInput.from_dict(v) if (v := get("buyer", UNSET)).__class__ is dict else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.document_type) is not UNSET:
            out["documentType"] = v
        if (v := self.issue_date) is not UNSET:
            out["issueDate"] = format_date(v)
        if (v := self.buyer) is not UNSET:
            out["buyer"] = v.to_dict() if isinstance(v, PartnerBuyerInput) else v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
