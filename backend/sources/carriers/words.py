"""What a carrier's sentence says about a parcel, for where its codes say nothing or too little.

Codes come first where a carrier has good ones; several carriers (USPS, DHL, Royal Mail, every aggregator)
say the decisive thing only in words: "Delivered, To Original Sender", "Pre-Shipment, USPS Awaiting Item".
"""

from __future__ import annotations

import re

from backend.domain.vocabulary import Milestone

_NO_PARTY = r"(?:the |its |original |your )*"
_SENDER = rf"{_NO_PARTY}(?:sender|shipper|seller|merchant|origin|consignor|return address)"


_RECORD = "(?:shipment|shipping|parcel|package|order|item|consignment|electronic|customs)"
_DATA = "(?:information|info|data|details?|notification)"
_PASSED = "(?:sent|received|transmitted|submitted|registered|uploaded|processed|electronically)"
_NOT = "(?:not|hasn'?t|has not|haven'?t|have not|not yet)"
_BUYER = "(?:customer|recipient|consignee|receiver|addressee|premises)"
_PICK_UP = "(?:pick[- ]?up|collection)"
_COUNTER = "(?:access point|pick[- ]?up point|collection point|service ?point|parcel ?shop)"
_ADDRESS = "(?:address|street|house|postcode|zip|apartment|unit|suite)"
_FAULTY = (
    "(?:incorrect|incomplete|insufficient|wrong|invalid|unknown|missing|error|not found|needed|required)"
)
_BAD = "(?:incorrect|incomplete|insufficient|wrong|invalid|bad|unknown|illegible|no such)"
_PAPERS = "(?:documents?|paperwork|information|invoice|payment|duties|taxes)"
_NOT_DONE = (
    "(?:not|n'?t|un|never|before|will|to|should|shall|cannot|can|soon|must|may|once|when|if|until|is|yet)"
)
_ON_THE_WAY = "(?:carrier|courier company|airline|hub|facility|depot|sort|warehouse|local post|access point)"


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_RULES: tuple[tuple[Milestone, tuple[str, ...]], ...] = (
    (
        Milestone.CANCELLED,
        (
            r"\bvoid(?:ed)?\b",
            r"(?:shipment|label|order|parcel|package|item|posting)s?(?: \w+){0,3} cancell?ed",
            r"^cancell?ed\b",
            r"cancell?ed by (?:the )?(?:sender|shipper|seller|merchant)",
            r"cancell?ation of (?:the )?(?:label|shipment)",
            r"billing information voided",
            r"取消",
            r"pick-?up cancell?ed",
        ),
    ),
    (
        Milestone.RETURNING,
        (
            r"(?:being|will be|to be|is being|must be|getting) (?:sent back|returned)",
            rf"return(?:ing|s)? to {_SENDER}",
            rf"(?:going|sent|sending|way|transit) back to {_SENDER}",
            r"return (?:to sender )?(?:processed|initiated|started|requested|in progress|in transit)",
            r"return (?:to sender )?(?:shipment|label|process)",
            r"\breturning\b",
            r"退回中|退件中|正在退|安排退",
            r"begun returning",
            r"return journey",
            rf"in transit to {_SENDER}",
            rf"redirected to {_SENDER}",
            r"sent back\b",
        ),
    ),
    (
        Milestone.RETURNED,
        (
            rf"returned to {_SENDER}",
            rf"deliver(?:ed|y)[^.]* to {_SENDER}",
            r"return(?:ed)? (?:was )?(?:delivered|completed|received)",
            r"delivered back",
            r"^returned\b",
            r"已退回|退回发件人|退件签收",
            r"sender has (?:received|collected)",
            r"\breturned\.?$",
        ),
    ),
    (
        Milestone.LABEL_CREATED,
        (
            r"label (?:has been |was )?(?:created|printed|generated)",
            r"created a (?:shipping )?label",
            r"awaiting item",
            r"pre-?shipment",
            r"pre-?advi[cs]e",
            rf"{_RECORD}(?: \w+)? {_DATA} (?:has been |have been |was |were )?{_PASSED}",
            r"information (?:sent|submitted|transmitted) to",
            r"(?:info|information|data|details) (?:received|sent)\b",
            r"electronic (?:shipping |shipment )?(?:info|information|notification|data)",
            r"electronically (?:transmitted|notified|announced)",
            r"announced electronically",
            r"电子预报|预报信息|电子信息|已下单|订单已创建|制单|等待揽收|待揽收|未揽收",
            r"received (?:your |the )?(?:order|shipment|shipping|parcel) (?:information|details|data)",
            r"instruction data",
            rf"{_NOT} (?:yet )?(?:received|arrived|in our|picked up|got)",
            rf"{_NOT} (?:yet )?been (?:received|handed|scanned|given)",
            r"manifest(?:ed)?\b",
            r"order (?:has been )?(?:created|placed|processed|confirmed|received)",
            r"shipment (?:has been )?(?:created|registered|booked|announced)",
            r"shipper (?:provides|has informed)",
            r"sender (?:is )?(?:preparing|despatching|dispatching)",
            r"expecting (?:your|the|an) (?:item|parcel)",
            r"we'?re expecting",
            r"ready for ups",
            r"awaiting (?:collection|pick-?up) (?:by|from) (?:the )?(?:carrier|courier|sender|shipper)",
            r"ready to ship",
            r"pre-?transit",
            r"notified of (?:the |this )?(?:shipment|parcel)",
        ),
    ),
    # A reason that a second attempt does not cure goes before the attempt in which it showed.
    (
        Milestone.EXCEPTION,
        (
            r"\bdamaged?\b",
            r"\blost\b",
            r"\bmissing\b",
            r"stolen",
            r"destroyed",
            r"disposed",
            r"seized",
            r"confiscated",
            rf"{_ADDRESS}[^.]{{0,40}}{_FAULTY}",
            rf"{_BAD} (?:\w+ )?(?:address|number|street)",
            r"addressing error",
            r"addressee unknown",
        ),
    ),
    (
        Milestone.ATTEMPT_FAILED,
        (
            r"attempted? (?:delivery|to deliver)",
            r"deliver(?:y|ies) (?:was |has been )?(?:attempt|tried)",
            r"(?:first|second|third|final|1st|2nd|3rd|last) (?:delivery )?attempt(?! successful)",
            r"attempt(?:ed)?\b.{0,40}(?:fail|unsuccessful|not|no )",
            r"unsuccessful delivery",
            r"(?:delivery|attempt) (?:was |has )?(?:failed|unsuccessful|not successful|not possible)",
            r"failed (?:delivery|attempt)",
            r"not (?:at )?home",
            r"no ?(?:one|body) (?:was )?(?:at )?(?:home|available)",
            r"\babsent\b",
            rf"{_BUYER}[^.]{{0,30}}(?:not available|unavailable|not in|was not|wasn't|closed)",
            r"business(?: is| was)? closed",
            r"closed on (?:our )?(?:arrival|attempt)",
            r"(?:un|not )able to (?:deliver|access|gain access|complete delivery)",
            r"no access",
            r"no secure location",
            r"could(?: not|n'?t) (?:be delivered|deliver|complete)",
            r"missed (?:you|delivery)",
            r"notice left",
            r"(?:left|leaving) (?:a )?(?:notice|card|calling card|delivery notice|infonotice)",
            r"carded",
            r"no answer",
            r"投递失败|派送失败|派送不成功|未妥投|收件人不在",
            r"no authori[sz]ed recipient",
            r"delivery attempt\b",
            r"attempted\b",
            r"redelivery scheduled",
            r"receptacle (?:full|blocked)",
        ),
    ),
    (
        Milestone.OUT_FOR_DELIVERY,
        (
            r"out[- ]for[- ]delivery",
            r"on (?:the )?(?:fedex )?vehicle for delivery",
            r"with (?:the |a |our )?(?:delivery )?(?:courier|driver)",
            r"loaded (?:on|onto|into) (?:the |a |our )?(?:delivery )?(?:vehicle|van|truck)",
            r"due to be delivered today",
            r"派送中|派件中|正在派|安排投递|外出派送",
            r"delivering today",
            r"out with (?:the |a |our )?(?:courier|driver)",
            r"being delivered",
            r"awaiting delivery scan",
            r"en ?route to delivery",
            r"on its way to (?:you|the recipient|the consignee|the receiver) today",
        ),
    ),
    (
        Milestone.AVAILABLE_FOR_PICKUP,
        (
            rf"(?:available|ready|awaiting|waiting|held|holding|hold) (?:\w+ ){{0,5}}{_PICK_UP}",
            r"(?:available|ready|awaiting|waiting) (?:\w+ ){0,3}to be (?:picked|collected)",
            r"ready to (?:collect|be collected|be picked up)",
            r"to be picked up by",
            rf"(?:delivered|arrived|deposited|dropped)[^.]*(?:for (?:customer )?{_PICK_UP}|{_COUNTER})",
            r"held at (?:the )?(?:post office|fedex|location|delivery office|customer)",
            r"hold at (?:fedex|location)",
            r"at (?:the )?(?:pick[- ]?up|collection) (?:point|location)",
            r"collect (?:it|your)",
            r"reminder to (?:pick up|collect|schedule)",
            r"available for (?:redelivery or )?collection",
            r"notice card left indicating where",
            r"can be (?:picked up|collected)",
        ),
    ),
    (
        Milestone.EXCEPTION,
        (
            r"undeliver",
            r"(?:cannot|can'?t|can not|won'?t|not) be delivered",
            r"deceased",
            r"unclaimed",
            r"not claimed",
            r"\bvacant\b",
            r"moved,? left",
            r"\brefused?\b",
            r"\brejected\b",
            r"refusal",
            r"not accept",
            r"held (?:\w+ ){0,3}customs",
            r"customs (?:hold|held|issue|problem|delay)",
            r"clearance (?:delay|issue|information required|problem)",
            rf"{_PAPERS} (?:\w+ )?(?:required|missing|needed|outstanding|due)",
            r"(?:missing|requires|additional|further) (?:documents?|paperwork|information|documentation)",
            r"\bon hold\b",
            r"detained",
            r"investigat",
            r"search (?:has been )?(?:started|initiated)",
            r"prohibited",
            r"mis-?delivered",
            r"dead mail",
        ),
    ),
)
_COMPILED = tuple((milestone, _any(patterns)) for milestone, patterns in _RULES)

