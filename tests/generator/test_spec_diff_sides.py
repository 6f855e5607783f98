"""The sides of ``diff``: revisions of real repositories, folders, documents; and its exit codes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen
from diff_bench import document, schemas
from workbench import CASES, ROOT, Run, command, tree

from generator.__main__ import main

ORDER = "spec/demo/order.yaml"
NAMES = "overlays/spec/demo/names.overlay.yaml"
URGENT = "        urgent: {type: boolean, description: Whether it can wait.}\n"


def git(folder: Path, *arguments: str) -> str:
    """Run git with settings of nobody."""
    settings = [
        "-c",
        "user.name=A Tester",
        "-c",
        "user.email=tester@example.com",
        "-c",
        "commit.gpgsign=false",
        "-c",
        "init.defaultBranch=main",
    ]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(["git", *settings, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@frozen
class Repository:
    """A repository with the small case, laid out as this one."""

    root: Path

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace text in a file."""
        text = (self.root / file).read_text(encoding="utf-8")
        assert old in text
        (self.root / file).write_text(text.replace(old, new), encoding="utf-8")

    def commit(self, message: str) -> str:
        """Commit everything; returns the hash."""
        git(self.root, "add", "--all")
        git(self.root, "commit", "--quiet", "--allow-empty", "--message", message)
        return git(self.root, "rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Three commits: the small case, one member less, a new description."""
    root = tmp_path / "repository"
    shutil.copytree(CASES / "small" / "spec", root / "spec")
    shutil.copytree(CASES / "small" / "overlays", root / "overlays" / "spec")
    git(root, "init", "--quiet")
    found = Repository(root)
    found.commit("first")
    git(root, "tag", "v1")
    found.edit(ORDER, URGENT, "")
    found.commit("second: a member less")
    found.edit(ORDER, "Reads an order.", "Reads one order.")
    found.commit("third")
    return found


@pytest.fixture
def diff(repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Run]:
    """Run the command on the repository, which it must leave as it was."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))

    def run(*words: str) -> Run:
        before = tree(repository.root)
        code = main(["diff", "--repository", str(repository.root), *words])
        printed = capsys.readouterr()
        assert tree(repository.root) == before, "worktree, index and history are as they were"
        assert list(temporary.iterdir()) == []
        return Run(code, printed.out, printed.err)

    return run


# Revisions ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("old", ["v1", "HEAD~2", "main~2", "HEAD^^", ":/first", "HEAD^{/^first}", "refs/tags/v1", "v1^{tree}", "@~2"])
def test_a_revision_by_any_name(diff: Callable[..., Run], old: str) -> None:
    run = diff(old, "HEAD")
    assert run.code == 1
    assert "Order.urgent: member of the result removed" in run.out
    assert f"{old} -> HEAD: 4 breaking, 0 added, 1 changed" in run.out


def test_a_hash_and_the_way_back(diff: Callable[..., Run], repository: Repository) -> None:
    first = git(repository.root, "rev-parse", "--short", "v1")
    run = diff("HEAD", first)
    assert run.code == 0
    assert "Order.urgent: member of the result added" in run.out


def test_only_harmless_changes_have_exit_code_0(diff: Callable[..., Run]) -> None:
    run = diff("HEAD~1", "HEAD")
    assert (run.code, run.err) == (0, "")
    assert "description changed" in run.out


def test_the_worktree_is_the_other_side_by_itself(diff: Callable[..., Run], repository: Repository) -> None:
    assert diff("HEAD").out == "no difference between HEAD and WORKTREE\n"
    repository.edit(NAMES, "method: enquiry", "method: find")
    (repository.root / "untracked.txt").touch()
    assert "orders.enquiry -> orders.find" in diff("HEAD").out
    git(repository.root, "add", "--all")
    assert diff("HEAD", "WORKTREE").code == 1
    assert diff("WORKTREE", "WORKTREE").code == 0


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("gone", "is neither a git revision"),
        ("v1..HEAD", "is neither a git revision"),
        ("HEAD~99", "is neither a git revision"),
        ("", "is no git revision"),
        ("--upload-pack=touch owned", "is no git revision"),
        ("--output=owned", "is no git revision"),
        ("-x", "is no git revision"),
        ("HEAD:spec/common.yaml", "is a file of the repository"),
        ("v1 HEAD", "is neither a git revision"),
        ("$(touch owned)", "is neither a git revision"),
        ("HEAD:spec", "has no spec/ folder"),
    ],
)
def test_what_is_no_revision(diff: Callable[..., Run], repository: Repository, name: str, says: str) -> None:
    run = diff("--", name)
    assert (run.code, run.out) == (3, "")
    assert says in run.err
    assert "nothing was compared" in run.err


def test_an_option_for_git_is_none_of_ours(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["diff", "--upload-pack=x"])
    assert "usage: python -m generator diff" in capsys.readouterr().err


@pytest.mark.parametrize("branch", ["feature/größer", "v1.json", "spec", "WORKTREE", "ends.yaml"])
def test_a_branch_with_an_odd_name(diff: Callable[..., Run], repository: Repository, branch: str) -> None:
    git(repository.root, "branch", branch, "v1")
    assert "Order.urgent" in diff(f"refs/heads/{branch}", "HEAD").out


def test_a_repository_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(CASES / "small" / "spec", tmp_path / "spec")
    assert main(["diff", "HEAD", "--repository", str(tmp_path)]) == 3
    assert "is no git repository" in capsys.readouterr().err
    assert main(["diff", "HEAD", "--repository", str(tmp_path / "gone")]) == 3
    assert "no such folder" in capsys.readouterr().err


def test_without_git(diff: Callable[..., Run], repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository.root))
    run = diff("HEAD")
    assert run.code == 3
    assert "git: is not installed" in run.err
    assert diff("WORKTREE", str(repository.root)).code == 0


def test_the_environment_of_a_hook_does_not_lead_elsewhere(
    diff: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "index"))
    assert diff("v1", "HEAD").code == 1


def test_a_shallow_clone_says_that_it_is_shallow(diff: Callable[..., Run], repository: Repository, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", repository.root.as_uri(), "shallow")
    run = diff("HEAD~1", "--repository", str(tmp_path / "shallow"))
    assert run.code == 3
    assert "the clone is shallow" in run.err


def test_a_project_below_the_root_of_its_repository(repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mono").mkdir()
    shutil.copytree(repository.root, tmp_path / "mono" / "sdk", ignore=shutil.ignore_patterns(".git"))
    outer = Repository(tmp_path / "mono")
    git(outer.root, "init", "--quiet")
    outer.commit("all")
    outer.edit(f"sdk/{ORDER}", "Reads one order.", "Reads it.")
    assert main(["diff", "HEAD", "--repository", str(outer.root / "sdk")]) == 0
    assert "description changed" in capsys.readouterr().out


def test_an_old_revision_need_not_please_the_rules_of_today(diff: Callable[..., Run], repository: Repository) -> None:
    repository.edit(ORDER, "x-coverage: legacy", "x-coverage: guessed")
    repository.commit("a word that is no coverage")
    assert "coverage changed: legacy -> guessed" in diff("HEAD~1", "HEAD").out


def test_a_link_out_of_the_revision_is_not_followed(diff: Callable[..., Run], repository: Repository, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("tags: []\n", encoding="utf-8")
    (repository.root / "spec" / "demo" / "extra.yaml").symlink_to(tmp_path / "secret.yaml")
    repository.commit("a link")
    run = diff("HEAD")
    assert (run.code, run.out) == (3, "")
    assert "HEAD: the files of the revision can't be unpacked" in run.err


def test_a_mistake_in_a_revision_has_its_place(diff: Callable[..., Run], repository: Repository) -> None:
    repository.edit(ORDER, "summary: Get an Order", "summary: Get: an Order")
    repository.commit("malformed")
    line = (repository.root / ORDER).read_text(encoding="utf-8").splitlines().index("      summary: Get: an Order") + 1
    run = diff("HEAD", "v1")
    assert (run.code, run.out) == (3, "")
    assert f"HEAD:{ORDER}:{line}: malformed YAML" in run.err


def test_what_can_not_be_assembled_any_more_has_its_committed_document(diff: Callable[..., Run], repository: Repository) -> None:
    folder = repository.root / "generated_client" / "gofive_client" / "demo"
    folder.mkdir(parents=True)
    (folder / "openapi.json").write_text(
        json.dumps(document(lambda d: schemas(d)["Order"]["properties"].pop("total")).data), encoding="utf-8"
    )
    repository.edit(NAMES, "target: $.paths['/v1/settings'].put", "target: $.paths[/v1/settings].put")
    repository.commit("a path of another dialect")
    run = diff("HEAD", "v1")
    assert "Order.total: member of the result added" in run.out
    assert "HEAD: the generator of today can't assemble it (HEAD:overlays/spec/demo/names.overlay.yaml" in run.err


# Folders and documents ----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., str]:
    """Write a document to a file of that name."""

    def write(name: str, text: str | None = None) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document().data) if text is None else text, encoding="utf-8")
        return str(path)

    return write


def test_a_folder(diff: Callable[..., Run], repository: Repository, tmp_path: Path) -> None:
    shutil.copytree(repository.root, tmp_path / "copy", ignore=shutil.ignore_patterns(".git"))
    assert diff(str(tmp_path / "copy"), "HEAD").code == 0
    assert "Order.urgent" in diff("v1", str(tmp_path / "copy")).out


@pytest.mark.parametrize("name", ["demo/openapi.json", "demo/openapi.yaml", "demo/any.yml"])
def test_a_document_against_a_revision(diff: Callable[..., Run], written: Callable[..., str], name: str) -> None:
    assert diff(written(name), "v1").out.startswith("no difference between ")
    assert diff(written(name), "HEAD").code == 1


def test_two_documents(diff: Callable[..., Run], written: Callable[..., str]) -> None:
    one, other = written("old/openapi.json"), written("new/openapi.json")
    run = diff(one, other)
    assert run.code == 3
    assert "the folders call the products old and new; say with --product" in run.err
    assert diff(one, other, "--product", "demo").code == 0
    assert diff(one, one).code == 0


def test_a_document_of_another_product(diff: Callable[..., Run], written: Callable[..., str]) -> None:
    run = diff(written("other/openapi.json"), "HEAD")
    assert run.code == 3
    assert "HEAD: has no product other; there are: demo" in run.err
    assert diff(written("other/openapi.json"), "v1", "--product", "demo").code == 0


def test_one_product_of_several(diff: Callable[..., Run], repository: Repository) -> None:
    for kind in ("spec", "overlays/spec"):
        shutil.copytree(repository.root / kind / "demo", repository.root / kind / "extra")
    assert "extra: product added" in diff("HEAD").out
    assert diff("WORKTREE", "HEAD").code == 1
    assert diff("HEAD", "--product", "demo").out == "no difference between HEAD and WORKTREE\n"
    assert "extra: product added" in diff("HEAD", "--product", "extra").out
    run = diff("HEAD", "--product", "gone")
    assert (run.code, run.out) == (3, "")
    assert "has no product gone; there are: demo" in run.err


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.json", "{\n  no", "a.json:2: malformed JSON"),
        ("a.json", "[]", "is no OpenAPI document"),
        ("a.yaml", "", "is no OpenAPI document"),
        ("a.yaml", "a: b: c", "malformed YAML"),
        ("a.json", '{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}', "not OpenAPI 3.1"),
        ("openapi.yaml", "openapi: 3.1.0\nx-sections: [common]\n", "is the head of a product"),
    ],
)
def test_a_file_that_is_no_document(diff: Callable[..., Run], written: Callable[..., str], name: str, text: str, says: str) -> None:
    run = diff(written(f"demo/{name}", text), "HEAD")
    assert (run.code, run.out) == (3, "")
    assert says in run.err


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        ({"$ref": "#/components/schemas/Gone"}, "dangling $ref: #/components/schemas/Gone"),
        ({"$ref": "other.yaml#/X"}, "dangling $ref: other.yaml#/X"),
        ({"type": "object", "properties": []}, "properties can't be []"),
        ({"type": "object", "properties": {"a": True}}, "write {} for what may be anything"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Odd"}}, "schema Odd consists of itself"),
        ({"type": 3}, "type can't be 3"),
        ({"x-known-values": ["A"]}, "x-known-values can't be"),
    ],
)
def test_a_schema_that_can_not_be_read(diff: Callable[..., Run], written: Callable[..., str], schema: object, says: str) -> None:
    data = document(lambda d: schemas(d).update(Odd=schema)).data
    run = diff(written("demo/openapi.json", json.dumps(data)), "HEAD")
    assert (run.code, run.out) == (3, "")
    assert says in run.err


def test_a_document_of_other_origin(diff: Callable[..., Run], written: Callable[..., str]) -> None:
    def api(path: str, **members: str) -> str:
        properties = {name: {"type": kind} for name, kind in members.items()}
        answer = {"description": "It.", "content": {"application/json": {"schema": {"type": "object", "properties": properties}}}}
        paths = {path: {"get": {"operationId": "read", "responses": {"200": answer}}}}
        return json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths})

    run = diff(written("a/old.json", api("/a", x="string", y="string")), written("a/new.json", api("/b", x="integer")))
    assert run.code == 1
    assert "result.x: member of another type, str -> int" in run.out
    assert "result.y: member of the result removed" in run.out
    assert "other method or path on the wire: GET /a -> GET /b" in run.out


# The command --------------------------------------------------------------------------------------------------------------------------


def test_the_exit_code_reaches_the_shell(repository: Repository) -> None:
    codes = {}
    for words in ("v1 HEAD", "HEAD v1", "gone", "v1 HEAD v1"):
        process = command(["diff", "--repository", str(repository.root), *words.split()], repository.root)
        process.communicate()
        codes[words] = process.returncode
    assert codes == {"v1 HEAD": 1, "HEAD v1": 0, "gone": 3, "v1 HEAD v1": 2}


def test_the_rules_need_no_sides(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["diff", "--rules"])
    assert capsys.readouterr().out.startswith("| rule |")


def test_the_history_of_this_repository(capsys: pytest.CaptureFixture[str]) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("no git history here: the project was unpacked, not cloned")
    revisions = git(ROOT, "-c", "safe.directory=*", "log", "--format=%H", "--", "spec", "overlays/spec").split()
    if len(revisions) < 2:
        pytest.skip("the history holds one version of the spec only: the clone is shallow")
    for old, new in zip(revisions[1:8], revisions, strict=False):
        assert main(["diff", old, new, "--format", "json"]) in (0, 1)
        report = json.loads(capsys.readouterr().out)
        assert report["breaking"] == (report["counts"]["breaking"] > 0)
        assert main(["diff", old, old]) == 0
        assert capsys.readouterr().out == f"no difference between {old} and {old}\n"
