# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from .organization_levels import OrganizationLevels

_MEMBERS: dict[str, str] = {
    "position": "position",
    "statusId": "status_id",
    "status": "status",
    "typeId": "type_id",
    "type": "type_",
    "managerRefId": "manager_ref_id",
    "emailAddress": "email_address",
    "imagePath": "image_path",
    "workingLocation": "working_location",
    "rank": "rank",
    "dateTermination": "date_termination",
    "organization": "organization",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class WorkingInformation(_Model):
    """Position, place and superior of an employee.

    Attributes:
        position: Position in the company.
        status_id: Number of the work status; values unknown, those of Update Employee Information suggest themselves.
        status: The work status in words.
        type_id: Number of the employment type; values unknown, those of Update Employee Information suggest themselves.
        type_: The employment type in words.
        manager_ref_id: Employee number of the superior, by its name.
        email_address: E-mail address.
        image_path: Address of a photo.
        working_location: Where the employee works.
        rank: Rank in the company.
        date_termination: When the employment ends, by its name.
        organization: Where the employee stands in the organization chart.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    position: str | None = None
    status_id: int | None = None
    status: str | None = None
    type_id: int | None = None
    type_: str | None = None
    manager_ref_id: str | None = None
    email_address: str | None = None
    image_path: str | None = None
    working_location: str | None = None
    rank: str | None = None
    date_termination: str | None = None
    organization: OrganizationLevels | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> WorkingInformation:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: WorkingInformation = _new(cls)
        (
            (
                self.position,
                self.status_id,
                self.status,
                self.type_id,
                self.type_,
                self.manager_ref_id,
                self.email_address,
                self.image_path,
                self.working_location,
                self.rank,
                self.date_termination,
                v_organization,
            ),
            self._others,
        ) = _read(src)
        self.organization = (
            OrganizationLevels.from_dict(v_organization) if v_organization.__class__ is dict else v_organization
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.position) is not None:
            out["position"] = v
        if (v := self.status_id) is not None:
            out["statusId"] = v
        if (v := self.status) is not None:
            out["status"] = v
        if (v := self.type_id) is not None:
            out["typeId"] = v
        if (v := self.type_) is not None:
            out["type"] = v
        if (v := self.manager_ref_id) is not None:
            out["managerRefId"] = v
        if (v := self.email_address) is not None:
            out["emailAddress"] = v
        if (v := self.image_path) is not None:
            out["imagePath"] = v
        if (v := self.working_location) is not None:
            out["workingLocation"] = v
        if (v := self.rank) is not None:
            out["rank"] = v
        if (v := self.date_termination) is not None:
            out["dateTermination"] = v
        if (v := self.organization) is not None:
            out["organization"] = None if v is None else v.to_dict() if isinstance(v, OrganizationLevels) else v
        return out
