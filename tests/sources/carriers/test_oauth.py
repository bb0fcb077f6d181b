"""Tokens: one fetch per credential at a time, none served past its life."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from backend.errors import Denied
from backend.sources.carriers.oauth import TokenCache


def test_a_token_is_fetched_once_by_many_threads() -> None:
    cache, calls, go = TokenCache(), [], Event()

    def fetch() -> tuple[str, float]:
        calls.append(1)
        go.wait(2)
        return "t", 600.0

    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(cache.get, ("ups", "id", "secret"), fetch) for _ in range(8)]
        go.set()
        assert {one.result() for one in asked} == {"t"}
    assert len(calls) == 1


def test_a_token_ends_a_minute_before_its_life() -> None:
    now = [0.0]
    cache = TokenCache(timer=lambda: now[0])
    fresh = iter(["first", "second"])
    assert cache.get(("a",), lambda: (next(fresh), 3600.0)) == "first"
    now[0] = 3539.0
    assert cache.get(("a",), lambda: (next(fresh), 3600.0)) == "first"
    now[0] = 3541.0
    assert cache.get(("a",), lambda: (next(fresh), 3600.0)) == "second"


def test_a_rotated_secret_is_another_credential() -> None:
    cache = TokenCache()
    assert cache.get(("ups", "id", "old"), lambda: ("old token", 600.0)) == "old token"
    assert cache.get(("ups", "id", "new"), lambda: ("new token", 600.0)) == "new token"


def test_a_failed_login_is_not_remembered() -> None:
    cache = TokenCache()

    def refused() -> tuple[str, float]:
        raise Denied("no", source="ups")

    with pytest.raises(Denied):
        cache.get(("a",), refused)
    assert cache.get(("a",), lambda: ("t", 600.0)) == "t"


def test_dropping_an_old_token_leaves_a_newer_one() -> None:
    cache = TokenCache()
    cache.get(("a",), lambda: ("new", 600.0))
    cache.drop(("a",), "old")
    assert cache.get(("a",), lambda: ("other", 600.0)) == "new"
    cache.drop(("a",), "new")
    assert cache.get(("a",), lambda: ("other", 600.0)) == "other"
