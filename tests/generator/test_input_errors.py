"""Every mistake in the spec is refused with the file and the line where it stands.

Each test breaks the small case in one place; ``# here`` marks the line that has to be named.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from workbench import COMMON, HEAD, NAMES, ORDER, SETTING, Bench, Mistake, Place

from generator.source import load

# YAML -------------------------------------------------------------------------------------------------------------------------------

TOTAL = "total: {type: number, description: Total in baht (฿).}"

YAML = {
    "a colon too many": Mistake(ORDER, "summary: Order Enquiry", "summary: Order: Enquiry  # here", "mapping values are not allowed"),
    "a tab": Mistake(SETTING, "    put:\n", "\tput:  # here\n", "found character that cannot start any token"),
    "an unknown tag": Mistake(ORDER, TOTAL, "total: {type: !money number}  # here", "malformed YAML: could not determine a constructor"),
    "an unknown alias": Mistake(ORDER, TOTAL, "total: *nobody  # here", "malformed YAML: found undefined alias"),
    "a second document": Mistake(SETTING, "components:\n", "---  # here\ncomponents:\n", "malformed YAML: but found another document"),
    "a key twice": Mistake(SETTING, "      x-gaps:\n", "      x-coverage: full  # here\n      x-gaps:\n", "key 'x-coverage' stands twice"),
    "a key twice in braces": Mistake(ORDER, TOTAL, "total: {type: number, type: number}  # here", "key 'type' stands twice"),
    "a status twice, as text and as number": Mistake(
        SETTING, "components:\n", "        204:  # here\n          description: Again.\ncomponents:\n", "key '204' stands twice"
    ),
    "an alias inside of what it names": Mistake(ORDER, TOTAL, "total: &total {items: *total}  # here", ""),
}


@pytest.mark.parametrize("mistake", YAML.values(), ids=YAML)
def test_malformed_yaml_names_its_line(tmp_path: Path, mistake: Mistake) -> None:
    mistake.is_named(Bench(tmp_path))


def test_a_key_twice_names_the_line_of_the_first(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    first = bench.line(SETTING, "x-coverage:")
    Mistake(SETTING, "      x-gaps:\n", "      x-coverage: full  # here\n      x-gaps:\n", f"the first is in line {first}").is_named(bench)


@pytest.mark.parametrize(
    "member",
    [
        "odd: {type: object, properties: {a: {type: string}}}  # here",
        "odd_things: {type: array, items: {type: object, properties: {a: {type: string}}}}  # here",
        "odd: {anyOf: [{type: object, properties: {a: {type: string}}}, {type: 'null'}]}  # here",
    ],
)
def test_an_object_without_a_name_is_named_by_its_line(tmp_path: Path, member: str) -> None:
    channel = "        channel: {$ref"
    Mistake(ORDER, channel, f"        {member}\n{channel}", "name the object as a component").is_named(Bench(tmp_path))


@pytest.mark.parametrize(("written", "read"), [("010", 10), ("08", 8), ("-007", -7), ("0", 0)])
def test_numbers_with_a_leading_zero_are_decimal(tmp_path: Path, written: str, read: int) -> None:
    """As YAML 1.2 has it; to the YAML 1.1 that PyYAML knows, 010 is eight and 08 is nothing."""
    file = tmp_path / "numbers.yaml"
    file.write_text(f"examples: [{written}]", encoding="utf-8")
    assert load(file).data == {"examples": [read]}


def test_text_that_is_not_utf_8_names_the_file(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    text = bench.read(SETTING).replace("Settings by name", "Einstellungen für Gäste")
    (bench.root / SETTING).write_bytes(text.encode("latin-1"))
    problem = bench.run().problem
    assert problem == Place(SETTING, 0, "")
    assert f"not UTF-8 text: byte {text.index('ü')} can't be read" in problem.message


# Files and sections -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", [COMMON, SETTING])
def test_a_missing_file_is_named(tmp_path: Path, file: str) -> None:
    bench = Bench(tmp_path)
    (bench.root / file).unlink()
    problem = bench.run().problem
    assert problem == Place(file, 0, "")
    assert problem.message == "no such file"


def test_a_folder_without_a_product_is_named(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    (bench.root / HEAD).unlink()
    problem = bench.run().problem
    assert Path(problem.file).name == "spec"
    assert "no product here: expected folders with openapi.yaml" in problem.message


def test_a_section_file_that_is_not_listed_is_named(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.write("spec/demo/extra.yaml", "paths: {}\n")
    line = "x-sections: [common, stock, order, setting]"
    Mistake(HEAD, line, f"{line}  # here", "extra.yaml is not listed in x-sections").is_named(bench)


SECTIONS = {
    "no list of sections": Mistake(HEAD, "openapi: 3.1.0\n", "openapi: 3.1.0  # here\nx-other: 1\n", "needs `x-sections`"),
    "an unknown key": Mistake(SETTING, "paths:\n", "servers: []  # here\npaths:\n", "unknown key 'servers'"),
    "an unknown kind of component": Mistake(
        SETTING, "components:\n", "components:\n  parameters: {}  # here\n", "unknown component kind 'parameters'"
    ),
    "a path that is no mapping": Mistake(SETTING, "paths:\n", "paths:\n  /v1/odd: soon  # here\n", "/v1/odd must be a mapping"),
    "a schema that is no mapping": Mistake(SETTING, "  schemas:\n", "  schemas:\n    Odd: true  # here\n", "Odd must be a mapping"),
}


@pytest.mark.parametrize("mistake", SECTIONS.values(), ids=SECTIONS)
def test_a_malformed_section_names_its_line(tmp_path: Path, mistake: Mistake) -> None:
    bench = Bench(tmp_path)
    if mistake is SECTIONS["no list of sections"]:
        bench.edit(HEAD, "x-sections: [common, stock, order, setting]\n", "")
    mistake.is_named(bench)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[paths]  # here",
        "just text  # here",
        "paths: [/v1/extra]  # here",
        "paths: soon  # here",
        "components: [schemas]  # here",
        "components: {schemas: [Extra]}  # here",
        "tags: Extra  # here",
        "tags: [Extra]  # here",
    ],
)
def test_a_section_of_another_shape_names_its_line(tmp_path: Path, text: str) -> None:
    bench = Bench(tmp_path)
    bench.edit(HEAD, "setting]", "setting, extra]")
    bench.write("spec/demo/extra.yaml", text)
    assert bench.run().problem == Place("spec/demo/extra.yaml", 1, "")


# Two files that define the same -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "text", "kind", "name", "first"),
    [
        ("  /v1/settings:\n", "  /v1/orders:  # here\n    get: {}\n", "path", "/v1/orders", (ORDER, "  /v1/orders:")),
        ("    SettingUpdateRequest:\n", "    Order:  # here\n      type: object\n", "schema", "Order", (ORDER, "    Order:")),
        ("  /v1/settings:\n", "  /token:  # here\n    get: {}\n", "path", "/token", (COMMON, "  /token:")),
        (
            "    SettingUpdateRequest:\n",
            "    AccessToken:  # here\n      type: object\n",
            "schema",
            "AccessToken",
            (COMMON, "    AccessToken:"),
        ),
    ],
    ids=["path", "schema", "path of common.yaml", "schema of common.yaml"],
)
def test_what_two_files_define_names_both(tmp_path: Path, before: str, text: str, kind: str, name: str, first: tuple[str, str]) -> None:
    bench = Bench(tmp_path)
    bench.insert(SETTING, before, text)
    problem = bench.run().problem
    assert problem == bench.here
    assert problem.message == f"{kind} {name} is already defined in {first[0]}:{bench.line(*first)}"


# References -------------------------------------------------------------------------------------------------------------------------

REFERENCES = {
    "in a parameter": Mistake(
        ORDER,
        "          schema: {$ref: '#/components/schemas/OrderStatus'}\n",
        "          schema: {$ref: '#/components/schemas/OrderState'}  # here\n",
        "dangling $ref: no section defines the schema OrderState",
    ),
    "in a body": Mistake(
        SETTING,
        "schema: {$ref: '#/components/schemas/SettingUpdateRequest'}",
        "schema: {$ref: '#/components/schemas/Gone'}  # here",
        "dangling $ref: no section defines the schema Gone",
    ),
    "in a schema": Mistake(
        ORDER,
        "channel: {$ref: '#/components/schemas/OrderChannel'}",
        "channel: {$ref: '#/components/schemas/Gone'}  # here",
        "dangling $ref: no section defines the schema Gone",
    ),
    "by a line of its own": Mistake(
        ORDER,
        "        orderStatus:\n          $ref: '#/components/schemas/OrderStatus'\n          description: Where it stands\n",
        "        orderStatus:\n          description: Where it stands\n          $ref: '#/components/schemas/Gone'  # here\n",
        "dangling $ref: no section defines the schema Gone",
    ),
    "to another file": Mistake(
        ORDER,
        "channel: {$ref: '#/components/schemas/OrderChannel'}",
        "channel: {$ref: 'setting.yaml#/components/schemas/SettingUpdateRequest'}  # here",
        "must point to #/components/schemas/NAME",
    ),
    "to another kind of component": Mistake(
        ORDER,
        "channel: {$ref: '#/components/schemas/OrderChannel'}",
        "channel: {$ref: '#/components/responses/Order'}  # here",
        "must point to #/components/schemas/NAME",
    ),
}


@pytest.mark.parametrize("mistake", REFERENCES.values(), ids=REFERENCES)
def test_a_dangling_reference_names_its_line(tmp_path: Path, mistake: Mistake) -> None:
    mistake.is_named(Bench(tmp_path))


def test_a_reference_that_an_overlay_brings_names_its_operation(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.edit(NAMES, "method: update}}", "method: update}, x-payload: {$ref: '#/components/schemas/Gone'}}")
    Mistake(SETTING, "    put:\n", "    put:  # here\n", "dangling $ref: no section defines the schema Gone").is_named(bench)


def test_a_required_member_without_a_property_is_named(tmp_path: Path) -> None:
    mistake = Mistake(ORDER, "required: [productCode]", "required: [productcode]  # here", "OrderLineInput requires 'productcode'")
    mistake.is_named(Bench(tmp_path))


# Operations -------------------------------------------------------------------------------------------------------------------------

OPERATION = """\
    put:
      tags: [Setting]
      summary: Update Settings
      description: Changes settings; their names were not seen.
      x-source: a sample program (Settings.cs)
      x-coverage: observed
