"""Every rule of the house finds what breaks it, at its line, and nothing in a spec that keeps to it.

The tidy case, ``cases/tidy``, keeps to all of them. A test breaks it in one place; ``# here`` marks the line that has to be named, where
its own text does not tell it.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
from pathlib import Path

import pytest
from attrs import frozen
from workbench import CASES, ROOT, Bench, Place, Run, command, tree

from generator.__main__ import main
from generator.linting.rules import RULES

COMMON = "spec/common.yaml"
HEAD = "spec/demo/openapi.yaml"
ORDER = "spec/demo/sales_order.yaml"
SETTING = "spec/demo/setting.yaml"
TAX = "spec/tax/document.yaml"
OVERLAY = "overlays/demo/names.overlay.yaml"
INVENTORY = "spec/inventory.yaml"

READ = "      description: An order as it is read."
DAY = "description: Day of the order."
ORDER_NO = "        - name: orderNo\n          in: path\n          required: true\n          description: Number of the order.\n"
EXAMPLE = "            examples: [SO-0001]\n      requestBody:"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A copy of the tidy case."""
    return Bench(tmp_path, CASES / "tidy")


def lint(bench: Bench, *options: str) -> Run:
    """Run the command on a bench."""
    out, err = io.StringIO(), io.StringIO()
    folders = ["--spec", str(bench.root / "spec"), "--overlays", str(bench.root / "overlays")]
    with contextlib.chdir(bench.root), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(["lint", *folders, *options])
    return Run(code, out.getvalue(), err.getvalue())


@frozen
class Breach:
    """What breaks one rule of the tidy case, words of the message, and text of the only line that has to be named."""

    file: str
    edits: dict[str, str]
    says: str
    at: str = "# here"

    def is_found(self, bench: Bench, rule: str) -> None:
        """Break the rule and see that found, alone and at its line."""
        for old, new in self.edits.items():
            bench.edit(self.file, old, new)
        run = lint(bench)
        assert run.code == 1
        assert run.out == ""
        (found,) = run.problems
        assert found == Place(self.file, bench.line(self.file, self.at), "")
        assert self.says in found.message
        assert found.message.endswith(f" [{rule}]")
        assert run.err.splitlines()[-1].startswith("1 problem(s);")


def member(says: str, name: str, **keys: str) -> Breach:
    """A member more in an order that is read. Its first line is marked, unless it has a description of its own."""
    mark = "" if "description" in keys else "  # here"
    keys = {"description": "Something else.", **keys}
    text = "".join([f"        {name}:{mark}\n", *(f"          {key}: {value}\n" for key, value in keys.items())]).replace(": \n", ":\n")
    before = "        orderDate:\n"
    return Breach(ORDER, {before: text + before}, says)


def described(says: str, text: str) -> Breach:
    """Another description of an order's day."""
    return Breach(ORDER, {DAY: f"description: {text}  # here"}, says)


def changed(says: str, file: str, old: str, new: str) -> Breach:
    """One line changed and marked."""
    return Breach(file, {old: f"{new}  # here"}, says)


def renamed(says: str, file: str, old: str, new: str) -> Breach:
    """A component renamed, wherever its file names it."""
    return Breach(file, {f"    {old}:\n": f"    {new}:  # here\n", f"/{old}'": f"/{new}'"}, says)


