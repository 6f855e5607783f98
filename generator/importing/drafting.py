"""From a docs page to an operation in the spec's own format, with the components that it needs.

Everything that the page says in sentences stays behind: names, types, flags and the form of example values are facts, the words are ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any, TypeAlias

from attrs import define, evolve, field, frozen

from ..validate import TAKEN
from .forms import form_of
from .made_up import made_up
from .page import Answer, Content, Page, Parameter, Row
from .shapes import same
from .wording import (
    answer_description,
    field_description,
    operation_description,
    part_description,
    payload_description,
    request_description,
    token_description,
    token_request_description,
)
from .words import Title, pascal, path_words, singular, taken_apart, words

Schema: TypeAlias = dict[str, Any]

REF = "#/components/schemas/"
_JSON = "application/json"
# Said by the security schemes and by the media type of the body; the token operation lists them, as its page does.
_RULED_HEADERS = {"authorization", "content-type", "ocp-apim-subscription-key"}
_STATUS = {"code", "description"}
_FLAT = {"statusCode", "message", "description"}
_SECRET_ENDS = {"secret", "password", "passwd", "token"}
_NO_SECRET = {"page", "next", "previous", "continuation", "cursor", "type"}
_NO_ANSWER = "The answer was not seen."
_BODILESS = {"get", "delete", "head", "options"}


@frozen(kw_only=True)
class Draft:
    """What a page becomes.

    Attributes:
        page: The page.
        operation: The operation object.
        schemas: Components that it needs and the product does not have yet, in the order of their use.
        envelope: Envelope of the answer: status, value, flat, none, or auto when no answer was seen.
        secrets: Members that hold a secret, as component and name.
    """

    page: Page
    operation: Schema
    schemas: dict[str, Schema]
    envelope: str
    secrets: tuple[tuple[str, str], ...]


def draft(page: Page, known: Mapping[str, Any], reserved: Iterable[str] = ()) -> Draft:
    """The draft of an operation.

    Args:
        page: What the docs say.
        known: Component schemas that there are already; one of the same shape is used again.
        reserved: Names that no new component may have.
    """
    return _Drafting(page, known, {name.casefold() for name in (*reserved, *TAKEN)}).made()


def envelope_of(operation: Mapping[str, Any]) -> str:
    """The envelope that an operation of the spec shows: status, value, flat, none, or auto when nobody saw the answer."""
    for status, response in operation.get("responses", {}).items():
        if str(status).startswith("2"):
            schema = next((content.get("schema") or {} for content in response.get("content", {}).values()), None)
            if schema is None:
                return "none"
            members = schema.get("properties", {})
            if "status" in members:
                return "status"
            if "value" in members.get("data", {}).get("properties", {}):
                return "value"
            return "flat" if {"data", "statusCode"} & members.keys() else "none" if schema else "auto"
    return "auto"


def is_token_operation(page: Page) -> bool:
    """Whether a page is of the OAuth 2.0 token operation, by what it takes and gives."""
    body = {row.name for row in page.body.root.rows} if page.body else set()
    return "grant_type" in body


@define
class _Drafting:
    """The work on one page.

    Attributes:
        page: The page.
        known: Components of the product.
        reserved: Names that are taken, in lower case.
        schemas: Components made so far.
        gaps: What is not known, a sentence each.
    """

    page: Page
    known: Mapping[str, Any]
    reserved: set[str]
    schemas: dict[str, Schema] = field(factory=dict)
    gaps: list[str] = field(factory=list)
    secrets: list[tuple[str, str]] = field(factory=list)
    title: Title = field(init=False)
    noun: tuple[str, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.title = taken_apart(self.page.title)
        section = tuple(word for word in words(self.page.section or "") if word != "api")
        thing = self.title.thing if not self.title.path else tuple(singular(word) for word in self.title.noun)
        self.noun = thing or tuple(singular(word) for word in section or path_words(self.page.path)) or ("record",)

    def made(self) -> Draft:
        page, token = self.page, is_token_operation(self.page)
        parameters = self._parameters()
        body = self._body()
        responses, envelope = self._responses()
        # The readers say that there is no answer, the draft what that leads to.
        seen = [gap for gap in page.gaps if gap != "No answer was seen." or _NO_ANSWER not in self.gaps]
        gaps = list(dict.fromkeys([*seen, *self.gaps]))
        operation: Schema = {
            "tags": [page.section] if page.section else [],
            "summary": page.title,
            "description": token_description() if token else operation_description(page.title, page.method, page.path),
            "x-source": page.source or f"a saved page of the docs ({PurePath(page.origin).name})",
            "x-coverage": "partial" if gaps else "full",
        }
        operation |= {"x-gaps": gaps} if gaps else {}
        operation |= {"parameters": parameters} if parameters else {}
        operation |= {"requestBody": body} if body else {}
        operation["responses"] = responses
        return Draft(page=page, operation=operation, schemas=self.schemas, envelope=envelope, secrets=tuple(self.secrets))

    # Parameters ---------------------------------------------------------------------------------------------------------------------

    def _parameters(self) -> list[Schema]:
        templated = re.findall(r"{([^{}]*)}", self.page.path)
        found: list[Schema] = []
        seen: set[tuple[str, str]] = set()
        for parameter in self.page.parameters:
            row, place = parameter.row, parameter.place
            if place == "header" and row.name.lower() in _RULED_HEADERS and not is_token_operation(self.page):
                continue
            if (row.name, place) in seen:
                continue
            seen.add((row.name, place))
            if place == "path" and row.name not in templated:
                self.gaps.append(f"The page lists a path parameter {row.name}, which its path does not have.")
                continue
            found.append(self._parameter(parameter))
        for name in dict.fromkeys(templated):
            if (name, "path") not in seen:
                found.append(self._parameter(Parameter(place="path", row=Row(name=name))))
        return found

    def _parameter(self, parameter: Parameter) -> Schema:
        row, place = parameter.row, parameter.place
        if not row.types:
            self.gaps.append(f"The type of the {place} parameter {row.name} was not seen.")
        made: Schema = {"name": row.name, "in": place}
        if row.required or place == "path":
            made["required"] = True
        made["description"] = field_description(row, self._owner(row))
        schema = self._value(row, sent=True, at=f"the {place} parameter {row.name}")
        if row.name.lower() == "ocp-apim-subscription-key":
            schema["examples"] = ["example-subscription-key"]
        return made | {"schema": schema}

    def _owner(self, row: Row) -> tuple[str, ...]:
        return self.noun if len(words(row.name)) == 1 else ()

    # Body and answers -----------------------------------------------------------------------------------------------------------------

    def _body(self) -> Schema | None:
        body = self.page.body
        if body is None:
            if self.page.method not in _BODILESS:
                self.gaps.append("The page shows no request body.")
            return None
        self._note_example_rows(body.root, "the body")
        root = body.root
        if "object" in root.types or (root.rows and not root.types):
            name = self._body_name()
            if not root.rows:
                self.gaps.append("Members of the body were not seen.")
            about = token_request_description() if name == "TokenRequest" else request_description(self.page.title)
            schema = {"$ref": REF + self._component(root, name, about, sent=True, owner=self.noun)}
        elif not root.types:
            self.gaps.append("The body was not seen.")
            schema = {}
        else:
            schema = {"description": request_description(self.page.title)} | self._value(root, sent=True, at="the body", named=self.noun)
            schema = {key: schema[key] for key in ("type", "description", *schema) if key in schema}
        # Pages say of members whether they are required, hardly ever of the body; one on a GET may as well be left out.
        required = root.required if root.required is not None else self.page.method not in _BODILESS
        return ({"required": True} if required else {}) | {"content": {_media_type(body): {"schema": schema}}}

    def _body_name(self) -> str:
        if is_token_operation(self.page):
            return "TokenRequest"
        return pascal([*self.noun, *self._deed()]) + "Request"

    def _deed(self) -> list[str]:
        """What is done, for a name: upsert for create or update; by the method when the title does not say it."""
        verb = self.title.verb or ("create" if self.page.method == "post" else self.page.method)
        return ["upsert"] if set(verb.split("_")) >= {"create", "update"} else verb.split("_")

    def _responses(self) -> tuple[dict[str, Schema], str]:
        answers = sorted(self.page.answers, key=lambda answer: answer.status)
        envelope = "auto"
        responses: dict[str, Schema] = {}
        for answer in answers:
            success = 200 <= answer.status < 300
            if str(answer.status) in responses:
                continue
            response: Schema = {"description": answer_description(answer.status, answer.content is not None)}
            if answer.content is not None:
                schema, how = self._answer(answer)
                response["content"] = {_media_type(answer.content): {"schema": schema}}
                envelope = how if success and envelope == "auto" else envelope
            elif success and answer.status != 204:
                self.gaps.append(_NO_ANSWER)
                response["content"] = {_JSON: {"schema": {}}}
            elif success:
                envelope = "none"
            responses[str(answer.status)] = response
        if not any(status.startswith("2") for status in responses):
            self.gaps.append(_NO_ANSWER)
            responses = {"200": {"description": answer_description(200, False), "content": {_JSON: {"schema": {}}}}} | responses
        return responses, envelope

    def _answer(self, answer: Answer) -> tuple[Schema, str]:
        """Schema of an answer and its envelope."""
        assert answer.content is not None
        root = answer.content.root
        self._note_example_rows(root, f"the answer {answer.status}")
        members = {row.name: row for row in root.rows}
        if "array" in root.types:
            return self._listed(root), "none"
        if not root.rows:
            if not root.types:
                self.gaps.append(f"The answer {answer.status} was not seen.")
                return {}, "auto"
            if "object" in root.types:
                self.gaps.append(f"Members of the answer {answer.status} were not seen.")
            return self._value(root, sent=False, at=f"the answer {answer.status}") | {"description": "The answer."}, "none"
        status, data = members.get("status"), members.get("data")
        if status is not None and {"code"} <= {row.name for row in status.rows} and (data is not None or len(members) == 1):
            return self._envelope(root, answer.status), "status"
        if data is not None and any(row.name == "value" for row in data.rows) and "statusCode" not in members:
            return self._envelope(root, answer.status), "value"
        if data is not None or ("statusCode" in members and set(members) <= _FLAT):
            return self._envelope(root, answer.status), "flat"
        success = 200 <= answer.status < 300
        name = self._payload_name(in_list=False) if success else pascal([*self.noun, "error"])
        if "access_token" in members:
            name = "AccessToken"
        description = payload_description(["access", "token"] if name == "AccessToken" else self.noun, in_list=False)
        return {"$ref": REF + self._component(root, name, description, sent=False, owner=self.noun)}, "none"

    def _listed(self, root: Row) -> Schema:
        item = self._element(root, sent=False, name=self._payload_name(in_list=True), description=payload_description(self.noun, True))
        return {"type": _types(root), "description": "The entries that were found.", "items": item}

    def _envelope(self, root: Row, status: int, wrapper: bool = False) -> Schema:
        """An envelope, which stays inline; what it holds has components."""
        made: Schema = {"type": _types(root), "description": "Wrapper of the payload." if wrapper else "Envelope of the answer."}
        if required := [row.name for row in root.rows if row.required]:
            made["required"] = required
        made["properties"] = {row.name: self._of_envelope(row, status, wrapper) for row in root.rows}
        return made

    def _of_envelope(self, row: Row, status: int, wrapper: bool) -> Schema:
        if row.name == "status" and not wrapper and _STATUS & {member.name for member in row.rows}:
            return self._origin(row) | self._status(row)
        if row.name == "data" and not wrapper and any(member.name == "value" for member in row.rows):
            return self._envelope(row, status, wrapper=True)
        if row.name not in ("data", "value"):
            return self._member(row, sent=False, owner=self.noun)
        in_list = "array" in row.types
        success = 200 <= status < 300
        name = self._payload_name(in_list) if success else pascal([*self.noun, "error"])
        description = payload_description(self.noun, in_list)
        if in_list:
            made: Schema = {"type": _types(row), "description": "The entries that were found."} | self._origin(row)
            return made | {"items": self._element(row, sent=False, name=name, description=description)}
        if row.rows:
            ref = {"$ref": REF + self._component(row, name, description, sent=False, owner=self.noun)}
            return _nullable(ref, row, "What the answer holds.") | self._origin(row)
        if not row.types:
            self.gaps.append(f"Members of {row.name} in the answer {status} were not seen.")
        value = self._value(row, sent=False, at=f"{row.name} in the answer {status}")
        examples = {"examples": value.pop("examples")} if "examples" in value else {}
        return value | {"description": "What the answer holds."} | self._origin(row) | examples

    def _status(self, row: Row) -> Schema:
        """The business status: the shared component when the page says nothing that contradicts it."""
        common = self.known.get("BusinessStatus") or self.schemas.get("BusinessStatus")
        if common is not None and _fits(row, common):
            for missing in sorted(set(common.get("properties", {})) - {member.name for member in row.rows}):
                self.gaps.append(f"The member {missing} of status was not seen.")
            return _nullable({"$ref": REF + "BusinessStatus"}, row, "How the call went.")
        name = "BusinessStatus" if common is None else pascal([*self.noun, *self._deed(), "status"])
        description = "How the call went, in the business sense."
        return _nullable({"$ref": REF + self._component(row, name, description, sent=False, owner=("status",))}, row, "How the call went.")

    def _payload_name(self, in_list: bool) -> str:
        verb = self.title.verb
        if in_list or verb in ("enquiry", "search", "list"):
            return pascal([*self.noun, "summary"])
        if verb in ("", "get") and self.page.method == "get":
            return pascal(self.noun)
        return pascal([*self.noun, *self._deed(), "result"])

    # Schemas --------------------------------------------------------------------------------------------------------------------------

    def _member(self, row: Row, sent: bool, owner: Sequence[str]) -> Schema:
        """Schema of a member with its description and, for a scalar, an example."""
        description = field_description(row, tuple(owner) if len(words(row.name)) == 1 else ())
        schema = self._value(row, sent, at=row.name)
        if "anyOf" in schema:
            return {"description": description} | self._origin(row) | schema
        examples = {"examples": schema.pop("examples")} if "examples" in schema else {}
        head = {key: schema[key] for key in ("$ref", "type", "format") if key in schema}
        return head | {"description": description} | self._origin(row) | schema | examples

    def _origin(self, row: Row) -> Schema:
        return {"x-from": "example"} if row.from_example else {}

    def _value(self, row: Row, sent: bool, at: str, named: Sequence[str] = ()) -> Schema:
        """Schema of a value without its description; objects become components."""
        is_list = "array" in row.types
        if row.rows and not is_list:
            parts = words(row.name) or list(named) or ["entry"]
            name = self._part_name(parts, sent)
            ref = {"$ref": REF + self._component(row, name, part_description(" ".join(parts), sent), sent, owner=self._inside(parts))}
            return _nullable(ref, row)
        schema: Schema = {}
        if types := _types(row):
            schema["type"] = types
        if is_list:
            parts = words(row.name) or list(named) or ["entry"]
            name = self._part_name(parts, sent)
            return schema | {"items": self._element(row, sent, name, part_description(" ".join(parts), sent))}
        if "object" in row.types:
            self.gaps.append(f"Members of {at} were not seen.") if row.name else None
        elif not row.types and row.name and at == row.name:
            self.gaps.append(f"The type of {row.name} was not seen.")
        if form := form_of(row):
            schema["format"] = form
        if row.enum:
            schema["enum"] = _enum(row)
        example = made_up(row, self._owner(row))
        if example is not None and row.types != ("boolean",):
            schema["examples"] = [example]
        return schema

    def _element(self, row: Row, sent: bool, name: str, description: str) -> Schema:
        """Schema of the elements of a list."""
        rows = row.rows or (row.item.rows if row.item else ())
        if rows and not (row.item and "array" in row.item.types):
            holder = evolve(row.item or row, rows=rows, types=("object",), nullable=bool(row.item and row.item.nullable))
            ref = {"$ref": REF + self._component(holder, name, description, sent, owner=self._inside(words(row.name)))}
            return _nullable(ref, holder)
        if row.item is None or not (row.item.types or row.item.rows):
            self.gaps.append(f"The elements of {row.name or 'the list'} were not seen.")
            return {}
        item = row.item if row.item.name else evolve(row.item, name=singular_name(row.name))
        return self._value(item, sent, at=f"the elements of {row.name or 'the list'}")

    def _inside(self, parts: Sequence[str]) -> tuple[str, ...]:
        """Words for the object that a field holds, where its members are described."""
        return self.noun if not parts or parts[-1] in ("data", "value") else (*parts[:-1], singular(parts[-1]))

    def _part_name(self, parts: Sequence[str], sent: bool) -> str:
        """Name for the object that a field holds."""
        noun = [*parts[:-1], singular(parts[-1])]
        if noun in (["detail"], ["line"], ["item"], ["value"], ["data"], ["entry"], ["info"]):
            noun = [*self.noun, *noun]
        return pascal(noun) + ("Input" if sent else "")

    def _component(self, row: Row, wanted: str, description: str, sent: bool, owner: Sequence[str]) -> str:
        """Name of the component for an object: one of the same shape, or a new one."""
        before = list(self.schemas)
        row = evolve(row, rows=self._each_spelt_once(row.rows))
        schema: Schema = {"type": "object", "description": description}
        if required := [member.name for member in row.rows if member.required]:
            schema["required"] = list(dict.fromkeys(required))
        if row.rows:
            schema["properties"] = {member.name: self._member(member, sent, tuple(owner)) for member in row.rows}
        every = {**self.known, **self.schemas}
        found = same(wanted, schema, every) if row.rows else None
        if found:
            # What its members refer to is the same as well, whatever it was called here.
            fresh = [part for part in self.schemas if part not in before]
            self.secrets = [secret for secret in self.secrets if secret[0] not in fresh]
            for part in fresh:
                del self.schemas[part]
            return found
        name = self._free(wanted, sent, every)
        parts = {part: self.schemas.pop(part) for part in list(self.schemas) if part not in before}
        self.schemas |= {name: schema, **parts}
        self.secrets += [(name, member.name) for member in row.rows if _is_secret(member)]
        return name

    def _each_spelt_once(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """The members without those that the example only spells with other capitals than the table."""
        spelt = {row.name.casefold(): row.name for row in rows if not row.from_example}
        kept: list[Row] = []
        for row in rows:
            name = spelt.get(row.name.casefold(), row.name)
            if row.from_example and name != row.name:
                self.gaps.append(f"The example spells {name} as {row.name}.")
            else:
                kept.append(row)
        return tuple(kept)

    def _free(self, wanted: str, sent: bool, every: Mapping[str, Any]) -> str:
        taken = {name.casefold() for name in every} | self.reserved
        stem, role = next(((wanted.removesuffix(r), r) for r in ("Request", "Input", "") if wanted.endswith(r)), (wanted, ""))
        stem = stem if re.match(r"[A-Za-z]", stem) else "Field" + stem
        noun = pascal(self.noun)
        longer = stem if stem.startswith(noun) else noun + stem
        deed = pascal([*self.noun, *self._deed()])
        by = pascal([*self.noun, *self.title.tail])
        candidates = [stem, longer, longer + "Detail", deed + stem.removeprefix(noun), by + stem.removeprefix(noun)]
        candidates += [f"{longer}{i}" for i in range(2, 1000)]
        return next(name + role for name in candidates if (name + role).casefold() not in taken)

    def _note_example_rows(self, root: Row, where: str) -> None:
        names = [row.name for row in _all_rows(root) if row.from_example and row.name]
        if names:
            shown = ", ".join(dict.fromkeys(names[:5])) + (" and others" if len(names) > 5 else "")
            self.gaps.append(f"Of these fields of {where} only the example was seen, no table: {shown}.")
        unsaid = [row.name for row in _all_rows(root) if row.required is None and row.name and not row.from_example]
        if unsaid:
            shown = ", ".join(dict.fromkeys(unsaid[:5])) + (" and others" if len(unsaid) > 5 else "")
            self.gaps.append(f"Whether these fields of {where} are required was not seen: {shown}.")


def singular_name(name: str) -> str:
    """Name for the element of a list, from that of the list."""
    parts = words(name)
    return "_".join([*parts[:-1], singular(parts[-1])]) if parts else ""


def _all_rows(row: Row) -> Iterable[Row]:
    yield row
    for inner in (*row.rows, *((row.item,) if row.item else ())):
        yield from _all_rows(inner)


def _types(row: Row) -> Any:
    """The type as OpenAPI writes it; an object when only its members say so."""
    types = list(row.types) or (["object"] if row.rows else [])
    if row.nullable and types:
        types.append("null")
    return types[0] if len(types) == 1 else types


def _nullable(ref: Schema, row: Row, description: str = "") -> Schema:
    if not row.nullable:
        return ref
    union = {"anyOf": [ref, {"type": "null"}]}
    return {"description": description} | union if description else union


def _enum(row: Row) -> list[Any]:
    values = list(dict.fromkeys(row.enum))
    if row.types == ("integer",):
        values = [int(value) if isinstance(value, str) and re.fullmatch(r"-?\d+", value) else value for value in values]
    elif row.types == ("string",):
        values = [value if value is None else str(value) for value in values]
    return [*values, None] if row.nullable and None not in values else values


def _fits(row: Row, common: Mapping[str, Any]) -> bool:
    """Whether a page's status contradicts the shared one nowhere; members that the page does not show are no contradiction."""
    properties, required = common.get("properties", {}), common.get("required", [])
    for member in row.rows:
        types = properties.get(member.name, {}).get("type", [])
        if (
            member.name not in properties
            or member.nullable
            or (member.types and not set(member.types) <= set([types] if isinstance(types, str) else types))
        ):
            return False
        if member.required is not None and not member.from_example and member.required != (member.name in required):
            return False
    return True


def _is_secret(row: Row) -> bool:
    parts = words(row.name)
    if row.types and "string" not in row.types:
        return False
    return (row.form or "") == "password" or (bool(parts) and parts[-1] in _SECRET_ENDS and not _NO_SECRET & set(parts))


def _media_type(content: Content) -> str:
    media_type = content.media_type.partition(";")[0].strip().lower()
    return media_type if media_type and media_type != "*/*" else _JSON
