"""`check` says whether the committed client is what the spec gives, and the lock says what it was made from."""

from __future__ import annotations

import hashlib
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from workbench import COMMON, ENVELOPES, HEAD, NAMES, ORDER, ROOT, SETTING, STOCK, Bench, command, tree

from generator.__main__ import main

CLIENT = "client/gofive_client/demo/client.py"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """The small case, generated; tests work on copies."""
    bench = Bench(tmp_path_factory.mktemp("made"))
    bench.generate()
    return bench


def differences(bench: Bench) -> list[str]:
    """What a failing check lists."""
    before, beside = tree(bench.root), sorted(path.name for path in bench.root.iterdir())
    run = bench.run("check")
    assert run.code == 1
    assert run.out == ""
    first, *rest = run.err.splitlines()
    assert first == "client is not what the spec gives; run `make generate` and commit both:"
    assert tree(bench.root) == before, "a check changes nothing"
    assert sorted(path.name for path in bench.root.iterdir()) == beside
    return [line.strip() for line in rest]


# The command ------------------------------------------------------------------------------------------------------------------------


def test_fresh_output_passes(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    beside = sorted(path.name for path in bench.root.iterdir())
    run = bench.run("check")
    assert (run.code, run.out, run.err) == (0, "client is what the spec gives\n", "")
    assert tree(bench.root) == tree(made.root)
    assert sorted(path.name for path in bench.root.iterdir()) == beside


def test_changed_missing_and_surplus_files_are_named(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    bench.write(CLIENT, bench.read(CLIENT) + "\n")
    (bench.out / "gofive_client" / "py.typed").unlink()
    bench.write("client/gofive_client/demo/extra.py", "")
    (bench.out / "notes.txt").touch()
    endings = bench.out / "gofive_client" / "_unset.py"
    endings.write_bytes(endings.read_bytes().replace(b"\n", b"\r\n"))
    # Python may have compiled what was imported.
    (bench.out / "gofive_client" / "__pycache__").mkdir()
    (bench.out / "gofive_client" / "__pycache__" / "_unset.cpython-311.pyc").touch()
    assert differences(bench) == [
        "gofive_client/_unset.py: differs",
        "gofive_client/demo/client.py: differs",
        "gofive_client/demo/extra.py: not made from the spec",
        "gofive_client/py.typed: missing",
        "notes.txt: not made from the spec",
    ]


def test_output_that_was_never_made_is_missing(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    found = differences(bench)
    assert "generation.lock: missing" in found
    assert all(line.endswith(": missing") for line in found)


def test_a_change_of_the_spec_is_found(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    bench.edit(SETTING, "description: Settings by name.", "description: All settings by name.")
    assert differences(bench) == ["generation.lock: differs", "gofive_client/demo/openapi.json: differs"]


def test_a_check_of_a_wrong_spec_names_the_mistake(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    bench.edit(SETTING, "summary: Update Settings", "summary: Update: Settings  # here")
    run = bench.run("check")
    assert run.problem == bench.here
    assert tree(bench.out) == tree(made.out)


@pytest.mark.parametrize(("command", "gone", "code"), [("", False, 0), ("", True, 1), ("generate", True, 1), ("check", True, 1)])
def test_the_exit_code_and_the_stream_tell_success_from_mistake(
    made: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, gone: bool, code: int
) -> None:
    bench = made.copy(tmp_path)
    words = [*command.split(), *bench.arguments()[1:], *(["--spec", str(tmp_path / "gone")] if gone else [])]
    assert main(words) == code
    printed = capsys.readouterr()
    assert (bool(printed.out), bool(printed.err)) == (code == 0, code != 0)


@pytest.mark.parametrize("arguments", ["remake", "--specs gone", "check generate"])
def test_misuse_has_an_exit_code_of_its_own(capsys: pytest.CaptureFixture[str], arguments: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments.split())
    assert "usage: python -m generator" in capsys.readouterr().err


def test_the_exit_code_reaches_the_shell(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    (bench.root / CLIENT).unlink()
    process = command(bench.arguments("check"), tmp_path)
    _, errors = process.communicate()
    assert process.returncode == 1
    assert "gofive_client/demo/client.py: missing" in errors


# The lock ---------------------------------------------------------------------------------------------------------------------------


def lock(bench: Bench) -> dict[str, dict[str, str]]:
    """The lock as TOML."""
    return tomllib.loads(bench.read("client/generation.lock"))


def test_the_lock_names_the_versions_of_the_tools(made: Bench) -> None:
    tools = lock(made)["tools"]
    assert tools == {name: version(name) for name in tools}
    assert {"openapi-python-client", "ruff"} <= tools.keys()


def test_the_lock_names_every_input_with_its_hash(made: Bench) -> None:
    hashes = {(made.root / name).resolve(): digest for name, digest in lock(made)["sha256"].items()}
    inputs = [made.root / name for name in (COMMON, HEAD, ORDER, SETTING, STOCK, ENVELOPES, NAMES)]
    generator = ROOT / "generator"
    inputs += [path for path in (*generator.glob("*.py"), *(generator / "templates").rglob("*")) if path.suffix in (".py", ".jinja")]
    inputs.remove(generator / "__main__.py")
    assert hashes == {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in inputs}


def test_a_comment_in_an_input_changes_the_lock_and_nothing_else(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    edited = {COMMON, HEAD, ORDER, NAMES, ENVELOPES}
    for file in edited:
        bench.write(file, bench.read(file) + "# A thought.\n")
    assert differences(bench) == ["generation.lock: differs"]
    bench.generate()
    old, new = lock(made)["sha256"], lock(bench)["sha256"]
    changed = {name for name in new.keys() | old.keys() if new.get(name) != old.get(name)}
    assert changed == edited


def test_an_overlay_more_is_an_input_more(made: Bench, tmp_path: Path) -> None:
    bench = made.copy(tmp_path)
    bench.write(
        "overlays/demo/more.overlay.yaml",
        "overlay: 1.0.0\nactions:\n  - {target: $.info.description, description: Another word., update: Changed.}\n",
    )
    bench.generate()
    assert lock(bench)["sha256"].keys() - lock(made)["sha256"].keys() == {"overlays/demo/more.overlay.yaml"}
