# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

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


@_define(kw_only=True, slots=True)
class Contract:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Contract:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            contract_no=get("contractNo"),
            contract_type=get("contractType"),
            status_id=get("statusId"),
            contract_name=get("contractName"),
            owner=get("owner"),
            date_start=get("dateStart"),
            date_end=get("dateEnd"),
            contract_value=get("contractValue"),
            contract_services=get("contractServices"),
            attachments=get("attachments"),
            customer_code=get("customerCode"),
            customer_name=get("customerName"),
            customer_type=get("customerType"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