BREACHES: dict[str, dict[str, Breach]] = {
    "component-names": {
        "a body": renamed("its name must end in Request", TAX, "DocumentCreateRequest", "DocumentCreation"),
        "a part of a body": renamed("its name must end in Input", TAX, "SellerInput", "Seller"),
        "what is read": renamed("without Input", SETTING, "Opening", "OpeningInput"),
        "a plural": renamed("in the singular", SETTING, "Opening", "Openings"),
        "no noun": renamed("needs a noun", TAX, "SellerInput", "Input"),
        "what goes both ways": Breach(
            ORDER,
            {
                "        orderDate:\n": "        sent:\n          $ref: '#/components/schemas/SalesOrderLineInput'\n"
                "          description: What was sent.\n        orderDate:\n"
            },
            "is both sent and read",
            "    SalesOrderLineInput:",
        ),
    },
    "section-files": {
        "a tag of another file": changed("needs one tag", SETTING, "tags: [Setting]\n      summary: Token", "tags: [Sales Order]"),
        "two tags": changed("needs one tag", TAX, "tags: [Document]", "tags: [Document, Tax]"),
        "a tag without operations": Breach(
            TAX, {"paths:\n": "  - name: Theme  # here\n    description: Colours.\npaths:\n"}, "belongs to no operation"
        ),
    },
    "descriptions": {
        "none": Breach(ORDER, {f"          {DAY}\n": ""}, "has no description", "        orderDate:"),
        "an empty one": changed("has no description", ORDER, "description: The order was changed.", "description: ' '"),
        "no full stop": described("must end with a full stop", "Day of the order"),
        "no full stop of a tag": changed("tag Setting", SETTING, "Settings of the shop.", "Settings of the shop"),
        "no full stop of an operation": changed("POST /token", SETTING, "description: Issues a token.", "description: Issues a token"),
        "no full stop of a parameter": Breach(
            ORDER, {"order.\n          x-from": "order  # here\n          x-from"}, "orderNo: the description must end"
        ),
        "no full stop of a head": changed("the head", HEAD, "description: A shop.}", "description: A shop}"),
        "the name again": described("only repeats the name", "orderDate."),
        "the title again": changed("only repeats the name", ORDER, "description: Reads one order.", "description: Get a Sales Order."),
        "too long": described("more than 3 sentences", "A day. Of the order. In the year. Of the tiger."),
        "Thai": described("Thai text", "วันที่ of the order."),
        "HTML": described("HTML", "Day of the <b>order</b>."),
        "an entity": described("HTML", "Day &amp; night."),
        "a placeholder": described("has a placeholder", "TODO, day of the order."),
        "the reader": described("speaks to the reader", "The day when you order."),
        "the writer": described("speaks to the reader", "Day of our order."),
        "that of a parameter's schema": Breach(
            ORDER,
            {f"            type: string\n{EXAMPLE}": f"            type: string\n            description: A number.  # here\n{EXAMPLE}"},
            "describe the parameter itself",
        ),
    },
    "units": {
        "an amount": changed("name the unit", ORDER, "description: Total in the order's currency.", "description: Total of it."),
        "the value of something": member("name the unit", "dealValue", description="Worth of it.  # here", type="integer", examples="[1]"),
        "a duration that may be null": member(
            "name the unit", "warrantyLength", description="How long.  # here", type='[integer, "null"]', examples="[1]"
        ),
        "an amount as text": changed("name the unit", TAX, "description: Total as text, in baht.", "description: Total as text."),
    },
    "sources": {
        "no address": changed("x-source is the page's address", SETTING, "https://docs.example.com/api-2", "https://nowhere"),
        "one word": changed("x-source is the page's address", SETTING, "https://docs.example.com/api-2", "somewhere"),
        "a gap without full stop": changed(
            "ends with a full stop", ORDER, "- Error answers were not seen.", "- Error answers were not seen"
        ),
        "a gap twice": Breach(
            ORDER,
            {"      x-evidence:\n": "        - Error answers were not seen.  # here\n      x-evidence:\n"},
            "stands twice",
        ),
        "a gap that is too long": Breach(
            ORDER,
            {
                "- Error answers were not seen.": "- >-\n"
                + f"          Error {'answers ' * 14}and\n" * 3
                + "          others were not seen."
            },
            "more than 300 characters",
            "- >-",
        ),
        "evidence as text": Breach(
            ORDER,
            {"x-evidence:\n        - A sample reads an order this way.": "x-evidence: A sample reads an order this way."},
            "x-evidence is a list",
            "x-evidence:",
        ),
        "an unknown origin": changed("x-from 'rumour' is none of", ORDER, "x-from: observed", "x-from: rumour"),
    },
    "formats": {
        "a date": Breach(ORDER, {"          format: date\n": ""}, "a date needs", "        orderDate:"),
        "a moment": member("a date needs", "createdAt", type="string"),
        "a time": member("date-time-unknown if no page shows its form", "startTime", type="string"),
        "a UUID by its example": Breach(ORDER, {"          format: guid\n": ""}, "needs format guid", "        ownerId:"),
    },
    "orphans": {
        "in a section": Breach(
            SETTING,
            {"    Opening:\n": "    Closing:  # here\n      type: object\n      description: When it closes.\n    Opening:\n"},
            "no operation reaches",
        ),
        "that only uses itself": Breach(
            SETTING,
            {
                "    Opening:\n": "    Tree:  # here\n      type: array\n      description: A tree.\n"
                "      items: {$ref: '#/components/schemas/Tree'}\n    Opening:\n"
            },
            "no operation reaches",
        ),
        "in common.yaml": Breach(COMMON, {"      x-from: gateway\n": ""}, "no operation reaches", "    GatewayError:"),
    },
    "duplicates": {
        "components": Breach(
            TAX, {"      x-distinct: A buyer will get members of its own.\n": ""}, "has the same shape as SellerInput", "    BuyerInput:"
        ),
        "an inline object": member(
            "has the same shape as SalesOrderLine (spec/demo/sales_order.yaml:",
            "giveaway",
            type="object",
            properties="".join(
                f"\n            {name}:\n              {form}\n              description: In its unit."
                for name, form in {
                    "subLines": "type: array\n              items: {$ref: '#/components/schemas/SalesOrderLine'}",
                    "note": "type: string\n              examples: [Wrapped]",
                    "productCode": "type: string\n              examples: [P-100]",
                    "qty": "type: number\n              examples: [2]",
                }.items()
            ),
        ),
        "known values": member(
            "has the same shape as SalesOrderStatus", "state", type="integer", **{"x-known-values": '{"1": DRAFT, "2": SENT, "3": PAID}'}
        ),
        "a difference that is gone": Breach(
            SETTING, {"      x-lint:": "      x-distinct: It is no closing.  # here\n      x-lint:"}, "nothing else has this shape"
        ),
        "a difference without a reason": changed("x-distinct is a sentence", TAX, "A buyer will get members of its own.", "true"),
    },
    "examples-given": {
        "a number": member("add `examples`", "count", type="integer"),
        "a code": member("add `examples`", "staffCode", type="string"),
        "a date": member("add `examples`", "dueDate", type="string", format="date"),
        "a list": member("add `examples`", "parts", type="array", items="{type: string}"),
        "a parameter": Breach(
            ORDER,
            {
                f"{ORDER_NO}          schema:\n            type: string\n{EXAMPLE}": ORDER_NO.replace("orderNo", "orderNo  # here")
                + "          schema: {type: string}\n      requestBody:"
            },
            "add `examples`",
        ),
    },
    "examples-fit": {
        "another type": changed("does not fit", ORDER, "examples: [1250.5]", 'examples: ["1250.5"]'),
        "another form": changed("is not a 'date'", ORDER, 'examples: ["2026-03-31"]', "examples: [31.03.2026]"),
        "a day that there is not": changed("is not a 'date'", ORDER, 'examples: ["2026-03-31"]', 'examples: ["2026-02-30"]'),
        "null": changed("does not fit", ORDER, "examples: [080-000-0000]", "examples: [null]"),
        "an item": changed("does not fit", ORDER, "examples: [urgent]", "examples: [1]"),
        "none": changed("at least one value", ORDER, "examples: [080-000-0000]", "examples: []"),
        "no known value": Breach(ORDER, {"PAID}\n      examples: [2]": "PAID}\n      examples: [9]  # here"}, "none of the known values"),
    },
    "examples-made-up": {
        "an e-mail address": changed("at gmail.com", ORDER, "examples: [buyer@example.com]", "examples: [buyer@gmail.com]"),
        "a site": changed("at www.gofive.co.th", ORDER, "[https://www.example.com/shop]", "[https://www.gofive.co.th/shop]"),
        "a site that sounds alike": changed("at myexample.com", ORDER, "[https://www.example.com/shop]", "[https://myexample.com/shop]"),
        "a telephone": changed("081-234-5678", ORDER, "[080-000-0000]", "[081-234-5678]"),
        "a tax id": changed("tax or citizen id", ORDER, '["0000000000123"]', '["0105561234567"]'),
        "a key": changed("real key or token", ORDER, "[urgent]", "[0123456789abcdef0123456789abcdef]"),
        "a token": changed("real key or token", ORDER, "[urgent]", "[eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln]"),
    },
    "keywords": {
        "of a schema": Breach(
            ORDER, {"          format: date\n": "          format: date\n          examlpes: [1]  # here\n"}, "'examlpes'"
        ),
        "of an operation": Breach(SETTING, {"      summary: Token\n": "      summary: Token\n      x-covers: 1  # here\n"}, "'x-covers'"),
        "of a parameter": changed("'x-form'", ORDER, "x-from: observed", "x-form: observed"),
        "of a body": Breach(TAX, {"      requestBody:\n": "      requestBody:\n        x-note: Whole.  # here\n"}, "'x-note'"),
        "of a content": Breach(
            TAX,
            {"json:\n            schema:": "json:\n            x-note: Whole.  # here\n            schema:"},
            "'x-note'",
        ),
        "of an answer": Breach(ORDER, {'        "204":\n': '        "204":\n          x-note: Empty.  # here\n'}, "'x-note'"),
        "that belongs into an overlay": Breach(
            SETTING, {"      summary: Token\n": "      summary: Token\n      x-envelope: none  # here\n"}, "envelopes stand in an overlay"
        ),
    },
    "ruled-headers": {
        case: Breach(
            ORDER,
            {
                f"{ORDER_NO}          x-from": f"        - name: {name}  # here\n          in: header\n"
                "          description: Set by the client.\n          schema:\n            type: string\n"
                f"            examples: [example]\n{ORDER_NO}          x-from"
            },
            f"{name} is no parameter, for {says}",
        )
        for case, name, says in (
            ("a credential", "Authorization", "the security overlay"),
            ("a key in other letters", "ocp-apim-subscription-key", "the security overlay"),
            ("a media type", "Content-Type", "the key of `content`"),
        )
    },
    "canonical-text": {
        "a fold": Breach(SETTING, {"Issues a token.": "Issues\n        a token."}, "`description: Issues a token.`", "description: Issues"),
        "flow": Breach(TAX, {"[Document]": "[ Document ]"}, "`tags: [Document]`", "[ Document ]"),
        "indentation": Breach(
            ORDER, {"      x-gaps:\n        - Error": "      x-gaps:\n      - Error"}, "Error answers", "- Error answers were not seen."
        ),
        "an overlay": Breach(OVERLAY, {"    description: Its": "    description:   Its"}, "`description: Its name.`", "Its name."),
        "the inventory": Breach(INVENTORY, {"path: null": "path: ~"}, "`path: null`", "path: ~"),
        "the end of a file": Breach(INVENTORY, {"path: null\n": "path: null"}, "`path: null`", "path: null"),
    },
    "exceptions": {
        "from a rule that there is not": changed(
            "no rule 'units-of-it' takes exceptions", ORDER, READ, f"{READ}\n      x-lint: {{units-of-it: There is none to name.}}"
        ),
        "without a reason": changed("give the reason", SETTING, "{formats: A time of day has no format here.}", "{formats: true}"),
        "of no use": changed("breaks the rule units", ORDER, READ, f"{READ}\n      x-lint: {{units: There is none to name.}}"),
        "without a rule": changed("x-lint is a mapping", ORDER, READ, f"{READ}\n      x-lint: Leave it."),
    },
}


