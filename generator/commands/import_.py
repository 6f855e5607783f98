"""``import``: docs pages into the spec."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ..importing.merging import Choices
from ..importing.page import Page
from ..importing.reporting import as_data, as_text
from ..importing.run import import_pages
from ..importing.sources import read_site, read_sources
from ..problems import fail
from . import spec_options

HELP = "put docs pages into the spec, or show how they differ from it"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "sources", nargs="*", metavar="SOURCE", help="a saved page (text from the browser, or Markdown), or a folder of them"
    )
    parser.add_argument(
        "--site", metavar="URL", help="the docs site: its pages are fetched, one a second; beside SOURCE only their addresses"
    )
    parser.add_argument("--cache", type=Path, default=Path(".docs-cache"), help="where fetched pages are kept")
    parser.add_argument("--product", help="product of the pages; else their paths tell it")
    parser.add_argument("--section", help="section file for new operations, such as sales_order; else the pages tell it")
    spec_options(parser)
    parser.add_argument("--apply", action="store_true", help="change operations that exist to what the pages say")
    parser.add_argument("--remove", action="store_true", help="with --apply: also remove what the pages don't have")
    parser.add_argument("--dry-run", action="store_true", help="do everything but write")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="form of the report")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    if arguments.remove and not arguments.apply:
        raise fail("--remove", 0, "goes with --apply")
    pages = _pages(arguments.sources, arguments.site, arguments.cache)
    choices = Choices(product=arguments.product, section=arguments.section, apply=arguments.apply, remove=arguments.remove)
    merged, files = import_pages(pages, arguments.spec, arguments.overlays, choices, arguments.dry_run)
    if arguments.format == "json":
        print(json.dumps(as_data(merged, files, arguments.dry_run), ensure_ascii=False, indent=2))
    else:
        print(as_text(merged, files, arguments.dry_run))
    return 1 if any(one.outcome == "different" for one in merged) else 0


def _pages(sources: list[str], site: str | None, cache: Path) -> list[Page]:
    if sources:
        return read_sources(sources, site=site)
    if site is None:
        raise fail("import", 0, "give a saved page, a folder of them, or --site")
    return read_site(site, cache)
