"""Measure gofive beside others: `python tests/bench [--quick] [--check] [--only PART ...]`; `make bench` and `make bench-check` call it."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import bench_calls
import bench_report
from bench_aims import AIMS, verdicts
from bench_machine import machine
from bench_results import Results
from bench_server import Server

ROOT = Path(__file__).resolve().parents[2]
SAVED = ROOT / "build" / "bench" / "results.json"
PARTS = ("sync", "models")


def main() -> int:
    """Run the command line.

    Returns:
        Exit code: 0 done, 1 an aim was missed and ``--check`` was asked for.
    """
    parser = argparse.ArgumentParser(prog="python tests/bench", description="Measure gofive beside others.")
    parser.add_argument("--quick", action="store_true", help="less than a minute: shows that it runs, and rough figures")
    parser.add_argument("--check", action="store_true", help="fail when an aim is missed; docs/performance.md stays as it is")
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", default=list(PARTS), help=f"one or more of {', '.join(PARTS)}")
    arguments = parser.parse_args()
    effort = bench_calls.QUICK if arguments.quick else bench_calls.WHOLE
    results = Results(machine=machine())
    for part in arguments.only:
        began = time.monotonic()
        with Server(effort.records) as server:
            if part == "sync":
                bench_calls.measure_sync(results, effort, server.url)
            elif part == "models":
                bench_calls.measure_models(results, effort)
        print(f"{part}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    results.save(SAVED)
    found = verdicts(results, tuple(aim for aim in AIMS if aim.part in arguments.only))
    print(bench_report.figures(results))
    print(bench_report.aims(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