@pytest.mark.parametrize(("rule", "breach"), [(rule, name) for rule, breaches in BREACHES.items() for name in breaches])
def test_a_rule_finds_what_breaks_it(bench: Bench, rule: str, breach: str) -> None:
    BREACHES[rule][breach].is_found(bench, rule)


def test_every_rule_is_tested_and_has_its_reason() -> None:
    assert list(BREACHES) == [rule.name for rule in RULES]
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        assert re.fullmatch(r"[A-Z].{30,}\.", rule.why)


def test_a_tidy_spec_passes_in_silence(bench: Bench) -> None:
    before = tree(bench.root)
    assert lint(bench) == Run(0, "", "")
    assert lint(bench, "--format", "json") == Run(0, "[]\n", "")
    assert tree(bench.root) == before, "lint changes nothing"


def test_all_problems_come_at_once_in_the_order_of_the_files(bench: Bench) -> None:
    bench.edit(TAX, "Total as text, in baht.", "Total as text")
    bench.edit(ORDER, DAY, "description: Day")
    bench.edit(COMMON, "How the call went.", "How the call went")
    run = lint(bench)
    assert run.problems == [
        Place(COMMON, bench.line(COMMON, "How the call went"), ""),
        Place(ORDER, bench.line(ORDER, "description: Day"), ""),
        Place(TAX, bench.line(TAX, "Total as text"), ""),
        Place(TAX, bench.line(TAX, "Total as text"), ""),
    ]
    assert [problem.message.rsplit("[", 1)[1] for problem in run.problems] == ["descriptions]", "descriptions]", "descriptions]", "units]"]


