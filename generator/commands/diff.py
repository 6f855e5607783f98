"""``diff``: what changed in the spec, and what of that breaks code that uses the client.

OLD and NEW are each a git revision, WORKTREE (the files as they are now), a folder that holds spec/ and overlays/spec/, or an assembled
OpenAPI document (.json or .yaml). Exit code 0: nothing breaks, 1: something breaks, 2: the command line is wrong, 3: a side can't be read.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..comparing.breaking import rules_table
from ..comparing.changes import compare
from ..comparing.reports import FORMATS, Comparison
from ..comparing.sources import WORKTREE, sides
from ..problems import GenerationError
from . import ROOT

HELP = "say what changed in the spec, and what of that breaks users' code"

BREAKS, UNREADABLE = 1, 3


class _Rules(argparse.Action):
    """Print the table and leave, as ``--help`` does: it needs no sides."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(rules_table(), end="")
        parser.exit()


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("old", metavar="OLD", help="the version to start from")
    parser.add_argument("new", metavar="NEW", nargs="?", default=WORKTREE, help=f"the version to end with (default: {WORKTREE})")
    parser.add_argument("--format", choices=sorted(FORMATS), default="text", help="form of the report (default: text)")
    parser.add_argument("--product", help="compare this product only; for documents: the product that they are of")
    parser.add_argument("--repository", type=Path, default=ROOT, help="folder of the repository that revisions and WORKTREE are of")
    parser.add_argument("--rules", action=_Rules, nargs=0, help="print the rules with their reasons and exit")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    try:
        old, new = sides(arguments.old, arguments.new, arguments.repository, arguments.product)
    except GenerationError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problem(s); nothing was compared", file=sys.stderr)
        return UNREADABLE
    for side in (old, new):
        if side.note:
            print(side.note, file=sys.stderr)
    comparison = Comparison(old.name, new.name, compare(old.documents, new.documents))
    print(FORMATS[arguments.format](comparison), end="")
    return BREAKS if comparison.breaks else 0
