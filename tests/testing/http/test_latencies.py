from __future__ import annotations

import pytest

from qovery_async.testing.http.latencies import check_percentiles, latency


def test_latency_is_interpolated_between_percentiles():
    percentiles = check_percentiles({99: 3, 50: 0.2})

    assert percentiles == {"50": 0.2, "99": 3.0}
    assert latency(percentiles, 0) == 0
    assert latency(percentiles, 0.25) == pytest.approx(0.1)
    assert latency(percentiles, 0.745) == pytest.approx(1.6)
    assert latency(percentiles, 0.999) == 3.0


@pytest.mark.parametrize(
    "given", [{}, 5, {0: 1}, {101: 1}, {50: 2, 90: 1}, {50: -1}, {50: 1e9}, {"x": 1}]
)
def test_percentiles_invalid_are_rejected(given):
    with pytest.raises(ValueError, match=r"percentile|latencies|could not convert"):
        check_percentiles(given)
