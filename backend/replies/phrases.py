"""Sentences that the backend itself writes into Zendesk fields and notes, in English and Chinese.

The words lie in ``sentences/*.json``; this file puts them together. What is not known is left out of a
sentence, never filled.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_currency

from backend.domain.carriers import carrier_name
from backend.domain.charges import Verdict
from backend.domain.differences import Difference
from backend.domain.moments import instant
from backend.domain.order import Money
from backend.domain.vocabulary import (
    CaseType,
    DelayReason,
    DisputedFact,
    Fulfillment,
    Headline,
    Milestone,
    PodKind,
    SourceState,
    UploadReason,
    UploadState,
)

NOTE_LOCALES = ("en", "zh-cn")

_BABEL = {"en": Locale.parse("en"), "zh-cn": Locale.parse("zh_Hans_CN")}
_PATTERNS = {
    "en": {"day": "d MMM", "moment": "d MMM HH:mm", "stamp": "d MMM y HH:mm"},
    "zh-cn": {"day": "M月d日", "moment": "M月d日 HH:mm", "stamp": "y年M月d日 HH:mm"},
}
_SINGLE_DAY = timedelta(days=1)


def phrase(key: str, locale: str, **values: Any) -> str:
    """The sentence of ``key`` in the note language nearest to ``locale``.

    Keys and their values: ``status_line`` (milestone, place, at, as_of), ``headline`` (headline,
    delay_reason, milestone, promised_day, scan_at, scan_place, delivered_at, now), ``case`` (case),
    ``risk`` (reason), ``fulfillment`` (fulfillment), ``day`` (day), ``upload`` (state, reason, day),
    ``pod`` (kind), ``source_failed`` (source, state), ``no_order``, ``suspicious``, ``by_hand``,
    ``blocked`` (reason, fact), ``do_not_send`` (reason), ``sent`` (template, changed, title of an admin's
    own reply), ``refused`` (code, params), ``milestone`` (milestone), ``state`` (headline, delay_reason),
    ``became`` (before, after), ``first_scan`` (at, ship_by), ``until`` (at), ``at`` (at), ``lacks``
    (what), ``breach`` (words, why, rule), ``dispatch`` (carrier, number, last_mile, at, late, warehouse,
    cost), ``on_hand`` (sku, count), ``difference`` (one), ``found_by_address``, ``charge`` (verdict, paid,
    proposed), ``refund_seen`` (amount, approved); amounts are Money.

    Raises KeyError for an unknown key, or a word that no language knows.
    """
    return _PHRASES[key](note_locale(locale), **values)


def note_locale(locale: str) -> str:
    """``zh-cn`` for any Chinese, English for anything else."""
    return "zh-cn" if locale.lower().startswith("zh") else "en"


@cache
def _words(locale: str) -> Mapping[str, Mapping[str, str]]:
    file = Path(__file__).parent / "sentences" / f"{locale}.json"
    words: Mapping[str, Mapping[str, str]] = json.loads(file.read_text(encoding="utf-8"))
    return words


def word(locale: str, section: str, name: str, **values: str) -> str:
    """One word or pattern of the sentence files; KeyError when there is none."""
    text = _words(locale)[section][name]
    return text.format(**values) if values else text


def stamp(moment: datetime, locale: str) -> str:
    """An instant in UTC, as notes give it: "23 Nov 2026 09:12 UTC"."""
    return _utc(moment, locale, "stamp")


def source_name(source: str, locale: str) -> str:
    """A Source's name to show; a carrier's id becomes its name."""
    return _words(note_locale(locale))["source"].get(source) or carrier_name(source)


def _utc(moment: datetime, locale: str, pattern: str) -> str:
    return f"{_moment(instant(moment), locale, pattern)} UTC"


def _moment(moment: datetime, locale: str, pattern: str = "moment") -> str:
    """As the clock showed it there; a zone is neither converted nor named."""
    plain = moment.replace(tzinfo=None)
    return format_datetime(plain, _PATTERNS[locale][pattern], locale=_BABEL[locale])


def _ago(locale: str, moment: datetime, now: datetime) -> str:
    """How long ago; a time without a zone is too vague for hours and is given as it was printed."""
    passed = instant(now) - instant(moment)
    if moment.tzinfo is None and passed < _SINGLE_DAY:
        return _moment(moment, locale)
    if passed < timedelta(minutes=1):
        return word(locale, "part", "just_now")
    return format_timedelta(-passed, add_direction=True, locale=_BABEL[locale])


def _day(locale: str, *, day: date) -> str:
    return format_date(day, _PATTERNS[locale]["day"], locale=_BABEL[locale])


def _status_line(
    locale: str, *, milestone: Milestone, place: str | None, at: datetime | None, as_of: datetime
) -> str:
    state = _capital(word(locale, "milestone", milestone))
    parts = (state, _line(place), _moment(at, locale) if at else "")
    status = word(locale, "part", "comma").join(part for part in parts if part)
    return word(locale, "part", "as_of", status=status, at=_utc(as_of, locale, "moment"))


def _headline(
    locale: str,
    *,
    headline: Headline,
    delay_reason: DelayReason | None,
    milestone: Milestone | None,
    promised_day: date | None,
    scan_at: datetime | None,
    scan_place: str | None,
    delivered_at: datetime | None,
    now: datetime,
) -> str:
    promised = word(locale, "part", "promised", day=_day(locale, day=promised_day)) if promised_day else ""
    scan = _scan(locale, scan_at, _line(scan_place), now)
    state = word(locale, "milestone", milestone) if milestone else ""
    if headline is Headline.DELAYED:
        parts = [*_delay(locale, delay_reason, milestone, promised), scan]
    elif headline is Headline.DELIVERED:
        parts = [_delivered(locale, delivered_at, _line(scan_place)), promised]
    elif headline is Headline.UNKNOWN:
        known = word(locale, "part", "no_status" if milestone else "no_parcel")
        parts = [known, promised]
    elif headline is Headline.NOT_SHIPPED:
        parts = [state, promised]
    elif headline is Headline.EXCEPTION and not state:
        # Without any parcel only a cancelled order is an exception (domain/finding.py).
        parts = [word(locale, "part", "order_cancelled")]
    else:
        parts = [state, scan, promised]
    head = word(locale, "headline", headline)
    told = word(locale, "part", "comma").join(part for part in parts if part)
    return word(locale, "part", "sentence", head=head, parts=told) if told else head


def _delay(locale: str, reason: DelayReason | None, milestone: Milestone | None, promised: str) -> list[str]:
    """Why it is late, shortest first: the promise alone says it when the promise has passed."""
    unscanned = milestone is Milestone.LABEL_CREATED and reason is not DelayReason.NO_SCAN
    state = word(locale, "milestone", milestone) if milestone and unscanned else ""
    nothing = word(locale, "part", "no_parcel") if milestone is None else ""
    if reason is None:
        return [promised, state or nothing]
    why = word(locale, "delay", reason)
    if reason is DelayReason.PAST_PROMISE and promised:
        return [promised, state or nothing]
    return [why, promised, state or nothing]


def _delivered(locale: str, at: datetime | None, place: str) -> str:
    if at is not None and place:
        return word(locale, "part", "delivered_in", when=_moment(at, locale), place=place)
    if at is not None:
        return word(locale, "part", "delivered", when=_moment(at, locale))
    return word(locale, "part", "delivered_somewhere", place=place) if place else ""


def _scan(locale: str, at: datetime | None, place: str, now: datetime) -> str:
    if at is not None and place:
        return word(locale, "part", "scan_in", when=_ago(locale, at, now), place=place)
    if at is not None:
        return word(locale, "part", "scan", when=_ago(locale, at, now))
    return word(locale, "part", "scan_somewhere", place=place) if place else ""


def _upload(locale: str, *, state: UploadState, reason: UploadReason | None, day: date | None = None) -> str:
    what = word(locale, "upload", state)
    if reason is None:
        return what
    why = word(locale, "upload_reason", reason)
    if reason is UploadReason.SHIPPED_NOT_ON_AMAZON and day is not None:
        why = word(locale, "part", "shipped_on", day=_day(locale, day=day))
    return word(locale, "part", "with_reason", what=what, reason=why)


def _dispatch(
    locale: str,
    *,
    carrier: str | None,
    number: str | None,
    last_mile: str | None,
    at: datetime | None,
    late: bool,
    warehouse: str | None,
    cost: Money | None,
) -> str:
    """What a warehouse sent: which parcel, when, from where, for how much."""
    parcel = " ".join(part for part in (_line(carrier), _line(number)) if part)
    left = "left_late" if late else "left"
    told = [
        word(locale, "part", left, at=_utc(at, locale, "moment"))
        if at
        else word(locale, "part", "label_made"),
        word(locale, "part", "from", warehouse=_line(warehouse)) if warehouse else "",
        word(locale, "part", "last_mile", number=_line(last_mile)) if last_mile else "",
        word(locale, "part", "label_cost", cost=_money(locale, cost)) if cost else "",
    ]
    return word(locale, "part", "comma").join(part for part in (parcel, *told) if part)


def _on_hand(locale: str, *, sku: str, count: int) -> str:
    return word(locale, "part", "on_hand", sku=_line(sku), count=str(count))


def _difference(locale: str, *, one: Difference) -> str:
    """Which fact is in dispute, and what each Source says of it."""
    told = [
        word(
            locale,
            "part",
            "says",
            source=source_name(said.source, locale),
            value=_disputed(locale, one.fact, said.value),
        )
        for said in one.statements
    ]
    fact = word(locale, "fact", one.fact)
    return word(locale, "part", "differs", fact=fact, number=_line(one.number), told=" ↔ ".join(told))


def _disputed(locale: str, fact: DisputedFact, value: str) -> str:
    if fact is DisputedFact.MILESTONE:
        return word(locale, "milestone", value)
    return carrier_name(value) if fact is DisputedFact.CARRIER else _line(value)


def _money(locale: str, money: Money) -> str:
    return format_currency(money.amount, money.currency, locale=_BABEL[locale])


def _found_by_address(locale: str) -> str:
    return word(locale, "sentence", "found_by_address")


def _source_failed(locale: str, *, source: str, state: SourceState) -> str:
    return word(locale, "source_state", state, source=source_name(source, locale))


def _blocked(locale: str, *, reason: str, fact: str) -> str:
    return word(locale, "blocked", reason, fact=word(locale, "fact", fact) if fact else "")


def _refused(locale: str, *, code: str, params: Mapping[str, str]) -> str:
    what = {"what": word(locale, "construct", params["what"])} if "what" in params else {}
    # Without values a pattern is not formatted, and its braces would stay doubled.
    return word(locale, "refusal", code, **({"_": ""} | dict(params) | what))


def _sent(locale: str, *, template: str, changed: bool, title: str | None = None) -> str:
    # A reply of an admin's own may be gone by the time that it is told of.
    title = title or _words(locale)["template"].get(template, template)
    return word(locale, "sent", "changed" if changed else "unchanged", title=title)


def _case(locale: str, *, case: CaseType) -> str:
    return word(locale, "case", case)


def _risk(locale: str, *, reason: str) -> str:
    return word(locale, "risk", reason)


def _fulfillment(locale: str, *, fulfillment: Fulfillment) -> str:
    return word(locale, "fulfillment", fulfillment)


def _pod(locale: str, *, kind: PodKind) -> str:
    return word(locale, "pod", kind)


def _milestone(locale: str, *, milestone: Milestone) -> str:
    return word(locale, "milestone", milestone)


def _state(locale: str, *, headline: Headline, delay_reason: DelayReason | None) -> str:
    head = word(locale, "headline", headline)
    if delay_reason is None:
        return head
    return word(locale, "part", "sentence", head=head, parts=word(locale, "delay", delay_reason))


def _became(locale: str, *, before: str, after: str) -> str:
    return word(locale, "part", "became", before=before, after=after)


def _first_scan(locale: str, *, at: datetime, ship_by: datetime | None) -> str:
    """The first physical scan, measured against ship-by; both as instants."""
    if ship_by is None:
        return _utc(at, locale, "moment")
    kept = "scanned_in_time" if instant(at) <= instant(ship_by) else "scanned_late"
    return word(locale, "part", kept, at=_utc(at, locale, "moment"), by=_utc(ship_by, locale, "moment"))


def _until(locale: str, *, at: datetime) -> str:
    return word(locale, "part", "until", at=_utc(at, locale, "moment"))


def _as_printed(locale: str, *, at: datetime) -> str:
    return _moment(at, locale)


def _at(locale: str, *, at: datetime) -> str:
    return _utc(at, locale, "moment")


def _lacks(locale: str, *, what: str) -> str:
    return word(locale, "lacks", what)


def _charge(locale: str, *, verdict: Verdict, paid: Money | None, proposed: Money | None) -> str:
    """The verdict on a shipping charge, what was paid, and what may go back."""
    parts = [
        word(locale, "part", "paid", amount=_money(locale, paid)) if paid else "",
        word(locale, "part", "may_go_back", amount=_money(locale, proposed)) if proposed else "",
    ]
    told = word(locale, "part", "comma").join(part for part in parts if part)
    head = word(locale, "verdict", verdict)
    return word(locale, "part", "sentence", head=head, parts=told) if told else head


def _refund_seen(locale: str, *, amount: Money | None, approved: Money) -> str:
    if amount is None:
        return word(locale, "sentence", "refund_seen", approved=_money(locale, approved))
    values = {"amount": _money(locale, amount), "approved": _money(locale, approved)}
    return word(locale, "sentence", "refund_seen_amount", **values)


def _no_order(locale: str) -> str:
    return word(locale, "sentence", "no_order")


def _by_hand(locale: str) -> str:
    return word(locale, "sentence", "by_hand")


def _suspicious(locale: str) -> str:
    return word(locale, "sentence", "suspicious")


def _do_not_send(locale: str, *, reason: str) -> str:
    return word(locale, "sentence", "do_not_send", reason=reason)


def _breach(locale: str, *, words: str, why: str, rule: str) -> str:
    return word(locale, "sentence", "breach", words=_line(words), why=why.rstrip(".。"), rule=rule)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _line(text: str | None) -> str:
    """A carrier's free text on one line."""
    return " ".join(text.split()) if text else ""


_PHRASES: Mapping[str, Callable[..., str]] = {
    "dispatch": _dispatch,
    "on_hand": _on_hand,
    "difference": _difference,
    "found_by_address": _found_by_address,
    "status_line": _status_line,
    "headline": _headline,
    "case": _case,
    "risk": _risk,
    "fulfillment": _fulfillment,
    "day": _day,
    "upload": _upload,
    "pod": _pod,
    "source_failed": _source_failed,
    "milestone": _milestone,
    "state": _state,
    "became": _became,
    "first_scan": _first_scan,
    "until": _until,
    "at": _at,
    "as_printed": _as_printed,
    "lacks": _lacks,
    "charge": _charge,
    "refund_seen": _refund_seen,
    "no_order": _no_order,
    "suspicious": _suspicious,
    "by_hand": _by_hand,
    "blocked": _blocked,
    "do_not_send": _do_not_send,
    "breach": _breach,
    "sent": _sent,
    "refused": _refused,
}
