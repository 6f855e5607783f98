"""Build the client of all products, put it in place, or compare it with what is there."""

from __future__ import annotations

import shutil
from pathlib import Path

from .access import servers
from .assemble import products
from .emit import emit_product, emit_servers, emit_support
from .output import LOCK, differing_files, format_tree, generator_files, lock_text, only_a_client, put_in_place, staging
from .pipeline import build_document
from .problems import fail


def build(spec: Path, overlays: Path, target: Path) -> list[str]:
    """Generate all products into the empty folder `target`.

    Returns:
        A line for each product that counts what it is made of.

    Raises:
        GenerationError: The input can't become a client.
    """
    inputs = generator_files()
    made = []
    hosts: dict[str, str | None] = {}
    emit_support(target / "gofive_client")
    for product in products(spec):
        document = build_document(spec, overlays, product)
        emit_product(document, target / "gofive_client" / product)
        inputs += document.files
        for name, url in servers(document).items():
            if hosts.setdefault(name, url) != url:
                raise fail(document.head.name, document.head.line(("servers",)), f"the server {name} has another URL in another product")
        counts = f"{sum(1 for _ in document.operations())} operations, {len(document.schemas)} schemas"
        made.append(f"{product}: {len(document.files)} files assembled and checked, {counts}")
    emit_servers(hosts, target / "gofive_client")
    format_tree(target)
    (target / LOCK).write_text(lock_text(inputs, spec.resolve().parent), encoding="utf-8")
    return made


def generate(spec: Path, overlays: Path, out: Path) -> list[str]:
    """Generate and put the result in place of `out`; when anything fails, `out` stays as it was.

    Raises:
        GenerationError: The input can't become a client, or `out` holds something else than a client.
    """
    only_a_client(out)
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
