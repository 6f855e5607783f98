# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "contractNo",
        "frequency",
        "subject",
        "numberOfTimes",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ServiceAgreementUpsertRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    contract_no: str
    contract_service_id: int | None | Unset = UNSET
    frequency: ServiceFrequency | int
    subject: str
    number_of_times: int
    agreement_note: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ServiceAgreementUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ServiceAgreementUpsertRequest = _new(cls)
        (
            (
                self.contract_no,
                self.contract_service_id,
                self.frequency,
                self.subject,
                self.number_of_times,
                self.agreement_note,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
