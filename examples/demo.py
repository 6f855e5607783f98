"""What `make demo` runs: a sandbox on a free port, the quickstart against it, and a count of what it took."""

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

from gofive.sandbox import Sandbox

QUICKSTART = Path(__file__).with_name("quickstart.py")


def main() -> int:
    with Sandbox() as sandbox:
        print(f"sandbox started on {sandbox.base_url}", flush=True)
        environment = {**os.environ, **sandbox.environment(), "PYTHONUNBUFFERED": "1", "NO_PROXY": "127.0.0.1"}
        done = subprocess.run([sys.executable, str(QUICKSTART)], env=environment, timeout=120, check=False)
        with urllib.request.urlopen(f"{sandbox.base_url}/__sandbox__/counters", timeout=10) as answer:
            counters = json.load(answer)
    if done.returncode:
        print(f"demo: FAILED, the quickstart ended with exit code {done.returncode}")
        return 1
    print(f"demo: OK calls={counters['calls']} token_requests={counters['token_requests']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
