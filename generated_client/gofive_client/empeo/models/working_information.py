# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
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


@_define(kw_only=True, slots=True)
class WorkingInformation:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> WorkingInformation:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            position=get("position"),
            status_id=get("statusId"),
            status=get("status"),
            type_id=get("typeId"),
            type_=get("type"),
            manager_ref_id=get("managerRefId"),
            email_address=get("emailAddress"),
            image_path=get("imagePath"),
            working_location=get("workingLocation"),
            rank=get("rank"),
            date_termination=get("dateTermination"),
            organization=OrganizationLevels.from_dict(v) if (v := get("organization")).__class__ is dict else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
