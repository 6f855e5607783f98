"""The recorder that a client hands its answers to."""

from __future__ import annotations

import random
from threading import Lock
from typing import Any

from gofive_client import Operation

from ..errors import ConfigurationError
from .differences import compare
from .report import Ledger, Report
from .spec import spec_of


class Drift:
    """Records where answers differ from the spec. One may serve several clients, and all their threads.

    Args:
        sample: Share of the answers to compare, above 0 up to 1.
        most: Number of findings to keep.

    Raises:
        ConfigurationError: A setting is out of its range.
    """

    def __init__(self, *, sample: float = 1.0, most: int = 1000) -> None:
        if isinstance(sample, bool) or not isinstance(sample, int | float) or not 0 < sample <= 1:
            raise ConfigurationError(f"sample is a share above 0 up to 1, not {sample!r}")
        if isinstance(most, bool) or not isinstance(most, int) or most < 1:
            raise ConfigurationError(f"most is a number from 1, not {most!r}")
        self._sample = sample
        self._ledger = Ledger(most)
        self._lock = Lock()

    def observe(self, operation: Operation[Any], status: int, body: bytes) -> None:
        """Compare an answer with the spec. Whatever goes wrong is counted, never raised.

        Args:
            operation: What was called; one that the spec does not have is passed over.
            status: HTTP status of the answer.
            body: Its body.
        """
        product, _, name = operation.name.partition(".")
        if not name or (self._sample < 1 and random.random() >= self._sample):
            return
        try:
            report = compare(operation.name, spec_of(product).operation(name), status, body)
        except Exception:  # noqa: BLE001 (a call must not fail because it is watched)
            report = Report(answers={}, findings=(), failures=1)
        with self._lock:
            self._ledger.add(report)

    def report(self) -> Report:
        """What was found so far."""
        with self._lock:
            return self._ledger.report()

    def overlay(self, product: str) -> str:
        """Text of an OpenAPI Overlay document that brings the spec of a product up to date; see `Report.overlay`.

        Raises:
            ValueError: There is no such product, or nothing was found in it.
        """
        return self.report().overlay(product)
