"""Confirming a shipment to Amazon from the ticket: what is proposed to the agent, and what is checked first.

Amazon counts a number for the valid tracking rate only with the right carrier of its own list, and one typed
under "Other" not at all when the list has that carrier (facts/amazon.md §3). A package goes by its reference:
the same reference again corrects it, a free one adds a parcel (Amazon's model ordersV0, confirmShipment).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo

from backend.domain.carriers import (
    CARRIERS,
    amazon_code,
    carrier_id,
    carrier_name,
    is_dummy,
    normalised,
    recognised_carriers,
)
from backend.domain.finding import Facts
from backend.domain.order import Order, OrderItem, Package
from backend.domain.upload import Upload, judge_upload
from backend.domain.vocabulary import Channel, Fulfillment, OrderStatus, UploadReason, UploadState
from backend.domain.warehouse import WarehouseShipment, contents, pair, sent_of

OTHER = "other"
"""Stands for a carrier that Amazon's list lacks; its name is then given in words."""

OURS_TO_CONFIRM = frozenset({Fulfillment.FBM, Fulfillment.SFP})
OPEN_TO_CONFIRM = frozenset({OrderStatus.UNSHIPPED, OrderStatus.PARTIALLY_SHIPPED, OrderStatus.SHIPPED})
CONFIRMED_BY_AMAZON = "FBM_SHIP_PLUS"
"""A program whose shipments Amazon confirms itself; it refuses ours."""

MENDABLE = frozenset(
    {
        UploadReason.WRONG_CARRIER,
        UploadReason.UNLISTED_CARRIER,
        UploadReason.DUMMY_NUMBER,
        UploadReason.NUMBER_DIFFERS,
        UploadReason.SHIP_BY_NEAR,
    }
)
"""Risks that another number or carrier removes; a missing scan is none of them."""

COUNTS_WITHIN = timedelta(hours=24)
"""Amazon counts a correction only this long after the first confirmation, and never after delivery."""

_NUMBER = re.compile(r"[0-9A-Z][0-9A-Z-]{4,48}[0-9A-Z]")
_NAME = re.compile(r"[^\W_][\w .&'()/+!-]{1,49}")


@dataclass(frozen=True, slots=True)
class Proposal:
    """One parcel that may be confirmed, as far as it is known.

    ``stands`` is the number that Amazon has under ``reference``; ``corrects`` says that there is such a
    package. ``carrier`` is an id of Amazon's list, OTHER, or "" where nobody knows. ``source`` told the
    number, None where an agent must. ``too_late``: Amazon will hardly count the correction any more.
    ``packed`` are the units in it by the order's line, as far as the warehouse tells them; empty else.
    """

    reference: str
    corrects: bool
    stands: str | None = None
    carrier: str = ""
    carrier_name: str = ""
    number: str = ""
    shipped_at: datetime | None = None
    source: str | None = None
    too_late: bool = False
    packed: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an agent wants confirmed. ``stands`` is the number that they saw under ``reference``."""

    reference: str
    stands: str | None
    carrier: str
    carrier_name: str
    number: str
    shipped_on: date
    quantities: Mapping[str, int]
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why it is not sent: a key below ``errors.``, the field that it is about, what fills the text."""

    code: str
    about: str
    params: Mapping[str, str] = field(default_factory=dict)


def listed_carriers() -> list[tuple[str, str]]:
    """Id and name of each carrier of Amazon's list, by name."""
    listed = [(one.id, one.name) for one in CARRIERS.values() if one.amazon_code is not None]
    return sorted(listed, key=lambda one: one[1].casefold())


def lacking(facts: Facts, now: datetime) -> list[Order]:
    """The ticket's orders that lack something on Amazon which a confirmation can bring."""
    told = {parcel.number: parcel for parcel in facts.shipments}
    found = []
    for order in facts.orders:
        sent = sent_of(facts.warehouse_shipments, order)
        if _may_confirm(order, judge_upload(order, told, now, sent=sent), sent):
            found.append(order)
    return found


def _may_confirm(order: Order, upload: Upload, sent: Sequence[WarehouseShipment]) -> bool:
    if (
        order.channel is not Channel.AMAZON
        or order.fulfillment not in OURS_TO_CONFIRM
        or order.status not in OPEN_TO_CONFIRM
        or CONFIRMED_BY_AMAZON in order.programs
    ):
        return False
    if upload.state is UploadState.MISSING or upload.reason in MENDABLE:
        return True
    return bool(pair(order.packages, sent).only_warehouse) and any(left_of(order).values())


