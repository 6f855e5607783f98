"""``python -m gofive.bulk``: look at a journal, and settle what is unknown in it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .errors import JournalError
from .journal import Journal


def main() -> int:
    """Run the command line.

    Returns:
        Exit code: 0 done, 1 the journal can't be used, 2 the command line is wrong.
    """
    parser = argparse.ArgumentParser(prog="python -m gofive.bulk", description="Look at the journal of a run.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    show = commands.add_parser("show", help="count, and list the writes of unknown outcome")
    settle = commands.add_parser("settle", help="say how a write of unknown outcome ended")
    for command in (show, settle):
        command.add_argument("journal", type=Path, metavar="FILE")
    settle.add_argument("keys", nargs="+", metavar="KEY")
    ending = settle.add_mutually_exclusive_group(required=True)
    ending.add_argument("--applied", action="store_true", help="it was applied: it is done")
    ending.add_argument("--not-applied", action="store_true", help="it was not: the next run sends it again")
    arguments = parser.parse_args()
    journal = Journal(arguments.journal)
    try:
        if arguments.command == "show":
            _show(journal)
        else:
            for key in arguments.keys:
                journal.settle(key, applied=arguments.applied)
    except (OSError, JournalError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _show(journal: Journal) -> None:
    print(", ".join(f"{number} {state}" for state, number in journal.counts().items()))
    for entry in journal.unknown():
        print(f"{entry.key}\t{entry.at.isoformat()}\t{entry.error or 'the process ended'}")


if __name__ == "__main__":
    sys.exit(main())
