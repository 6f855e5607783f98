"""Files and folders of saved pages: which are read, which are passed over, and what is refused."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from workbench import ROOT, Place, tree

from generator.importing.sources import read_sources
from generator.problems import GenerationError

PAGES = Path(__file__).with_name("import_pages")
PAGE = (PAGES / "folded.txt").read_text(encoding="utf-8")
assert ROOT.is_dir()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which the test runs."""
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def refused(*sources: str) -> list[Place]:
    with pytest.raises(GenerationError) as caught:
        read_sources(sources, say=lambda _: None)
    return [Place(one.file, one.line, one.message) for one in caught.value.problems]


def test_a_file_is_told_by_its_content(desk: Path) -> None:
    shutil.copy(PAGES / "order.md", desk / "order.txt")
    shutil.copy(PAGES / "token.txt", desk / "token.md")
    shutil.copy(PAGES / "stock.txt", desk / "stock")

    pages = read_sources(["order.txt", "token.md", "stock"])

    assert [(page.title, page.origin) for page in pages] == [
        ("Read One Order", "order.txt"),
        ("Get Access", "token.md"),
        ("Update Sizes", "stock"),
    ]


def test_a_folder_is_read_in_order_and_says_what_it_passes_over(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "b" / ".hidden").mkdir(parents=True)
    shutil.copy(PAGES / "token.txt", desk / "b" / "1.txt")
    shutil.copy(PAGES / "order.md", desk / "a.md")
    shutil.copy(PAGES / "stock.txt", desk / "B.TXT")
    (desk / "b" / ".hidden" / "x.txt").write_text("never looked at")
    (desk / "b" / "picture.png").write_bytes(b"\x89PNG")
    (desk / "README.md").write_text("# Pages of the parcel docs\n")
    before = tree(desk)

    pages = read_sources(["."])

    assert [page.title for page in pages] == ["Update Sizes", "Read One Order", "Get Access"]
    assert capsys.readouterr().err.splitlines() == [
        "passed over: b/picture.png (neither .txt nor .md)",
        "passed over: README.md (no docs page of an operation)",
    ]
    assert tree(desk) == before


def test_a_file_that_is_met_twice_is_read_once(desk: Path) -> None:
    (desk / "page.txt").write_text(PAGE)

    assert len(read_sources([".", "page.txt", str(desk / "page.txt")])) == 1


def test_the_address_of_a_page_comes_from_the_name_of_its_file(desk: Path) -> None:
    (desk / "api-4711.txt").write_text(PAGE)
    (desk / "page.txt").write_text(PAGE)

    pages = read_sources(["."], site="https://docs.parcel.example/")

    assert [page.source for page in pages] == ["https://docs.parcel.example/api-4711", None]
    assert [page.source for page in read_sources(["api-4711.txt"])] == [None]


def test_all_that_is_wrong_is_named_at_once(desk: Path) -> None:
    (desk / "a.txt").write_text(PAGE.replace("/v9/folds", "/v9/../folds"))
    (desk / "b.md").write_text("```yaml\nopenapi: 3.0.1\n```\n")
    (desk / "c.txt").write_text(PAGE)

    assert refused(".", "gone.txt") == [Place("a.txt", 3, ""), Place("b.md", 2, ""), Place("gone.txt", 0, "")]


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        (b"", 0, "no docs page"),
        (b"Dear all,\nthis is a letter.\n", 0, "no docs page"),
        (b"# Prose\n\n```yaml\nother: 1\n```\n", 0, "no docs page"),
        (PAGE.encode() + b"x" * 2_000_001, 0, "larger than 2 MB"),
        (PAGE.encode("utf-16"), 1, "not UTF-8"),
        (PAGE.encode() + "ภาษา".encode("cp874"), 25, "not UTF-8"),
        (PAGE.encode() + b"\0", 25, "NUL"),
    ],
    ids=["empty", "letter", "yaml", "huge", "utf-16", "thai", "nul"],
)
def test_a_file_that_is_no_page_is_refused(desk: Path, content: bytes, line: int, says: str) -> None:
    (desk / "odd.txt").write_bytes(content)

    (problem,) = refused("odd.txt")
    assert problem == Place("odd.txt", line, "")
    assert says in problem.message


def test_an_empty_folder_and_no_source_are_refused(desk: Path) -> None:
    assert "no docs page to read" in refused(".")[0].message
    assert "no docs page to read" in refused()[0].message


def test_a_pipe_is_refused_and_not_waited_for(desk: Path) -> None:
    os.mkfifo(desk / "pipe.txt")

    assert refused("pipe.txt") == [Place("pipe.txt", 0, "")]
    assert refused(".") == [Place("pipe.txt", 0, "")]


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", ""])
def test_a_name_that_no_file_can_have_is_refused(desk: Path, name: str) -> None:
    assert len(refused(name)) == 1


def link_out(folder: Path) -> None:
    outside = folder.parent / "outside.txt"
    outside.write_text(PAGE)
    (folder / "link.txt").symlink_to(outside)


def link_out_to_folder(folder: Path) -> None:
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "page.txt").write_text(PAGE)
    (folder / "link.txt").symlink_to(outside)


def link_to_itself(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "link.txt")


def link_to_nothing(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "gone.txt")


@pytest.mark.parametrize("make", [link_out, link_out_to_folder, link_to_itself, link_to_nothing])
def test_a_link_in_a_folder_must_stay_in_it(desk: Path, make: Callable[[Path], None]) -> None:
    (desk / "page.txt").write_text(PAGE)
    make(desk)

    assert refused(".") == [Place("link.txt", 0, "")]


def test_links_inside_of_a_folder_are_harmless(desk: Path) -> None:
    (desk / "sub").mkdir()
    (desk / "page.txt").write_text(PAGE)
    (desk / "again.txt").symlink_to("page.txt")
    (desk / "sub" / "up").symlink_to("..")
    said: list[str] = []

    assert len(read_sources(["."], say=said.append)) == 1
    assert said == ["passed over: sub/up (a link to a folder)"]


def test_a_link_to_itself_is_refused_when_it_is_given(desk: Path) -> None:
    link_to_itself(desk)

    assert len(refused("link.txt")) == 1
