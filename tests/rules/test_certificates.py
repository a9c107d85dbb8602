"""Why certificates of the environment cannot be loaded, in words."""

from __future__ import annotations

import ssl

import pytest

from qovery_async._rules.certificates import certificates_fault, folders_fault


@pytest.mark.parametrize(
    ("environment", "error", "said"),
    [
        ({"SSL_CERT_FILE": "/f"}, FileNotFoundError(), "SSL_CERT_FILE names /f, which does not"),
        ({"SSL_CERT_FILE": "/f", "SSL_CERT_DIR": "/d"}, PermissionError(), "SSL_CERT_FILE names"),
        ({"SSL_CERT_FILE": "/f"}, PermissionError(), "not allowed to read"),
        ({"SSL_CERT_FILE": "/f"}, IsADirectoryError(), "is a folder"),
        ({"SSL_CERT_FILE": "/f"}, ssl.SSLError(), "no certificates in PEM form"),
        ({"SSL_CERT_FILE": "/f"}, ValueError(), "cannot be read (ValueError)"),
        ({"SSL_CERT_DIR": "/d"}, NotADirectoryError(), "SSL_CERT_DIR names /d"),
        ({}, FileNotFoundError(), "reinstall certifi"),
    ],
)
def test_fault_names_variable_value_and_reason(environment, error, said):
    assert said in certificates_fault(error, environment)


def test_fault_of_the_key_log_is_not_the_certificates():
    error = FileNotFoundError(2, "No such file or directory", "/k")
    found = certificates_fault(error, {"SSL_CERT_FILE": "/f", "SSLKEYLOGFILE": "/k"})
    assert found == "SSLKEYLOGFILE names /k, which cannot be written: No such file or directory"


def test_folders_fault_only_if_none_exists():
    assert folders_fault("/a:/b", ["/b"]) == ""
    assert folders_fault("/a:/b", []).startswith("SSL_CERT_DIR names /a:/b, which does not exist")