def test_an_exception_holds_for_what_is_below_it(bench: Bench) -> None:
    excused = "x-lint: {units: The page leaves them open.}"
    bench.edit(ORDER, "description: Total in the order's currency.", "description: Total of it.")
    bench.edit(ORDER, READ, f"{READ}\n      {excused}")
    assert lint(bench).code == 0
    bench.edit(ORDER, f"\n      {excused}", "")
    bench.edit(ORDER, "description: One product of an order that is read.", f"description: One product.\n      {excused}  # here")
    total = Place(ORDER, bench.line(ORDER, "description: Total of it."), "")
    assert lint(bench).problems == [total, bench.here]


def test_what_the_rules_let_pass(bench: Bench) -> None:
    """The tidy case has these; each stands for a false alarm that a simpler rule would raise."""
    text = bench.read(ORDER)
    for tolerated in (
        "taxNo:",
        "closedAt:",
        "opensTime:",
        "meaning is not explained",
        "items: {$ref: '#/components/schemas/SalesOrderLine'}",
    ):
        assert tolerated in text
    for description in ("Name of the order.", "List of order lines.", "Nickname.", "1.5 kg e.g. as total. In the order's unit."):
        bench.write(ORDER, text.replace(DAY, f"description: {description}"))
        assert lint(bench) == Run(0, "", "")


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("priceTierName", {"type": "string", "examples": "[Retail]"}),
        ("weightUnit", {"type": "string", "examples": "[kilogram]"}),
        ("taxCode", {"type": "integer", "examples": "[7]"}),
        ("hasDiscount", {"type": "boolean"}),
        ("stockOwner", {"type": "string"}),
        ("customValue", {"type": "string"}),
        ("total2", {"type": "string", "examples": "[all of it]"}),
        ("dateUpdatedBy", {"type": "string"}),
        ("timeZone", {"type": "string", "examples": "[Asia/Bangkok]"}),
        ("emailTemplateId", {"type": "integer", "examples": "[3]"}),
        ("workEmail", {"type": "string", "examples": "[jane@example.com]"}),
        ("pictureUrl", {"type": "string", "examples": "['https://example.com/a.png']"}),
        ("orderDates", {"type": "array", "items": "{type: string, format: date, examples: ['2026-03-31']}"}),
        ("secret", {"type": "string", "format": "password"}),
        ("state", {"type": "integer", "x-known-values": '{"1": DRAFT, "2": SENT}'}),
        ("kind", {"type": "string", "enum": "[A, B]"}),
        ("anything", {}),
    ],
)
def test_what_only_looks_like_a_breach_passes(bench: Bench, name: str, keys: dict[str, str]) -> None:
    (edit,) = member("", name, description="Something else.", **keys).edits.items()
    bench.edit(ORDER, *edit)
    assert lint(bench) == Run(0, "", "")


