"""The version of the package, which `CHANGELOG.md` describes."""

__version__ = "0.1.0"
