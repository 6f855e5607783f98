# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .satisfaction_source_type import SatisfactionSourceType

_MEMBERS: dict[str, str] = {
    "AnswerBy": "answer_by",
    "SourceName": "source_name",
    "SourceType": "source_type",
    "Point": "point",
    "Comment": "comment",
    "CustomerCode": "customer_code",
    "DateCreated": "date_created",
}


@_define(kw_only=True, slots=True)
class CustomerSatisfactionRequest:
    """A satisfaction score to store.

    Attributes:
        answer_by: Person who answered the survey.
        source_name: Survey the score comes from; in the example a kind, then a product in brackets. A new name makes a
            new source.
        source_type: Scale of the score.
        point: The score in points, from 1 to 5 (CSAT) or from 1 to 10 (NPS).
        comment: Remark in the customer's words.
        customer_code: Code of the customer that gave the score.
        date_created: Date and time of the score, made of the tokens yyyy (Gregorian), MM, dd, HH (24 hours), mm and ss;
            what separates them was not seen.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    answer_by: str | Unset = UNSET
    source_name: str
    source_type: SatisfactionSourceType | int
    point: int
    comment: str | Unset = UNSET
    customer_code: str
    date_created: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerSatisfactionRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            answer_by=get("AnswerBy", UNSET),
            source_name=get("SourceName"),
            source_type=get("SourceType"),
            point=get("Point"),
            comment=get("Comment", UNSET),
            customer_code=get("CustomerCode"),
            date_created=get("DateCreated"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.answer_by) is not UNSET:
            out["AnswerBy"] = v
        out["SourceName"] = self.source_name
        out["SourceType"] = self.source_type
        out["Point"] = self.point
        if (v := self.comment) is not UNSET:
            out["Comment"] = v
        out["CustomerCode"] = self.customer_code
        out["DateCreated"] = self.date_created
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
