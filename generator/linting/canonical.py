"""The text of the files: as ruamel.yaml writes it, so that the importer can edit a file and leave the rest of it as it is."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

from ruamel.yaml.error import YAMLError

from ..importing.roundtrip import dumped, yaml
from ..problems import shown
from .model import Fault, Spec


def canonical_text(spec: Spec) -> Iterator[Fault]:
    """A file that is read and written again is the same, byte by byte."""
    for path in [*sorted(spec.folder.rglob("*.yaml")), *sorted(spec.overlays.rglob("*.yaml"))]:
        yield from _faults(path)


def _faults(path: Path) -> Iterator[Fault]:
    name = shown(path)
    text = path.read_bytes().decode("utf-8")
    try:
        again = dumped(yaml().load(text))
    except YAMLError as error:
        yield Fault(name, 0, f"can't be read by ruamel.yaml: {str(error).splitlines()[0]}")
        return
    have, want = text.splitlines(keepends=True), again.splitlines(keepends=True)
    for kind, begin, _, new, new_end in SequenceMatcher(None, have, want, autojunk=False).get_opcodes():
        if kind != "equal":
            instead = " ".join("".join(want[new:new_end]).split()) or "nothing"
            line = min(begin + 1, len(have))
            yield Fault(name, line, f"an edit by the importer would turn this into `{instead}`; write it so, or in block style")
