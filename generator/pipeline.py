"""From files to a judged document."""

from __future__ import annotations

from pathlib import Path

from .assemble import Document, assemble
from .emission import operation_id
from .limits import refused
from .overlay import lay_over, overlay_files
from .problems import GenerationError
from .validate import validate


def build_document(spec: Path, overlays: Path, product: str) -> Document:
    """Assemble a product, lay the overlays over it and validate the result.

    Raises:
        GenerationError: With everything that is wrong in the first stage that finds anything.
    """
    document = assemble(spec, product)
    files = overlay_files(overlays, product)
    lay_over(document, files)
    document.files += files
    validate(document)
    if problems := list(refused(document)):
        raise GenerationError(problems)
    for _, _, operation in document.operations():
        operation["operationId"] = operation_id(operation)
    return document
