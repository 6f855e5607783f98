"""The list of known complaints holds itself to its own rules."""

from __future__ import annotations

from pathlib import Path

import pytest
from known_failures import Complaint, Known, KnownFailures, read

COMPLAINT = Complaint("deals.get", "status_code_conformance", "error", "Received: 401\nDocumented: 200")


def test_the_list_can_be_read_and_every_entry_has_a_reason() -> None:
    entries = read()
    assert entries
    assert all(len(entry.reason.split()) > 5 for entry in entries)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- {check: a}", "entry 1: needs a check and a reason"),
        ("- {check: a, reason: b}\n- {reason: b}", "entry 2: needs a check and a reason"),
        ("- {check: a, reason: b, status: 401}", "entry 1: unknown status; there are answer, check"),
        ("- {check: a, reason: b, answer: fine}", "entry 1: answer must be one of accepted, refused, error"),
        ("- {check: a, reason: b, products: [erp]}", "entry 1: no product is called erp"),
        ("- {check: a, reason: b, message: '('}", "entry 1: message is no regular expression"),
        ("- {check: a, reason: b, operations: deals.get}", "entry 1: operations and products are lists"),
    ],
)
def test_a_bad_entry_is_named(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "known.yaml").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=words):
        read(tmp_path / "known.yaml")


@pytest.mark.parametrize(
    ("entry", "covered"),
    [
        (Known("status_code_conformance", "r"), True),
        (Known("status_code_conformance", "r", operations=("deals.*",), answer="error"), True),
        (Known("content_type_conformance", "r"), False),
        (Known("status_code_conformance", "r", operations=("customers.*",)), False),
        (Known("status_code_conformance", "r", answer="refused"), False),
        (Known("status_code_conformance", "r", products=("empeo",)), False),
        (Known("content_type_conformance", "r", seldom=True), False),
    ],
)
def test_an_entry_covers_what_it_says_and_what_is_not_met_is_known(entry: Known, covered: bool) -> None:
    known = KnownFailures("venio", [entry])
    assert known.covers(COMPLAINT) is covered
    assert known.unmet() == ([] if covered or entry.seldom or "venio" not in entry.products else [entry])
