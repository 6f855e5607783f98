# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "customerType",
        "pageLength",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerEnquiryRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

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
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerEnquiryRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerEnquiryRequest = _new(cls)
        (
            (
                self.customer_type,
                self.latitude,
                self.longitude,
                self.distance_limit,
                self.states,
                self.action_states,
                self.owner_teams,
                self.display_columns,
                self.topic_interests,
                self.owners,
                self.classifications,
                self.groups,
                self.statuses,
                self.probabilities,
                self.page_length,
                self.skip,
                self.order_by,
                self.keyword,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
