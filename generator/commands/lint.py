"""``lint``: judge the house style of the hand-written spec."""

from __future__ import annotations

import argparse
import json
import sys

from attrs import asdict

from ..linting.linter import lint, read
from ..linting.rules import RULES
from . import spec_options

HELP = "judge the house style of the spec"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    spec_options(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print what was found")
    parser.add_argument("--rules", action="store_true", help="list the rules and their reasons instead")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    as_json = arguments.format == "json"
    if arguments.rules:
        table = [{"name": rule.name, "why": rule.why} for rule in RULES]
        width = max(len(rule.name) for rule in RULES)
        print(json.dumps(table, indent=2) if as_json else "\n".join(f"{row['name']:<{width}}  {row['why']}" for row in table))
        return 0
    found = lint(read(arguments.spec, arguments.overlays))
    if as_json:
        print(json.dumps([asdict(finding) for finding in found], indent=2, ensure_ascii=False))
    elif found:
        print(*found, f"{len(found)} problem(s); `python -m generator lint --rules` says why", sep="\n", file=sys.stderr)
    return 1 if found else 0
