# Made from the spec by `make generate`; changes here are lost.
"""PUT /v1/Expenses/{id}: Update Expense"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, path_segment

if TYPE_CHECKING:
    from ...models.expense_update_request import ExpenseUpdateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.expenses.update",
    method="PUT",
    path="/v1/Expenses/{id}",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3606489",
    coverage="partial",
    check=(
        "venio.expenses.enquiry",
        "venio.expenses.get",
    ),
)


def call(
    id: str,
    *,
    _body: ExpenseUpdateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/Expenses/{path_segment(id, 'id')}",
        body=_body.to_dict(),
    )
