"""Which word wins when a history says several things."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.shipment import TrackingEvent
from backend.domain.vocabulary import Milestone as M
from backend.domain.vocabulary import PodKind
from backend.sources.carriers import history, reading

START = datetime(2026, 11, 10, tzinfo=UTC)


def _events(*milestones: M) -> list[TrackingEvent]:
    """One event an hour, oldest first."""
    return [
        TrackingEvent(START + timedelta(hours=hour), m.value, m, m not in (M.LABEL_CREATED, M.UNKNOWN))
        for hour, m in enumerate(milestones)
    ]


@pytest.mark.parametrize(
    ("past", "milestone"),
    [
        ((), M.UNKNOWN),
        ((M.LABEL_CREATED,), M.LABEL_CREATED),
        ((M.LABEL_CREATED, M.IN_TRANSIT, M.LABEL_CREATED), M.IN_TRANSIT),
        ((M.OUT_FOR_DELIVERY, M.UNKNOWN), M.OUT_FOR_DELIVERY),
        ((M.ATTEMPT_FAILED, M.IN_TRANSIT), M.IN_TRANSIT),
        ((M.IN_TRANSIT, M.DELIVERED, M.IN_TRANSIT, M.EXCEPTION), M.DELIVERED),
        ((M.DELIVERED, M.RETURNING), M.RETURNING),
        ((M.DELIVERED, M.RETURNED, M.DELIVERED), M.RETURNED),
        ((M.RETURNING, M.IN_TRANSIT, M.OUT_FOR_DELIVERY), M.RETURNING),
        ((M.RETURNING, M.DELIVERED), M.RETURNED),
        ((M.LABEL_CREATED, M.CANCELLED), M.CANCELLED),
    ],
)
def test_the_history_alone(past: tuple[M, ...], milestone: M) -> None:
    assert history.from_events(history.newest_first(_events(*past))) is milestone


@pytest.mark.parametrize(
    ("current", "past", "milestone"),
    [
        (M.IN_TRANSIT, (M.IN_TRANSIT, M.OUT_FOR_DELIVERY), M.OUT_FOR_DELIVERY),
        (M.IN_TRANSIT, (M.DELIVERED,), M.DELIVERED),
        (M.RETURNED, (M.DELIVERED,), M.RETURNED),
        (M.DELIVERED, (M.IN_TRANSIT,), M.DELIVERED),
        (M.DELIVERED, (M.IN_TRANSIT, M.RETURNING), M.RETURNED),
        (M.DELIVERED, (M.DELIVERED, M.RETURNING), M.RETURNING),
        (M.LABEL_CREATED, (M.IN_TRANSIT,), M.IN_TRANSIT),
        (M.EXCEPTION, (M.IN_TRANSIT, M.ATTEMPT_FAILED), M.ATTEMPT_FAILED),
        (M.EXCEPTION, (M.OUT_FOR_DELIVERY,), M.EXCEPTION),
        (None, (M.IN_TRANSIT,), M.IN_TRANSIT),
    ],
)
def test_the_summary_and_the_history(current: M | None, past: tuple[M, ...], milestone: M) -> None:
    assert history.settle(current, history.newest_first(_events(*past))) is milestone


def test_a_summary_that_runs_ahead_of_scans_may_be_set_aside() -> None:
    events = history.newest_first(_events(M.IN_TRANSIT, M.OUT_FOR_DELIVERY))
    assert history.settle(M.DELIVERED, events, current_wins=False) is M.OUT_FOR_DELIVERY


@given(st.permutations(_events(M.LABEL_CREATED, M.IN_TRANSIT, M.OUT_FOR_DELIVERY, M.DELIVERED)), st.data())
def test_order_and_doubles_do_not_matter(events: list[TrackingEvent], data: st.DataObject) -> None:
    doubled = [*events, *data.draw(st.lists(st.sampled_from(events), max_size=4))]
    found = history.newest_first(doubled)
    assert [event.milestone for event in found] == [
        M.DELIVERED,
        M.OUT_FOR_DELIVERY,
        M.IN_TRANSIT,
        M.LABEL_CREATED,
    ]


def test_a_returns_signature_is_no_proof_to_the_buyer() -> None:
    pod = reading.proof(at=None, signed_by="A Storekeeper")
    back = history.build(
        carrier="ups",
        number="1",
        source="ups",
        fetched_at=START,
        events=_events(M.IN_TRANSIT, M.RETURNING, M.DELIVERED),
        pod=pod,
    )
    there = history.build(
        carrier="ups", number="1", source="ups", fetched_at=START, events=_events(M.DELIVERED), pod=pod
    )
    assert (back.milestone, back.pod.kind, back.delivered_at) == (M.RETURNED, PodKind.NONE, None)
    assert (there.pod.kind, there.pod.at) == (PodKind.SIGNATURE_NAME, START)
    assert "Storekeeper" not in repr(there)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("J.DOE", "J.DOE"),
        ("..KOSUTOKO", "KOSUTOKO"),
        ("R. Sheddon", "R. Sheddon"),
        ("Ms Rearden", "Ms Rearden"),
        ("李雷", "李雷"),
        ("FRONT DOOR", None),
        ("Signature not required", None),
        ("Left with individual", None),
        ("MAILROOM", None),
        ("Neighbor", None),
        ("163000", None),
        ("string", None),
        ("", None),
        (None, None),
    ],
)
def test_only_a_persons_name_signs(value: str | None, name: str | None) -> None:
    assert reading.person(value) == name


@pytest.mark.parametrize(
    ("value", "there"),
    [
        ("iVBORw0KGgo=", True),
        ("data:image/png;base64,iVBORw0KGgo=", True),
        ("<svg></svg>", True),
        ("encoding Base64", False),
        ("string", False),
        ("null", False),
        ("available", False),
        ("Y", False),
        ("", False),
        (True, False),
        (None, False),
    ],
)
def test_only_a_picture_is_a_picture(value: object, there: bool) -> None:
    assert (reading.picture(value) is not None) is there


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("2024-08-12T15:18:10 -0500", "2024-08-12T15:18:10-05:00"),
        ("2018-03-02T07:53:47", "2018-03-02T07:53:47"),
        ("2026-11-13T12:34:56.789Z", "2026-11-13T12:34:56+00:00"),
        ("20240320", "2024-03-20T00:00:00"),
        ("2024-13-45", None),
        ("UNPARSABLE DATE", None),
        (None, None),
    ],
)
def test_times_are_read_as_they_were_printed(value: str | None, printed: str | None) -> None:
    moment = reading.when(value)
    assert (moment.isoformat() if moment else None) == printed


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("2026-11-20", "2026-11-20T23:59:59"),
        ("2026-11-20T00:00:00Z", "2026-11-20T23:59:59"),
        ("2026-11-20T18:00:00-05:00", "2026-11-20T18:00:00-05:00"),
        ("November 20, 2026", "2026-11-20T23:59:59"),
        ("Friday, November 20, 2026", "2026-11-20T23:59:59"),
        ("11/20/2026", "2026-11-20T23:59:59"),
        ("By End of Day", None),
    ],
)
def test_a_promised_day_lasts_until_its_end(value: str, printed: str | None) -> None:
    moment = reading.estimate(value)
    assert (moment.isoformat() if moment else None) == printed


@pytest.mark.parametrize(
    ("value", "town"),
    [
        ("Oderweg 2, AMSTERDAM", "AMSTERDAM"),
        ("53113 Bonn", "Bonn"),
        ("Stafford DO", "Stafford DO"),
        ("HONG KONG - HONG KONG", "HONG KONG - HONG KONG"),
        ("12345", None),
    ],
)
def test_a_place_is_a_town_and_no_street(value: str, town: str | None) -> None:
    assert reading.town(value) == town


@pytest.mark.parametrize(
    ("printed", "kept", "name"),
    [
        ("Delivered - Signed for by: K ABENDROTH", "Delivered - signed", "K ABENDROTH"),
        ("Delivered. Signed by J SMITH", "Delivered. signed", "J SMITH"),
        ("签收人:张三", "signed", "张三"),
        ("Delivered, signed for by the recipient", "Delivered, signed for by the recipient", None),
        ("Delivered and signed", "Delivered and signed", None),
    ],
)
def test_a_name_in_a_scan_goes_to_the_proof_and_not_into_the_history(
    printed: str, kept: str, name: str | None
) -> None:
    event = TrackingEvent(START, printed, M.DELIVERED, True)
    found = history.build(
        carrier="dhl", number="1", source="dhl", fetched_at=START, events=[event], status_text=printed
    )
    assert (found.events[0].description, found.pod.signed_by) == (kept, name)
    assert name is None or name not in repr(found)
