"""Make single differences in the spec: the field changes, and the words that a person wrote about it stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from ..emission import reachable
from .differences import Difference
from .drafting import Draft
from .layout import laid_out
from .wording import answer_description
from .workspace import Product, add_schemas

_WIRE = ("$ref", "type", "format", "enum", "items", "anyOf", "oneOf")
# An envelope stands in the answer itself; what else has members is a component.
_INLINE = ("description", "required", "properties")
_PARAMETERS = ("path.", "query.", "header.")
_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


@frozen
class _Spot:
    """Where a field is.

    Attributes:
        holder: The parameter, or the object or list that has the field.
        node: The field's own schema, which may be a reference.
        component: The innermost component on the way; None for what stands in the operation itself.
        name: Name of a member, empty for the element of a list and for a whole body.
    """

    holder: Any
    node: Any
    component: str | None
    name: str


class Updating:
    """The changes of one operation.

    Args:
        product: The product.
        section: Section that gets new components.
        operation: The operation in the spec.
        draft: What the page says.
        path: Path of the operation in the spec.
        method: Its method.
    """

    def __init__(self, product: Product, section: str, operation: CommentedMap, draft: Draft, path: str, method: str) -> None:
        self._product = product
        self._section = section
        self._operation = operation
        self._draft = draft
        self._label = f"{method.upper()} {path}"
        self._used = reachable(product.schemas, operation)

    def shared(self, difference: Difference) -> Difference:
        """The difference with the other operations that it would change too."""
        if self._section == "common":
            # The pages of the products differ in what they call it.
            kept = "the operation belongs to every product" if difference.kind in ("title", "source") else difference.kept
            return evolve(difference, touches=("every product",), kept=kept)
        component = self._component(difference)
        if component is None:
            return difference
        others = [
            f"{method.upper()} {path}"
            for _, path, method, operation in self._product.operations()
            if f"{method.upper()} {path}" != self._label and component in reachable(self._product.schemas, operation)
        ]
        if self._product.section_of_schema(component) == "common":
            others.append("every product")
        return evolve(difference, touches=tuple(others))

    def _component(self, difference: Difference) -> str | None:
        schemas = self._product.schemas
        place = difference.place
        if difference.kind == "added":
            drafted = self._drafted(place)
            place = _above(place, drafted.name if drafted else "")
        spot = _spot(self._operation, place, schemas)
        if spot is None:
            return None
        if difference.kind in ("retyped", "format", "enum") and self._is_of_component(difference.place, spot):
            return _target(spot.node)
        if difference.kind == "added":
            return next((_target(node) for node in _choices(spot.node) if "$ref" in node), spot.component)
        return spot.component

    def _is_of_component(self, place: str, spot: _Spot) -> bool:
        """Whether a change of type is one of the component that a field refers to: an enumeration that stays a scalar."""
        drafted = self._drafted(place)
        structural = drafted is not None and bool({"$ref", "anyOf", "items"} & drafted.node.keys())
        return "$ref" in spot.node and not structural and "properties" not in _followed(spot.node, self._product.schemas)

    def _drafted(self, place: str) -> _Spot | None:
        return _spot(self._draft.operation, place, {**self._product.schemas, **self._draft.schemas})

    def unused(self) -> list[str]:
        """Components that no operation refers to, though they did before the operation was changed."""
        used = reachable(self._product.schemas, [operation for _, _, _, operation in self._product.operations()])
        return sorted((self._used & self._product.schemas.keys()) - used)

    def apply(self, difference: Difference) -> None:
        """Make one difference."""
        place = difference.place
        match difference.kind:
            case "title":
                self._operation["summary"] = laid_out(self._draft.operation["summary"])
            case "source":
                self._operation["x-source"] = self._draft.operation["x-source"]
            case "status" if difference.page is None:
                self._operation["responses"].pop(_key(self._operation["responses"], place))
            case "status":
                self._add_status(place)
            case "added":
                self._add(place)
            case "removed":
                self._remove(place)
            case "required":
                self._require(place, difference.page == "required")
            case "origin":
                self._forget_origin(place)
            case _:
                self._retype(place, difference.kind == "nullable")

    def _take(self, node: Any) -> Any:
        """A part of the draft for the spec; components that it refers to come along."""
        wanted = reachable({**self._product.schemas, **self._draft.schemas}, node)
        missing = {name: schema for name, schema in self._draft.schemas.items() if name in wanted and name not in self._product.schemas}
        add_schemas(self._product.sections[self._section], missing)
        return laid_out(node)

    def _add_status(self, status: str) -> None:
        responses = self._operation["responses"]
        at = sum(1 for known in responses if str(known) < status)
        key = next(iter(laid_out({status: None})))
        responses.insert(at, key, self._take(self._draft.operation["responses"][status]))

    def _add(self, place: str) -> None:
        drafted = self._drafted(place)
        assert drafted is not None
        if place.startswith(_PARAMETERS):
            parameters = self._operation.get("parameters")
            if parameters is None:
                at = list(self._operation).index("requestBody" if "requestBody" in self._operation else "responses")
                self._operation.insert(at, "parameters", CommentedSeq())
            self._operation["parameters"].append(self._take(drafted.holder))
        elif place == "body":
            at = list(self._operation).index("responses")
            self._operation.insert(at, "requestBody", self._take(self._draft.operation["requestBody"]))
        elif place.isdigit():
            response = self._operation["responses"][_key(self._operation["responses"], place)]
            response["content"] = self._take(self._draft.operation["responses"][place]["content"])
            self._say_seen(place)
        else:
            self._add_member(place, drafted)

    def _add_member(self, place: str, drafted: _Spot) -> None:
        above = _spot(self._operation, _above(place, drafted.name), self._product.schemas)
        assert above is not None
        holder = next(
            (
                node
                for choice in _choices(above.node)
                if "properties" in (node := _followed(choice, self._product.schemas)) or "object" in (node.get("type") or ())
            ),
            above.node,
        )
        if not drafted.name:
            holder = _followed(above.node, self._product.schemas)
            holder["items"] = self._take(drafted.node)
            return
        if holder.get("properties") is None:
            holder["properties"] = CommentedMap()
        holder["properties"][drafted.name] = self._take(drafted.node)
        if drafted.name in drafted.holder.get("required", ()):
            _set_required(holder, drafted.name, True)

    def _remove(self, place: str) -> None:
        spot = _spot(self._operation, place, self._product.schemas)
        assert spot is not None
        if place.startswith(_PARAMETERS):
            self._operation["parameters"].remove(spot.holder)
            if not self._operation["parameters"]:
                del self._operation["parameters"]
        elif spot.name:
            del spot.holder["properties"][spot.name]
            _set_required(spot.holder, spot.name, False)

    def _require(self, place: str, required: bool) -> None:
        spot = _spot(self._operation, place, self._product.schemas)
        assert spot is not None
        if place.startswith(_PARAMETERS):
            if required:
                spot.holder.insert(list(spot.holder).index("in") + 1, "required", True)
            else:
                del spot.holder["required"]
        else:
            _set_required(spot.holder, spot.name, required)

    def _forget_origin(self, place: str) -> None:
        spot = _spot(self._operation, place, self._product.schemas)
        assert spot is not None
        for node in (spot.node, spot.holder if place.startswith(_PARAMETERS) else {}):
            if "x-from" in node:
                del node["x-from"]

    def _retype(self, place: str, nullable_only: bool) -> None:
        schemas = self._product.schemas
        spot, drafted = _spot(self._operation, place, schemas), self._drafted(place)
        assert spot is not None
        assert drafted is not None
        node, wanted = spot.node, drafted.node
        if nullable_only and ("$ref" in node or "anyOf" in node):
            _turn_nullable(node)
            return
        if self._is_of_component(place, spot):
            node = _followed(node, schemas)
        # Where only the form or the nullability differs, the rest of the draft says nothing new.
        if nullable_only:
            types = node["type"] if isinstance(node["type"], list) else [node["type"]]
            kinds = [kind for kind in types if kind != "null"] if "null" in types else [*types, "null"]
            node["type"] = laid_out(kinds if len(kinds) > 1 else kinds[0], "type")
            return
        taken = self._take(wanted)
        # A page that shows no form says nothing against the one that is known, as long as it is the same type.
        known_form = _kinds(wanted) == _kinds(node)
        for key in _WIRE:
            if key in wanted:
                _put(node, key, taken[key])
            elif key in node and not (key == "format" and known_form):
                del node[key]
        for key in _INLINE:
            if "properties" in wanted and key in wanted and key not in node:
                node[key] = taken[key]
            elif key != "description" and key in node and "properties" not in wanted:
                del node[key]
        if place.isdigit():
            self._say_seen(place)
        _fit_examples(node, wanted)

    def _say_seen(self, status: str) -> None:
        """Take back what an earlier import said of an answer without a body."""
        response = self._operation["responses"][_key(self._operation["responses"], status)]
        if response.get("description") == answer_description(int(status), has_body=False):
            response["description"] = laid_out(self._draft.operation["responses"][status]["description"])


def _above(place: str, name: str) -> str:
    """The place that holds a member of this name, or an element."""
    return place.removesuffix(f".{name}") if name else place.removesuffix("[]")


def _spot(operation: Mapping[str, Any], place: str, schemas: Mapping[str, Any]) -> _Spot | None:
    """Where a place is in an operation."""
    kind, _, name = place.partition(".")
    if kind in ("path", "query", "header"):
        for parameter in operation.get("parameters", []):
            if (parameter["in"], parameter["name"]) == (kind, name):
                return _Spot(parameter, parameter.setdefault("schema", CommentedMap()), None, name)
        return None
    found = re.match(r"(body|\d+)(.*)", place, re.DOTALL)
    if found is None:
        return None
    responses = operation.get("responses", {})
    holder = operation.get("requestBody") if found[1] == "body" else responses.get(_key(responses, found[1]))
    for content in (holder or {}).get("content", {}).values():
        if "schema" in content:
            spot = next(_within(_Spot(content, content["schema"], None, ""), found[2], schemas), None)
            if spot is not None:
                return spot
    return None


def _within(spot: _Spot, rest: str, schemas: Mapping[str, Any]) -> Iterator[_Spot]:
    if not rest:
        yield spot
        return
    for choice in _choices(spot.node):
        component = _target(choice) if "$ref" in choice else spot.component
        node = _followed(choice, schemas)
        for inner in _choices(node):
            inner_node = _followed(inner, schemas)
            if rest.startswith("[]"):
                if isinstance(inner_node.get("items"), dict):
                    yield from _within(_Spot(inner_node, inner_node["items"], component, ""), rest[2:], schemas)
                continue
            for name, member in (inner_node.get("properties") or {}).items():
                after = rest[1:].removeprefix(str(name)) if rest[1:].startswith(str(name)) else None
                if after is not None and (not after or after[0] in ".["):
                    yield from _within(_Spot(inner_node, member, component, name), after, schemas)


def _choices(node: Mapping[str, Any]) -> list[Any]:
    """A schema and the members of its unions."""
    return [node, *(member for key in ("anyOf", "oneOf") for member in node.get(key, ()))]


def _followed(node: Any, schemas: Mapping[str, Any]) -> Any:
    seen: set[str] = set()
    while isinstance(ref := node.get("$ref"), str) and ref not in seen:
        seen.add(ref)
        node = schemas.get(_target(node), {})
    return node


def _target(node: Mapping[str, Any]) -> str:
    return str(node["$ref"]).rsplit("/", 1)[1]


def _key(mapping: Mapping[Any, Any], status: str) -> Any:
    """The key of a status, which a person may have written as a number."""
    return next((key for key in mapping if str(key) == status), status)


def _kinds(node: Mapping[str, Any]) -> set[str]:
    types = node.get("type", [])
    return set([types] if isinstance(types, str) else types) - {"null"}


def _put(node: Any, key: str, value: Any) -> None:
    """Set a keyword, a new one in the place it has by the house's order."""
    if key in node:
        node[key] = value
    else:
        before = [other for other in _WIRE[: _WIRE.index(key)] if other in node]
        node.insert(list(node).index(before[-1]) + 1 if before else 0, key, value) if key in ("$ref", "type", "format") else node.update(
            {key: value}
        )


