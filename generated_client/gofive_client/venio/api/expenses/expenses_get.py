# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/expenses/{id}: Get a Expense"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.expense import Expense


def _decode(v: Any) -> Expense:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: Expense = Expense.from_dict(v)
    return result


OPERATION: Operation[Expense] = Operation(
    name="venio.expenses.get",
    method="GET",
    path="/v1/expenses/{id}",
    envelope="value",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th/api-3605745",
    coverage="partial",
)


def call(
    id: int,
) -> Call[Expense]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/expenses/{path_segment(id, 'id')}",
    )
