"""Overlays do what they say at the places that they name; a mistake in one names its line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from workbench import NAMES, ORDER, Bench, Place

from generator.assemble import assemble
from generator.overlay import lay_over, overlay_files

EXTRA = "overlays/demo/zz.overlay.yaml"
TOP = "overlay: 1.0.0\ninfo: {title: More, version: 1.0.0}\n"


def act(bench: Bench, target: str, action: str) -> None:
    """Write an overlay of one action that comes after all others."""
    bench.write(EXTRA, f"{TOP}actions:\n  - target: {json.dumps(target)}  # here\n    description: A reason.\n    {action}\n")


# Mistakes ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "$.paths['/v1/gone'].get",
        "$.paths['/v1/settings'].patch",
        "$.components.schemas.Gone",
        "$.components.schemas.Order.properties.gone",
        "$.components.schemas.OrderCreateRequest.required[3]",
        "$.paths.*.*[?(@.summary == 'Gone')]",
    ],
)
def test_a_target_that_matches_nothing_names_its_line(tmp_path: Path, target: str) -> None:
    bench = Bench(tmp_path)
    act(bench, target, "update: {x-note: 1}")
    problem = bench.run().problem
    assert problem == bench.here
    assert problem.message == f"target {target} matches nothing; has the spec moved on?"


def test_a_target_that_an_earlier_action_removed_names_its_line(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.write("overlays/demo/yy.overlay.yaml", f"{TOP}actions:\n  - {{target: $.servers, description: A reason., remove: true}}\n")
    act(bench, "$.servers", "remove: true")
    problem = bench.run().problem
    assert problem == bench.here
    assert "matches nothing" in problem.message


@pytest.mark.parametrize("target", ["$.paths[", "$.paths['/v1/settings'", "$..[?(", "$.paths['/v1/settings'] put"])
def test_a_bad_jsonpath_names_its_line(tmp_path: Path, target: str) -> None:
    bench = Bench(tmp_path)
    act(bench, target, "update: {x-note: 1}")
    problem = bench.run().problem
    assert problem == bench.here
    assert problem.message.startswith(f"bad JSONPath {target!r}: ")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "not an overlay: expected `overlay: 1.0.0` at the top"),
        ("- overlay", 1, "not an overlay"),
        ("info: {}\nactions: []\n", 1, "not an overlay"),
        ("overlay: 2.0.0\nactions: []\n", 1, "not an overlay"),
        (TOP, 1, "an overlay needs a list of `actions`"),
        (TOP + "actions:\n", 1, "an overlay needs a list of `actions`"),
        (TOP + "actions: []\n", 1, "an overlay needs a list of `actions`"),
        (TOP + "actions: {target: $.info}\n", 1, "an overlay needs a list of `actions`"),
        (TOP + "actions:\n  - $.info\n", 4, "an action needs a `target`"),
        (TOP + "actions:\n  - description: A reason.\n    remove: true\n", 4, "an action needs a `target`"),
        (TOP + "actions:\n  - target: ''\n    description: A reason.\n    remove: true\n", 4, "an action needs a `target`"),
        (TOP + "actions:\n  - target: 5\n    description: A reason.\n    remove: true\n", 4, "an action needs a `target`"),
        (TOP + "actions:\n  - target: $.info\n    description: R.\n    updates: {x: 1}\n", 4, "unknown key 'updates' in an action"),
        (TOP + "actions:\n  - target: $.info\n    description: R.\n    copy: $.tags\n", 4, "unknown key 'copy' in an action"),
        (TOP + "actions:\n  - target: $.info\n    description: R.\n", 4, "needs either `update` or `remove: true`"),
        (TOP + "actions:\n  - target: $.info\n    description: R.\n    remove: yes\n", 4, "needs either `update` or `remove: true`"),
        (TOP + "actions:\n  - target: $.info\n    description: R.\n    remove: false\n", 4, "needs either `update` or `remove: true`"),
        (
            TOP + "actions:\n  - target: $.info\n    description: R.\n    update: {x-a: 1}\n    remove: true\n",
            4,
            "needs either `update` or `remove: true`",
        ),
        (TOP + "actions:\n  - target: $.info\n    update: {x-a: 1}\n", 4, "the action on $.info needs its reason as `description`"),
        (TOP + "actions:\n  - target: $.info\n    description: ' '\n    update: {x-a: 1}\n", 4, "needs its reason as `description`"),
        (
            TOP + "actions:\n  - target: $.info\n    description: R.\n    update: {x-a: 1}\n  - target: $.tags\n    remove: true\n",
            7,
            "the action on $.tags needs its reason as `description`",
        ),
    ],
    ids=lambda value: value.removeprefix(TOP).replace("\n", " ") if isinstance(value, str) else None,
)
def test_a_malformed_overlay_names_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    bench = Bench(tmp_path)
    bench.write(EXTRA, text)
    problem = bench.run().problem
    assert problem == Place(EXTRA, line, "")
    assert says in problem.message


def test_an_overlay_that_is_not_yaml_names_its_line(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.edit(NAMES, "    description: The docs' own word.\n", "    description: The docs' own: word.  # here\n")
    problem = bench.run().problem
    assert problem == bench.here
    assert "malformed YAML" in problem.message


def test_mistakes_of_several_overlays_are_reported_at_once(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.edit(NAMES, "    description: The docs' own word.\n", "")
    bench.edit("overlays/envelopes.overlay.yaml", "$.paths['/token'].post\n", "$.paths['/tokens'].post\n")
    act(bench, "$.gone", "remove: true")
    # An overlay with a malformed action is not applied at all, so the operations that it names are no further problems.
    assert bench.run().problems == [
        Place(NAMES, bench.line(NAMES, "$.paths['/v1/orders'].get"), ""),
        bench.here,
        Place("overlays/envelopes.overlay.yaml", bench.line("overlays/envelopes.overlay.yaml", "/tokens"), ""),
    ]


@pytest.mark.parametrize(
    ("target", "action"),
    [
        ("$", "remove: true"),
        ("$", "update: text"),
        ("$.paths['/v1/orders'].get.tags[0]", "update: {name: Order}"),
        ("$.paths['/v1/orders'].get.parameters[0]", "update: text"),
    ],
)
def test_an_action_that_can_not_be_done_names_its_line(tmp_path: Path, target: str, action: str) -> None:
    bench = Bench(tmp_path)
    act(bench, target, action)
    problem = bench.run().problem
    assert problem == bench.here


# What actions do --------------------------------------------------------------------------------------------------------------------


def overlaid(bench: Bench) -> Any:
    """The assembled document with all overlays on it."""
    document = assemble(bench.root / "spec", "demo")
    lay_over(document, overlay_files(bench.root / "overlays", "demo"))
    return document.data


def overlaid_schema(bench: Bench, name: str) -> Any:
    """A schema of that document."""
    return overlaid(bench)["components"]["schemas"][name]


def test_overlays_come_after_the_spec_and_the_shared_ones_before_the_product_s(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.write("overlays/zz.overlay.yaml", f"{TOP}actions:\n  - {{target: $.info, description: R., update: {{x-who: shared}}}}\n")
    bench.write("overlays/demo/aa.overlay.yaml", f"{TOP}actions:\n  - {{target: $.info, description: R., update: {{x-who: first}}}}\n")
    act(bench, "$.info", "update: {x-last: last}")
    assert overlaid(bench)["info"] == {
        "title": "Demo",
        "version": "2026-01",
        "description": "A page-long product that has one of everything.",
        "x-who": "first",
        "x-last": "last",
    }


def test_an_overlay_of_another_product_is_left_alone(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    (bench.root / "overlays" / "other").mkdir()
    bench.write("overlays/other/names.overlay.yaml", f"{TOP}actions:\n  - {{target: $.gone, description: R., remove: true}}\n")
    assert overlaid(bench)["info"]["title"] == "Demo"


def test_an_update_replaces_a_value_merges_a_mapping_and_lengthens_a_list(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    act(bench, "$.components.schemas.Order", "update: {description: Changed., required: [total], properties: {total: {x-note: 1}}}")
    order = overlaid_schema(bench, "Order")
    assert order["description"] == "Changed."
    assert order["required"] == ["orderNo", "orderStatus", "total"]
    assert order["properties"]["total"] == {"type": "number", "description": "Total in baht (฿).", "x-note": 1}


def test_what_is_put_at_several_places_can_be_changed_at_one_of_them(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    act(bench, "$.components.schemas.Order.properties['total','urgent']", "update: {x-note: {deep: [1]}}")
    bench.write(
        "overlays/demo/zzz.overlay.yaml",
        f"{TOP}actions:\n"
        "  - {target: $.components.schemas.Order.properties.total.x-note, description: R., update: {more: 2}}\n"
        "  - {target: $.components.schemas.Order.properties.urgent.x-note.deep, description: R., update: [3]}\n",
    )
    properties = overlaid_schema(bench, "Order")["properties"]
    assert properties["total"]["x-note"] == {"deep": [1], "more": 2}
    assert properties["urgent"]["x-note"] == {"deep": [1, 3]}


def test_an_update_reaches_the_elements_of_a_list(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    act(bench, "$.paths.*.*.parameters[?(@.name == 'orderNo')]", "update: {x-note: 1}")
    noted = [
        (path, parameter["name"])
        for path, item in overlaid(bench)["paths"].items()
        for operation in item.values()
        for parameter in operation.get("parameters", [])
        if "x-note" in parameter
    ]
    assert noted == [
        ("/v1/orders/{orderNo}", "orderNo"),
        ("/v1/orders/{orderNo}/lines/{lineId}", "orderNo"),
        ("/v1/orders/{orderNo}/convert", "orderNo"),
    ]


def test_an_update_reaches_one_element_of_a_list(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    act(bench, "$.paths['/v1/orders'].get.parameters[1]", "update: {description: Changed.}")
    descriptions = [parameter["description"] for parameter in overlaid(bench)["paths"]["/v1/orders"]["get"]["parameters"]]
    assert descriptions[:3] == ["Whose orders.", "Changed.", "Only what changed later."]


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.components.schemas.OrderCreateRequest.required[0]", ["deliveryDate", "lines"]),
        ("$.components.schemas.OrderCreateRequest.required[1]", ["customerCode", "lines"]),
        ("$.components.schemas.OrderCreateRequest.required[0:2]", ["lines"]),
        ("$.components.schemas.OrderCreateRequest.required[0,1]", ["lines"]),
        ("$.components.schemas.OrderCreateRequest.required[1,0]", ["lines"]),
        ("$.components.schemas.OrderCreateRequest.required[0,0]", ["deliveryDate", "lines"]),
        ("$.components.schemas.OrderCreateRequest.required[::-1]", []),
        ("$.components.schemas.OrderCreateRequest.required[?match(@, 'lines|customerCode')]", ["deliveryDate"]),
        ("$.components.schemas.OrderCreateRequest.required", None),
    ],
)
def test_a_removal_takes_what_it_names_and_no_more(tmp_path: Path, target: str, left: list[str] | None) -> None:
    bench = Bench(tmp_path)
    act(bench, target, "remove: true")
    assert overlaid_schema(bench, "OrderCreateRequest").get("required") == left


def test_a_removal_at_several_places_takes_one_element_at_each(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    act(bench, "$.components.schemas['Order','OrderCreateRequest','TokenRequest'].required[0]", "remove: true")
    schemas = overlaid(bench)["components"]["schemas"]
    assert {name: schemas[name]["required"] for name in ("Order", "OrderCreateRequest", "TokenRequest")} == {
        "Order": ["orderStatus"],
        "OrderCreateRequest": ["deliveryDate", "lines"],
        "TokenRequest": ["client_secret"],
    }


def test_an_update_with_remove_false_removes_nothing(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    act(bench, "$.components.schemas.Order.properties.total", "update: {x-note: 1}\n    remove: false")
    assert overlaid_schema(bench, "Order")["properties"]["total"]["x-note"] == 1


def test_a_correction_reaches_the_generated_code(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    act(bench, "$.components.schemas.Order.properties.total", "update: {type: integer}")
    bench.generate()
    assert "    total: int | None = None\n" in bench.read("client/gofive_client/demo/models/order.py")
    assert "total: {type: number" in bench.read(ORDER)
