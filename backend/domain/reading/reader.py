"""Everything put together: one message in, one Reading out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from backend.domain.reading import frame, notices
from backend.domain.reading.cases import MAX_TEXT, Verdict, classify
from backend.domain.reading.forwards import forwarded
from backend.domain.reading.language import LEXICONS, detect, fold, locale_of
from backend.domain.reading.model import Incoming, Notice, Reading
from backend.domain.reading.normalise import normalise
from backend.domain.reading.order_ids import extract_order_ids, is_amazon_id
from backend.domain.reading.senders import Kind, Sender
from backend.domain.reading.senders import classify as classify_sender
from backend.domain.reading.wording import wording_of
from backend.domain.vocabulary import CaseType, Channel

MAX_BODY = 100_000
"""Characters of a body that are read; a longer one is cut."""

_MAX_SUBJECT = 1_000
_NO_VERDICT = Verdict(CaseType.OTHER, 0.2, (), ())
_CLAIM = re.compile(
    r"\ba[ -]?(?:to|bis|tot|alla?|a)[ -]?z\b|\ba a la z\b|\ba-z\b|charge ?back|\bdispute\b|\blawyer|"
    r"attorney|small claims|trading standards|"
    r"\banwalt|rechtsanwalt|verbraucherzentrale|kauferschutz|a-z-garantie|ruckbuchung|\bavocat\b|litige|"
    r"garantie a|"
    r"\babogad|garantia a|reclamacion|\bavvocato|garanzia|contestazione|disputa|\badvogado|procon|"
    r"reclame aqui|\badvocaat|geschil|"
    r"(?:file|open|start|submit|raise|make) (?:a|an|the) (?:claim|dispute|case)|report (?:you|this|it) "
    r"to amazon|contact(?:ing)? amazon|"
    r"マーケットプレイス保証|保証を申請|アマゾンに(?:通報|連絡|報告)|amazonに(?:通報|連絡|報告)|弁護士|"
    r"消費者センター|保障索赔|索赔|索賠|投诉|投訴|拒付|律师|律師|消协|12315"
)
# Amazon's and the shop's own words around what a subject says.
_SUBJECT_NOISE = re.compile(
    r"\([^()]{0,80}[0-9]{3}-[0-9]{7}-[0-9]{7}[^()]{0,20}\)|[0-9]{3}-[0-9]{7}-[0-9]{7}|"
    r"(?:from|von|de la part du|del|dal|da parte del|van|do)? ?(?:amazon[- ]?(?:customer|kunde|kunden|"
    r"klant)|(?:client|cliente) amazon).*$|"
    r"^(?:(?:re|aw|sv|fwd?|wg|tr|rv|i|r|enc|antw|res) ?[:：] ?)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Opened:
    """A mail with its forward taken off: who really wrote, under which subject, and the body's parts."""

    sender: Sender
    inner_subject: str
    parts: frame.Parts
    forwarded: bool


def understand(incoming: Incoming, *, shop_patterns: Sequence[re.Pattern[str]] = ()) -> Reading:
    """Read one message. Never raises; ``shop_patterns`` add a shop's own form of order numbers."""
    subject = incoming.subject[:_MAX_SUBJECT]
    text = frame.as_text(incoming.body[:MAX_BODY], incoming.html)
    outer = classify_sender(incoming.sender)
    opened = _open(outer, subject, text)
    believed = opened.sender.kind in {Kind.RELAY, Kind.AMAZON}
    lookalike = Kind.LOOKALIKE in {outer.kind, opened.sender.kind} and not believed

    ids, primary = _order_ids(opened, subject, text, shop=not believed, patterns=shop_patterns)
    if lookalike and any(map(is_amazon_id, ids)):
        ids = tuple(filter(is_amazon_id, ids))
        primary = primary if primary in ids else ids[0]

    notice = _notice(incoming, opened, subject, text)
    if believed:
        channel = Channel.AMAZON
    elif not lookalike and (opened.parts.contact_form or not all(map(is_amazon_id, ids))):
        channel = Channel.SHOP
    else:
        channel = Channel.UNKNOWN

    silent = notice not in {None, Notice.AMAZON_CS_RELAY, Notice.FORWARDED}
    words = "" if silent else opened.parts.buyer
    language = detect(words) if words else None
    if notice is not None and silent:
        verdict = Verdict(notices.case_of(notice), 0.95, (), ())
    else:
        verdict = _case(words, opened.inner_subject or subject, language)
    return Reading(
        channel=channel,
        notice=notice,
        suspicious=lookalike,
        order_ids=ids,
        primary_order_id=primary,
        buyer_text=words,
        language=language,
        locale=locale_of(words, language),
        case_type=verdict.case,
        confidence=verdict.confidence,
        words=verdict.words,
        other_cases=verdict.others,
        claim_words=_CLAIM.search(normalise(words[:6_000])) is not None or notice is Notice.ATOZ_NOTICE,
    )


def _open(outer: Sender, subject: str, text: str) -> _Opened:
    if outer.kind in {Kind.ORDINARY, Kind.NONE, Kind.LOOKALIKE}:
        inside = forwarded(text, subject)
        if inside is not None:
            inner = classify_sender(inside.sender)
            if inner.kind in {Kind.RELAY, Kind.AMAZON} and outer.kind is not Kind.LOOKALIKE:
                return _Opened(inner, inside.subject, frame.parts(inside.body), True)
            if inner.kind is Kind.LOOKALIKE or not inside.own_words:
                return _Opened(inner, inside.subject, frame.parts(inside.body), True)
    return _Opened(outer, "", frame.parts(text), False)


def _order_ids(
    opened: _Opened, subject: str, text: str, *, shop: bool, patterns: Sequence[re.Pattern[str]]
) -> tuple[tuple[str, ...], str | None]:
    def found(piece: str) -> tuple[str, ...]:
        return extract_order_ids(piece, shop=shop, shop_patterns=patterns) if piece else ()

    in_subject, in_body = found(subject), found(text)
    ids = tuple(dict.fromkeys((*in_subject, *in_body)))
    if len(ids) < 2:
        return ids, ids[0] if ids else None
    parts = opened.parts
    for piece in (in_subject, found(opened.inner_subject), found(parts.block), found(parts.buyer), in_body):
        if piece:
            return ids, piece[0]
    return ids, None


def _notice(incoming: Incoming, opened: _Opened, subject: str, text: str) -> Notice | None:
    sender = opened.sender
    if sender.kind in {Kind.RELAY, Kind.AMAZON}:
        declared = notices.by_type(incoming.notification_type)
        if declared is not None:
            return declared
        if opened.parts.cs_relay:
            return Notice.AMAZON_CS_RELAY
        buyers = incoming.notification_type == notices.BUYER_MESSAGE_TYPE
        if sender.kind is Kind.AMAZON and not buyers:
            return notices.by_words(subject, text)
        if sender.bounces or (not opened.parts.framed and sender.kind is Kind.RELAY and sender.automatic):
            return notices.by_words(subject, text)
        return Notice.FORWARDED if opened.forwarded else None
    if sender.bounces and notices.is_bounce(subject, text):
        return Notice.BOUNCE
    return Notice.FORWARDED if opened.forwarded else None


def _case(words: str, subject: str, language: str | None) -> Verdict:
    language = language or "en"
    lexicon = LEXICONS.get(language)
    if lexicon is None:
        return _NO_VERDICT
    hint = _SUBJECT_NOISE.sub(" ", subject)
    return classify(
        fold(normalise(words[:MAX_TEXT]), language),
        lexicon,
        wording_of(language),
        hint=fold(normalise(hint), language),
    )
