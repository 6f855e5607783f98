"""Write a spec of many times the operations of ours: each section again, with paths, schemas and Python names of its own."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the generator is a program of this repository and not installed

from generator.assemble import METHODS  # noqa: E402
from generator.source import load  # noqa: E402

_SCHEMA = re.compile(r"(?<=/schemas/)(\w+)|(?<=\.schemas\.)(\w+)|(?<=\.schemas\[')(\w+)")
_PATH = re.compile(r"(?<=\.paths\[')(?=/)")


def write(folder: Path, times: int) -> int:
    """Write the folders ``spec`` and ``overlays``.

    Token endpoints, which security schemes name, and what belongs to all operations alike stand there once.

    Returns:
        The number of operations.
    """
    shutil.copytree(ROOT / "spec", folder / "spec")
    shutil.copytree(ROOT / "overlays" / "spec", folder / "overlays")
    operations = 0
    for head in sorted((folder / "spec").glob("*/openapi.yaml")):
        product = head.parent.name
        data = load(head).data
        names = [name for name in data["x-sections"] if name != "common"]
        sections = {name: load(head.parent / f"{name}.yaml").data for name in names}
        copied = {name: section for name, section in sections.items() if not any(path.endswith("/token") for path in section["paths"])}
        own = {schema for section in copied.values() for schema in (section.get("components") or {}).get("schemas") or {}}
        paths = {path for section in copied.values() for path in section["paths"]}
        operations += sum(_operations(section) for section in sections.values())
        for number in range(2, times + 1):
            for name, section in copied.items():
                more = _renamed({key: value for key, value in section.items() if key != "tags"}, number, own)
                _json(head.parent / f"{name}_{number}.yaml", more)
                data["x-sections"].append(f"{name}_{number}")
                operations += _operations(section)
        _json(head, data)
        for file in sorted((folder / "overlays" / product).glob("*.yaml")):
            overlay = load(file).data
            particular = [action for action in overlay["actions"] if _is_about(action["target"], paths, own)]
            for number in range(2, times + 1):
                overlay["actions"] += _renamed(particular, number, own)
            _json(file, overlay)
    return operations


def _operations(section: dict[str, Any]) -> int:
    return sum(method in METHODS for item in section["paths"].values() for method in item)


def _is_about(target: str, paths: set[str], schemas: set[str]) -> bool:
    """Whether an overlay's action names something that is copied."""
    named = {name for found in _SCHEMA.findall(target) for name in found if name}
    return any(f"['{path}']" in target for path in paths) or bool(named & schemas)


def _renamed(node: Any, number: int, schemas: set[str]) -> Any:
    """A copy with other names."""

    def schema(match: re.Match[str]) -> str:
        return f"{match[0]}{number}" if match[0] in schemas else match[0]

    def text(value: str) -> str:
        return _PATH.sub(f"/copy{number}", _SCHEMA.sub(schema, value))

    def walk(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            rename: Callable[[str], str] = str
            if key == "schemas":
                rename = lambda name: f"{name}{number}" if name in schemas else name  # noqa: E731
            elif key == "paths":
                rename = lambda path: f"/copy{number}{path}"  # noqa: E731
            return {rename(name): walk(value, name) for name, value in node.items()}
        if isinstance(node, list):
            return [walk(item) for item in node]
        if isinstance(node, str):
            return f"{node}_{number}" if key == "resource" else text(node)
        return node

    return walk(node)


def _json(path: Path, data: Any) -> None:
    """Write JSON, which is YAML as well."""
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
