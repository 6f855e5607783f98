#!/usr/bin/env bash
# Make a virtual environment with pinned packages and this project in it: bootstrap.sh FOLDER CONSTRAINTS
set -euo pipefail
venv=$1 pins=$2

supported='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))'
for python in "${PYTHON3:-}" python3 python3.14 python3.13 python3.12 python3.11; do
  [ -n "$python" ] && command -v "$python" >/dev/null && "$python" -c "$supported" 2>/dev/null && break
  python=
done
if [ -z "$python" ]; then
  echo "needs Python 3.11 to 3.14; install one, or name it: make PYTHON3=/path/to/python3.12" >&2
  exit 1
fi

echo "setting up $venv with $("$python" --version) ..."
rm -rf "$venv"
if ! "$python" -m venv "$venv"; then
  rm -rf "$venv"
  echo "this Python can't make virtual environments; on Debian: apt-get install python3-venv" >&2
  exit 1
fi
pip() { "$venv/bin/python" -m pip --disable-pip-version-check -qq "$@"; }
pip install --requirement "$pins"
pip install --no-deps --no-build-isolation --editable .
