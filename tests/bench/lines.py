"""One line of the benchmark."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """``ratio`` is value over floor (or value alone, without a floor) and is what the target is for.

    ``at_least`` turns the target around; ``absolute`` makes it one for the value, with the floor beside it.
    """

    name: str
    value: float
    unit: str
    target: float
    floor: float | None = None
    at_least: bool = False
    absolute: bool = False

    @property
    def ratio(self) -> float:
        """The value as a share of the floor."""
        return self.value / self.floor if self.floor else self.value

    @property
    def ok(self) -> bool:
        """Whether the target is met."""
        judged = self.value if self.absolute else self.ratio
        return judged >= self.target if self.at_least else judged <= self.target

    def __str__(self) -> str:
        return json.dumps(
            {
                "name": self.name,
                "value": round(self.value, 4),
                "unit": self.unit,
                "floor": round(self.floor, 4) if self.floor is not None else None,
                "ratio": round(self.ratio, 3),
                "target": self.target,
                "ok": self.ok,
            }
        )
