"""E-tax documents in the sandbox, over real sockets and by the package's own client. The sandbox's clock is moved, nobody waits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Any, cast

import httpx
import pytest

from gofive import BusinessError, Gofive
from gofive.etaxgo import (
    BuyerInput,
    DocumentDiscountInput,
    DocumentHeaderInput,
    DocumentInput,
    ExchangedDocumentInput,
    PartnerBuyerInput,
    RawDataInput,
    ReferenceDocumentInput,
    TradePartyInput,
)
from gofive.sandbox import Sandbox

NOW = datetime(2026, 3, 31, 9, 30)
SELLER: dict[str, Any] = {"seller_key": "0" * 13, "branch_code": "00000"}


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as started:
        yield started


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    """The one sandbox of this module, as a new one would be."""
    running.reset()
    return running


@pytest.fixture
def gofive(sandbox: Sandbox) -> Iterator[Gofive]:
    with sandbox.client() as client:
        yield client


def a_tax_invoice(gofive: Gofive, number: str = "INV2026000042", *, subject: str = "Tea", buyer: str = "Sample Trading") -> Any:
    header = DocumentHeaderInput(
        exchanged_document=ExchangedDocumentInput(id=number, type_code="388", subject=subject),
        buyer_trade_party=TradePartyInput(name=buyer),
    )
    return gofive.etaxgo.documents.create(documents=[DocumentInput(header=header, details=[])])


def a_debit_note(gofive: Gofive, **more: Any) -> Any:
    return gofive.etaxgo.documents.create_debit_note(**{**SELLER, "document_no": "DN2026000001", "created_date": NOW, **more})


def submission(gofive: Gofive, number: str = "INV2026000042", **more: Any) -> Any:
    return gofive.etaxgo.documents.get_rd_submission_status(number, **more)["rdSubmissionStatus"]


def partner_status(gofive: Gofive, number: str) -> Any:
    return gofive.etaxgo.partner_documents.get(number)["status"]


# Issuing -------------------------------------------------------------------------------------------------------------------------


def test_a_number_that_somebody_chose_is_not_given_again(sandbox: Sandbox, gofive: Gofive) -> None:
    year = sandbox.app.clock.now().year
    a_tax_invoice(gofive, f"DOC{year}000001")
    head = DocumentHeaderInput(exchanged_document=ExchangedDocumentInput(type_code="388"))
    given = [gofive.etaxgo.documents.create(documents=[DocumentInput(header=head, details=[])])[0]["documentNumber"] for _ in range(2)]
    assert given == [f"DOC{year}000002", f"DOC{year}000003"]


def test_a_document_is_signed_submitted_and_accepted_as_time_goes_by(sandbox: Sandbox, gofive: Gofive) -> None:
    (made,) = a_tax_invoice(gofive)
    assert made == {"documentNumber": "INV2026000042", "documentType": "388", "status": "Queued", "version": 1}
    seen = []
    for seconds in (0, 4, 60, 40):
        sandbox.app.clock.advance(seconds)
        seen.append(submission(gofive))
    assert seen == ["NotSubmitted", "NotSubmitted", "Submitted", "Accepted"]


def test_a_state_in_a_file_remembers_how_old_a_document_is(tmp_path: Any) -> None:
    with Sandbox(database=tmp_path / "state") as sandbox, sandbox.client() as gofive:
        a_tax_invoice(gofive)
    with Sandbox(database=tmp_path / "state") as sandbox, sandbox.client() as gofive:
        sandbox.app.clock.advance(61)
        assert submission(gofive) == "Submitted"


def test_a_number_occurs_once_for_a_type(gofive: Gofive) -> None:
    a_tax_invoice(gofive)
    with pytest.raises(BusinessError, match=r"document 1: a document of this type has this number already") as caught:
        a_tax_invoice(gofive)
    assert caught.value.code == "4001"
    a_debit_note(gofive, document_no="INV2026000042")
    with pytest.raises(BusinessError, match="name the documentType"):
        submission(gofive)
    assert submission(gofive, document_type="80") == "NotSubmitted"


def test_documents_of_one_request_are_issued_together_or_not_at_all(sandbox: Sandbox, gofive: Gofive) -> None:
    same = DocumentInput(header=DocumentHeaderInput(exchanged_document=ExchangedDocumentInput(id="A1", type_code="388")), details=[])
    with pytest.raises(BusinessError) as caught:
        gofive.etaxgo.documents.create(documents=[same, same, same])
    assert caught.value.code == "4002"
    assert sandbox.app.store.count("documents") == 0


def test_raw_data_makes_every_document_of_every_delivery(sandbox: Sandbox, gofive: Gofive) -> None:
    def delivery(*numbers: str) -> dict[str, Any]:
        return {
            "deliveryInfo": {"password": "c4n4ry-password"},
            "documents": [{"header": {"exchangedDocument": {"id": number, "typeCode": "380"}}} for number in numbers],
        }

    raw = RawDataInput.from_dict({"DeliveryModels": [delivery("A1", "A2"), delivery(), delivery("A3"), {}]})
    made = gofive.etaxgo.documents.create_from_raw_data(raw_data=raw, pdf_file="c4n4ryfile")
    assert [document["documentNumber"] for document in made] == ["A1", "A2", "A3"]
    assert "c4n4ry" not in repr(sandbox.app.store.all("documents"))


def test_a_document_without_a_number_gets_one(gofive: Gofive) -> None:
    year = datetime.now().year
    assert a_debit_note(gofive, document_no="")["documentNumber"] == f"DN{year}000001"
    assert gofive.etaxgo.documents.create_corrected_receipt()["documentNumber"] == f"R{year}000001"


def test_seller_and_branch_have_the_documented_number_of_digits(gofive: Gofive) -> None:
    with pytest.raises(BusinessError, match=r"SellerKey: must be 13 digits$") as caught:
        a_debit_note(gofive, seller_key="123")
    assert caught.value.code == "4001"
    with pytest.raises(BusinessError, match="BranchCode: must be 5 digits") as caught:
        a_debit_note(gofive, seller_key="๑" * 13, branch_code="1")
    assert caught.value.code == "4002"


def test_a_debit_note_takes_the_reasons_of_debit_notes(gofive: Gofive) -> None:
    with pytest.raises(BusinessError, match="must begin with DBN"):
        a_debit_note(gofive, reason_code="CDNG02")
    reference = ReferenceDocumentInput(reference_no="from before eTaxGo")
    made = a_debit_note(gofive, reason_code="DBNG02", reference_document=reference, buyer_detail=BuyerInput(customer_name="Sample"))
    assert made["documentType"] == "80"


def test_an_abbreviated_tax_invoice_is_of_its_type(gofive: Gofive) -> None:
    amounts = ("original_amount", "difference_amount", "total_item_amount", "tax_basis_total_amount", "tax_total_amount", "grand_total")
    made: Any = gofive.etaxgo.documents.create_abbreviated_tax_invoice(
        **SELLER,
        document_no="ABB1",
        created_date="2026-03-31T09:30:00",
        issue_date_time="2026-03-31T09:30:00",
        template_token="00000000-0000-4000-8000-000000000001",
        item_products=[],
        included_vat=True,
        dis_count=DocumentDiscountInput(description="", amount="0.00"),
        **dict.fromkeys(amounts, cast(Any, "0.00")),
    )
    assert (made["documentNumber"], made["documentType"]) == ("ABB1", "T05")


# Changing ------------------------------------------------------------------------------------------------------------------------


def test_a_document_is_cancelled_until_it_was_submitted(sandbox: Sandbox, gofive: Gofive) -> None:
    a_tax_invoice(gofive, "A1")
    a_tax_invoice(gofive, "A2")
    sandbox.app.clock.advance(59)
    assert gofive.etaxgo.documents.cancel("A1", document_type="388", reason="Twice")["status"] == "Cancelled"
    with pytest.raises(BusinessError, match="cancelled already"):
        gofive.etaxgo.documents.cancel("A1")
    sandbox.app.clock.advance(60)
    assert submission(gofive, "A1") == "NotSubmitted"
    with pytest.raises(BusinessError, match="was submitted to the Revenue Department") as caught:
        gofive.etaxgo.documents.cancel("A2")
    assert caught.value.code == "4001"
    with pytest.raises(BusinessError, match="no document of this type has this number"):
        gofive.etaxgo.documents.cancel("A2", document_type="80")


def test_a_changed_tax_invoice_is_worked_on_anew(sandbox: Sandbox, gofive: Gofive) -> None:
    a_tax_invoice(gofive)
    sandbox.app.clock.advance(100)
    changed: Any = gofive.etaxgo.documents.update_tax_invoice(**SELLER, document_no="INV2026000042", created_date="2026-03-31T10:00:00")
    assert (changed["status"], changed["version"]) == ("Queued", 2)
    assert submission(gofive) == "NotSubmitted"
    other = {**SELLER, "seller_key": "1" * 13}
    with pytest.raises(BusinessError, match="of this seller"):
        gofive.etaxgo.documents.update_tax_invoice(**other, document_no="INV2026000042", created_date="2026-03-31T10:00:00")
    with pytest.raises(BusinessError, match="no document of this type"):
        gofive.etaxgo.documents.update_tax_invoice(**SELLER, document_no="nobody's", created_date="2026-03-31T10:00:00")
    gofive.etaxgo.documents.cancel("INV2026000042")
    with pytest.raises(BusinessError, match="was cancelled"):
        gofive.etaxgo.documents.update_tax_invoice(**SELLER, document_no="INV2026000042", created_date="2026-03-31T10:00:00")


def test_a_receipt_is_replaced_once(sandbox: Sandbox, gofive: Gofive) -> None:
    create = gofive.etaxgo.documents.create_corrected_receipt
    with pytest.raises(BusinessError, match="is not there"):
        create(document_no="R2", ref_document_no="R1")
    create(document_no="R1")
    assert create(document_no="R2", ref_document_no="R1", reason_code="RCTC01", created_date=NOW)["documentType"] == "T01"
    assert sandbox.app.store.all("documents")[0]["replacedBy"] == "R2"
    with pytest.raises(BusinessError, match="was replaced already"):
        create(document_no="R3", ref_document_no="R1")


def test_an_issued_document_is_sent_again_and_the_log_says_so(sandbox: Sandbox, gofive: Gofive) -> None:
    a_tax_invoice(gofive)
    settings: dict[str, Any] = {"delivery_method": "E", "delivery_info": "accounts@customer.example"}
    with pytest.raises(BusinessError, match="no issued document"):
        gofive.etaxgo.documents.resend(ref_no="INV2026000042", **settings)
    sandbox.app.clock.advance(4)
    gofive.etaxgo.documents.resend(ref_no="INV2026000042", **settings)
    gofive.etaxgo.documents.resend(ref_no="", delivery_method="S", delivery_info="0000000000")
    log = sandbox.app.store.all("document_deliveries")
    assert [(entry["refNo"], entry["deliveryMethod"]) for entry in log] == [("INV2026000042", "E"), ("", "S")]
    assert datetime.fromisoformat(log[0]["sentAt"]).utcoffset() is not None


# Failing on purpose --------------------------------------------------------------------------------------------------------------


def test_what_shall_fail_fails(sandbox: Sandbox, gofive: Gofive) -> None:
    a_tax_invoice(gofive, "A-SANDBOX-FAIL")
    a_tax_invoice(gofive, "A1", buyer="SANDBOX-REJECT Trading")
    sandbox.app.clock.advance(200)
    assert submission(gofive, "A-SANDBOX-FAIL") == "NotSubmitted"
    assert submission(gofive, "A1") == "Rejected"
    with pytest.raises(BusinessError, match="no issued document"):
        gofive.etaxgo.documents.resend(ref_no="A-SANDBOX-FAIL", delivery_method="E", delivery_info="accounts@customer.example")


# The partner API -----------------------------------------------------------------------------------------------------------------


def test_a_queued_document_is_asked_after_until_it_is_signed(sandbox: Sandbox, gofive: Gofive) -> None:
    def queue(name: str) -> str:
        buyer = PartnerBuyerInput(name=name)
        made = gofive.etaxgo.partner_documents.create(
            x_selected_company_code="COMPANY-01", document_type="388", issue_date=date(2026, 3, 31), buyer=buyer
        )
        assert made["status"] == "Queued"
        return str(made["id"])

    good, bad = queue("Sample Trading"), queue("SANDBOX-FAIL Trading")
    seen = []
    for seconds in (0, 2, 2):
        sandbox.app.clock.advance(seconds)
        seen.append((partner_status(gofive, good), partner_status(gofive, bad)))
    assert seen == [("Queued", "Queued"), ("Processing", "Processing"), ("Signed", "Failed")]
    assert gofive.etaxgo.partner_documents.get(good) == {
        "id": good,
        "documentType": "388",
        "issueDate": "2026-03-31",
        "buyer": {"name": "Sample Trading"},
        "status": "Signed",
    }


def test_a_wrong_body_is_the_400_that_the_partner_api_lists(sandbox: Sandbox) -> None:
    pair = {"client_id": "sandbox-partner", "client_secret": "sandbox-partner-secret+/=", "grant_type": "client_credentials"}
    with httpx.Client(base_url=sandbox.base_url, trust_env=False) as http:
        token = http.post("/connect/token", data=pair).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}", "X-Selected-Company-Code": "C1"}
        answer = http.post("/api/v1/core/documents/jobs", json={"buyer": 1}, headers=headers)
        assert (answer.status_code, answer.json()["status"]["code"]) == (400, "4001")


# Anything the spec allows --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["\0", "ก\u200b😀", "x" * 10_000, "' OR 1=1 --", "{yyyy}{0}", "%00/../"])
def test_any_text_is_a_number(gofive: Gofive, text: str) -> None:
    assert a_tax_invoice(gofive, text)[0]["documentNumber"] == text
    if "\0" not in text and len(text) < 1000:
        assert submission(gofive, text) == "NotSubmitted"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/etaxgo/Documents/Json", {"Documents": []}),
        ("/etaxgo/Documents/Json", {"Documents": [{"Header": {"ExchangedDocument": {}}, "Details": [{"a": 1e300}]}]}),
        ("/etaxgo/Documents", {"rawData": {"DeliveryModels": []}, "pdfFile": None, "xmlFile": None}),
        ("/etaxgo/Documents", {"rawData": {"DeliveryModels": [{"documents": [{}, {"header": {}}]}]}}),
        ("/etaxgo/Documents/Debit-Note", {}),
        ("/etaxgo/Documents/Debit-Note", {"more": {"deep": [[[None]]]}}),
        ("/etaxgo/Documents/corrected-receipt", {"reason": None}),
        ("/etaxgo/Documents/A1/cancel", {}),
    ],
)
def test_any_body_that_the_spec_allows_is_survived(gofive: Gofive, path: str, body: Any) -> None:
    with suppress(BusinessError):  # but no other error
        gofive.request("POST", path, json=body)
