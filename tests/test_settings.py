from __future__ import annotations

from datetime import timedelta

import pytest

from qovery_async import AsyncQovery, ConfigurationError


def client(**options):
    return AsyncQovery(token="qov_x", **options)


def test_url_comes_from_argument_then_environment_then_default(monkeypatch):
    assert client().settings.base_url == "https://api.qovery.com"
    monkeypatch.setenv("QOVERY_API_URL", "https://eu.example.com/")
    assert client().settings.base_url == "https://eu.example.com"
    assert client(base_url="http://localhost:8080/api").settings.base_url == (
        "http://localhost:8080/api"
    )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"base_url": "api.qovery.com"}, "base_url must be an absolute http://"),
        ({"base_url": "ftp://api.qovery.com"}, "base_url"),
        ({"base_url": "https://user:pw@api.qovery.com"}, "credentials"),
        ({"base_url": "https://api.qovery.com/?a=1"}, "query"),
        ({"base_url": "https://api.qovery.com:port"}, "base_url"),
        ({"ws_url": "https://ws.qovery.com"}, "ws_url must be an absolute ws://"),
        ({"timeout": 0}, "timeout takes seconds above 0"),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": "10"}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"max_wait": -1}, "max_wait"),
        ({"retries": -1}, "retries takes a whole number from 0"),
        ({"retries": 1.5}, "retries"),
        ({"max_in_flight": 0}, "max_in_flight takes a whole number from 1"),
        ({"fresh_for": 0}, "fresh_for takes seconds above 0"),
        ({"max_response_bytes": 0}, "max_response_bytes must be a whole number of bytes from 1"),
        ({"max_response_bytes": True}, "max_response_bytes"),
        ({"max_response_bytes": 1.5}, "max_response_bytes"),
    ],
)
def test_wrong_option_is_named(options, message):
    with pytest.raises(ConfigurationError, match=message):
        client(**options)


def test_password_in_an_address_is_not_shown():
    with pytest.raises(ConfigurationError) as caught:
        client(base_url="https://user:canary@api.qovery.com")
    assert "canary" not in str(caught.value)


def test_durations_are_seconds_or_timedeltas():
    assert client(timeout=timedelta(minutes=2)).settings.timeout == 120.0
    assert client(timeout=None).settings.timeout is None


def test_defaults_coalesce_and_do_not_cache():
    assert (client().settings.coalesce, client().settings.fresh_for) == (True, None)

    view = client(coalesce=False, fresh_for=timedelta(seconds=5)).with_options(coalesce=True)

    assert (view.settings.coalesce, view.settings.fresh_for) == (True, 5.0)


def test_responses_are_bounded_unless_said_otherwise():
    assert client().settings.max_response_bytes == 64 * 1024 * 1024
    view = client(max_response_bytes=10).with_options(max_response_bytes=None)
    assert view.settings.max_response_bytes is None


def test_views_change_options_and_share_the_rest():
    qovery = client(timeout=5)

    view = qovery.with_options(timeout=1, strict=True)

    assert (view.settings.timeout, view.settings.strict) == (1.0, True)
    assert (qovery.settings.timeout, qovery.settings.strict) == (5.0, False)
    assert view.drift is qovery.drift
    assert view.budget is qovery.budget
    assert qovery.with_token("qov_y").budget is not qovery.budget
    with pytest.raises(ConfigurationError, match="not base_url"):
        qovery.with_options(base_url="https://elsewhere.example.com")


def test_public_names_are_complete():
    import qovery_async

    assert sorted(qovery_async.__all__, key=str.casefold) == sorted(
        qovery_async.__all__, key=str.casefold
    )
    for name in qovery_async.__all__:
        assert getattr(qovery_async, name) is not None
    assert set(qovery_async.__all__) <= set(dir(qovery_async))
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = qovery_async.Nothing