"""
MARKED = OPERATION.replace("put:", "put:  # here")


@pytest.mark.parametrize("key", ["x-source", "x-coverage", "summary", "description"])
@pytest.mark.parametrize("how", ["missing", "empty"])
def test_an_operation_without_what_it_has_to_say_names_its_line(tmp_path: Path, key: str, how: str) -> None:
    lines = MARKED.splitlines(keepends=True)
    (index,) = [i for i, line in enumerate(lines) if line.startswith(f"      {key}:")]
    lines[index] = "" if how == "missing" else f"      {key}: ''\n"
    Mistake(SETTING, OPERATION, "".join(lines), f"PUT /v1/settings has no `{key}`").is_named(Bench(tmp_path))


GAPS = "      x-gaps:\n        - No member of the body was seen.\n"
COVERAGE = {
    "unknown": Mistake(SETTING, "x-coverage: observed", "x-coverage: seen  # here", "'seen' is none of full, partial, legacy, observed"),
    "full with gaps": Mistake(SETTING, "x-coverage: observed", "x-coverage: full  # here", "full if and only if there are no `x-gaps`"),
    "partial without gaps": Mistake(
        SETTING, "      x-coverage: observed\n" + GAPS, "      x-coverage: partial  # here\n", "full if and only if there are no `x-gaps`"
    ),
    "legacy with no gap in the list": Mistake(
        SETTING, "      x-coverage: observed\n" + GAPS, "      x-coverage: legacy  # here\n      x-gaps: []\n", "full if and only if"
    ),
}


@pytest.mark.parametrize("mistake", COVERAGE.values(), ids=COVERAGE)
def test_coverage_that_does_not_fit_the_gaps_names_its_line(tmp_path: Path, mistake: Mistake) -> None:
    mistake.is_named(Bench(tmp_path))


@pytest.mark.parametrize(
    ("update", "says"),
    [
        ("{x-envelope: auto}", "has no Python name"),
        ("{x-python: settings.update}", "has no Python name"),
        ("{x-python: {resource: settings}}", "has no Python name"),
        ("{x-python: {method: update}}", "has no Python name"),
        ("{x-python: {resource: settings, method: ''}}", "has no Python name"),
        ("{x-python: {resource: settings, method: Update}}", "'Update' can't be a Python name"),
        ("{x-python: {resource: settings, method: update-all}}", "'update-all' can't be a Python name"),
        ("{x-python: {resource: settings, method: 2nd}}", "'2nd' can't be a Python name"),
        ("{x-python: {resource: settings, method: _update}}", "'_update' can't be a Python name"),
        ("{x-python: {resource: settings, method: import}}", "'import' can't be a Python name"),
        ("{x-python: {resource: settings, method: list}}", "'list' can't be a Python name, or hides one of Python's own"),
        ("{x-python: {resource: type, method: update}}", "'type' can't be a Python name, or hides one of Python's own"),
        ("{x-python: {resource: 5, method: update}}", "can't be a Python name"),
        ("{x-python: {resource: orders, method: create}}", "has the Python name orders.create, which POST /v1/orders has already"),
    ],
)
def test_an_operation_without_a_python_name_of_its_own_names_its_line(tmp_path: Path, update: str, says: str) -> None:
    bench = Bench(tmp_path)
    bench.edit(NAMES, "{x-python: {resource: settings, method: update}}", update)
    Mistake(SETTING, OPERATION, MARKED, says).is_named(bench)


@pytest.mark.parametrize("update", ["x-envelope: bare", "x-envelope: Status", "x-envelope: ~", "x-envelope: [status]"])
def test_an_unknown_envelope_names_the_operation(tmp_path: Path, update: str) -> None:
    bench = Bench(tmp_path)
    bench.edit(NAMES, "method: update}}", "method: update}, " + update + "}")
    Mistake(SETTING, OPERATION, MARKED, "set `x-envelope` in an overlay to one of status, value, flat, none, auto").is_named(bench)


CONVERT = """\
    post:
      tags: [Order]
      summary: Convert Order
