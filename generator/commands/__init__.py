"""The subcommands of ``python -m generator``, a module each: ``HELP``, ``configure(parser)`` and ``run(arguments)``."""

from __future__ import annotations

import argparse
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def spec_options(parser: argparse.ArgumentParser) -> None:
    """Where the spec and its overlays are."""
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec")
    parser.add_argument("--overlays", type=Path, default=ROOT / "overlays" / "spec", help="folder of the overlay documents")


def out_option(parser: argparse.ArgumentParser) -> None:
    """Where the client is."""
    parser.add_argument("--out", type=Path, default=ROOT / "generated_client", help="folder of the client")
