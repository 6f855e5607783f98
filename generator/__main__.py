"""``python -m generator``: from the spec to the client."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from .assemble import products
from .emit import emit_product, emit_support
from .output import LOCK, differing_files, format_tree, generator_files, lock_text, put_in_place, staging
from .pipeline import build_document
from .problems import GenerationError

ROOT = Path(__file__).resolve().parent.parent


def build(spec: Path, overlays: Path, target: Path) -> list[str]:
    """Generate all products into the empty folder `target`.

    Returns:
        A line for each product that counts what it is made of.

    Raises:
        GenerationError: The input can't become a client.
    """
    inputs = generator_files()
    made = []
    emit_support(target / "gofive_client")
    for product in products(spec):
        document = build_document(spec, overlays, product)
        emit_product(document, target / "gofive_client" / product)
        inputs += document.files
        counts = f"{sum(1 for _ in document.operations())} operations, {len(document.schemas)} schemas"
        made.append(f"{product}: {len(document.files)} files assembled and checked, {counts}")
    format_tree(target)
    (target / LOCK).write_text(lock_text(inputs, spec.resolve().parent), encoding="utf-8")
    return made


def generate(spec: Path, overlays: Path, out: Path) -> list[str]:
    """Generate and put the result in place of `out`; when anything fails, `out` stays as it was."""
    fresh = staging(out)
    try:
        made = build(spec, overlays, fresh)
        put_in_place(fresh, out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return made


def check(spec: Path, overlays: Path, out: Path) -> list[str]:
    """Compare `out` with what the spec gives.

    Returns:
        The files that differ.
    """
    fresh = staging(out)
    try:
        build(spec, overlays, fresh)
        return differing_files(fresh, out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        Exit code: 0 done, 1 the input is wrong or the output differs.
    """
    parser = argparse.ArgumentParser(prog="python -m generator", description="Make the client from the spec.")
    parser.add_argument("command", nargs="?", choices=["generate", "check"], default="generate")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the spec")
    parser.add_argument("--overlays", type=Path, default=ROOT / "overlays" / "spec", help="folder of the overlay documents")
    parser.add_argument("--out", type=Path, default=ROOT / "generated_client", help="folder of the client")
    arguments = parser.parse_args(argv)
    began = time.perf_counter()
    try:
        if arguments.command == "check":
            differences = check(arguments.spec, arguments.overlays, arguments.out)
            if differences:
                print(f"{arguments.out.name} is not what the spec gives; run `make generate` and commit both:", file=sys.stderr)
                print(*(f"  {line}" for line in differences), sep="\n", file=sys.stderr)
                return 1
            print(f"{arguments.out.name} is what the spec gives")
        else:
            made = generate(arguments.spec, arguments.overlays, arguments.out)
            print(*made, f"{arguments.out.name} generated in {time.perf_counter() - began:.1f} s", sep="\n")
    except GenerationError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problem(s); nothing was written", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
