"""``generate``: make the client from the spec."""

from __future__ import annotations

import argparse
import time

from ..build import generate
from . import out_option, spec_options

HELP = "make the client from the spec"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    spec_options(parser)
    out_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    began = time.perf_counter()
    made = generate(arguments.spec, arguments.overlays, arguments.out)
    print(*made, f"{arguments.out.name} generated in {time.perf_counter() - began:.1f} s", sep="\n")
    return 0
