"""`import`: from a file that somebody saved to the spec, with a report for people and one for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from import_bench import ImportBench
from workbench import command, tree

from generator.__main__ import main

MARKER = "Quokka"
"""A word that stands in every sentence of the pages below, and never gets into the spec."""

PAGE = f"""\
---
title: Create Parcel
---

# {MARKER} prose before

```yaml
openapi: 3.0.1
info:
  title: {MARKER}
  version: 1.0.0
paths:
  /v1/parcels/{{zone}}:
    post:
      summary: Create Parcel
      x-apidog-folder: Parcel
      description: {MARKER} makes a parcel.
      tags:
        - Parcel
      parameters:
        - name: zone
          in: path
          description: {MARKER} zone.
          required: true
          example: NORTH-77
          schema:
            type: string
        - name: Ocp-Apim-Subscription-Key
          in: header
          description: {MARKER} key.
          required: true
          example: k-1234567890
          schema:
            type: string
      requestBody:
        description: {MARKER} body.
        content:
          application/json:
            schema:
              type: object
              description: {MARKER} object.
              required: [parcelNo, qty]
              properties:
                parcelNo:
                  type: string
                  description: {MARKER} number.
                  examples: [P2024-00815]
                qty:
                  type: integer
                  description: {MARKER} amount.
                  title: {MARKER}
                note:
                  type: string
                  nullable: true
                  description: {MARKER} note.
                  example: {MARKER} rings twice
            example:
              parcelNo: P2024-00815
              qty: 4821
              note: {MARKER} rings twice
      responses:
        '200':
          description: {MARKER} success.
          content:
            application/json:
              schema:
                type: object
                required: [status, data]
                properties:
                  status:
                    type: object
                    description: {MARKER} status.
                    required: [code, description]
                    properties:
                      code:
                        type: string
                      description:
                        type: string
                  data:
                    type: object
                    required: [parcelId]
                    properties:
                      parcelId:
                        type: integer
                        description: {MARKER} id.
              example:
                status:
                  code: '1000'
                  description: {MARKER}
                data:
                  parcelId: 4821
components:
  schemas: {{}}
servers:
  - url: https://api.example
    description: {MARKER} server
```