def proposals(order: Order, sent: Sequence[WarehouseShipment], now: datetime) -> tuple[Proposal, ...]:
    """What there is to confirm: packages that are wrong on Amazon, then parcels that it does not have.

    ``sent`` is what warehouses told of the order. One empty proposal where nobody knows anything.
    """
    pairs = pair(order.packages, sent)
    spare, beside = list(pairs.only_warehouse), {package.reference: one for package, one in pairs.same}
    found = []
    for package in order.packages:
        if not package.number or is_dummy(package.number):
            found.append(_corrected(order, package, spare.pop(0) if spare else None, now))
        elif package in pairs.only_channel and spare:
            # The warehouse sent it under another number.
            found.append(_corrected(order, package, spare.pop(0), now))
        elif _carrier_is_wrong(package):
            found.append(_corrected(order, package, beside.get(package.reference), now, keeps_number=True))
    if any(left_of(order).values()):
        first = _free_reference(order)
        added: list[WarehouseShipment | None] = [*spare] or ([] if found else [None])
        found += [_added(order, str(first + place), one) for place, one in enumerate(added)]
    return tuple(found)


def _carrier_is_wrong(package: Package) -> bool:
    named = carrier_id(package.carrier or "")
    likely = recognised_carriers(package.number or "")
    return named is None or (bool(likely) and named not in likely)


def _corrected(
    order: Order,
    package: Package,
    told: WarehouseShipment | None,
    now: datetime,
    *,
    keeps_number: bool = False,
) -> Proposal:
    number = package.number if keeps_number else (told.number if told else "")
    carrier, name = _carrier_of(told.carrier if told else None, number or "")
    old = package.shipped_at is not None and now - package.shipped_at > COUNTS_WITHIN
    return Proposal(
        reference=package.reference,
        corrects=True,
        stands=package.number,
        carrier=carrier,
        carrier_name=name,
        number=number or "",
        shipped_at=(told.shipped_at if told else None) or package.shipped_at,
        source=told.source if told else None,
        too_late=bool(package.number) and (old or package.status == "delivered"),
        packed=_packed(order, told),
    )


def _added(order: Order, reference: str, told: WarehouseShipment | None) -> Proposal:
    if told is None:
        return Proposal(reference, corrects=False)
    carrier, name = _carrier_of(told.carrier, told.number or "")
    return Proposal(
        reference,
        corrects=False,
        carrier=carrier,
        carrier_name=name,
        number=told.number or "",
        shipped_at=told.shipped_at,
        source=told.source,
        packed=_packed(order, told),
    )


def _packed(order: Order, told: WarehouseShipment | None) -> Mapping[str, int]:
    return {item.item_id: item.quantity for item in contents(order, None, told) if item.item_id}


def _carrier_of(told: str | None, number: str) -> tuple[str, str]:
    """The carrier to propose, with its name for OTHER: who was named, else the number's likeliest."""
    named = carrier_id(told or "")
    if named is not None and amazon_code(named) is not None:
        return named, ""
    likely = next((one for one in recognised_carriers(number) if amazon_code(one) is not None), None)
    if told and likely is None:
        return OTHER, carrier_name(named) if named else told[:50]
    return likely or "", ""


def left_of(order: Order, reference: str | None = None) -> dict[str, int]:
    """How many units of each line may go into a parcel: those in no other package than ``reference``."""
    others = [package for package in order.packages if package.reference != reference]
    if not others:
        return {item.item_id: item.quantity for item in order.items}
    if all(package.contents for package in others):
        gone: dict[str, int] = {}
        for item_id, quantity in (line for package in others for line in package.contents):
            gone[item_id] = gone.get(item_id, 0) + quantity
        return {item.item_id: max(0, item.quantity - gone.get(item.item_id, 0)) for item in order.items}
    own = next((dict(one.contents) for one in order.packages if one.reference == reference), {})
    return {item.item_id: own.get(item.item_id, _unshipped(item)) for item in order.items}


def _unshipped(item: OrderItem) -> int:
    return max(0, item.quantity - (item.quantity_shipped or 0))


def _free_reference(order: Order) -> int:
    """The next package number; Amazon wants positive ones."""
    return max((int(one.reference) for one in order.packages if one.reference.isdecimal()), default=0) + 1


