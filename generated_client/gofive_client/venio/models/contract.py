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
    "contractNo": "contract_no",
    "contractType": "contract_type",
    "statusId": "status_id",
    "contractName": "contract_name",
    "owner": "owner",
    "dateStart": "date_start",
    "dateEnd": "date_end",
    "contractValue": "contract_value",
    "contractServices": "contract_services",
    "attachments": "attachments",
    "customerCode": "customer_code",
    "customerName": "customer_name",
    "customerType": "customer_type",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class Contract(_Model):
    """A contract with a customer. It has no description, although the create request does.

    Attributes:
        contract_no: Number of the contract.
        contract_type: Code of the contract type.
        status_id: Where the contract stands.
        contract_name: What the contract is called.
        owner: Who looks after the contract.
        date_start: When the contract begins.
        date_end: When the contract ends.
        contract_value: What the contract is worth; the currency is not named. Integer by the table, perhaps a decimal
            in fact.
        contract_services: Service agreements of the contract; their five members were not seen.
        attachments: Files of the contract (AttachmentDto); their 24 members were not seen.
        customer_code: The customer's code.
        customer_name: The customer's name.
        customer_type: Lead, prospect or customer.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    contract_no: str | None = None
    contract_type: str | None = None
    status_id: int | None = None
    contract_name: str | None = None
    owner: str | None = None
    date_start: str | None = None
    date_end: str | None = None
    contract_value: int | None = None
    contract_services: list[dict[str, Any]] | None = None
    attachments: list[dict[str, Any]] | None = None
    customer_code: str | None = None
    customer_name: str | None = None
    customer_type: int | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Contract:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: Contract = _new(cls)
        (
            (
                self.contract_no,
                self.contract_type,
                self.status_id,
                self.contract_name,
                self.owner,
                self.date_start,
                self.date_end,
                self.contract_value,
                self.contract_services,
                self.attachments,
                self.customer_code,
                self.customer_name,
                self.customer_type,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.contract_no) is not None:
            out["contractNo"] = v
        if (v := self.contract_type) is not None:
            out["contractType"] = v
        if (v := self.status_id) is not None:
            out["statusId"] = v
        if (v := self.contract_name) is not None:
            out["contractName"] = v
        if (v := self.owner) is not None:
            out["owner"] = v
        if (v := self.date_start) is not None:
            out["dateStart"] = v
        if (v := self.date_end) is not None:
            out["dateEnd"] = v
        if (v := self.contract_value) is not None:
            out["contractValue"] = v
        if (v := self.contract_services) is not None:
            out["contractServices"] = v
        if (v := self.attachments) is not None:
            out["attachments"] = v
        if (v := self.customer_code) is not None:
            out["customerCode"] = v
        if (v := self.customer_name) is not None:
            out["customerName"] = v
        if (v := self.customer_type) is not None:
            out["customerType"] = v
        return out
