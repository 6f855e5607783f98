"""What the sandbox refuses it names well, and it refuses nothing that no page speaks against."""

from __future__ import annotations

from typing import Any

import pytest

from gofive import BusinessError
from gofive.etaxgo import DocumentHeaderInput, DocumentInput
from gofive.sandbox import Sandbox


@pytest.mark.parametrize("email", ["", "none", "a@example.com; b@example.com"])
def test_an_email_is_any_text_for_no_page_shows_its_form(sandbox: Sandbox, email: str) -> None:
    with sandbox.client() as gofive:
        made = gofive.venio.customers.create_or_update(customer_name="Example", customer_state=1, customer_email=email)
        assert gofive.venio.customers.get(made["customerCode"])["customerEmail"] == email


def test_each_member_that_is_missing_is_a_fault_of_its_own(sandbox: Sandbox) -> None:
    body: Any = [{"header": {}, "details": []}]
    with sandbox.client() as gofive, pytest.raises(BusinessError) as caught:
        gofive.etaxgo.documents.create(documents=body)
    assert caught.value.code == "4002"
    assert str(caught.value).endswith(": Documents.0: missing Header; Documents.0: missing Details")


def test_one_member_that_is_missing_is_one_fault(sandbox: Sandbox) -> None:
    body: Any = [{"Header": {}}]
    with sandbox.client() as gofive, pytest.raises(BusinessError, match=r"Documents\.0: missing Details$") as caught:
        gofive.etaxgo.documents.create(documents=body)
    assert caught.value.code == "4001"


def test_a_value_outside_a_closed_list_is_answered_with_the_list(sandbox: Sandbox) -> None:
    with sandbox.client() as gofive, pytest.raises(BusinessError, match=r"deliveryMethod: must be one of E, S$"):
        gofive.etaxgo.documents.resend(ref_no="R1", delivery_method="EMAIL", delivery_info="a@example.com")


def test_a_document_of_models_passes(sandbox: Sandbox) -> None:
    with sandbox.client() as gofive:
        gofive.etaxgo.documents.create(documents=[DocumentInput(header=DocumentHeaderInput(), details=[])])
    assert sandbox.app.gateway.calls == 1
