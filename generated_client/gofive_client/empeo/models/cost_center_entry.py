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
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CostCenterEntry(_Model):
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

    _members = _MEMBERS

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
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CostCenterEntry:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CostCenterEntry = _new(cls)
        (
            (
                self.company_code,
                self.company_name,
                self.code,
                self.financial_item_name,
                self.org_level_two_name,
                self.org_level_two_cost_center,
                self.org_level_three_name,
                self.org_level_three_cost_center,
                self.org_level_four_name,
                self.org_level_four_cost_center,
                self.cost_center,
                self.amount,
                self.account_code,
                self.account_code_type,
                self.debit_credit,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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