def _set_required(holder: Any, name: str, required: bool) -> None:
    names = holder.get("required")
    if required and names is None:
        at = list(holder).index("properties") if "properties" in holder else len(holder)
        holder.insert(at, "required", laid_out([name], "required"))
    elif required and name not in names:
        names.append(name)
    elif not required and names is not None and name in names:
        names.remove(name)
        if not names:
            del holder["required"]


def _turn_nullable(node: Any) -> None:
    """Make a reference nullable, or the other way round."""
    if "$ref" in node:
        ref = node.pop("$ref")
        node["anyOf"] = laid_out([{"$ref": str(ref)}, {"type": "null"}], "anyOf")
        return
    rest = [member for member in node["anyOf"] if member.get("type") != "null"]
    if len(rest) == len(node["anyOf"]):
        node["anyOf"].append(laid_out({"type": "null"}))
    elif len(rest) == 1:
        del node["anyOf"]
        for i, (key, value) in enumerate(rest[0].items()):
            node.insert(i, key, value)


def _fit_examples(node: Any, wanted: Mapping[str, Any]) -> None:
    """Examples of another type than the new one give way to the draft's."""
    types = node.get("type", [])
    kinds = tuple(kind for name in ([types] if isinstance(types, str) else types) for kind in _JSON_TYPES.get(name, ()))
    examples = node.get("examples")
    fits = examples is None or all(isinstance(e, kinds) and (bool in kinds or not isinstance(e, bool)) for e in examples)
    if kinds and fits and wanted.get("format") == node.get("format") and "format" not in wanted:
        return
    if "examples" in wanted:
        node["examples"] = laid_out(wanted["examples"], "examples")
    elif examples is not None and not fits:
        del node["examples"]
