"""A valid spec becomes a client that works, whole, or the run says what it can't express. Nothing is dropped in silence.

openapi-python-client skips what it can't handle with a warning and goes on; here that is a failure.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from workbench import HERE, NAMES, ORDER, SETTING, Bench, Mistake, operation


@frozen
class Change:
    """Edits of the small case that keep it valid, and the operation or schema that they make inexpressible."""

    names: str
    edits: list[tuple[str, str, str]]

    def make(self, bench: Bench) -> None:
        """Make the edits."""
        for file, old, new in self.edits:
            bench.edit(file, old, new)


SCHEMA = "    Customer:\n"
TOTAL = "        total: {type: number, description: Total in baht (฿).}\n"
BODY = "          application/json:\n            schema: {$ref: '#/components/schemas/SettingUpdateRequest'}\n"


def member(text: str, *schemas: str) -> list[tuple[str, str, str]]:
    """Edits that add a member to the order that is read, and schemas that it refers to."""
    return [(ORDER, TOTAL, f"        {text}\n{TOTAL}"), (ORDER, SCHEMA, "".join(f"    {schema}\n" for schema in schemas) + SCHEMA)]


# What openapi-python-client leaves out ----------------------------------------------------------------------------------------------

SKIPPED = {
    "a path parameter with an odd name": Change(
        "POST /v1/orders/{order.no}/convert",
        [
            (ORDER, "  /v1/orders/{orderNo}/convert:\n", "  /v1/orders/{order.no}/convert:\n"),
            (
                ORDER,
                "x-source: https://docs.example/api-7\n      x-coverage: full\n      parameters:\n        - name: orderNo\n",
                "x-source: https://docs.example/api-7\n      x-coverage: full\n      parameters:\n        - name: order.no\n",
            ),
            (NAMES, "$.paths['/v1/orders/{orderNo}/convert']", "$.paths['/v1/orders/{order.no}/convert']"),
        ],
    ),
    "a path parameter that may be null": Change(
        "PUT /v1/orders/{orderNo}/lines/{lineId}",
        [(ORDER, "          schema: {type: integer}\n", "          schema: {type: [integer, 'null']}\n")],
    ),
    "two schemas whose names differ in case": Change(
        "Customer", member("buyer: {$ref: '#/components/schemas/CUSTOMER'}", "CUSTOMER: {type: object, description: A buyer.}")
    ),
    "two schemas with one title": Change(
        "OrderLine", [(ORDER, SCHEMA + "      type: object\n", SCHEMA + "      type: object\n      title: OrderLine\n")]
    ),
    "members that differ in punctuation": Change(
        "OrderLineInput", [(ORDER, "        qty: {", "        q.ty: {type: number}\n        q-ty: {type: number}\n        qty: {")]
    ),
    "a list without items": Change("Order", member("tags: {type: array}")),
    "a list of itself": Change(
        "Tree",
        member(
            "tree: {$ref: '#/components/schemas/Tree'}",
            "Tree: {type: array, description: A tree., items: {$ref: '#/components/schemas/Tree'}}",
        ),
    ),
    "a default of a model": Change(
        "OrderCreateRequest",
        [
            (
                ORDER,
                "          anyOf: [{$ref: '#/components/schemas/AddressInput'}, {type: \"null\"}]\n",
                "          default: {city: Bangkok}\n          anyOf: [{$ref: '#/components/schemas/AddressInput'}]\n",
            )
        ],
    ),
}


@pytest.mark.parametrize("change", SKIPPED.values(), ids=SKIPPED)
def test_what_openapi_python_client_would_skip_fails_the_run(tmp_path: Path, change: Change) -> None:
    bench = Bench(tmp_path)
    change.make(bench)
    run = bench.run()
    assert run.code == 1
    assert "openapi-python-client would leave something out" in run.err
    assert any(change.names in problem.message for problem in run.problems), run.err
    assert not bench.out.exists()


def test_a_problem_never_shows_the_address_of_an_object(tmp_path: Path) -> None:
    """Such a text says nothing and differs from run to run."""
    bench = Bench(tmp_path)
    SKIPPED["two schemas with one title"].make(bench)
    assert " object at 0x" not in bench.run().err


# What no method could send or read --------------------------------------------------------------------------------------------------

ARCHIVED = (
    "        - name: archived\n          in: query\n          description: Archived orders as well.\n          schema: {type: boolean}\n"
)


def archived(schema: str) -> tuple[str, str, str]:
    """A query parameter with another schema, marked."""
    return ORDER, ARCHIVED, ARCHIVED.replace("archived\n", "archived  # here\n").replace("schema: {type: boolean}", schema)


LIMITS = {
    "a body that is not JSON": (SETTING, BODY, "          application/xml: {schema: {type: string}}\n", "application/xml"),
    "a body of a malformed media type": (SETTING, BODY, "          json: {schema: {type: string}}\n", "json"),
    "a body of two media types": (SETTING, BODY, BODY + "          application/xml: {schema: {type: string}}\n", "application/xml"),
    "a body of files": (SETTING, BODY, BODY.replace("application/json", "multipart/form-data"), "multipart/form-data"),
    "an answer that is not JSON": (
        SETTING,
        '        "204":\n          description: The settings were changed.\n',
        '        "204":  # here\n          description: A file.\n          content: {application/pdf: {schema: {type: string}}}\n',
        "application/pdf",
    ),
    "a list as parameter": (*archived("schema: {type: array, items: {type: string}}"), "archived"),
    "an object as parameter": (*archived("schema: {type: object}"), "archived"),
    "an inline object as parameter": (*archived("schema: {type: object, properties: {a: {type: string}}}"), "archived"),
    "a model as parameter": (*archived("schema: {$ref: '#/components/schemas/AddressInput'}"), "archived"),
    "a union as parameter": (*archived("schema: {anyOf: [{type: string}, {type: array, items: {type: string}}]}"), "archived"),
    "a parameter by content": (*archived("content: {application/json: {schema: {type: string}}}"), "archived"),
    "a parameter in a cookie": (
        ORDER,
        ARCHIVED,
        ARCHIVED.replace("archived\n          in: query", "archived  # here\n          in: cookie"),
        "archived",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "says"), LIMITS.values(), ids=LIMITS)
def test_what_no_method_could_send_or_read_names_its_line(tmp_path: Path, file: str, old: str, new: str, says: str) -> None:
    bench = Bench(tmp_path)
    if HERE not in new:  # a body is named by the line above its media types
        bench.edit(SETTING, "      requestBody:\n", "      requestBody:  # here\n")
    Mistake(file, old, new, says).is_named(bench)


# What would need a name -------------------------------------------------------------------------------------------------------------

OBJECT = "{type: object, properties: {a: {type: string}}}"
INLINE = {
    "a member": Change("name the object as a component", member(f"odd: {OBJECT}")),
    "a body": Change(
        "name the object as a component", [(SETTING, "schema: {$ref: '#/components/schemas/SettingUpdateRequest'}", f"schema: {OBJECT}")]
    ),
    "a payload": Change(
        "name it as a component", [(ORDER, "data: {type: boolean, description: Whether the order was made.}", f"data: {OBJECT}")]
    ),
    "items of a payload": Change(
        "name the object as a component",
        [(ORDER, "data: {type: boolean, description: Whether the order was made.}", f"data: {{type: array, items: {OBJECT}}}")],
    ),
    "a union of two models": Change(
        "a union of objects, lists or dates can't be told apart",
        member("odd: {anyOf: [{$ref: '#/components/schemas/OrderLine'}, {$ref: '#/components/schemas/Customer'}]}"),
    ),
    "a union of a model and a text": Change(
        "a union of objects, lists or dates can't be told apart",
        member("odd: {oneOf: [{$ref: '#/components/schemas/OrderLine'}, {type: string}]}"),
    ),
}


@pytest.mark.parametrize("change", INLINE.values(), ids=INLINE)
def test_a_shape_without_a_name_is_refused(tmp_path: Path, change: Change) -> None:
    bench = Bench(tmp_path)
    change.make(bench)
    problem = bench.run().problem
    assert change.names in problem.message


@pytest.mark.parametrize("change", ["a payload", "a union of two models"])
def test_a_shape_without_a_name_names_its_line(tmp_path: Path, change: str) -> None:
    bench = Bench(tmp_path)
    INLINE[change].make(bench)
    problem = bench.run().problem
    line = "      responses:" if change == "a payload" else "        odd:"
    assert problem.file == ORDER
    assert bench.read(ORDER).splitlines()[problem.line - 1].startswith(line)


@pytest.mark.parametrize(
    "change",
    [
        Change("a name twice", [(NAMES, "update: {x-python-value-from: orderNo}", "update: {x-note: 1}")]),
    ],
    ids=["path and body"],
)
def test_two_arguments_of_one_name_name_the_operation(tmp_path: Path, change: Change) -> None:
    bench = Bench(tmp_path)
    change.make(bench)
    problem = bench.run().problem
    assert problem.file == ORDER
    assert "two arguments are called " in problem.message
    assert bench.read(ORDER).splitlines()[problem.line - 1] in ("    get:", "    post:")


# Refused with a line, or expressed --------------------------------------------------------------------------------------------------

# Valid OpenAPI that the generator has no words for. Whether it learns them or refuses is its choice; an exception is neither.
UNUSUAL = {
    "a schema without a description": Change("", [(ORDER, "      description: An order to make.\n", "")]),
    "known values without a description": Change("", [(ORDER, "      description: Where an order stands.\n", "")]),
    "a schema that is a reference": Change(
        "", member("odd: {$ref: '#/components/schemas/Line'}", "Line: {$ref: '#/components/schemas/OrderLine'}")
    ),
    "two schemas that refer to each other": Change(
        "",
        member("odd: {$ref: '#/components/schemas/A'}", "A: {$ref: '#/components/schemas/B'}", "B: {$ref: '#/components/schemas/A'}"),
    ),
    "a schema by allOf": Change(
        "",
        member(
            "odd: {$ref: '#/components/schemas/Long'}",
            "Long: {description: Long., allOf: [{$ref: '#/components/schemas/OrderLine'}, {properties: {a: {type: string}}}]}",
        ),
    ),
    "a member that may be anything": Change("", member("odd: true")),
    "a list of anything": Change("", member("odd: {type: array, items: true}")),
    "a value from a parameter that is not there": Change("", [(NAMES, "{x-python-value-from: orderNo}", "{x-python-value-from: number}")]),
    "known values that are no mapping": Change("", [(ORDER, 'x-known-values: {"1": DRAFT, "2": APPROVED}', "x-known-values: [1, 2]")]),
    "a summary that ends in a quote": Change("", [(SETTING, "summary: Update Settings", 'summary: Update "Settings"')]),
}


@pytest.mark.parametrize("change", UNUSUAL.values(), ids=UNUSUAL)
def test_an_unusual_spec_is_expressed_or_refused_at_a_line_of_it(tmp_path: Path, change: Change) -> None:
    bench = Bench(tmp_path)
    change.make(bench)
    works(bench, "import gofive_client.demo.api.orders.orders_get, gofive_client.demo.api.settings.settings_update\nresult = None")


def works(bench: Bench, code: str, finds: Any = None) -> None:
    """The generated client does what the code asks, or the run refused with a line of the spec."""
    run = bench.run()
    if run.code == 0:
        assert bench.python(code) == finds
    else:
        assert run.problems, run.err
        assert all(problem.file.startswith(("spec/", "overlays/")) and problem.line > 1 for problem in run.problems), run.err


# Names that the generated code has for itself ---------------------------------------------------------------------------------------

PARAMETERS = ["options", "query", "headers", "call", "body", "client", "url", "self", "v", "class", "queryValue", "formatDate", "A b"]
MEMBERS = ["field", "fromDict", "toDict", "additionalProperties", "get", "src", "cls", "self", "v", "out", "UNSET", "class", "1st", "a b"]


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What comes of parameters and members with odd names, each in an operation or a schema of its own."""
    bench = Bench(tmp_path_factory.mktemp("odd"))
    text = {"type": "string", "description": "Odd."}
    ref = {"$ref": "#/components/schemas/OrderConvertRequest"}
    paths: dict[str, Any] = {
        "/v1/both/{orderNo}": {
            "post": operation(
                "both",
                "do",
                parameters=[
                    {"name": "orderNo", "in": "path", "required": True, "schema": text},
                    {"name": "body", "in": "query", "schema": text},
                ],
                requestBody={"content": {"application/json": {"schema": ref}}},
            )
        }
    }
    schemas: dict[str, Any] = {}
    for i, name in enumerate(PARAMETERS):
        day = {"name": "since", "in": "query", "schema": {"type": "string", "format": "date"}}
        parameters = [{"name": name, "in": "query", "schema": text}, day]
        paths[f"/v1/parameter/{i}"] = {"get": operation("parameters", f"do{i}", parameters=parameters)}
    for i, name in enumerate(MEMBERS):
        for schema in (f"Read{i}", f"Sent{i}Request"):
            schemas[schema] = {"type": "object", "description": "Odd.", "properties": {name: text}}
        answer = {"type": "object", "properties": {"status": {}, "data": {"$ref": f"#/components/schemas/Read{i}"}}}
        paths[f"/v1/member/{i}"] = {
            "post": operation(
                "members",
                f"do{i}",
                requestBody={"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/Sent{i}Request"}}}},
                responses={"200": {"description": "Odd.", "content": {"application/json": {"schema": answer}}}},
            )
        }
    bench.section("odd", paths, schemas)
    bench.generate()
    return bench.python(
        f"""
        import inspect
        from gofive_client.demo import Demo, models
        demo, result = Demo(Recorder()), {{}}

        def called(resource, i, **more):
            method = getattr(getattr(demo, resource), f"do{{i}}")
            argument = list(inspect.signature(method).parameters)[0]
            return method(**{{argument: "x"}}, **more)

        def copied(model, name):
            return getattr(models, model).from_dict({{name: "x"}}).to_dict()

        result["both"] = attempt(lambda: [(call := demo.both.do("A", body="x")).query, call.body])
        for i, name in enumerate({PARAMETERS!r}):
            result["parameter", name] = attempt(lambda: called("parameters", i, since="2026-01-01").query)
        for i, name in enumerate({MEMBERS!r}):
            result["member", name] = [
                attempt(lambda: called("members", i).body),
                attempt(lambda: copied(f"Read{{i}}", name)),
                attempt(lambda: copied(f"Sent{{i}}Request", name)),
            ]
        result = {{" ".join(key) if isinstance(key, tuple) else key: value for key, value in result.items()}}
        """
    )


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_parameter_may_have_any_name(odd: Any, name: str) -> None:
    assert odd[f"parameter {name}"] == {name: "x", "since": "2026-01-01"}


