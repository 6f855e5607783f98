"""The clients that others' generators make of our spec, with their own templates; written once into ``build/bench``, and kept.

Nothing in them is changed. What had to be bent to get them: nothing. Both read the assembled OpenAPI 3.1 document as it is.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "generated_client" / "gofive_client" / "venio" / "openapi.json"
FOLDER = ROOT / "build" / "bench" / "generated"


class Missing(Exception):
    """A generator is not installed here."""


def stock() -> Path:
    """Folder with the package ``stock_client``, by openapi-python-client.

    Raises:
        Missing: The generator is not installed.
    """
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(SPEC), "--meta", "none"]
    return _made("stock_client", [*command, "--config", "config.yaml", "--output-path", "stock_client"], "openapi_python_client")


def openapi_generator() -> Path:
    """Folder with the package ``og_client``, by openapi-generator.

    Raises:
        Missing: The generator is not installed, or its Java is not.
    """
    tool = [sys.executable, "-c", "from openapi_generator_cli import cli; cli()"]
    command = [*tool, "generate", "-g", "python", "-i", str(SPEC), "--package-name", "og_client", "-o", "."]
    return _made("og_client", command, "openapi_generator_cli")


def module(folder: Path, name: str) -> ModuleType:
    """A module of a generated package."""
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return importlib.import_module(name)


def _made(package: str, command: list[str], tool: str) -> Path:
    if importlib.util.find_spec(tool) is None:
        raise Missing(f"{tool} is not installed; `make bench` brings it")
    mark = hashlib.sha256(SPEC.read_bytes() + " ".join([*command[1:], sys.version]).encode()).hexdigest()[:16]
    folder = FOLDER / f"{package}-{mark}"
    if (folder / package).is_dir():
        return folder
    fresh = FOLDER / f"{package}-new"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    # Formatting needs a ruff on the path and changes nothing that is measured.
    (fresh / "config.yaml").write_text("post_hooks: []\n", encoding="utf-8")
    done = subprocess.run(command, cwd=fresh, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode or not (fresh / package).is_dir():
        raise Missing(f"{tool} made no client: {(done.stderr or done.stdout).strip()[-500:]}")
    fresh.rename(folder)
    return folder
