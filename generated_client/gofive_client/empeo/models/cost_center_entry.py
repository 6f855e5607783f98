# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "companyCode": "company_code",
    "companyName": "company_name",
    "code": "code",
    "financialItemName": "financial_item_name",
    "orgLevelTwoName": "org_level_two_name",
    "orgLevelTwoCostCenter": "org_level_two_cost_center",
    "orgLevelThreeName": "org_level_three_name",
    "orgLevelThreeCostCenter": "org_level_three_cost_center",
    "orgLevelFourName": "org_level_four_name",
    "orgLevelFourCostCenter": "org_level_four_cost_center",
    "costCenter": "cost_center",
    "amount": "amount",
    "accountCode": "account_code",
    "accountCodeType": "account_code_type",
    "debitCredit": "debit_credit",
}


@_define(kw_only=True, slots=True)
class CostCenterEntry:
    """An amount of one financial item in one organization unit. Text that is missing comes as an empty string.

    Attributes:
        company_code: Code of the company, made of digits.
        company_name: Name of the company.
        code: Code of the financial item. Those in the example are D (for what is deducted) or I (for income) with two
            digits.
        financial_item_name: Name of the financial item, in Thai in the example.
        org_level_two_name: Thai name of the organization unit on level 2.
        org_level_two_cost_center: Cost center of the unit on level 2; may be empty.
        org_level_three_name: Thai name of the organization unit on level 3.
        org_level_three_cost_center: Cost center of the unit on level 3; may be empty.
        org_level_four_name: Name of an organization unit, on level 4 by the field's name; the page's text names no
            level.
        org_level_four_cost_center: Cost center of that unit; may be empty.
        cost_center: Cost center of the organization, described like the field before it; may be empty.
        amount: Amount of money; the currency is not stated. Whole numbers in the example.
        account_code: Code of the financial item's account group; may be empty.
        account_code_type: What kind of account it is; may be empty. Known values: Vendor VENDOR, Ledger LEDGER,
            Employee EMPLOYEE.
        debit_credit: Side of the books. Described as one of two numbers, while the example has the word Credit. Known
            values: 1 DEBIT, 2 CREDIT.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    company_code: str | None = None
    company_name: str | None = None
    code: str | None = None
    financial_item_name: str | None = None
    org_level_two_name: str | None = None
    org_level_two_cost_center: str | None = None
    org_level_three_name: str | None = None
    org_level_three_cost_center: str | None = None
    org_level_four_name: str | None = None
    org_level_four_cost_center: str | None = None
    cost_center: str | None = None
    amount: float | None = None
    account_code: str | None = None
    account_code_type: str | None = None
    debit_credit: str | int | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CostCenterEntry:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            company_code=get("companyCode"),
            company_name=get("companyName"),
            code=get("code"),
            financial_item_name=get("financialItemName"),
            org_level_two_name=get("orgLevelTwoName"),
            org_level_two_cost_center=get("orgLevelTwoCostCenter"),
            org_level_three_name=get("orgLevelThreeName"),
            org_level_three_cost_center=get("orgLevelThreeCostCenter"),
            org_level_four_name=get("orgLevelFourName"),
            org_level_four_cost_center=get("orgLevelFourCostCenter"),
            cost_center=get("costCenter"),
            amount=get("amount"),
            account_code=get("accountCode"),
            account_code_type=get("accountCodeType"),
            debit_credit=get("debitCredit"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.company_code) is not None:
            out["companyCode"] = v
        if (v := self.company_name) is not None:
            out["companyName"] = v
        if (v := self.code) is not None:
            out["code"] = v
        if (v := self.financial_item_name) is not None:
            out["financialItemName"] = v
        if (v := self.org_level_two_name) is not None:
            out["orgLevelTwoName"] = v
        if (v := self.org_level_two_cost_center) is not None:
            out["orgLevelTwoCostCenter"] = v
        if (v := self.org_level_three_name) is not None:
            out["orgLevelThreeName"] = v
        if (v := self.org_level_three_cost_center) is not None:
            out["orgLevelThreeCostCenter"] = v
        if (v := self.org_level_four_name) is not None:
            out["orgLevelFourName"] = v
        if (v := self.org_level_four_cost_center) is not None:
            out["orgLevelFourCostCenter"] = v
        if (v := self.cost_center) is not None:
            out["costCenter"] = v
        if (v := self.amount) is not None:
            out["amount"] = v
        if (v := self.account_code) is not None:
            out["accountCode"] = v
        if (v := self.account_code_type) is not None:
            out["accountCodeType"] = v
        if (v := self.debit_credit) is not None:
            out["debitCredit"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties
