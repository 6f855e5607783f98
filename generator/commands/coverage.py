"""``coverage``: prove that the inventory and the spec agree, and count what is documented and what is callable."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..inventory.marked import read_marked
from ..inventory.proof import prove
from ..inventory.rendering import as_json, as_markdown, as_text
from ..problems import fail, shown
from . import ROOT

HELP = "count what is documented and what is callable"

_FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--format", choices=_FORMATS, default="text", help="how to print the table (text)")
    what.add_argument("--write", type=Path, metavar="FILE", help="put the Markdown table between the markers of this file")
    what.add_argument("--check", type=Path, metavar="FILE", help="fail when this file has another table; write nothing")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    products = prove(arguments.spec)
    if arguments.write is None and arguments.check is None:
        print(_FORMATS[arguments.format](products), end="")
        return 0
    file = read_marked(arguments.write or arguments.check)
    table = as_markdown(products)
    if not file.holds(table):
        if arguments.write is None:
            raise fail(shown(file.path), file.line, "the coverage table is not what the spec gives; run `make generate` and commit it")
        file.write(table)
    print(f"{shown(file.path)} has the coverage of the spec")
    return 0
