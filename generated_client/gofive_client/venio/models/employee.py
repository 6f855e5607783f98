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
    "username": "username",
    "companyId": "company_id",
    "companyName": "company_name",
    "teamId": "team_id",
    "teamName": "team_name",
    "staffCode": "staff_code",
    "title": "title",
    "firstname": "firstname",
    "lastname": "lastname",
    "fullname": "fullname",
    "nickname": "nickname",
    "position": "position",
    "phoneNumber": "phone_number",
    "orgString": "org_string",
    "orgLevel": "org_level",
    "latitude": "latitude",
    "longitude": "longitude",
    "location": "location",
    "locationName": "location_name",
    "isActive": "is_active",
    "createdByUserId": "created_by_user_id",
    "hasPicture": "has_picture",
    "dateCreated": "date_created",
    "dateModified": "date_modified",
    "role": "role",
    "level": "level",
    "siteId": "site_id",
    "isAgreementPDPA": "is_agreement_pdpa",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class Employee(_Model):
    """A member of staff as Get a Employee reads it, up to where the table breaks off.

    Attributes:
        user_id: Id of the user; Add Case takes a UUID for such an id.
        username: Name to sign in with.
        company_id: Id of the company.
        company_name: Name of the company.
        team_id: Id of the team.
        team_name: Name of the team.
        staff_code: Staff code.
        title: Form of address.
        firstname: First name.
        lastname: Last name.
        fullname: First and last name.
        nickname: Nickname.
        position: Position in the company.
        phone_number: Phone number; its form is not given.
        org_string: Place in the organisation, as text; its form is not given.
        org_level: Level in the organisation.
        latitude: Latitude, presumably in degrees.
        longitude: Longitude, presumably in degrees.
        location: A location, as text.
        location_name: Name of the location.
        is_active: Whether the employee is active.
        created_by_user_id: User who created the record.
        has_picture: Whether there is a picture.
        date_created: When the record was created.
        date_modified: When the record was last changed.
        role: The person's role.
        level: A level; how it differs from orgLevel is not given.
        site_id: Id of the site.
        is_agreement_pdpa: Whether the person agreed to the data protection terms (PDPA), by its name.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    user_id: str | None = None
    username: str | None = None
    company_id: int | None = None
    company_name: str | None = None
    team_id: int | None = None
    team_name: str | None = None
    staff_code: str | None = None
    title: str | None = None
    firstname: str | None = None
    lastname: str | None = None
    fullname: str | None = None
    nickname: str | None = None
    position: str | None = None
    phone_number: str | None = None
    org_string: str | None = None
    org_level: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    location: str | None = None
    location_name: str | None = None
    is_active: bool | None = None
    created_by_user_id: str | None = None
    has_picture: bool | None = None
    date_created: str | None = None
    date_modified: str | None = None
    role: str | None = None
    level: int | None = None
    site_id: int | None = None
    is_agreement_pdpa: bool | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Employee:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: Employee = _new(cls)
        (
            (
                self.user_id,
                self.username,
                self.company_id,
                self.company_name,
                self.team_id,
                self.team_name,
                self.staff_code,
                self.title,
                self.firstname,
                self.lastname,
                self.fullname,
                self.nickname,
                self.position,
                self.phone_number,
                self.org_string,
                self.org_level,
                self.latitude,
                self.longitude,
                self.location,
                self.location_name,
                self.is_active,
                self.created_by_user_id,
                self.has_picture,
                self.date_created,
                self.date_modified,
                self.role,
                self.level,
                self.site_id,
                self.is_agreement_pdpa,
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
        if (v := self.username) is not None:
            out["username"] = v
        if (v := self.company_id) is not None:
            out["companyId"] = v
        if (v := self.company_name) is not None:
            out["companyName"] = v
        if (v := self.team_id) is not None:
            out["teamId"] = v
        if (v := self.team_name) is not None:
            out["teamName"] = v
        if (v := self.staff_code) is not None:
            out["staffCode"] = v
        if (v := self.title) is not None:
            out["title"] = v
        if (v := self.firstname) is not None:
            out["firstname"] = v
        if (v := self.lastname) is not None:
            out["lastname"] = v
        if (v := self.fullname) is not None:
            out["fullname"] = v
        if (v := self.nickname) is not None:
            out["nickname"] = v
        if (v := self.position) is not None:
            out["position"] = v
        if (v := self.phone_number) is not None:
            out["phoneNumber"] = v
        if (v := self.org_string) is not None:
            out["orgString"] = v
        if (v := self.org_level) is not None:
            out["orgLevel"] = v
        if (v := self.latitude) is not None:
            out["latitude"] = v
        if (v := self.longitude) is not None:
            out["longitude"] = v
        if (v := self.location) is not None:
            out["location"] = v
        if (v := self.location_name) is not None:
            out["locationName"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.has_picture) is not None:
            out["hasPicture"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = v
        if (v := self.date_modified) is not None:
            out["dateModified"] = v
        if (v := self.role) is not None:
            out["role"] = v
        if (v := self.level) is not None:
            out["level"] = v
        if (v := self.site_id) is not None:
            out["siteId"] = v
        if (v := self.is_agreement_pdpa) is not None:
            out["isAgreementPDPA"] = v
        return out
