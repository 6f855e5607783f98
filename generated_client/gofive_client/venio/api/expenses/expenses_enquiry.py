# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/expenses/enquiry: Expense Enquiry"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...models.expense_status_group import ExpenseStatusGroup

if TYPE_CHECKING:
    from ...models.expense_enquiry_request import ExpenseEnquiryRequest


def _decode(v: Any) -> list[ExpenseStatusGroup]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[ExpenseStatusGroup] = [ExpenseStatusGroup.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[ExpenseStatusGroup]] = Operation(
    name="venio.expenses.enquiry",
    method="POST",
    path="/v1/expenses/enquiry",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3605021",
    coverage="partial",
)


def call(
    *,
    _body: ExpenseEnquiryRequest,
) -> Call[list[ExpenseStatusGroup]]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/expenses/enquiry",
        body=_body.to_dict(),
    )
