from __future__ import annotations

import pytest

from qovery_async import InvalidRequestError
from qovery_async._rules.prepared_request import PreparedRequest, url_of


def test_url_of_a_target_without_slash_is_refused():
    with pytest.raises(InvalidRequestError, match="begin with '/'"):
        url_of("https://api.test", PreparedRequest("GET", "@evil.example/x", {}))