{MARKER} prose behind.
"""


@pytest.fixture
def bench(tmp_path: Path) -> ImportBench:
    """A folder with a saved page and no spec."""
    made = ImportBench(tmp_path)
    made.write("pages/parcel.md", PAGE)
    return made


def report(bench: ImportBench, *arguments: str) -> tuple[int, dict[str, Any]]:
    """The report for programs, and the exit code."""
    run = bench.run("import", "pages/parcel.md", "--product", "demo", "--format", "json", *arguments)
    data: dict[str, Any] = json.loads(run.out)
    return run.code, data


def test_a_saved_page_becomes_a_spec(bench: ImportBench) -> None:
    run = bench.run("import", "pages/parcel.md", "--product", "demo")
    assert run.code == 0, run.err
    lines = run.out.splitlines()
    assert lines[0] == "demo: POST /v1/parcels/{zone} (Create Parcel): new"
    assert lines[1].startswith("  parcels.create, coverage ")
    assert [line.removeprefix("wrote ") for line in lines if line.startswith("wrote ")] == [
        "spec/demo/parcel.yaml",
        "spec/demo/openapi.yaml",
        "spec/inventory.yaml",
        "overlays/demo/names.overlay.yaml",
    ]
    bench.generates()


def test_nothing_of_the_prose_gets_into_the_spec(bench: ImportBench) -> None:
    bench.run("import", "pages/parcel.md", "--product", "demo")
    for folder in (bench.spec, bench.overlays):
        for name, text in tree(folder).items():
            for shown in (MARKER, "P2024-00815", "4821", "NORTH-77", "1234567890"):
                assert shown.lower() not in text.decode("utf-8").lower(), (name, shown)


def test_a_second_run_has_nothing_to_write(bench: ImportBench) -> None:
    bench.run("import", "pages/parcel.md", "--product", "demo")
    before = tree(bench.root)
    run = bench.run("import", "pages", "--product", "demo")
    assert (run.code, run.out) == (0, "demo: POST /v1/parcels/{zone} (Create Parcel): as in the spec\nnothing to write\n")
    assert tree(bench.root) == before


def test_differences_are_reported_and_applied(bench: ImportBench) -> None:
    bench.run("import", "pages/parcel.md", "--product", "demo")
    bench.edit("pages/parcel.md", "required: [parcelNo, qty]", "required: [qty]")
    before = tree(bench.spec)
    run = bench.run("import", "pages/parcel.md", "--product", "demo")
    assert run.code == 1
    assert "  ~ body.parcelNo: required required -> optional\n" in run.out
    assert run.out.endswith("give --apply to take over what the pages say; --remove with it also removes what they don't have\n")
    assert tree(bench.spec) == before
    run = bench.run("import", "pages/parcel.md", "--product", "demo", "--apply")
    assert run.code == 0
    assert run.out.endswith("wrote spec/demo/parcel.yaml\n")
    assert "required: [qty]" in bench.read("spec/demo/parcel.yaml")


def test_removals_are_named_until_they_are_asked_for(bench: ImportBench) -> None:
    bench.run("import", "pages/parcel.md", "--product", "demo")
    text = bench.read("pages/parcel.md")
    cut, end = text.index("                note:\n"), text.index("            example:\n              parcelNo")
    bench.write("pages/parcel.md", (text[:cut] + text[end:]).replace(f"              note: {MARKER} rings twice\n", ""))
    run = bench.run("import", "pages/parcel.md", "--product", "demo", "--apply")
    assert "  - body.note: null or string, optional; not on the page" in run.out
    assert "note:" in bench.read("spec/demo/parcel.yaml")
    run = bench.run("import", "pages/parcel.md", "--product", "demo", "--apply", "--remove")
    assert run.code == 0
    assert "note:" not in bench.read("spec/demo/parcel.yaml")


def test_the_report_for_programs(bench: ImportBench) -> None:
    code, data = report(bench)
    assert code == 0
    assert data.keys() == {"dry_run", "files", "pages"}
    (page,) = data["pages"]
    assert page["operation"] == "POST /v1/parcels/{zone}"
    assert (page["outcome"], page["python"], page["product"], page["title"]) == ("new", "parcels.create", "demo", "Create Parcel")
    bench.edit("pages/parcel.md", "required: [parcelNo, qty]", "required: [qty]")
    code, data = report(bench)
    assert code == 1
    assert data["pages"][0]["differences"] == [
        {
            "place": "body.parcelNo",
            "kind": "required",
            "spec": "required",
            "page": "optional",
            "kept": "",
            "touches": [],
            "applied": False,
        }
    ]


def test_a_dry_run_says_what_it_would_write(bench: ImportBench) -> None:
    run = bench.run("import", "pages/parcel.md", "--product", "demo", "--dry-run")
    assert run.code == 0
    assert "would write spec/demo/parcel.yaml" in run.out
    assert not bench.spec.exists()
    assert not bench.overlays.exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "give a saved page, a folder of them, or --site"),
        (["pages/parcel.md", "--remove"], "--remove: goes with --apply"),
        (["pages/parcel.md", "--product", "../up"], "no name of a product"),
        (["pages/parcel.md", "--section", "../../x"], "can't be the name of a section file"),
        (["pages/gone.md"], "gone.md"),
    ],
)
def test_misuse_is_named_and_nothing_is_written(bench: ImportBench, arguments: list[str], says: str) -> None:
    before = tree(bench.root)
    run = bench.run("import", *arguments)
    assert run.code == 1
    assert says in run.err
    assert run.err.endswith("nothing was written\n")
    assert tree(bench.root) == before


def test_a_page_that_climbs_is_refused(bench: ImportBench) -> None:
    bench.edit("pages/parcel.md", "  /v1/parcels/{zone}:", "  /v1/../parcels/{zone}:")
    run = bench.run("import", "pages/parcel.md", "--product", "demo")
    assert run.code == 1
    assert "parcel.md" in run.err
    assert not bench.spec.exists()


def test_the_exit_code_reaches_the_shell(bench: ImportBench) -> None:
    process = command(["import", "pages/parcel.md", "--spec", "spec", "--overlays", "overlays"], bench.root)
    out, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert out.startswith("venio: POST /v1/parcels/{zone}")


def test_help_names_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["import", "--help"])
    shown = capsys.readouterr().out
    for option in ("--site", "--product", "--section", "--apply", "--remove", "--dry-run", "--format"):
        assert option in shown
