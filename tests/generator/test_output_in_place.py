"""The output is the same wherever and whenever it is made, and comes into place whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from workbench import HEAD, NAMES, ORDER, ROOT, SETTING, Bench, command, tree


def names(folder: Path) -> list[str]:
    """What stands in a folder, hidden or not."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """The small case, generated; tests work on copies."""
    bench = Bench(tmp_path_factory.mktemp("made"))
    bench.generate()
    return bench


# The same bytes ---------------------------------------------------------------------------------------------------------------------


def test_two_runs_give_the_same_bytes(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    bench.generate()
    assert tree(bench.out) == tree(made.out)


def test_hash_seed_locale_and_working_directory_do_not_matter(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    first = command([*bench.arguments(), "--out", str(elsewhere / "first")], elsewhere, PYTHONHASHSEED="1", LC_ALL="C", PYTHONUTF8="0")
    second = command(["--spec", "spec", "--overlays", "overlays", "--out", "second"], bench.root, PYTHONHASHSEED="4242")
    for process, out in ((first, elsewhere / "first"), (second, bench.root / "second")):
        printed, errors = process.communicate()
        assert process.returncode == 0, errors
        assert "demo: " in printed
        assert "11 operations" in printed
        assert errors == ""
        assert tree(out) == tree(made.out)


# Whole ------------------------------------------------------------------------------------------------------------------------------


def test_a_first_run_makes_the_missing_folders(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.out = bench.root / "not" / "yet" / "there"
    bench.generate()
    assert names(bench.root / "not" / "yet") == ["there"]
    assert names(bench.out) == ["generation.lock", "gofive_client"]


def test_a_run_replaces_everything_that_stood_there(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    (bench.out / "gofive_client" / "demo" / "client.py").write_text("edited by hand", encoding="utf-8")
    (bench.out / "gofive_client" / "stale.py").touch()
    (bench.out / "gofive_client" / "_unset.py").unlink()
    bench.generate()
    assert tree(bench.out) == tree(made.out)
    assert names(bench.root) == names(made.root)


def test_the_output_can_be_read_by_whom_an_ordinary_new_folder_can(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.generate()  # a copy would have the modes that the copying gave it
    ordinary = tmp_path / "ordinary"
    ordinary.mkdir()

    def mode(path: Path) -> str:
        return stat.filemode(path.stat().st_mode)

    assert {mode(path) for path in [bench.out, *bench.out.rglob("*")] if path.is_dir()} == {mode(ordinary)}


@pytest.mark.parametrize("wrong", ["spec", "overlays", ".", "spec/demo/openapi.yaml"])
def test_what_is_no_client_is_never_replaced(tmp_path: Path, wrong: str) -> None:
    bench = Bench(tmp_path)
    bench.out = bench.root / wrong
    before = tree(bench.root)
    run = bench.run()
    assert run.code == 1
    assert "is no generated client" in run.err
    assert "give another --out" in run.err
    assert tree(bench.root) == before


def test_an_empty_folder_may_become_the_client(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.out.mkdir()
    bench.generate()
    assert names(bench.out) == ["generation.lock", "gofive_client"]


# Or not at all ----------------------------------------------------------------------------------------------------------------------

# One mistake for each stage of the way.
MISTAKES = {
    "assemble": (ORDER, "summary: Order Enquiry", "summary: Order: Enquiry"),
    "overlay": (NAMES, "$.paths['/v1/settings'].put", "$.paths['/v1/gone'].put"),
    "validate": (ORDER, "total: {type: number", "total: {type: text"),
    "emit": (SETTING, "application/json", "application/xml"),
}


@pytest.mark.parametrize("stage", MISTAKES)
@pytest.mark.parametrize("existing", [True, False], ids=["over old output", "first run"])
def test_a_failing_run_leaves_everything_as_it_was(made: Bench, tmp_path: Path, stage: str, existing: bool) -> None:
    bench = made.copy(tmp_path) if existing else Bench(tmp_path)
    if existing:
        (bench.out / "gofive_client" / "_unset.py").write_text("older output", encoding="utf-8")
    bench.edit(*MISTAKES[stage])
    before, beside = tree(bench.root), names(bench.root)
    run = bench.run()
    assert run.code == 1
    assert "nothing was written" in run.err
    assert tree(bench.root) == before
    assert names(bench.root) == beside


def test_one_failing_product_keeps_the_others_back(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    (bench.root / "spec" / "other").mkdir()
    bench.write("spec/other/openapi.yaml", bench.read(HEAD).replace("[common, stock, order, setting]", "[gone]"))
    bench.edit(SETTING, "Settings by name", "Settings by their names")
    assert bench.run().code == 1
    assert tree(bench.out) == tree(made.out)
    assert names(bench.root) == names(made.root)


@pytest.mark.parametrize(
    ("step", "failure"),
    [(1, OSError("no")), (2, OSError("no")), (2, KeyboardInterrupt())],
    ids=["old output can't step aside", "new output can't step in", "interrupt in between"],
)
def test_a_failure_while_putting_in_place_brings_the_old_output_back(
    made: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int, failure: BaseException
) -> None:
    bench = made.copy(tmp_path)
    bench.edit(SETTING, "Settings by name", "Settings by their names")
    rename, steps = Path.rename, [0]

    # Nothing but the operating system can make a rename fail at will, so the test stands in for it.
    def failing(self: Path, target: Path) -> Path:
        steps[0] += 1
        if steps[0] == step:
            raise failure
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(type(failure)):
        bench.run()
    assert steps[0] >= step
    assert tree(bench.out) == tree(made.out)
    assert names(bench.root) == names(made.root)


def test_a_disk_that_is_full_leaves_the_old_output(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    bench.edit(SETTING, "Settings by name", "Settings by their names")
    limited = (
        "import resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"  # no file of this process may be longer
        "from generator.__main__ import main\n"
        "sys.exit(main())"
    )
    run = subprocess.run(
        [sys.executable, "-c", limited, *bench.arguments()],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert run.returncode != 0
    assert "File too large" in run.stderr
    assert tree(bench.out) == tree(made.out)
    assert names(bench.root) == names(made.root)