def test_a_parameter_beside_a_body_may_be_called_body(odd: Any) -> None:
    assert odd["both"] == [{"body": "x"}, {"orderNo": "A"}]


@pytest.mark.parametrize("name", MEMBERS)
def test_a_member_may_have_any_name(odd: Any, name: str) -> None:
    assert odd[f"member {name}"] == [{name: "x"}] * 3


@pytest.mark.parametrize("name", ["Call", "Operation"])
def test_a_schema_may_have_any_name(tmp_path: Path, name: str) -> None:
    bench = Bench(tmp_path)
    text = bench.read(ORDER)
    bench.write(ORDER, text.replace("    OrderLineInput:\n", f"    {name}:\n").replace("schemas/OrderLineInput'", f"schemas/{name}'"))
    bench.edit(ORDER, "data: {type: boolean, description: Whether the order was made.}", f"data: {{$ref: '#/components/schemas/{name}'}}")
    works(
        bench,
        f"""
        from gofive_client.demo import Demo, models
        orders, model = Demo(Recorder()).orders, models.{name}
        made = orders.create(customer_code="C", delivery_date="2026-01-01", lines=[model(product_code="P")])
        lines = orders.update_lines("A", 1, items=[model(product_code="P")])
        result = [made.body["lines"], lines.body, made.operation.decode({{"productCode": "P"}}).product_code]
        """,
        [[{"productCode": "P"}], [{"productCode": "P"}], "P"],
    )


