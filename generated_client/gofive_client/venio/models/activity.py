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
    "activityId": "activity_id",
    "teamId": "team_id",
    "activityNo": "activity_no",
    "subject": "subject",
    "groupId": "group_id",
    "activityTypeId": "activity_type_id",
    "isActive": "is_active",
    "statusId": "status_id",
    "isAdHoc": "is_ad_hoc",
    "assignToUserId": "assign_to_user_id",
    "dateAppointmentStart": "date_appointment_start",
    "dateAppointmentEnd": "date_appointment_end",
    "startLocation": "start_location",
    "startLocationName": "start_location_name",
    "visitLatitude": "visit_latitude",
    "visitLongitude": "visit_longitude",
    "visitLocation": "visit_location",
    "visitLocationName": "visit_location_name",
    "visitPlaceId": "visit_place_id",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class Activity(_Model):
    """An activity as the 2021 portal describes it, up to where its table breaks off.

    Attributes:
        activity_id: Id of the activity.
        team_id: Id of the team or channel it belongs to.
        activity_no: Number of the activity; Add Case shows such numbers as A, year, month and five digits.
        subject: What the activity is about.
        group_id: Id of a group; which kind of group is not given.
        activity_type_id: Id of the activity's type; values unknown.
        is_active: Whether the activity is in use; boolean in the table, though its text speaks of 1 and 0.
        status_id: Id of the activity's status; values unknown.
        is_ad_hoc: Whether somebody checked in without a plan.
        assign_to_user_id: Id of the user it is assigned to.
        date_appointment_start: When it is planned to start.
        date_appointment_end: When it is planned to end.
        start_location: Where the journey starts.
        start_location_name: Name of the place where the journey starts.
        visit_latitude: Latitude of the place visited, presumably in degrees.
        visit_longitude: Longitude of the place visited, presumably in degrees; the portal's text repeats the word
            latitude.
        visit_location: Where the visit takes place.
        visit_location_name: Name of the place where the visit takes place.
        visit_place_id: Id of the place visited, by its name; the portal says nothing about it.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    activity_id: int | None = None
    team_id: int | None = None
    activity_no: str | None = None
    subject: str | None = None
    group_id: int | None = None
    activity_type_id: int | None = None
    is_active: bool | None = None
    status_id: int | None = None
    is_ad_hoc: bool | None = None
    assign_to_user_id: str | None = None
    date_appointment_start: str | None = None
    date_appointment_end: str | None = None
    start_location: str | None = None
    start_location_name: str | None = None
    visit_latitude: float | None = None
    visit_longitude: float | None = None
    visit_location: str | None = None
    visit_location_name: str | None = None
    visit_place_id: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Activity:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: Activity = _new(cls)
        (
            (
                self.activity_id,
                self.team_id,
                self.activity_no,
                self.subject,
                self.group_id,
                self.activity_type_id,
                self.is_active,
                self.status_id,
                self.is_ad_hoc,
                self.assign_to_user_id,
                self.date_appointment_start,
                self.date_appointment_end,
                self.start_location,
                self.start_location_name,
                self.visit_latitude,
                self.visit_longitude,
                self.visit_location,
                self.visit_location_name,
                self.visit_place_id,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.activity_id) is not None:
            out["activityId"] = v
        if (v := self.team_id) is not None:
            out["teamId"] = v
        if (v := self.activity_no) is not None:
            out["activityNo"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        if (v := self.group_id) is not None:
            out["groupId"] = v
        if (v := self.activity_type_id) is not None:
            out["activityTypeId"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.status_id) is not None:
            out["statusId"] = v
        if (v := self.is_ad_hoc) is not None:
            out["isAdHoc"] = v
        if (v := self.assign_to_user_id) is not None:
            out["assignToUserId"] = v
        if (v := self.date_appointment_start) is not None:
            out["dateAppointmentStart"] = v
        if (v := self.date_appointment_end) is not None:
            out["dateAppointmentEnd"] = v
        if (v := self.start_location) is not None:
            out["startLocation"] = v
        if (v := self.start_location_name) is not None:
            out["startLocationName"] = v
        if (v := self.visit_latitude) is not None:
            out["visitLatitude"] = v
        if (v := self.visit_longitude) is not None:
            out["visitLongitude"] = v
        if (v := self.visit_location) is not None:
            out["visitLocation"] = v
        if (v := self.visit_location_name) is not None:
            out["visitLocationName"] = v
        if (v := self.visit_place_id) is not None:
            out["visitPlaceId"] = v
        return out