def test_names_of_folders_and_files_are_snake_case(bench: Bench) -> None:
    (bench.root / SETTING).rename(bench.root / "spec/demo/ShopSetting.yaml")
    bench.edit(HEAD, "setting]", "ShopSetting]")
    (found,) = lint(bench).problems
    assert found == Place("spec/demo/ShopSetting.yaml", 0, "")
    assert found.message.endswith("[section-files]")


def test_json_names_file_line_rule_and_message(bench: Bench) -> None:
    bench.edit(ORDER, DAY, "description: Day of the order")
    run = lint(bench, "--format", "json")
    assert (run.code, run.err) == (1, "")
    (row,) = json.loads(run.out)
    assert row == {
        "file": ORDER,
        "line": bench.line(ORDER, "description: Day of the order"),
        "rule": "descriptions",
        "message": "SalesOrder.orderDate: the description must end with a full stop",
    }


def test_the_rules_are_listed(bench: Bench) -> None:
    lines = lint(bench, "--rules").out.splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [[rule.name, rule.why] for rule in RULES]
    assert json.loads(lint(bench, "--rules", "--format", "json").out) == [{"name": rule.name, "why": rule.why} for rule in RULES]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("summary: Token", "summary: Token: OAuth  # here"),
        ("tags: [Setting]\n      summary: Token", "tags: 1  # here\n      summary: Token"),
        ("schemas/Opening'", "schemas/Gone'}  # here\n              #'"),
        ("      properties:\n", "      required: 1  # here\n      properties:\n"),
    ],
    ids=["YAML", "OpenAPI", "reference", "schema"],
)
def test_a_malformed_spec_is_no_matter_of_style(bench: Bench, old: str, new: str) -> None:
    bench.edit(SETTING, old, new)
    run = lint(bench)
    assert run.problem == bench.here
    assert not run.problem.message.endswith("]")


def test_the_exit_code_reaches_the_shell(bench: Bench) -> None:
    bench.edit(ORDER, DAY, "description: Day of the order")
    process = command(["lint", "--spec", str(bench.root / "spec"), "--overlays", str(bench.root / "overlays")], ROOT)
    out, errors = process.communicate()
    assert (process.returncode, out) == (1, "")
    assert "must end with a full stop [descriptions]" in errors
