# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_frequency import ServiceFrequency

_MEMBERS: dict[str, str] = {
    "contractNo": "contract_no",
    "contractServiceId": "contract_service_id",
    "frequency": "frequency",
    "subject": "subject",
    "numberOfTimes": "number_of_times",
    "agreementNote": "agreement_note",
}


@_define(kw_only=True, slots=True)
class ServiceAgreementUpsertRequest:
    """A recurring service agreement to add to a contract or to update.

    Attributes:
        contract_no: Number of the contract.
        contract_service_id: Id of an agreement that exists already.
        frequency: How often the service is due.
        subject: What the service is.
        number_of_times: How many times the service is done.
        agreement_note: Note on the agreement.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    contract_no: str
    contract_service_id: int | None | Unset = UNSET
    frequency: ServiceFrequency | int
    subject: str
    number_of_times: int
    agreement_note: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ServiceAgreementUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            contract_no=get("contractNo"),
            contract_service_id=get("contractServiceId", UNSET),
            frequency=get("frequency"),
            subject=get("subject"),
            number_of_times=get("numberOfTimes"),
            agreement_note=get("agreementNote", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["contractNo"] = self.contract_no
        if (v := self.contract_service_id) is not UNSET:
            out["contractServiceId"] = v
        out["frequency"] = self.frequency
        out["subject"] = self.subject
        out["numberOfTimes"] = self.number_of_times
        if (v := self.agreement_note) is not UNSET:
            out["agreementNote"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