def test_a_resource_may_have_any_name(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.edit(NAMES, "{resource: settings, method: update}", "{resource: datetime, method: update}")
    works(bench, "from gofive_client.demo import Demo\nresult = Demo(Recorder()).datetime.update(body={}).path", "/v1/settings")


def test_operations_whose_names_join_to_the_same_word_stay_apart(tmp_path: Path) -> None:
    """``orders_update.lines`` and ``orders.update_lines`` are two operations."""
    bench = Bench(tmp_path)
    bench.edit(NAMES, "{resource: orders, method: update_lines}", "{resource: orders_update, method: lines}")
    bench.edit(NAMES, "{resource: settings, method: update}", "{resource: orders, method: update_lines}")
    works(
        bench,
        """
        from gofive_client.demo import Demo
        demo = Demo(Recorder())
        result = [demo.orders_update.lines("A", 1, items=[]).path, demo.orders.update_lines(body={}).path]
        """,
        ["/v1/orders/A/lines/1", "/v1/settings"],
    )


def test_known_values_and_a_model_of_one_python_name_stay_apart(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    for edit in member("odd: {$ref: '#/components/schemas/order_status'}", "order_status: {type: object, description: Odd.}"):
        bench.edit(*edit)
    works(
        bench,
        """
        from gofive_client.demo.models import Order, OrderStatus
        result = [Order.from_dict({"odd": {"a": 1}}).odd["a"], OrderStatus.DRAFT]
        """,
        [1, 1],
    )


# Values -----------------------------------------------------------------------------------------------------------------------------


def test_known_values_that_are_no_enumeration_name_their_lines(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    wrong: dict[str, dict[str, Any]] = {
        "Space": {"1": "IN PROGRESS"},
        "Keyword": {"1": "class"},
        "Digit": {"1": "1ST"},
        "Reserved": {"1": "mro"},
        "Null": {"1": None},
        "Twice": {"1": "A", "2": "A"},
        "Word": {"one": "A"},
        "Fraction": {"1.5": "A"},
        "Zeros": {"007": "A"},
    }
    schemas = {name: {"type": "integer", "description": "Odd.", "x-known-values": values} for name, values in wrong.items()}
    parameters = [{"name": name, "in": "query", "schema": {"$ref": f"#/components/schemas/{name}"}} for name in wrong]
    bench.section("odd", {"/v1/odd": {"get": operation("odd", "get", parameters=parameters)}}, schemas)
    run = bench.run()
    assert run.code == 1
    starts = {name: bench.line("spec/demo/odd.yaml", f'      "{name}": {{') for name in wrong}
    named = {name for name, start in starts.items() for p in run.problems if p.file == "spec/demo/odd.yaml" and start <= p.line < start + 8}
    assert named == set(wrong), run.err
