# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

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


@_define(kw_only=True, slots=True)
class Activity:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Activity:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            activity_id=get("activityId"),
            team_id=get("teamId"),
            activity_no=get("activityNo"),
            subject=get("subject"),
            group_id=get("groupId"),
            activity_type_id=get("activityTypeId"),
            is_active=get("isActive"),
            status_id=get("statusId"),
            is_ad_hoc=get("isAdHoc"),
            assign_to_user_id=get("assignToUserId"),
            date_appointment_start=get("dateAppointmentStart"),
            date_appointment_end=get("dateAppointmentEnd"),
            start_location=get("startLocation"),
            start_location_name=get("startLocationName"),
            visit_latitude=get("visitLatitude"),
            visit_longitude=get("visitLongitude"),
            visit_location=get("visitLocation"),
            visit_location_name=get("visitLocationName"),
            visit_place_id=get("visitPlaceId"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
