"""Formats of texts in requests."""

from __future__ import annotations

import pytest

from qovery_async.testing.schema.formats import CHECKED, PARSED

FORMATS = {**PARSED, **CHECKED}


@pytest.mark.parametrize(
    ("name", "valid", "invalid"),
    [
        ("uuid", ("3fa85f64-5717-4562-b3fc-2C963F66AFA6",), ("3fa85f64", "")),
        (
            "uri",
            ("https://a.example.com/b?c", "app://qovery-console/job", "oci://charts"),
            ("docker.io", "git@github.com:acme/a.git", "https://a b", "http://[", "", "https:"),
        ),
        ("email", ("a@example.com", "a.b+c@sub.example.com"), ("abc", "a@b", "a b@c.de", "a@b.")),
        (
            "domain",
            ("shop.acme.io", "*.acme.io", "bücher.example", "xn--bcher-kva.example"),
            ("not a domain!!", "shop", "-a.io", f"{'a.' * 127}example", "*.*.io", ""),
        ),
        ("timezone", ("Etc/UTC", "Europe/Paris", "UTC"), ("Mars/Olympus", "")),
        (
            "cron",
            ("0 3 * * *", "*/5 0-8,20 ? JAN-MAR MON", "@daily", "0 0 1 1 7"),
            ("every day", "60 * * * *", "* * * *", "*/0 * * * *", "8-2 * * * *", "a * * * *", ""),
        ),
    ],
)
def test_format_accepts_only_texts_of_its_form(name, valid, invalid):
    assert [text for text in valid if not FORMATS[name](text)] == []
    assert [text for text in invalid if FORMATS[name](text)] == []
