"""``python -m generator``: from the docs to the spec, and from the spec to the client."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from .problems import GenerationError

COMMANDS = ("generate", "check", "lint", "coverage", "diff", "import")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; without a command it generates.

    Returns:
        Exit code: 0 done, 1 the input is wrong or something differs, 2 the command line is wrong.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help")):
        words.insert(0, "generate")
    parser = argparse.ArgumentParser(prog="python -m generator", description="Keep the spec, and make the client from it.")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    # The command that is asked for alone is loaded: some need libraries that take their time.
    for name in (words[0],) if words[0] in COMMANDS else COMMANDS:
        module = importlib.import_module(f".commands.{name.replace('import', 'import_')}", __package__)
        subparser = subparsers.add_parser(name, help=module.HELP, description=module.__doc__)
        module.configure(subparser)
        subparser.set_defaults(run=module.run)
    arguments = parser.parse_args(words)
    try:
        code: int = arguments.run(arguments)
    except GenerationError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problem(s); nothing was written", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
