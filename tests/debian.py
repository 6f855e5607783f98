"""Programs that tests need, installed from Debian where that is possible."""

from __future__ import annotations

import os
import shutil
import subprocess


def find_program(name: str, package: str) -> tuple[str | None, str]:
    """The program, installed with its package if need be; or None, and why there is none."""
    if found := shutil.which(name):
        return found, ""
    if shutil.which("apt-get") is None:
        return None, f"there is no {name}, and no apt-get to install it"
    if os.geteuid() != 0:
        return None, f"there is no {name}, and only root may install it: apt-get install {package}"
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", package]):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(["apt-get", *command], env=environment, capture_output=True, text=True, timeout=300, check=False)
    return shutil.which(name), f"apt-get could not install {package}: {done.stderr[-300:]}"
