"""Every fault of the matrix, over real sockets, with every kind of call: what the caller is told, when, and what was done meanwhile."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack

import certifi
import pytest
from fault_cells import WORLDS, Mode, World, logged, new_cells, problems, run, shown
from fault_certificates import certificates
from fault_stalls import StallMeter
from fault_table import ROWS, Expected, Row


def expected(row: Row, world: World) -> Expected:
    return row.by_aiohttp if world == "aiohttp" and row.by_aiohttp is not None else row.expected


CASES = [
    pytest.param(row, mode, world, id=f"{row.name}-{mode}-{world}")
    for row in ROWS.values()
    for mode in ("lasts", "once")
    for world in WORLDS
    if getattr(expected(row, world), mode) is not None
]


@pytest.fixture(autouse=True)
def _few_authorities(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every client reads certifi's file, which takes longer than a call; these tests make thousands, and trust one authority."""
    monkeypatch.setattr(certifi, "where", lambda: str(certificates().trusted))


@pytest.mark.parametrize(("row", "mode", "world"), CASES)
def test_the_caller_is_told_the_truth_in_time(
    row: Row, mode: Mode, world: World, caplog: pytest.LogCaptureFixture, record_property: Callable[[str, object], None]
) -> None:
    verdict = expected(row, world).lasts if mode == "lasts" else expected(row, world).once
    assert verdict is not None
    for _ in range(3):
        caplog.clear()
        with caplog.at_level(logging.DEBUG), ExitStack() as stack, StallMeter() as meter:
            cells = new_cells(row, world, mode, stack)
            ended = run(row, world, mode, cells)
            wrong = [problem for cell, end in zip(cells, ended, strict=True) for problem in problems(row, verdict, cell, end)]
        # A machine that stands still for a while plays a fault of its own; only then is the row played anew.
        if not (wrong and meter.stalled):
            break
    assert wrong + logged(caplog.records, row) == []
    by_httpcore = world != "aiohttp" or row.scheme == "proxy"  # which goes through httpx's own connections in each world
    assert {record.name for record in caplog.records} >= {"gofive", *(["httpcore.connection"] if by_httpcore else [])}
    if row.logged_by_httpcore and by_httpcore:
        assert any(shown(record.getMessage()) for record in caplog.records if record.name.startswith("httpcore"))
    outcomes = " | ".join(f"{end.outcome}" for end in ended)
    record_property("seen", f"{row.name} | {mode} | {world} | {outcomes} | {max(end.seconds for end in ended):.2f} s")