def standing(order: Order, reference: str) -> Package | None:
    """The package that Amazon has under ``reference``."""
    return next((package for package in order.packages if package.reference == reference), None)


def is_there(order: Order, wanted: Wanted) -> bool:
    """Whether Amazon has exactly this number with this carrier already."""
    package = standing(order, wanted.reference)
    if package is None or normalised(package.number or "") != normalised(wanted.number):
        return False
    told = package.carrier or ""
    if wanted.carrier == OTHER:
        return told.casefold() == wanted.carrier_name.strip().casefold()
    return carrier_id(told) == wanted.carrier


def refusal(order: Order, wanted: Wanted, *, now: datetime, zone: tzinfo) -> Refusal | None:
    """What is wrong with it, judged against the order as Amazon has it now; None when it may be sent.

    ``zone`` is the one in which ``shipped_on`` is a day: the agent's own.
    """
    return (
        _wrong_package(order, wanted)
        or _wrong_number(order, wanted)
        or _wrong_carrier(wanted)
        or _wrong_day(order, wanted, now, zone)
        or _wrong_quantities(order, wanted)
    )


def _wrong_package(order: Order, wanted: Wanted) -> Refusal | None:
    package = standing(order, wanted.reference)
    if package is not None and (package.number or None) != (wanted.stands or None):
        return Refusal("upload_overtaken", "number")
    known = wanted.reference.isdecimal() and 0 < int(wanted.reference) < _free_reference(order) + 20
    if package is None and (wanted.stands or not known):
        return Refusal("upload_overtaken", "number")
    return None


def _wrong_number(order: Order, wanted: Wanted) -> Refusal | None:
    number = normalised(wanted.number)
    if is_dummy(number):
        return Refusal("upload_dummy_number", "number")
    if not _NUMBER.fullmatch(number):
        return Refusal("upload_bad_number", "number")
    others = {normalised(one.number or "") for one in order.packages if one.reference != wanted.reference}
    return Refusal("upload_number_taken", "number") if number in others else None


def _wrong_carrier(wanted: Wanted) -> Refusal | None:
    name = wanted.carrier_name.strip()
    if wanted.carrier == OTHER:
        if not _NAME.fullmatch(name):
            return Refusal("upload_carrier_name", "carrier_name")
        listed = carrier_id(name)
        if listed is not None and amazon_code(listed) is not None:
            return Refusal("upload_carrier_listed", "carrier", {"carrier": carrier_name(listed)})
    elif amazon_code(wanted.carrier) is None:
        return Refusal("upload_no_carrier", "carrier")
    likely = recognised_carriers(wanted.number)
    if not likely or wanted.anyway:
        return None
    chosen = carrier_id(name) if wanted.carrier == OTHER else wanted.carrier
    if chosen in likely:
        return None
    called = name if wanted.carrier == OTHER else carrier_name(wanted.carrier)
    says = {"likely": carrier_name(likely[0]), "chosen": called}
    return Refusal("upload_carrier_mismatch", "carrier", says)


def _wrong_day(order: Order, wanted: Wanted, now: datetime, zone: tzinfo) -> Refusal | None:
    if wanted.shipped_on > now.astimezone(zone).date():
        return Refusal("upload_in_future", "shipped_on")
    bought = order.purchased_at
    if bought is not None and wanted.shipped_on < bought.astimezone(zone).date():
        return Refusal("upload_before_order", "shipped_on")
    return None


def _wrong_quantities(order: Order, wanted: Wanted) -> Refusal | None:
    left = left_of(order, wanted.reference)
    fits = all(0 <= quantity <= left.get(item_id, 0) for item_id, quantity in wanted.quantities.items())
    if not fits or not any(wanted.quantities.values()):
        return Refusal("upload_quantities", "quantities")
    return None


def shipped_at(
    wanted: Wanted, *, known: Sequence[datetime | None], order: Order, now: datetime, zone: tzinfo
) -> datetime:
    """The instant to tell Amazon for a day: one that is ``known`` to lie on it, else the day's noon; never
    in the future, never before the order."""
    for moment in known:
        if moment is not None and moment <= now and moment.astimezone(zone).date() == wanted.shipped_on:
            return moment
    noon = datetime.combine(wanted.shipped_on, time(12), zone)
    return min(now, max(noon, order.purchased_at or noon))
