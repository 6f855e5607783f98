# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "userId": "user_id",
    "staffCode": "staff_code",
    "fullname": "fullname",
    "role": "role",
    "pictureUrl": "picture_url",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class EmployeeSummary(_Model):
    """A member of staff as a row of Employees Enquiry, as far as the client reads it.

    Attributes:
        user_id: Id of the user; Add Case takes a UUID for such an id.
        staff_code: Staff code; the client copes with its absence.
        fullname: First and last name.
        role: The person's role; known only from the client's test data.
        picture_url: Address of the picture; known only from the client's test data.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    user_id: str | None = None
    staff_code: str | None = None
    fullname: str | None = None
    role: str | None = None
    picture_url: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> EmployeeSummary:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: EmployeeSummary = _new(cls)
        (
            (
                self.user_id,
                self.staff_code,
                self.fullname,
                self.role,
                self.picture_url,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.user_id) is not None:
            out["userId"] = v
        if (v := self.staff_code) is not None:
            out["staffCode"] = v
        if (v := self.fullname) is not None:
            out["fullname"] = v
        if (v := self.role) is not None:
            out["role"] = v
        if (v := self.picture_url) is not None:
            out["pictureUrl"] = v
        return out
