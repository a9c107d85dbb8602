"""Certificates from the environment."""

from __future__ import annotations

import os

import pytest

from qovery_async import AsyncQovery, ConfigurationError
from tests.http_library import NAME

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def no_certificates(monkeypatch):
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


async def opening_fault():
    qovery = AsyncQovery(token="qov_x", base_url="https://127.0.0.1:1", retries=0)
    with pytest.raises(ConfigurationError) as caught:
        await qovery.request("GET", "/x")
    await qovery.aclose()
    return str(caught.value)


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
async def test_missing_certificates_are_a_configuration_error(monkeypatch, tmp_path, variable):
    missing = str(tmp_path / "gone")
    monkeypatch.setenv(variable, missing)
    assert (await opening_fault()).startswith(f"{variable} names {missing}, which does not exist")


async def test_folder_as_certificate_file_is_a_configuration_error(monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path))
    assert (await opening_fault()).startswith(f"SSL_CERT_FILE names {tmp_path}, which ")


@pytest.mark.parametrize("content", ["", "no certificate"])
async def test_file_without_certificates_is_a_configuration_error(monkeypatch, tmp_path, content):
    file = tmp_path / "file.pem"
    file.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert await opening_fault() == (
        f"SSL_CERT_FILE names {file}, which holds no certificates in PEM form"
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
async def test_unreadable_certificate_file_is_a_configuration_error(monkeypatch, tmp_path):
    file = tmp_path / "file.pem"
    file.touch(mode=0)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert "not allowed to read" in await opening_fault()


@pytest.mark.skipif(NAME == "httpx2", reason="writes no keys where it takes OpenSSL's certificates")
async def test_unwritable_key_log_is_a_configuration_error(monkeypatch, tmp_path):
    log = str(tmp_path / "gone" / "keys")
    monkeypatch.setenv("SSLKEYLOGFILE", log)
    assert (await opening_fault()).startswith(f"SSLKEYLOGFILE names {log}, which cannot be written")


async def test_one_usable_certificate_folder_is_enough(monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_DIR", f"{tmp_path / 'gone'}{os.pathsep}{tmp_path}")
    async with AsyncQovery(token="qov_x", base_url="https://127.0.0.1:1") as qovery:
        assert qovery.settings.base_url == "https://127.0.0.1:1"
