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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "SourceName",
        "SourceType",
        "Point",
        "CustomerCode",
        "DateCreated",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerSatisfactionRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    answer_by: str | Unset = UNSET
    source_name: str
    source_type: SatisfactionSourceType | int
    point: int
    comment: str | Unset = UNSET
    customer_code: str
    date_created: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerSatisfactionRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerSatisfactionRequest = _new(cls)
        (
            (
                self.answer_by,
                self.source_name,
                self.source_type,
                self.point,
                self.comment,
                self.customer_code,
                self.date_created,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
