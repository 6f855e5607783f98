"""Rewrite the golden files from what the generator makes now: ``python tests/generator/regenerate_golden.py``.

Run it after a change of the templates or of ``cases/small``, and read the difference before you commit it: that is the review of the
generated code.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from workbench import GOLDEN, Bench, golden_tree


def regenerate() -> None:
    """Replace ``golden/small`` by what ``cases/small`` gives."""
    target = GOLDEN / "small"
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        bench.generate()
        shutil.rmtree(target, ignore_errors=True)
        for name, content in golden_tree(bench.out).items():
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


if __name__ == "__main__":
    regenerate()
