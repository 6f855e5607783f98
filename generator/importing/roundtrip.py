"""YAML in and out of the spec's files so that what a person wrote stays as it is: comments, order, quoting and flow style."""

from __future__ import annotations

import io
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter


def yaml() -> YAML:
    """A reader and writer in the spec's layout."""
    configured = YAML()
    configured.preserve_quotes = True
    configured.width = 140
    configured.indent(mapping=2, sequence=4, offset=2)
    configured.Representer = _Representer
    return configured


def dumped(data: Any) -> str:
    """The text of a document."""
    stream = io.StringIO()
    yaml().dump(data, stream)
    return stream.getvalue()


class _Representer(RoundTripRepresenter):
    """Writes null as a word, as the inventory has it; ruamel.yaml would leave the value out."""

    def represent_none(self, data: None) -> ScalarNode:
        """Null."""
        return self.represent_scalar("tag:yaml.org,2002:null", "null")


_Representer.add_representer(type(None), _Representer.represent_none)
