"""Pages as the readers make them, and folders to import them into. Every sentence of a page holds a marker that must never get further."""

from __future__ import annotations

import io
import shutil
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from attrs import evolve
from workbench import CASES, Run

from generator.__main__ import main
from generator.importing.merging import Choices, Merged
from generator.importing.page import Answer, Content, Page, Parameter, Row
from generator.importing.run import import_pages

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


def row(name: str, kind: str = "string", *rows: Row, required: bool | None = True, **more: Any) -> Row:
    """A line of a table."""
    return Row(name=name, types=tuple(kind.split("|")) if kind else (), rows=rows, required=required, **more)


def root(*rows: Row, kind: str = "object", **more: Any) -> Row:
    """A body."""
    return Row(name="", types=(kind,), rows=rows, **more)


def body(*rows: Row, media_type: str = JSON, **more: Any) -> Content:
    """A body that is an object."""
    return Content(media_type=media_type, root=root(*rows, **more))


def answer(*rows: Row, status: int = 200, **more: Any) -> Answer:
    """An answer that is an object."""
    return Answer(status=status, content=body(*rows, **more))


def status_row() -> Row:
    """The business status of an envelope."""
    return row("status", "object", row("code", example="1000"), row("description", example="Success"))


def query(name: str, kind: str = "string", **more: Any) -> Parameter:
    """A query parameter."""
    return Parameter(place="query", row=row(name, kind, **more))


def in_path(name: str, kind: str = "string", **more: Any) -> Parameter:
    """A path parameter."""
    return Parameter(place="path", row=row(name, kind, **more))


def header(name: str, **more: Any) -> Parameter:
    """A header row."""
    return Parameter(place="header", row=row(name, **more))


def token_page() -> Page:
    """The token operation as its page has it."""
    return Page(
        origin="pages/token.txt",
        source="https://docs.example/api-1",
        section="Authentication API",
        title="Authorization",
        method="post",
        server="https://api.example",
        path="/authorization/connect/token",
        parameters=(header("Content-Type", example=FORM), header("Ocp-Apim-Subscription-Key", example="<Your-Subscription-Key>")),
        body=body(
            row("grant_type", example="client_credentials"),
            row("client_id", example="<Your-Client-Id>"),
            row("client_secret", example="<Your-Client-Secret>"),
            media_type=FORM,
        ),
        answers=(
            answer(
                row("access_token", example="string"),
                row("token_type", example="Bearer"),
                row("expires_in", "integer", example=1),
                row("scope", example="string"),
            ),
            Answer(status=401),
            Answer(status=400),
        ),
    )


def parcel_page(**changes: Any) -> Page:
    """A write with nested objects, lists, dates, a closed list and an envelope."""
    contact = (row("contactName", example="Somsri Jaidee"), row("phone", required=False, example="081-555-7788"))
    page = Page(
        origin="pages/parcel.txt",
        source="https://docs.example/api-2",
        section="Parcel",
        title="Create or Update Parcel",
        method="post",
        server="https://api.example",
        path="/v1/parcels",
        parameters=(header("Authorization", example="Bearer abcdef"), header("Ocp-Apim-Subscription-Key", example="key-9f8e7d6c")),
        body=body(
            row("parcelNo", nullable=True, required=False, example="P2024-00815"),
            row("sentDate", example="2024-02-05T17:35:53.693+0700"),
            row("weight", "number", example=12.75),
            row("express", "boolean", example=True),
            row("size", enum=("S", "M", "L"), example="M"),
            row("tags", "array", item=Row(name="", types=("string",), example="fragile"), example=["fragile"]),
            row("sender", "object", *contact),
            row("contacts", "array", *contact, item=Row(name="", types=("object",))),
            row(
                "parcelDetails",
                "array",
                row("productCode", example="SKU-4711"),
                row("qty", "integer", example=1500),
                row("unit", example="box"),
            ),
        ),
        answers=(
            answer(
                status_row(),
                row(
                    "data",
                    "object",
                    row("parcelId", "integer", example=48213),
                    row("parcelNo", example="P2024-00815"),
                    row("email", nullable=True, example="somsri@gofive.example"),
                    row("trackingUrl", example="https://track.gofive.example/P2024-00815"),
                    row("reference", example="3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
                ),
            ),
            Answer(status=401),
        ),
    )
    return evolve(page, **changes)


def parcels_page(**changes: Any) -> Page:
    """A read of a list in the older envelope."""
    page = Page(
        origin="pages/parcels.txt",
        source="https://docs.example/api-3",
        section="Parcel",
        title="Get Parcels",
        method="get",
        server="https://api.example",
        path="/v1/parcels",
        parameters=(
            query("take", "integer", required=False, example=20),
            query("sentFrom", required=False, form="date", example="2024-01-31"),
        ),
        answers=(
            answer(
                row(
                    "data",
                    "object",
                    row("value", "array", row("parcelNo"), row("sentDate"), row("weight", "number"), row("sender", "object")),
                )
            ),
        ),
    )
    return evolve(page, **changes)


class ImportBench:
    """A folder with a spec and overlays, empty or with the small case.

    Attributes:
        root: The folder.
    """

    def __init__(self, folder: Path, small: bool = False) -> None:
        self.root = folder / "work"
        if small:
            shutil.copytree(CASES / "small", self.root)
        else:
            self.root.mkdir(parents=True)
        self.spec = self.root / "spec"
        self.overlays = self.root / "overlays"

    def take(self, *pages: Page, dry_run: bool = False, **choices: Any) -> list[Merged]:
        """Import pages; their product is demo unless said otherwise."""
        chosen = Choices(**{"product": "demo", **choices})
        with chdir(self.root):
            return import_pages(pages, self.spec, self.overlays, chosen, dry_run)[0]

    def one(self, page: Page, **choices: Any) -> Merged:
        """Import one page."""
        (merged,) = self.take(page, **choices)
        return merged

    def read(self, file: str) -> str:
        """Text of a file."""
        return (self.root / file).read_bytes().decode("utf-8")

    def write(self, file: str, text: str) -> None:
        """Write a file, new or not, byte for byte."""
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace text that stands in a file exactly once."""
        text = self.read(file)
        assert text.count(old) == 1, f"{file} has {text.count(old)} times: {old}"
        self.write(file, text.replace(old, new))

    def run(self, *arguments: str) -> Run:
        """Run the command in this process."""
        out, err = io.StringIO(), io.StringIO()
        words = [*arguments, "--spec", str(self.spec), "--overlays", str(self.overlays)]
        with chdir(self.root), redirect_stdout(out), redirect_stderr(err):
            code = main(words)
        return Run(code, out.getvalue(), err.getvalue())

    def generates(self) -> None:
        """Make the client, which has to succeed."""
        run = self.run("generate", "--out", str(self.root / "client"))
        assert run.code == 0, run.err
