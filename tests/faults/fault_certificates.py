"""Certificates of an authority of the tests' own, made by the openssl command."""

from __future__ import annotations

import atexit
import shutil
import ssl
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from fault_server import PROXIED_HOST

_CONFIGURATION = """
[ca]
default_ca = tests
[tests]
database = {folder}/index
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = nobody
[nobody]
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
"""


def _openssl(*arguments: str) -> None:
    program = shutil.which("openssl")
    assert program, "these tests make certificates with the openssl command, which is not on PATH; install openssl"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


class Authority:
    """Who issues certificates.

    Attributes:
        certificate: File with the authority's own certificate, for those who trust it.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder
        (folder / "index").touch()
        self._configuration = folder / "openssl.cnf"
        self._configuration.write_text(_CONFIGURATION.format(folder=folder.as_posix()))
        self.certificate = folder / "authority.pem"
        self._key = folder / "key.pem"
        _openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", str(self._key))
        _openssl(
            *("req", "-x509", "-new", "-key", str(self._key), "-config", str(self._configuration), "-extensions", "authority"),
            *("-subj", f"/CN=Authority of tests {folder.name}", "-days", "2", "-out", str(self.certificate)),
        )

    def context(self, name: str, hosts: str, until: str | None = None) -> ssl.SSLContext:
        """A server's context.

        Args:
            name: Name of the files.
            hosts: Alternative names as openssl writes them.
            until: End of its validity as YYYYMMDDHHMMSSZ; two days from now if None.
        """
        certificate, request, extensions = (self._folder / f"{name}.{suffix}" for suffix in ("pem", "csr", "ext"))
        extensions.write_text(f"subjectAltName = {hosts}\nauthorityKeyIdentifier = keyid\nsubjectKeyIdentifier = hash\n")
        _openssl("req", "-new", "-key", str(self._key), "-config", str(self._configuration), "-subj", f"/CN={name}", "-out", str(request))
        validity = ("-days", "2") if until is None else ("-startdate", "20200101000000Z", "-enddate", until)
        _openssl(
            *("ca", "-batch", "-notext", "-config", str(self._configuration), "-cert", str(self.certificate), "-keyfile", str(self._key)),
            *(*validity, "-extfile", str(extensions), "-in", str(request), "-out", str(certificate)),
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, self._key)
        return context


class Certificates:
    """Contexts for the servers of the tests.

    Attributes:
        trusted: File with the one authority that clients trust.
        good: For this machine and the host behind the proxy.
        expired: The same, out of date.
        elsewhere: For another host.
        untrusted: Of an authority that nobody trusts.
        demanding: Good, and the client has to show one, too.
    """

    def __init__(self, folder: Path) -> None:
        ours, stranger = Authority(folder / "ours"), Authority(folder / "stranger")
        here = f"IP:127.0.0.1, DNS:localhost, DNS:{PROXIED_HOST}"
        self.trusted = ours.certificate
        self.good = ours.context("good", here)
        self.expired = ours.context("expired", here, "20200201000000Z")
        self.elsewhere = ours.context("elsewhere", "DNS:elsewhere.example")
        self.untrusted = stranger.context("untrusted", here)
        self.demanding = ours.context("demanding", here)
        self.demanding.load_verify_locations(ours.certificate)
        self.demanding.verify_mode = ssl.CERT_REQUIRED


@cache
def certificates() -> Certificates:
    """Those of this process."""
    folder = tempfile.mkdtemp(prefix="gofive-faults-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Certificates(Path(folder))
