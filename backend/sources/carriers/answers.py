"""What came back over HTTP: the body, a refusal as one of our errors, batches, files behind addresses."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import requests

from backend.domain.shipment import ProofOfDelivery, Shipment
from backend.domain.vocabulary import PodKind
from backend.errors import Denied, Invalid, NotFound, RateLimited, SourceError, Transient
from backend.http import call, for_status, json_of

NO_DATA_YET = "no_data_yet"
_PICTURE = re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|<svg|<\?xml[^>]*>\s*<svg", re.IGNORECASE)
_NOT_YET = re.compile(
    r"not yet available|status update is not|check back (?:soon|later)|awaiting item"
    r"|pre-?shipment|expecting (?:your|the|this)|not (?:yet )?(?:been )?(?:scanned|received)"
    r"|label (?:has been |was )?created"
)
_AUTH = re.compile(
    r"unauthori[sz]ed|authenticat|authoriz|invalid[_ ](?:client|token|access token|api.?key|credentials)"
    r"|access denied|forbidden"
    r"|not subscribed|api.?key|permission|scope|blocked merchant|client.id"
)
_KEY = re.compile(r"api.?key|client.?(?:id|secret)|credential")
_QUOTA = re.compile(r"too many|rate.?limit|quota|throttl|exceed|10429")
_MISSING = re.compile(
    r"not[ _.]?found|no (?:pin )?(?:history|result|record|data|shipment|tracking)|can'?t be found"
    r"|cannot be (?:found|located)|could not be found|does not exist"
    r"|not recogni[sz]ed|unknown (?:number|barcode|tracking)"
    r"|no information|not (?:been )?registered|unable to (?:locate|find)"
)
_DOWN = re.compile(
    r"internal (?:server )?error|unavailable|time.?out|system error|try again later|bad gateway|maintenance"
)


def refusal(source: str, *, status: int | None, code: str = "", words: str = "") -> SourceError:
    """The error for an answer that refuses: by its words first, since carriers put a miss into a 400.

    The carrier's words are not repeated in the message: they may hold the number or a name.
    """
    said = f"{code} {words}".lower()
    if _NOT_YET.search(said):
        return NotFound(f"{source} has no scan yet", source=source, code=NO_DATA_YET, status=status)
    if status == 429 or (status in (None, 200, 400) and _QUOTA.search(said)):
        return RateLimited(f"{source} allows no more calls for now", source=source, status=status)
    if status in (401, 403):
        # EasyPost answers a key that is switched off with a 403.
        return for_status(401 if _KEY.search(said) else status, source)
    if status is not None and status >= 500:
        return Transient(f"{source} is down ({status})", source=source, status=status)
    if _MISSING.search(said):
        return NotFound(f"{source} knows no such number", source=source, status=status)
    if status in (404, 410):
        return for_status(status, source)
    if _AUTH.search(said):
        return Denied(f"{source} refuses our credentials", source=source, status=status)
    if _DOWN.search(said):
        return Transient(f"{source} is down", source=source, status=status)
    return Invalid(f"{source} refuses the request", source=source, status=status)


def body_of(answer: requests.Response, source: str) -> Any:
    """The JSON body of a good answer; of a refusal whatever it holds, None when that is no JSON."""
    if answer.status_code < 400:
        return json_of(answer, source)
    try:
        return answer.json()
    except ValueError:
        return None


def each(numbers: Sequence[str], read: Callable[[str], Shipment]) -> Mapping[str, Shipment | SourceError]:
    """Each number's parcel or its own error, out of one batch answer."""
    found: dict[str, Shipment | SourceError] = {}
    for number in numbers:
        try:
            found[number] = read(number)
        except SourceError as error:
            found[number] = error
    return found


def fetched(
    http: requests.Session, shipment: Shipment, *, source: str, hosts: tuple[str, ...]
) -> ProofOfDelivery:
    """The proof with the file behind the first of its addresses that gives one; unchanged where none does, or
    other hosts serve them. It is of the kind that the address leads to, where the file is really a picture.

    ``http`` must carry no credential: the addresses came out of an answer. Raises as http.call does, once no
    address gives a file.
    """
    failed: SourceError | None = None
    for kind, url in shipment.pod.links:
        host = (urlsplit(url).hostname or "").lower()
        if not any(host == known or host.endswith(f".{known}") for known in hosts):
            continue
        try:
            answer = call(http, "GET", url, source=source)
        except SourceError as error:
            failed = failed or error
            continue
        content = answer.content
        if answer.status_code == 200 and content:
            real = kind if _PICTURE.match(content[:500].lstrip()) else PodKind.DOCUMENT_URL
            digest = hashlib.sha256(content).hexdigest()
            return replace(shipment.pod, kind=real, content=content, sha256=digest)
    if failed is not None:
        raise failed
    return shipment.pod
