"""Measure gofive beside others: `python tests/bench [--quick] [--check] [--only PART ...]`; `make bench` and `make bench-check` call it."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import bench_calls
import bench_page
import bench_processes
from bench_aims import AIMS, verdicts
from bench_effort import QUICK, WHOLE, Effort
from bench_machine import machine
from bench_report import aims_table, figures, missed
from bench_results import Results
from bench_server import Server

import gofive

ROOT = Path(__file__).resolve().parents[2]
SAVED = ROOT / "build" / "bench" / "results.json"

PARTS: dict[str, Callable[[Results, Effort, Server], None]] = {
    "sync": lambda results, effort, server: bench_calls.measure_sync(results, effort, server.url),
    "async": lambda results, effort, server: bench_calls.measure_async(results, effort, server.url),
    "models": lambda results, effort, server: bench_calls.measure_models(results, effort),
    "tokens": lambda results, effort, server: bench_calls.measure_tokens(results, server),
    "start": lambda results, effort, server: bench_processes.measure_start(results, effort, server.url),
    "walk": lambda results, effort, server: bench_processes.measure_walk(results, effort, server.url),
    "generate": lambda results, effort, server: bench_processes.measure_generate(results, effort),
}


def measured(parts: list[str], effort: Effort) -> Results:
    """Measure the parts, one after the other, each with a server of its own."""
    results = Results(machine=machine())
    for part in parts:
        began = time.monotonic()
        with Server(effort.records) as server:
            PARTS[part](results, effort, server)
        print(f"{part}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    return results


def main() -> int:
    """Run the command line.

    Returns:
        Exit code: 0 done, 1 an aim was missed or could not be measured, and ``--check`` was asked for, 2 another gofive would be measured.
    """
    parser = argparse.ArgumentParser(prog="python tests/bench", description="Measure gofive beside others.")
    parser.add_argument("--quick", action="store_true", help="about a minute: shows that it runs, and rough figures; writes no page")
    parser.add_argument("--check", action="store_true", help="fail when an aim is missed; writes no page")
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=f"one or more of {', '.join(PARTS)}; writes no page")
    parser.add_argument("--again", action="store_true", help="write the page from the last whole run, without measuring")
    parser.add_argument("--importtime", metavar="CLIENT", choices=bench_processes.CLIENTS, help="show what importing a client costs")
    arguments = parser.parse_args()
    if arguments.importtime:
        print(bench_processes.import_times(arguments.importtime))
        return 0
    if not Path(gofive.__file__).is_relative_to(ROOT):
        print(f"this would measure {Path(gofive.__file__).parent}; run it with PYTHONPATH=overlays:generated_client", file=sys.stderr)
        return 2
    parts = arguments.only or list(PARTS)
    results = Results.load(SAVED) if arguments.again else measured(parts, QUICK if arguments.quick else WHOLE)
    found = verdicts(results, tuple(aim for aim in AIMS if aim.part in parts))
    print(f"{figures(results)}\n\n{aims_table(found)}")
    if arguments.check:
        failures = missed(found)
        print("\n".join(["", *failures]) if failures else "\nbench-check: OK, all aims are met")
        return 1 if failures else 0
    if not (arguments.only or arguments.quick):
        results.save(SAVED)
        bench_page.write(results, found)
        print(f"\nwritten: {', '.join(path.relative_to(ROOT).as_posix() for path in (bench_page.PAGE, bench_page.PLOT))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
