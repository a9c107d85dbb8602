"""Keys of tokens in a store do not show the tokens."""

from __future__ import annotations

import base64
import json

from qovery_async._ratelimit.shared_key import shared_key
from qovery_async.credentials import ApiToken, BearerToken

KEY = "qovery:budget:{15eb0586758fad060acc3a4108a84960a6b2883b}"
URL = "https://api.qovery.com"


def jwt(**claims):
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return BearerToken(f"eyJhbGciOiJub25lIn0.{body}.c2ln")


def test_key_does_not_hold_the_token_and_is_the_same_everywhere():
    assert shared_key(ApiToken("qov_secret"), URL) == KEY


def test_keys_of_tokens_addresses_and_prefixes_differ():
    keys = {
        shared_key(ApiToken("a"), URL),
        shared_key(ApiToken("b"), URL),
        shared_key(BearerToken("a"), URL),
        shared_key(ApiToken("a"), "http://localhost"),
        shared_key(ApiToken("a"), URL, "other"),
        shared_key(None, URL),
    }
    assert len(keys) == 6


def test_jwts_of_one_user_have_one_key():
    first, renewed = jwt(iss="q", sub="me", exp=1), jwt(iss="q", sub="me", exp=2)

    assert shared_key(first, URL) == shared_key(renewed, URL)
    assert shared_key(first, URL) != shared_key(jwt(iss="q", sub="you", exp=1), URL)
    assert shared_key(first, URL) != shared_key(jwt(iss="r", sub="me", exp=1), URL)
    assert shared_key(jwt(exp=1), URL) != shared_key(jwt(exp=2), URL)
