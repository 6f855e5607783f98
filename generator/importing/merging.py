"""Pages into the files of the spec: new operations are added, those that exist are compared and, if asked, changed field by field."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..assemble import HEAD
from ..problems import GenerationError, Problem, fail
from .differences import Difference, differences
from .drafting import Draft, draft, envelope_of, is_token_operation
from .layout import laid_out, one_line
from .page import Page
from .paths import checked_path
from .python_names import holds_list, method_of, resource_of
from .titles_listed import list_title
from .updating import Updating
from .words import pascal, snake, words
from .workspace import Product, Workspace, add_operation, add_schemas, remove_schema, without_empty

Outcome: TypeAlias = Literal["new", "same", "different", "changed"]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_SEEN = {
    "status": "the page shows status and data.",
    "value": "the page shows data.value.",
    "flat": "the page shows data without a status object.",
    "none": "the page shows no envelope.",
    "auto": "the page does not show the answer.",
}
_PREFIXES = {"etaxgo": r"/etaxgo(/|$)", "empeo": r"/empeo(/|$)", "venio": r"/v[1-3](/|$)"}


@frozen(kw_only=True)
class Choices:
    """What the caller of an import decides.

    Attributes:
        product: Product of all pages; None to tell it by their paths.
        section: Name of the section file for all new operations; None to tell it by their sections.
        apply: Whether what exists is changed to what the pages say.
        remove: Whether that also takes out what the pages don't have.
    """

    product: str | None = None
    section: str | None = None
    apply: bool = False
    remove: bool = False


@frozen(kw_only=True)
class Merged:
    """What became of a page.

    Attributes:
        page: The page.
        product: The product it belongs to.
        operation: Method and path in the spec.
        outcome: Whether the operation is new, the same, different, or was changed.
        python: Its Python name, resource and method.
        coverage: What the page alone would be: full or partial.
        gaps: What is not known after reading the page.
        differences: What the page says otherwise.
        applied: Those of them that were made.
        remarks: What else a person should know.
    """

    page: Page
    product: str
    operation: str
    outcome: Outcome
    python: str
    coverage: str
    gaps: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    applied: tuple[Difference, ...] = ()
    remarks: tuple[str, ...] = field(default=())


def merge(pages: Sequence[Page], work: Workspace, choices: Choices) -> list[Merged]:
    """Put pages into the files of a workspace; nothing is written to disk.

    Raises:
        GenerationError: With what is wrong with any of the pages. The workspace is of no use then.
    """
    problems: list[Problem] = []
    merged: list[Merged] = []
    for page in pages:
        try:
            merged.append(_merge_page(page, work, choices))
        except GenerationError as error:
            problems += error.problems
    if problems:
        raise GenerationError(problems)
    return merged


def product_of(page: Page) -> str:
    """The product of a page, by its path.

    Raises:
        GenerationError: The path does not tell.
    """
    if name := _told_by_path(page):
        return name
    raise fail(page.origin, 0, f"the path {page.path} does not tell the product; give --product, such as --product venio")


def _merge_page(page: Page, work: Workspace, choices: Choices) -> Merged:
    checked_path(page.path, page.origin, 0)
    if page.method not in _METHODS:
        raise fail(page.origin, 0, f"{page.method!r} is no HTTP method; use one of {', '.join(_METHODS)}")
    if not page.title.strip():
        raise fail(page.origin, 0, "the page has no title; an operation is known by it")
    name = choices.product or product_of(page)
    known = {*_PREFIXES, *(head.parent.name for head in work.spec.glob(f"*/{HEAD}"))}
    if name not in known and (meant := get_close_matches(name, known, 1, 0.75)):
        raise fail("--product", 0, f"no product {name!r}; {meant[0]!r} is meant, it seems")
    product = work.product(name, page.server)
    found = _existing(product, page)
    if found is not None:
        return _compare(page, work, product, found, choices)
    merged = _add(page, work, product, choices)
    if name in _PREFIXES and (other := _told_by_path(page)) not in (None, name):
        remark = f"by its path the operation belongs to {other}; it is put into {name} because --product says so"
        return evolve(merged, remarks=(*merged.remarks, remark))
    return merged


def _told_by_path(page: Page) -> str | None:
    return next((name for name, pattern in _PREFIXES.items() if re.match(pattern, page.path, re.IGNORECASE)), None)


def _normal(path: str) -> str:
    return re.sub(r"{[^{}]*}", "{}", path)


def _existing(product: Product, page: Page) -> tuple[str, str] | None:
    """Section and path of the operation in the spec: the same path before one that differs in the names of its parameters, or in case."""
    candidates = [(section, path) for section, path, method, _ in product.operations() if method == page.method]
    wanted = page.path
    for alike in (
        lambda p: p == wanted,
        lambda p: _normal(p) == _normal(wanted),
        lambda p: _normal(p).casefold() == _normal(wanted).casefold(),
    ):
        for section, path in candidates:
            if alike(path):
                return section, path
    return None


def _renamed(page: Page, path: str) -> tuple[Page, list[str]]:
    """The page with the path of the spec, its parameters called as there."""
    if page.path == path:
        return page, []
    remarks = [f"the page has the path {page.path}, the spec {path}; they are taken for the same"]
    ours, theirs = re.findall(r"{([^{}]*)}", path), re.findall(r"{([^{}]*)}", page.path)
    names = dict(zip(theirs, ours, strict=True))
    parameters = tuple(
        evolve(p, row=evolve(p.row, name=names.get(p.row.name, p.row.name))) if p.place == "path" else p for p in page.parameters
    )
    return evolve(page, path=path, parameters=parameters), remarks


# A new operation ------------------------------------------------------------------------------------------------------------------


def _add(page: Page, work: Workspace, product: Product, choices: Choices) -> Merged:
    remarks: list[str] = []
    sibling = next(((s, p) for s, p, _, _ in product.operations() if _normal(p) == _normal(page.path)), None)
    if sibling:
        page, remarks = _renamed(page, sibling[1])
    name, tag = _section(page, product, choices.section)
    if sibling and sibling[0] != "common" and sibling[0] != name:
        name = sibling[0]
        remarks.append(f"goes into {name}.yaml, which has its path already")
    file = work.section(product, name, tag)
    page = evolve(page, section=tag)
    host = str(product.head.data["servers"][0]["url"]) if product.head.data.get("servers") else None
    if page.server and host and page.server.rstrip("/").casefold() != host.rstrip("/").casefold():
        page = evolve(page, gaps=(*page.gaps, f"The page names another host, {page.server}; whether the operation is there was not tried."))
        remarks.append(f"if the operation is on {page.server}, say so with `servers` and `security` (spec/README.md)")
    resource = resource_of(page, product.resources)
    resources = {resource, *(pair[0] for pair in product.python.values())}
    classes = [pascal(resource_name.split("_")) for resource_name in resources]
    drafted = draft(page, product.schemas, [*classes, *("Async" + cls for cls in classes)])
    taken = {method for other, method in product.python.values() if other == resource}
    method = method_of(page, resource, taken, holds_list(drafted.operation, drafted.envelope))
    add_operation(file, page.path, page.method, drafted.operation)
    add_schemas(file, drafted.schemas)
    without_empty(file)
    _name(work, product, page, resource, method, drafted.envelope)
    _say_once(work, product, drafted)
    _hide(work, product, drafted)
    _name_the_rest(work, product)
    if remark := list_title(work, product.name, tag, page.title, page.method, page.path):
        remarks.append(remark)
    return Merged(
        page=page,
        product=product.name,
        operation=f"{page.method.upper()} {page.path}",
        outcome="new",
        python=f"{resource}.{method}",
        coverage=drafted.operation["x-coverage"],
        gaps=tuple(drafted.operation.get("x-gaps", ())),
        remarks=tuple(remarks),
    )


def _section(page: Page, product: Product, given: str | None) -> tuple[str, str]:
    """Name of the section file and the tag in it."""
    if page.section is None and given is None:
        raise fail(page.origin, 0, "the page does not tell its section of the docs; give --section, such as --section customer")
    known = given if given in product.sections else product.section_for(page.section) if page.section and given is None else None
    tags = [tag["name"] for tag in (product.sections[known].data.get("tags") or [])] if known and known != "common" else []
    alike = [
        tag for tag in tags if page.section is None or snake(words(tag)).replace("_", "") == snake(words(page.section)).replace("_", "")
    ]
    tag = alike[0] if alike else page.section or (given or "").replace("_", " ").capitalize()
    if given is not None:
        return given, tag
    name = known or snake(words(tag))
    if not re.match(r"[a-z]", name):
        raise fail(page.origin, 0, f"no file name can be made of the section {tag!r}; give --section, such as --section customer")
    return (name if name not in ("common", "openapi") else name + "_section"), tag


def _target(path: str, method: str) -> str:
    quoted = path.replace("\\", "\\\\").replace("'", "\\'")
    return f"$.paths['{quoted}'].{method}"


def _name(work: Workspace, product: Product, page: Page, resource: str, method: str, envelope: str | None) -> None:
    title = product.head.data["info"]["title"]
    overlay = work.overlay(product, "names", f"Python names of {title}'s operations")
    update: dict[str, Any] = {"x-python": {"resource": resource, "method": method}}
    if envelope is not None:
        update["x-envelope"] = envelope
    action = laid_out({"target": _target(page.path, page.method), "description": _why(page, envelope)})
    action["update"] = one_line(update)
    overlay.data["actions"].append(action)
    product.python[page.path, page.method] = (resource, method)
    if envelope is not None:
        product.envelopes[page.path, page.method] = envelope


def _say_envelope(work: Workspace, product: Product, page: Page, envelope: str) -> None:
    """Say the envelope of an operation whose answer nobody had seen before."""
    if envelope == "auto" or product.envelopes.get((page.path, page.method)) != "auto":
        return
    target = _target(page.path, page.method)
    names = work.file(work.overlays / product.name / "names.overlay.yaml")
    for action in names.data["actions"] if names else ():
        if action["target"] == target and "x-envelope" in (action.get("update") or {}):
            action["update"]["x-envelope"] = envelope
            return
    # The spec's own overlays tell a status and a value by the shape of the answer.
    if envelope in ("flat", "none"):
        overlay = work.overlay(product, "names", f"Python names of {product.head.data['info']['title']}'s operations")
        action = laid_out({"target": target, "description": f"{_SEEN[envelope].capitalize()}"})
        action["update"] = one_line({"x-envelope": envelope})
        overlay.data["actions"].append(action)


def _why(page: Page, envelope: str | None) -> str:
    name = "What it makes is a token" if is_token_operation(page) else "The words of the section and the title"
    return f"{name}; {_SEEN[envelope]}" if envelope else f"{name}."


def _say_once(work: Workspace, product: Product, drafted: Draft) -> None:
    """What a body repeats of the parameters is one argument in Python."""
    contents = drafted.operation.get("requestBody", {}).get("content", {}).values()
    component = next((str(content["schema"].get("$ref", "")).rsplit("/", 1)[-1] for content in contents), "")
    parameters = {snake(words(parameter["name"])): parameter["name"] for parameter in drafted.operation.get("parameters", [])}
    # A component that was there before has its overlay, or is sent by an operation without such a parameter.
    for member in drafted.schemas.get(component, {}).get("properties", {}):
        if (name := parameters.get(snake(words(member)))) is None:
            continue
        overlay = work.overlay(product, "names", f"Python names of {product.head.data['info']['title']}'s operations")
        quoted = member.replace("\\", "\\\\").replace("'", "\\'")
        target = f"$.components.schemas.{component}.properties['{quoted}']"
        action = laid_out({"target": target, "description": f"The body repeats the parameter {name}; a caller says it once."})
        action["update"] = one_line({"x-python-value-from": name})
        overlay.data["actions"].append(action)


def _hide(work: Workspace, product: Product, drafted: Draft) -> None:
    if not drafted.secrets:
        return
    title = product.head.data["info"]["title"]
    overlay = work.overlay(product, "secrets", f"Secrets in {title}'s bodies and answers")
    for component, member in drafted.secrets:
        quoted = member.replace("\\", "\\\\").replace("'", "\\'")
        action = laid_out(
            {
                "target": f"$.components.schemas.{component}.properties['{quoted}']",
                "description": "A secret by its name; generated code must not show it in a repr.",
            }
        )
        action["update"] = one_line({"format": "password"})
        overlay.data["actions"].append(action)


def _name_the_rest(work: Workspace, product: Product) -> None:
    """Names for what the shared section brings into a product that is new, and for what a broken run left without one."""
    for _, path, method, operation in list(product.operations()):
        if (path, method) in product.python:
            continue
        tag = next(iter(operation.get("tags", [])), None)
        page = Page(origin=path, section=tag, title=str(operation.get("summary", "")), method=method, path=path)
        resource = resource_of(page, product.resources)
        taken = {m for other, m in product.python.values() if other == resource}
        name = "create_token" if "token" in path and "create_token" not in taken else method_of(page, resource, taken, is_list=False)
        _name(work, product, page, resource, name, None if (path, method) in product.envelopes else envelope_of(operation))


# An operation that exists ----------------------------------------------------------------------------------------------------------


def _compare(page: Page, work: Workspace, product: Product, found: tuple[str, str], choices: Choices) -> Merged:
    section, path = found
    page, remarks = _renamed(page, path)
    operation = next(op for s, p, m, op in product.operations() if (s, p, m) == (section, path, page.method))
    tag = next(iter(operation.get("tags", [])), None)
    if page.section and tag and snake(words(page.section)) != snake(words(tag)):
        remarks.append(f"the page stands in the section {page.section!r}, the operation in {tag!r}; moving it is left to you")
    drafted = draft(evolve(page, section=tag), product.schemas)
    schemas = product.schemas
    updating = Updating(product, section, operation, drafted, path, page.method)
    seen = differences(operation, drafted.operation, schemas, {**schemas, **drafted.schemas}, page)
    different = [updating.shared(difference) for difference in seen]
    applied = [d for d in different if choices.apply and not d.kept and (choices.remove or not d.takes_away)]
    for difference in applied:
        updating.apply(difference)
    if applied:
        _say_envelope(work, product, page, drafted.envelope)
        for name in updating.unused():
            if choices.remove and product.section_of_schema(name) != "common":
                remove_schema(product, name)
                remarks.append(f"the component {name} is removed with its last use")
            else:
                remarks.append(f"no operation uses the component {name} any more; remove it")
        new = [(component, member) for component, member in drafted.secrets if component in product.schemas and component not in schemas]
        _hide(work, product, evolve(drafted, secrets=tuple(new)))
    if (path, page.method) not in product.python:
        _name_the_rest(work, product)
    if page.cut:
        remarks.append("the saved page ends with a table and may be cut off; save it whole, down to its footer")
    if drafted.operation["x-coverage"] == "full" and operation.get("x-coverage") != "full":
        remarks.append("the page leaves no gap; when the spec has all of it, set x-coverage: full and remove x-gaps")
    if tag and (remark := list_title(work, product.name, tag, str(operation["summary"]), page.method, path)):
        remarks.append(remark)
    outcome: Outcome = "same" if not different else "changed" if applied else "different"
    return Merged(
        page=page,
        product=product.name,
        operation=f"{page.method.upper()} {path}",
        outcome=outcome,
        python=".".join(product.python.get((path, page.method), ("?", "?"))),
        coverage=drafted.operation["x-coverage"],
        gaps=tuple(drafted.operation.get("x-gaps", ())),
        differences=tuple(different),
        applied=tuple(applied),
        remarks=tuple(remarks),
    )
