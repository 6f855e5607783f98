"""A docs page as Apidog publishes it for machines: Markdown around one YAML block, an OpenAPI document of a single operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from attrs import evolve

from ..assemble import METHODS
from ..problems import GenerationError, Problem, fail
from ..source import Source
from .examples import members
from .gathering import answers_of, content_of, parameters_of
from .page import Answer, Content, Page, Parameter
from .paths import checked_path, split_address
from .schemas import Schemas, example_of
from .yaml_block import read_yaml_block

_RUN = re.compile(r"/apis/api-([0-9]{1,15})")
_STATUS = re.compile(r"(?:x-)?([1-5][0-9]{2})(?:[:\s].*)?")
_BESIDES_METHODS = {"summary", "description", "servers", "parameters"}
_SLASH = re.compile(r"(?<!\\)/")


def read_apidog_markdown(text: str, origin: str, site: str | None = None) -> Page:
    """Read the page.

    Args:
        text: The Markdown.
        origin: File or address that it comes from.
        site: Scheme and host of the docs site, such as ``https://docs.example.com``; taken from the origin when that is an address.

    Raises:
        GenerationError: It has no such block, the block is broken or holds more than one operation, or the path can't be one.
    """
    source = read_yaml_block(text, origin)
    if not isinstance(source.data, dict) or not isinstance(source.data.get("openapi"), str):
        raise fail(origin, source.line(()), "the YAML block is no OpenAPI document: it has no `openapi: 3...`")
    path, method, item, operation = _only_operation(source, origin)
    gaps: list[str] = []
    schemas = Schemas(source.data, origin, source.line(()), gaps)
    in_path, plain = split_address(path)
    server, prefix = _server(operation, item, source.data, gaps)
    if in_path:
        server, prefix = in_path[-1], ""
    plain = checked_path(prefix + plain, origin, source.line(("paths", path)))
    found = _parameters(item, schemas, gaps) + _parameters(operation, schemas, gaps)
    body = _body(operation, schemas, gaps)
    answers = _answers(operation, schemas, gaps)
    return Page(
        origin=origin,
        source=_page_address(origin, operation, site),
        section=_section(operation),
        title=_title(operation, text, source, origin),
        method=method,
        server=server,
        path=plain,
        parameters=parameters_of(plain, found, gaps),
        body=body,
        answers=answers,
        gaps=tuple(dict.fromkeys(gaps)),
    )


def _only_operation(source: Source, origin: str) -> tuple[str, str, dict[str, Any], dict[str, Any]]:
    paths = source.data.get("paths")
    if not isinstance(paths, dict) or not paths:
        raise fail(origin, source.line(("paths",)), "no docs page of an operation: the document has no path")
    found: list[tuple[str, str]] = []
    for path, item in paths.items():
        for key in item if isinstance(item, dict) else ():
            if key in METHODS:
                found.append((path, key))
            elif key not in _BESIDES_METHODS and not key.startswith("x-"):
                raise fail(origin, source.line(("paths", path, key)), f"unknown method {key!r}; one of {', '.join(METHODS)} is expected")
    if len(found) > 1:
        raise GenerationError(
            Problem(origin, source.line(("paths", *one)), "more than one operation in a page; save each page in a file of its own")
            for one in found
        )
    if not found:
        raise fail(origin, source.line(("paths",)), "no docs page of an operation: the path has no method")
    path, method = found[0]
    operation = paths[path][method]
    if not isinstance(operation, dict):
        raise fail(origin, source.line(("paths", path, method)), "the operation is empty; save the page again")
    return path, method, paths[path], operation


def _title(operation: Mapping[str, Any], text: str, source: Source, origin: str) -> str:
    summary = operation.get("summary")
    if isinstance(summary, str) and summary.strip():
        return " ".join(summary.split())
    heading = next((line[2:].strip() for line in text.split("\n") if line.startswith("# ")), "")
    if not heading:
        raise fail(origin, source.line(("paths",)), "the operation has no title: neither a summary nor a heading above")
    return heading


def _section(operation: Mapping[str, Any]) -> str | None:
    """The first level of the folder. The levels below only group titles inside of a section of the navigation."""
    tags = operation.get("tags")
    for folder in (operation.get("x-apidog-folder"), *(tags if isinstance(tags, list) else ())):
        if isinstance(folder, str) and folder.strip():
            return _SLASH.split(folder)[0].replace("\\/", "/").replace("\\\\", "\\").strip() or None
    return None


def _page_address(origin: str, operation: Mapping[str, Any], site: str | None) -> str | None:
    """Address of the page on the docs site. The block itself only has that of the operation in the app, which shares its number."""
    address = urlsplit(origin)
    if address.scheme in ("http", "https"):
        site = f"{address.scheme}://{address.netloc}"
    run = operation.get("x-run-in-apidog")
    if site and isinstance(run, str) and (match := _RUN.search(run)):
        return f"{site.rstrip('/')}/api-{match.group(1)}"
    return origin.removesuffix(".md") if address.scheme in ("http", "https") else None


def _server(operation: Mapping[str, Any], item: Mapping[str, Any], document: Mapping[str, Any], gaps: list[str]) -> tuple[str | None, str]:
    """The server, and what its address has in front of every path."""
    for place in (operation, item, document):
        servers = place.get("servers")
        urls = [one.get("url") for one in servers if isinstance(one, dict)] if isinstance(servers, list) else []
        if url := next((one for one in urls if isinstance(one, str) and one), None):
            found, prefix = split_address(url)
            if not found:
                gaps.append("The address of the server is not told in full.")
            return (found[-1] if found else None), prefix.rstrip("/") if found else ""
    return None, ""


def _parameters(node: Mapping[str, Any], schemas: Schemas, gaps: list[str]) -> list[Parameter]:
    listed = node.get("parameters")
    found = []
    for one in listed if isinstance(listed, list) else ():
        parameter = schemas.resolved(one)
        name, place = parameter.get("name"), parameter.get("in")
        if not isinstance(name, str) or not name or place not in ("path", "query", "header"):
            gaps.append("Cookie parameters were left out." if place == "cookie" else "A parameter without name or place was left out.")
            continue
        schema = parameter.get("schema")
        if schema is None and (content := _first(parameter)):
            schema = content[1].get("schema")
        row = schemas.row(name, schema, place == "path" or parameter.get("required") is True)
        example = next((value for value in example_of(parameter) if isinstance(value, str | int | float)), row.example)
        found.append(Parameter(place=place, row=evolve(row, example=example)))
    return found


def _body(operation: Mapping[str, Any], schemas: Schemas, gaps: list[str]) -> Content | None:
    if "requestBody" not in operation:
        return None
    return _content(schemas.resolved(operation["requestBody"]), "request body", schemas, gaps)


def _answers(operation: Mapping[str, Any], schemas: Schemas, gaps: list[str]) -> tuple[Answer, ...]:
    listed = operation.get("responses")
    found = []
    for status, response in listed.items() if isinstance(listed, dict) else ():
        if match := _STATUS.fullmatch(status):
            what = f"answer {match.group(1)}"
            content = _content(schemas.resolved(response), what, schemas, gaps)
            found.append(Answer(status=int(match.group(1)), content=content))
        else:
            gaps.append("The page has an answer without a status; it was left out.")
    if not found:
        gaps.append("No answer was seen.")
    return answers_of(found, gaps)


def _content(node: Mapping[str, Any], what: str, schemas: Schemas, gaps: list[str]) -> Content | None:
    first = _first(node)
    if first is None:
        return None
    media_type, content = first
    if len(node["content"]) > 1:
        gaps.append(f"The {what} has other media types besides {media_type}; they were left out.")
    examples = example_of(content)
    schema = content.get("schema")
    row = schemas.row("", schema, None) if isinstance(schema, dict) and schema else None
    # Apidog writes an empty object where nobody has described the body.
    if row is not None and not row.rows and row.types in ((), ("object",)) and members(examples):
        row = None
    return content_of(media_type, row, examples, what, gaps)


def _first(node: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    content = node.get("content")
    for media_type, one in content.items() if isinstance(content, dict) else ():
        if "/" in media_type:
            return media_type.split(";")[0].strip(), one if isinstance(one, dict) else {}
    return None
