"""The plan of refreshes: quotas hold whatever is due, and the urgent come first."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from backend.domain.refreshing import Due, Quota, earliest, plan
from backend.sources.registry import kinds

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def dues(count, *, urgency=0):
    return [Due(f"N{urgency}-{at:05}", NOW - timedelta(minutes=at % 50), urgency) for at in range(count)]


def most_in_window(times, seconds):
    """The most calls that any window of ``seconds`` holds; its end is not part of it."""
    times = sorted(times)
    return max(
        (sum(start <= at < start + timedelta(seconds=seconds) for at in times) for start in times), default=0
    )


def test_no_more_calls_an_hour_than_the_share_of_the_quota():
    calls = plan(dues(200), quotas=[Quota(60, 3600)], now=NOW)
    assert len(calls) == 200
    assert [call.at for call in calls[:48]] == [NOW] * 48
    assert calls[48].at == NOW + HOUR


def test_what_was_asked_by_agents_counts():
    used = [NOW - timedelta(minutes=10)] * 47
    calls = plan(dues(3), quotas=[Quota(60, 3600)], used=used, now=NOW)
    assert [call.at for call in calls] == [NOW, NOW + timedelta(minutes=50), NOW + timedelta(minutes=50)]


def test_a_call_carries_a_batch():
    calls = plan(dues(65), quotas=[Quota(1400, 10), Quota(100_000, 86_400)], batch=30, now=NOW)
    assert [len(call.numbers) for call in calls] == [30, 30, 5]


def test_the_most_urgent_first_and_of_these_the_longest_due():
    calls = plan([*dues(3), *dues(2, urgency=7)], quotas=[Quota(1, 1)], now=NOW)
    assert [call.numbers[0] for call in calls] == ["N7-00001", "N7-00000", "N0-00002", "N0-00001", "N0-00000"]
    assert [call.at - NOW for call in calls] == [timedelta(seconds=at) for at in range(5)]


def test_a_parcel_that_is_not_due_is_left_alone():
    later = Due("N", NOW + timedelta(seconds=1))
    assert plan([later], quotas=[], now=NOW) == []


def test_a_plan_ends_where_it_is_told():
    calls = plan(dues(250), quotas=[Quota(250, 86_400), Quota(1, 1)], now=NOW, until=NOW + HOUR)
    assert len(calls) == 200
    assert calls[-1].at <= NOW + HOUR


@given(
    count=some.integers(0, 120),
    batch=some.integers(1, 7),
    quotas=some.lists(
        some.builds(Quota, some.integers(1, 30), some.sampled_from([1, 10, 60, 3600, 86_400])), max_size=3
    ),
    used=some.lists(some.integers(0, 90_000), max_size=30),
)
def test_no_window_of_any_quota_is_passed(count, batch, quotas, used):
    before = [NOW - timedelta(seconds=ago) for ago in used]
    calls = plan(dues(count), quotas=quotas, batch=batch, used=before, now=NOW)
    assert sum(len(call.numbers) for call in calls) == count
    for quota in quotas:
        free = quota.for_background().calls
        planned = [call.at for call in calls]
        within = most_in_window(before + planned, quota.seconds)
        assert within <= max(free, most_in_window(before, quota.seconds))


@given(used=some.lists(some.integers(0, 7200), max_size=100), calls=some.integers(1, 60))
def test_the_earliest_instant_is_the_first_that_fits(used, calls):
    quota = Quota(calls, 3600)
    times = sorted(NOW - timedelta(seconds=ago) for ago in used)
    at = earliest(times, [quota], NOW)
    last_hour = [time for time in times if at - HOUR < time]
    assert len(last_hour) < calls
    if at > NOW:
        assert len([time for time in times if at - HOUR - timedelta(seconds=1) < time]) >= calls


def test_ten_thousand_parcels_at_each_of_our_carriers_fit_into_its_quotas():
    for kind in kinds().values():
        if kind.group != "carrier":
            continue
        quotas = [Quota(limit.calls, limit.seconds) for limit in kind.limits]
        calls = plan(dues(10_000), quotas=quotas, batch=kind.batch, now=NOW)
        times = [call.at for call in calls]
        assert times == sorted(times)
        for quota in quotas:
            window = timedelta(seconds=quota.seconds)
            ahead = quota.for_background().calls
            assert all(later - at >= window for at, later in zip(times, times[ahead:], strict=False))
