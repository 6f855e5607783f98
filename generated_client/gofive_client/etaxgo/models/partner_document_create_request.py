# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._formats import format_date, parse_date
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset
from .partner_buyer_input import PartnerBuyerInput

if TYPE_CHECKING:
    from .document_type import DocumentType

_MEMBERS: dict[str, str] = {
    "documentType": "document_type",
    "issueDate": "issue_date",
    "buyer": "buyer",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class PartnerDocumentCreateRequest(_Model):
    """A tax document to queue, as far as it was seen. The docs call it CreateDocumentRequest.

    Attributes:
        document_type: What kind of document to issue.
        issue_date: Date of issue, without a time.
        buyer: Who buys.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    document_type: DocumentType | str | Unset = UNSET
    issue_date: datetime.date | Unset = UNSET
    buyer: PartnerBuyerInput | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> PartnerDocumentCreateRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: PartnerDocumentCreateRequest = _new(cls)
        (
            (
                self.document_type,
                v_issue_date,
                v_buyer,
            ),
            self._others,
        ) = _read(src)
        self.issue_date = parse_date(v_issue_date)
        self.buyer = PartnerBuyerInput.from_dict(v_buyer) if v_buyer.__class__ is dict else v_buyer
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.document_type) is not UNSET:
            out["documentType"] = v
        if (v := self.issue_date) is not UNSET:
            out["issueDate"] = format_date(v)
        if (v := self.buyer) is not UNSET:
            out["buyer"] = v.to_dict() if isinstance(v, PartnerBuyerInput) else v
        return out