"""


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/v1/orders/convert", "the path names [], its parameters ['orderNo']"),
        ("/v1/orders/{number}/convert", "the path names ['number'], its parameters ['orderNo']"),
        ("/v1/orders/{orderNo}/convert/{into}", "the path names ['into', 'orderNo'], its parameters ['orderNo']"),
    ],
)
def test_path_parameters_that_do_not_fit_the_path_name_the_operation(tmp_path: Path, path: str, says: str) -> None:
    bench = Bench(tmp_path)
    bench.edit(ORDER, "  /v1/orders/{orderNo}/convert:\n", f"  {path}:\n")
    bench.edit(NAMES, "['/v1/orders/{orderNo}/convert']", f"['{path}']")
    Mistake(ORDER, CONVERT, CONVERT.replace("post:", "post:  # here"), says).is_named(bench)


# OpenAPI ----------------------------------------------------------------------------------------------------------------------------

OPENAPI = {
    "a type in a schema": Mistake(ORDER, TOTAL, TOTAL.replace("number", "text") + "  # here", "not OpenAPI 3.1: 'text'"),
    "a type in a component": Mistake(
        ORDER, "    OrderLine:\n      type: object\n", "    OrderLine:\n      type: table  # here\n", "not OpenAPI 3.1: 'table'"
    ),
    "a type in a parameter": Mistake(ORDER, "schema: {type: boolean}", "schema: {type: bool}  # here", "not OpenAPI 3.1: 'bool'"),
    "a type in an answer": Mistake(
        ORDER,
        "data: {type: boolean, description: Whether the order was made.}",
        "data: {type: bool}  # here",
        "not OpenAPI 3.1: 'bool'",
    ),
    "a type of items": Mistake(
        ORDER,
        "description: Numbers of the orders., items: {type: string}}",
        "items: {type: strings}}  # here",
        "not OpenAPI 3.1: 'strings'",
    ),
    "a default of another type": Mistake(
        ORDER, "schema: {type: boolean}", "schema: {type: boolean, default: maybe}  # here", "not OpenAPI 3.1: 'maybe'"
    ),
    "properties as a list": Mistake(
        COMMON,
        "      properties:\n        access_token: {type: string, description: The token.}\n"
        "        expires_in: {type: integer, description: Lifetime in seconds.}\n",
        "      properties: [access_token]  # here\n",
        "the properties of AccessToken must be a mapping",
    ),
    "a place of a parameter": Mistake(
        ORDER,
        "        - name: archived\n          in: query\n",
        "        - name: archived\n          in: body  # here\n",
        "not OpenAPI 3.1: 'body'",
    ),
    "a status": Mistake(SETTING, '      responses:\n        "204":', "      responses:  # here\n        ok:", "'ok' was unexpected"),
    "a summary that is no text": Mistake(SETTING, "summary: Update Settings", "summary: 5  # here", "not OpenAPI 3.1: 5"),
    "no title": Mistake(HEAD, "info:\n  title: Demo\n", "info:  # here\n", "'title' is a required property"),
    "another version": Mistake(HEAD, "openapi: 3.1.0", "openapi: 3.0.3  # here", "'3.0.3' does not match"),
    "an unknown key of an operation": Mistake(SETTING, "    put:\n", "    put:  # here\n      secure: true\n", "'secure' was unexpected"),
    # The walk of our own rules comes first, so it has to stand what the meta-schema would refuse.
    "a parameter without a name": Mistake(
        ORDER, "        - name: archived\n          in: query\n", "        - in: query  # here\n", "'name' is a required property"
    ),
    "a path parameter without a name": Mistake(ORDER, "        - name: lineId\n          in: path\n", "        - in: path  # here\n", ""),
    "parameters that are no list": Mistake(
        SETTING, "      requestBody:\n", "      parameters: {name: a, in: query}  # here\n      requestBody:\n", ""
    ),
    "an operation that is no mapping": Mistake(SETTING, "    put:\n", "    post: [soon]  # here\n    put:\n", ""),
    "required that is no list": Mistake(ORDER, "required: [productCode]", "required: productCode  # here", ""),
}


@pytest.mark.parametrize("mistake", OPENAPI.values(), ids=OPENAPI)
def test_what_is_not_openapi_names_its_line(tmp_path: Path, mistake: Mistake) -> None:
    bench = Bench(tmp_path)
    bench.edit(mistake.file, mistake.old, mistake.new)
    run = bench.run()
    assert run.code == 1
    assert set(run.problems) == {bench.here}, run.err
    assert any(mistake.says in problem.message for problem in run.problems), run.err


def test_a_parameter_that_stands_twice_names_its_operation(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.insert(
        ORDER, "        - name: archived\n", "        - name: from  # here\n          in: query\n          schema: {type: string}\n"
    )
    problem = bench.run().problem
    assert "the query parameter from stands twice" in problem.message
    assert problem.file == ORDER
    assert bench.line(ORDER, "  /v1/orders:") < problem.line <= bench.here.line


# Several at once --------------------------------------------------------------------------------------------------------------------


def test_all_mistakes_of_a_stage_are_reported_at_once_in_order(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.edit(SETTING, "      x-source: a sample program (Settings.cs)\n", "")
    bench.edit(ORDER, "required: [productCode]", "required: [code]")
    bench.edit(ORDER, "channel: {$ref: '#/components/schemas/OrderChannel'}", "channel: {$ref: '#/components/schemas/Gone'}")
    bench.edit(COMMON, "x-coverage: full", "x-coverage: all")
    run = bench.run()
    assert run.code == 1
    assert run.problems == [
        Place(COMMON, bench.line(COMMON, "x-coverage: all"), ""),
        Place(ORDER, bench.line(ORDER, "schemas/Gone"), ""),
        Place(ORDER, bench.line(ORDER, "required: [code]"), ""),
        Place(SETTING, bench.line(SETTING, "    put:"), ""),
    ]
    assert run.err.splitlines()[-1] == "4 problem(s); nothing was written"


def test_malformed_files_are_all_reported_at_once(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.edit(COMMON, "summary: Authorization", "summary: Authorization: OAuth")
    bench.edit(ORDER, "summary: Order Enquiry", "summary: Order: Enquiry")
    (bench.root / SETTING).unlink()
    assert bench.run().problems == [
        Place(COMMON, bench.line(COMMON, "Authorization: OAuth"), ""),
        Place(ORDER, bench.line(ORDER, "Order: Enquiry"), ""),
        Place(SETTING, 0, ""),
    ]


def test_two_of_several_mistakes_in_one_file_are_both_reported(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.edit(SETTING, "      x-gaps:\n", "      x-coverage: full\n      x-gaps:\n")
    bench.edit(SETTING, "      description: Settings by name.\n", "      description: Settings by name.\n      description: Again.\n")
    assert bench.run().problems == [
        Place(SETTING, bench.line(SETTING, "x-coverage: full"), ""),
        Place(SETTING, bench.line(SETTING, "description: Again."), ""),
    ]
