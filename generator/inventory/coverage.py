"""Count what is known of each section and product."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import asdict, frozen

from .proof import ProvenProduct

COLUMNS = ("documented", "callable", "full", "partial", "legacy", "observed", "listed")


@frozen(kw_only=True)
class Counts:
    """How many titles and operations there are, each a number of pieces.

    Attributes:
        documented: Titles in the docs.
        undocumented: Operations that no title of the docs names.
        full: Operations whose page was seen whole.
        partial: Operations whose page was seen in part.
        legacy: Operations that only the 2021 portal documents.
        observed: Operations known from code that calls them.
        listed: Titles whose path nobody has seen.
    """

    documented: int = 0
    undocumented: int = 0
    full: int = 0
    partial: int = 0
    legacy: int = 0
    observed: int = 0
    listed: int = 0

    @property
    def callable(self) -> int:
        """Operations in the spec."""
        return self.full + self.partial + self.legacy + self.observed

    def columns(self) -> dict[str, int]:
        """The numbers of a row of the table, by column."""
        return {column: getattr(self, column) for column in COLUMNS}

    def __add__(self, other: Counts) -> Counts:
        return Counts(**{name: number + getattr(other, name) for name, number in asdict(self).items()})


def total(counts: Iterable[Counts]) -> Counts:
    """The sum."""
    return sum(counts, Counts())


def by_section(product: ProvenProduct) -> Mapping[str, Counts]:
    """Counts of each section, in the docs' order."""
    sections = {section: Counts() for section in product.sections}
    for operation in product.operations:
        documented = operation.key not in product.undocumented
        sections[operation.section] += Counts(documented=documented, undocumented=not documented, **{operation.coverage: 1})
    for title in product.listed:
        sections[title.section] += Counts(documented=1, listed=1)
    return sections
