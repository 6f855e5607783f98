# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .legacy_customer_type import LegacyCustomerType

_MEMBERS: dict[str, str] = {
    "customerType": "customer_type",
    "latitude": "latitude",
    "longitude": "longitude",
    "distanceLimit": "distance_limit",
    "states": "states",
    "actionStates": "action_states",
    "ownerTeams": "owner_teams",
    "displayColumns": "display_columns",
    "topicInterests": "topic_interests",
    "owners": "owners",
    "classifications": "classifications",
    "groups": "groups",
    "statuses": "statuses",
    "probabilities": "probabilities",
    "pageLength": "page_length",
    "skip": "skip",
    "orderBy": "order_by",
    "keyword": "keyword",
}


@_define(kw_only=True, slots=True)
class CustomerEnquiryRequest:
    """Search for customers, with paging.

    Attributes:
        customer_type: Kind of customers to look for, as the portal's example spells the field.
        latitude: Latitude of the place to look around, presumably in degrees.
        longitude: Longitude of the place to look around, presumably in degrees.
        distance_limit: How far around that place to look; the unit is not given.
        states: State of the customers; values unknown.
        action_states: A further state, by its name; values unknown.
        owner_teams: Whose customers to look for; every other value is the id of a team. Known values: 1 ALL, 2
            ASSIGNED.
        display_columns: Columns to show, by its name; values unknown.
        topic_interests: Interests of the customers.
        owners: Owners of the customers; whether by staff code or by user id is not given.
        classifications: Ids of classifications.
        groups: Ids of customer groups.
        statuses: Statuses of the customers, presumably true for active ones.
        probabilities: Probabilities, presumably in percent.
        page_length: How many rows a page holds.
        skip: How many rows to leave out before the page.
        order_by: What to sort by; accepted values unknown.
        keyword: Text to look for.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    customer_type: LegacyCustomerType | int
    latitude: float | Unset = UNSET
    longitude: float | Unset = UNSET
    distance_limit: float | Unset = UNSET
    states: int | Unset = UNSET
    action_states: int | Unset = UNSET
    owner_teams: int | Unset = UNSET
    display_columns: Sequence[str] | Unset = UNSET
    topic_interests: Sequence[str] | Unset = UNSET
    owners: Sequence[str] | Unset = UNSET
    classifications: Sequence[int] | Unset = UNSET
    groups: Sequence[int] | Unset = UNSET
    statuses: Sequence[bool] | Unset = UNSET
    probabilities: Sequence[int] | Unset = UNSET
    page_length: int
    skip: int | Unset = UNSET
    order_by: str | Unset = UNSET
    keyword: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEnquiryRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            customer_type=get("customerType"),
            latitude=get("latitude", UNSET),
            longitude=get("longitude", UNSET),
            distance_limit=get("distanceLimit", UNSET),
            states=get("states", UNSET),
            action_states=get("actionStates", UNSET),
            owner_teams=get("ownerTeams", UNSET),
            display_columns=get("displayColumns", UNSET),
            topic_interests=get("topicInterests", UNSET),
            owners=get("owners", UNSET),
            classifications=get("classifications", UNSET),
            groups=get("groups", UNSET),
            statuses=get("statuses", UNSET),
            probabilities=get("probabilities", UNSET),
            page_length=get("pageLength"),
            skip=get("skip", UNSET),
            order_by=get("orderBy", UNSET),
            keyword=get("keyword", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["customerType"] = self.customer_type
        if (v := self.latitude) is not UNSET:
            out["latitude"] = v
        if (v := self.longitude) is not UNSET:
            out["longitude"] = v
        if (v := self.distance_limit) is not UNSET:
            out["distanceLimit"] = v
        if (v := self.states) is not UNSET:
            out["states"] = v
        if (v := self.action_states) is not UNSET:
            out["actionStates"] = v
        if (v := self.owner_teams) is not UNSET:
            out["ownerTeams"] = v
        if (v := self.display_columns) is not UNSET:
            out["displayColumns"] = as_list(v)
        if (v := self.topic_interests) is not UNSET:
            out["topicInterests"] = as_list(v)
        if (v := self.owners) is not UNSET:
            out["owners"] = as_list(v)
        if (v := self.classifications) is not UNSET:
            out["classifications"] = as_list(v)
        if (v := self.groups) is not UNSET:
            out["groups"] = as_list(v)
        if (v := self.statuses) is not UNSET:
            out["statuses"] = as_list(v)
        if (v := self.probabilities) is not UNSET:
            out["probabilities"] = as_list(v)
        out["pageLength"] = self.page_length
        if (v := self.skip) is not UNSET:
            out["skip"] = v
        if (v := self.order_by) is not UNSET:
            out["orderBy"] = v
        if (v := self.keyword) is not UNSET:
            out["keyword"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
