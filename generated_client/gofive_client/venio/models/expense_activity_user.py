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
    "userId": "user_id",
    "fullname": "fullname",
    "dateCreated": "date_created",
    "dateModified": "date_modified",
    "identityUserId": "identity_user_id",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ExpenseActivityUser(_Model):
    """User in a claim's activity log; more members follow that were not seen.

    Attributes:
        user_id: Id of the user.
        fullname: Full name of the user.
        date_created: When the user was created.
        date_modified: When the user was last modified.
        identity_user_id: Id of the user in the identity system, by its name.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    user_id: str | None = None
    fullname: str | None = None
    date_created: datetime.datetime | None = None
    date_modified: datetime.datetime | None = None
    identity_user_id: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ExpenseActivityUser:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ExpenseActivityUser = _new(cls)
        (
            (
                self.user_id,
                self.fullname,
                v_date_created,
                v_date_modified,
                self.identity_user_id,
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
        if (v := self.user_id) is not None:
            out["userId"] = v
        if (v := self.fullname) is not None:
            out["fullname"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.date_modified) is not None:
            out["dateModified"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.identity_user_id) is not None:
            out["identityUserId"] = v
        return out
