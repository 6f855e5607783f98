"""The measuring itself: that figures are what they are called, and that a missed aim is seen."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

import bench_page
import bench_sizes
import httpx
import pytest
from attrs import evolve
from bench_aims import AIMS, Aim, Verdict, verdicts
from bench_payloads import ENQUIRY_PATH, ORDER_ANSWER, ORDER_PATH, TOKEN_PATH, employee, enquiry
from bench_plot import drawn
from bench_report import aims_table, figures, missed
from bench_results import Results
from bench_rounds import FEWEST, Samples, Spread, in_rounds, interleave, ratio, turns
from bench_server import Server

from generator.assemble import assemble
from generator.overlay import lay_over, overlay_files

ROOT = Path(__file__).resolve().parents[2]


def burn(seconds: float) -> None:
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


def sample_results() -> Results:
    results = Results(machine={"Processor": "one of <these>"})
    for case in ("sync/small", "models/order", "async/50", "start/client", "start/first call"):
        results.add(case, {"gofive": Samples([1e-4], [2e-4]), "httpx": Samples([2e-4], [4e-4])})
    results.series["generate/1x/whole"] = Samples([0.02], [0.03])
    results.numbers["generate/1x/operations"] = 65
    for name in ("gofive", "httpx"):
        results.numbers.update({f"start/first call/{name}/peak": 36.0, f"start/first call/{name}/modules": 392})
        results.numbers.update({f"walk/{name}/{figure}": 40.0 for figure in ("early peak", "peak", "cpu", "wall")})
    results.numbers["tokens/200 calls"] = 1
    return results


def test_the_server_pages_and_counts() -> None:
    with Server(records=250) as server, httpx.Client(base_url=server.url, trust_env=False) as client:

        def rows(skip: int, take: int) -> list[str]:
            found = client.post(ENQUIRY_PATH, json=enquiry(take, skip)).json()["data"]["value"]
            return [row["staffCode"] for row in found]

        assert rows(0, 2) == ["EX0000000", employee(1)["staffCode"]]
        assert rows(100, 100)[0] == "EX0000100"
        assert [len(rows(skip, 100)) for skip in (0, 100, 200, 300)] == [100, 100, 50, 0]
        assert client.get(ORDER_PATH).content == ORDER_ANSWER
        assert client.post(TOKEN_PATH).json()["token_type"] == "Bearer"
        assert client.get("/v1/none").status_code == 404
        assert server.counts() == {ENQUIRY_PATH: 6, ORDER_PATH: 1, TOKEN_PATH: 1, "/v1/none": 1}


def test_the_server_takes_requests_in_pieces_and_several_at_once() -> None:
    import socket

    head = f"GET {ORDER_PATH} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    body = b'{"skip": 7, "pageLength": 1}'
    post = f"POST {ENQUIRY_PATH} HTTP/1.1\r\nHost: x\r\nCONTENT-LENGTH: {len(body)}\r\n\r\n".encode() + body
    with Server(records=10) as server, socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2])), timeout=5) as wire:
        wire.sendall(head + post[:-5])
        time.sleep(0.05)
        wire.sendall(post[-5:])
        wire.shutdown(socket.SHUT_WR)
        received = b"".join(iter(lambda: wire.recv(65536), b""))
    assert received.count(b"HTTP/1.1 200 OK") == 2
    assert b"EX0000007" in received.partition(ORDER_ANSWER)[2]


def test_a_ratio_is_taken_round_by_round() -> None:
    ours, theirs = Samples(cpu=[1.0, 10.0, 3.0], wall=[1, 1, 1]), Samples(cpu=[2.0, 5.0, 6.0], wall=[4, 4, 4])
    assert ratio(ours, theirs, "cpu") == Spread(median=0.5, low=0.5, high=1.25)
    assert ratio(ours, theirs, "wall").median == 0.25
    with pytest.raises(ValueError, match="shorter"):
        ratio(ours, Samples(cpu=[1.0, 2.0]), "cpu")
    with pytest.raises(ValueError, match="nothing"):
        ratio(Samples(), Samples(), "cpu")


def test_everybody_comes_first_once_and_last_once() -> None:
    names = ["a", "b", "c"]
    orders = [turns(names, number) for number in range(6)]
    assert all(sorted(order) == names for order in orders)
    assert {order[0] for order in orders} == {order[-1] for order in orders} == set(names)


def test_what_takes_twice_the_cpu_shows_as_twice() -> None:
    work = {
        "one": lambda calls: burn(0.002 * calls),
        "two": lambda calls: burn(0.004 * calls),
        "idle": lambda calls: time.sleep(0.002 * calls),
    }
    found = interleave(work, calls=5, rounds=5)
    assert ratio(found["two"], found["one"], "cpu").median == pytest.approx(2, rel=0.1)
    assert Spread.over(found["one"].cpu).median == pytest.approx(0.002, rel=0.1)
    assert ratio(found["idle"], found["one"], "cpu").median < 0.2
    assert Spread.over(found["idle"].wall).median >= 0.0019


def test_time_that_is_up_ends_the_rounds_but_not_before_the_fewest() -> None:
    found = in_rounds({"a": lambda: (1.0, 1.0)}, rounds=1000, seconds=0)
    assert len(found["a"].cpu) == FEWEST
    assert len(in_rounds({"a": lambda: (1.0, 1.0)}, rounds=3, seconds=0)["a"].cpu) == 3


def an_aim(limit: float, at: Literal["most", "least"] = "most") -> Aim:
    (aim,) = [aim for aim in AIMS if "against `httpx.Client.post" in aim.what]
    return evolve(aim, limit=limit, at=at)


@pytest.mark.parametrize(
    ("limit", "at", "met"), [(0.51, "most", True), (0.49, "most", False), (0.49, "least", True), (0.51, "least", False)]
)
def test_an_aim_is_met_or_missed(limit: float, at: Literal["most", "least"], met: bool) -> None:
    (verdict,) = verdicts(sample_results(), (an_aim(limit, at),))
    assert (verdict.met, verdict.shown()) == (met, "0.50x")
    assert bool(missed([verdict])) is not met
    if not met:
        assert verdict.aim.hindrance in missed([verdict])[0]
        assert "**no**" in aims_table([verdict])


def test_what_was_not_measured_is_not_met() -> None:
    found = verdicts(Results(), AIMS)
    assert {verdict.met for verdict in found} == {None}
    assert len(missed(found)) == len(AIMS)


def test_the_aim_of_flat_memory_is_a_difference() -> None:
    results = sample_results()
    results.numbers["walk/gofive/peak"] = 51.0
    by_what = {verdict.aim.what: verdict for verdict in verdicts(results, AIMS)}
    over_httpx = next(v for what, v in by_what.items() if what.startswith("1,000,000 records"))
    assert (over_httpx.shown(), over_httpx.met) == ("11.00 MB", False)


def test_results_are_kept(tmp_path: Path) -> None:
    results = sample_results()
    results.save(tmp_path / "deep" / "results.json")
    assert Results.load(tmp_path / "deep" / "results.json") == results


def test_the_tables_name_everybody_and_the_plot_is_svg() -> None:
    results = sample_results()
    text = figures(results)
    assert "| gofive | 100 µs | 200 µs |  |" in text
    assert "| httpx | 200 µs | 400 µs | 0.50x (0.50 to 0.50) |" in text
    assert "| httpx | 2,500/s, 200 µs |" in text
    assert "| 1x | 65 | 1.3 s | 1.9 s | 20.0 ms |" in text
    plot = ElementTree.fromstring(drawn(results))
    assert len(plot.findall(".//{http://www.w3.org/2000/svg}rect")) == 1 + 3 * 2


def test_the_page_has_its_places_and_keeps_the_rest() -> None:
    page = bench_page.PAGE.read_text("utf-8")
    places = {"aims": "A", "machine": "M", "figures": "F"}
    once = bench_page.filled(page, places)
    assert bench_page.filled(once, places) == once
    assert "`, written" not in once.partition("## Who is compared")[2]
    assert once.partition("## Who is compared")[2] == page.partition("## Who is compared")[2]
    with pytest.raises(ValueError, match="needs the line"):
        bench_page.filled("nothing", {"aims": "A"})


def test_a_greater_spec_is_one_that_the_generator_takes(tmp_path: Path) -> None:
    operations = bench_sizes.write(tmp_path, 2)
    counted = 0
    for product in ("empeo", "etaxgo", "venio"):
        document = assemble(tmp_path / "spec", product)
        lay_over(document, overlay_files(tmp_path / "overlays", product))
        names = [(one["x-python"]["resource"], one["x-python"]["method"]) for _, _, one in document.operations()]
        assert len(set(names)) == len(names)
        counted += len(names)
    assert counted == operations > 110


def test_the_command_measures_and_judges() -> None:
    command = [sys.executable, "tests/bench", "--quick", "--only", "tokens", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "bench-check: OK, all aims are met"), done.stderr
    assert "| 200 calls by 200 tasks at once | 1 |" in done.stdout


def test_a_verdict_without_a_spread_shows_one_figure() -> None:
    assert Verdict(an_aim(1), Spread(0.9, 0.8, 1.2)).shown() == "0.90x (0.80 to 1.20)"
