"""``python -m gofive.drift``: add up the reports of several processes."""

from __future__ import annotations

import argparse
import sys
from functools import reduce
from pathlib import Path

from .report import Report


def main() -> int:
    """Run the command line.

    Returns:
        Exit code: 0 done, 1 a report can't be read or there is nothing to lay over, 2 the command line is wrong.
    """
    parser = argparse.ArgumentParser(prog="python -m gofive.drift", description="Where live answers differ from the spec.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    merge = commands.add_parser(
        "merge", help="add up reports", description="Add up reports and print the sum, as JSON if nothing else is asked."
    )
    merge.add_argument("reports", nargs="+", type=Path, metavar="FILE", help="what Report.to_json() gave")
    form = merge.add_mutually_exclusive_group()
    form.add_argument("--text", action="store_true", help="print it to be read")
    form.add_argument("--overlay", metavar="PRODUCT", help="print the overlay of a product instead")
    arguments = parser.parse_args()
    try:
        total = reduce(Report.merged, [_read(path) for path in arguments.reports])
        print(total.overlay(arguments.overlay) if arguments.overlay else total if arguments.text else total.to_json())
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _read(path: Path) -> Report:
    try:
        return Report.from_json(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


if __name__ == "__main__":
    sys.exit(main())
