"""Faults of the environment variables that name certificates: `SSL_CERT_FILE`, `SSL_CERT_DIR`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from ssl import SSLError

_FILE, _FOLDER, _KEY_LOG = "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"


def certificates_fault(error: Exception, environment: Mapping[str, str]) -> str:
    """Return the variable that makes `ssl.create_default_context` fail, its value, and the reason.

    httpx reads SSL_CERT_DIR only if SSL_CERT_FILE is not set. The `ssl` module writes keys to
    SSLKEYLOGFILE; only that error carries the name of its file.
    """
    log = environment.get(_KEY_LOG)
    if log and isinstance(error, OSError) and error.filename == log:
        return f"{_KEY_LOG} names {log}, which cannot be written: {error.strerror}"
    variable = _FILE if environment.get(_FILE) else _FOLDER
    value = environment.get(variable)
    if not value:
        return (
            f"the certificates of the HTTP library cannot be loaded ({type(error).__name__}); "
            f"reinstall certifi, or set {_FILE}"
        )
    return f"{variable} names {value}, which {_why(error)}"


def folders_fault(value: str, existing: Iterable[str]) -> str:
    """Return the fault of SSL_CERT_DIR if none of its folders exists; "" otherwise."""
    if any(existing):
        return ""
    return f"{_FOLDER} names {value}, which does not exist; unset it, or name a folder"


def _why(error: Exception) -> str:
    # An SSLError is an OSError, and none of those below.
    if isinstance(error, FileNotFoundError):
        return "does not exist"
    if isinstance(error, PermissionError):
        return "this process is not allowed to read"
    if isinstance(error, IsADirectoryError):
        return "is a folder; SSL_CERT_DIR takes folders"
    if isinstance(error, SSLError):
        return "holds no certificates in PEM form"
    return f"cannot be read ({type(error).__name__})"
