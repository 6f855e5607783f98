# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_offset, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "customerClassificationId": "customer_classification_id",
    "customerClassificationName": "customer_classification_name",
    "companyId": "company_id",
    "isActive": "is_active",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "modifiedByUserId": "modified_by_user_id",
    "dateModified": "date_modified",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerClassification(_Model):
    """A class that customers are put into.

    Attributes:
        customer_classification_id: Id of the classification.
        customer_classification_name: Name of the classification.
        company_id: Id of the company that uses it.
        is_active: Whether the classification is in use.
        created_by_user_id: Id of the user who made the record.
        date_created: When the record was made.
        modified_by_user_id: Id of the user who changed the record last.
        date_modified: When the record was last changed.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    customer_classification_id: int | None = None
    customer_classification_name: str | None = None
    company_id: int | None = None
    is_active: bool | None = None
    created_by_user_id: str | None = None
    date_created: datetime.datetime | None = None
    modified_by_user_id: str | None = None
    date_modified: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerClassification:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerClassification = _new(cls)
        (
            (
                self.customer_classification_id,
                self.customer_classification_name,
                self.company_id,
                self.is_active,
                self.created_by_user_id,
                v_date_created,
                self.modified_by_user_id,
                v_date_modified,
            ),
            self._others,
        ) = _read(src)
        self.date_created = parse_datetime(v_date_created)
        self.date_modified = parse_datetime(v_date_modified)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.customer_classification_id) is not None:
            out["customerClassificationId"] = v
        if (v := self.customer_classification_name) is not None:
            out["customerClassificationName"] = v
        if (v := self.company_id) is not None:
            out["companyId"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.modified_by_user_id) is not None:
            out["modifiedByUserId"] = v
        if (v := self.date_modified) is not None:
            out["dateModified"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        return out
