"""What `make demo` runs: a sandbox on a free port, the quickstart against it, and a count of what it took."""

import os
import subprocess
import sys
from pathlib import Path

from gofive.sandbox import Sandbox

QUICKSTART = Path(__file__).with_name("quickstart.py")


def main() -> int:
    with Sandbox() as sandbox:
        print(f"sandbox started on {sandbox.base_url}", flush=True)
        environment = {**os.environ, **sandbox.environment(), "PYTHONUNBUFFERED": "1"}
        done = subprocess.run([sys.executable, str(QUICKSTART)], env=environment, timeout=120, check=False)
        gateway = sandbox.app.gateway
    if done.returncode:
        print(f"demo: FAILED, the quickstart ended with exit code {done.returncode}")
        return 1
    print(f"demo: OK calls={gateway.calls} token_requests={gateway.token_requests}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
