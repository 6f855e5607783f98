"""docs/faults.md says what the tests prove."""

from __future__ import annotations

from fault_table import MATRIX, ROWS
from write_matrix import PAGE, page


def test_the_page_is_what_the_table_gives() -> None:
    assert PAGE.read_text("utf-8") == page(), "make it anew: make faults"


def test_no_fault_hides_another() -> None:
    assert len(ROWS) == sum(len(rows) for rows in MATRIX.values()) >= 25
    for row in ROWS.values():
        assert row.expected.lasts is not None or row.expected.once is not None