_DELIVERED = _any(
    (
        r"\bdelivered\b",
        r"delivery (?:was |has been )?(?:complete|completed|successful|made|confirmed)",
        r"successfully delivered",
        r"signed for by",
        r"picked up (?:by|at) (?:the )?(?:customer|recipient|addressee|consignee|post office)",
        r"collected by (?:the )?(?:customer|recipient|addressee|consignee)",
        r"proof of delivery",
        r"shipment has been received by",
        r"^delivery$",
        r"(?<!退件)已?签收|妥投",
    )
)
_NOT_DELIVERED = _any(
    (
        rf"{_NOT_DONE} ?(?:yet |be |being |been )+delivered",
        r"undelivered",
        r"not delivered",
        r"未妥投|未签收|待签收",
        rf"delivered to (?:the )?(?:\w+ )?{_ON_THE_WAY}",
        rf"delivered[^.]{{0,60}}(?:awaiting|ready for|for (?:customer )?{_PICK_UP})",
        rf"delivered to (?:the |a )?(?:\w+ )?{_COUNTER}",
        r"attempt",
    )
)
_SUCCESSFUL = _any(
    (
        r"delivered on (?:the )?(?:\w+ )?attempt",
        r"attempt(?:ed)? successful",
        r"successful attempt",
    )
)
_TO_SENDER = _any(
    (
        rf"to {_SENDER}",
        r"back to",
        r"delivered back",
    )
)
_STILL_WAITS = _any(
    (
        r"reminder to",
        r"final notice",
        r"(?:will|may) be returned[^.]*(?: if not| if un|unless)",
    )
)
_NOT_TRIED = _any((r"(?:not|no|before|prior to|un) ?(?:being |delivery )?attempt",))
_DELAY = _any(
    (
        r"\bdelay(?:s|ed)?\b",
        r"arriving late",
        r"running late",
        r"\blate\b",
        r"later than (?:expected|planned|scheduled)",
        r"behind schedule",
        r"rescheduled",
        r"(?:weather|emergency|natural disaster|operational) (?:\w+ )?(?:delay|disruption)",
        r"backlog",
        r"missed (?:connection|the scheduled)",
        r"postponed",
    )
)
_NO_DELAY = _any(
    (
        r"(?:not|no|without|avoid|possible|prevent|cause|less) (?:be |a |any |further |possible )*delays?\b",
        r"(?:may|might|could) delay\b",
        r"delay(?:s|ed)? (?:resolved|cleared|over|ended)",
    )
)


def milestone_of(sentence: str | None) -> Milestone | None:
    """The milestone that a carrier's sentence states, None when it states none.

    Plain movement ("Departed FedEx hub") is stated by no pattern; what it means is the caller's to say.
    """
    if not sentence:
        return None
    words = sentence.lower().replace("’", "'")
    if _SUCCESSFUL.search(words):
        return Milestone.DELIVERED
    if _DELIVERED.search(words) and not _NOT_DELIVERED.search(words):
        return Milestone.RETURNED if _TO_SENDER.search(words) else Milestone.DELIVERED
    if _STILL_WAITS.search(words):
        return Milestone.AVAILABLE_FOR_PICKUP
    for milestone, pattern in _COMPILED:
        if milestone is Milestone.ATTEMPT_FAILED and _NOT_TRIED.search(words):
            continue
        if pattern.search(words):
            return milestone
    return None


def tells_delay(sentence: str | None) -> bool:
    """True when the carrier itself calls the parcel delayed (a flag, never a milestone)."""
    if not sentence:
        return False
    words = sentence.lower()
    return bool(_DELAY.search(words)) and not _NO_DELAY.search(words)
