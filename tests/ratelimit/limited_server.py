"""Rate limit of a server: the status and headers of its responses."""

from __future__ import annotations

from email.utils import formatdate


class LimitedServer:
    """Windows begin at whole multiples of their length; `refused` counts what was beyond.

    `used` is what somebody spent of the window of the first request. `says` is which headers there
    are: "all", "date" for nothing of the limit, and "nothing".
    """

    def __init__(
        self,
        limit: int,
        window: float,
        latency: float = 0.005,
        used: int = 0,
        says: str = "all",
    ) -> None:
        self.limit = limit
        self.window = window
        self.latency = latency
        self.served: dict[int, int] = {}
        self.used = used
        self.first: int | None = None
        self.refused: list[float] = []
        self.says = says

    def answer(self, now: float) -> tuple[int, dict[str, str]]:
        index = int(now // self.window)
        served = self.served.get(index, 0)
        self.first = index if self.first is None else self.first
        used = served + (self.used if index == self.first else 0)
        status = 200 if used < self.limit else 429
        if status == 200:
            used += 1
            self.served[index] = served + 1
        else:
            self.refused.append(now)
        headers = {} if self.says == "nothing" else {"date": formatdate(now, usegmt=True)}
        if self.says == "all":
            headers |= {
                "x-ratelimit-limit": str(self.limit),
                "x-ratelimit-remaining": str(self.limit - used),
                "x-ratelimit-reset": str(int((index + 1) * self.window)),
            }
        return status, headers
