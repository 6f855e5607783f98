"""``check``: fail when the client is not what the spec gives."""

from __future__ import annotations

import argparse
import sys

from ..build import check
from . import out_option, spec_options

HELP = "compare the client with what the spec gives"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    spec_options(parser)
    out_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    differences = check(arguments.spec, arguments.overlays, arguments.out)
    if differences:
        print(f"{arguments.out.name} is not what the spec gives; run `make generate` and commit both:", file=sys.stderr)
        print(*(f"  {line}" for line in differences), sep="\n", file=sys.stderr)
        return 1
    print(f"{arguments.out.name} is what the spec gives")
    return 0
