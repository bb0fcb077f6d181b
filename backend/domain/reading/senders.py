"""Who a mail is from, and whether an Amazon name in it can be believed.

The domain alone decides: what stands in the display name or before the ``@`` is free text. Whether the mail
really came from that domain (SPF, DKIM) is judged by Zendesk before the mail becomes a ticket.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

# The table of relay domains observed in real mail (shared facts, amazon messages), plus Amazon's shop of 2024
# in South Africa and those without a marketplace relay in that table.
TLDS = frozenset(
    {"com", "com.au", "com.be", "com.br", "com.mx", "com.tr", "co.jp", "co.uk", "co.za", "ae", "ca", "cn",
     "de", "eg", "es", "fr", "ie", "in", "it", "nl", "pl", "sa", "se", "sg"}
)  # fmt: skip
RELAY_DOMAINS = frozenset(f"marketplace.amazon.{tld}" for tld in TLDS)
_OWN = re.compile(rf"^(?:[a-z0-9-]+\.)*amazon\.(?:{'|'.join(re.escape(t) for t in sorted(TLDS))})$")
_LOCAL = re.compile(r"^[a-z0-9._-]{1,64}(?:\+[a-z0-9._=-]{1,80})?$")
_ADDRESS = re.compile(r"[^\s<>\"',;:()\[\]]{1,128}@[^\s<>\"',;:()\[\]@]{1,255}")
_BOUNCER = re.compile(r"^(?:mailer-daemon|postmaster|mail-daemon|bounces?)(?:[+-].*)?@", re.IGNORECASE)
_AUTOMATIC = re.compile(
    r"^(?:[a-z0-9.-]*-)?(?:do-?not-?reply|no-?reply|auto-?confirm|notifications?)(?:[+-][^@]*)?@"
)
_MAX_SENDER = 2_000

# Letters of other scripts that look like Latin ones, and the usual digit swaps.
_LOOKS = str.maketrans(
    {
        "а": "a",
        "е": "e",
        "о": "o",
        "р": "p",
        "с": "c",
        "м": "m",
        "п": "n",
        "з": "z",
        "ѕ": "s",
        "і": "i",
        "α": "a",
        "ο": "o",
        "ν": "n",
        "ɑ": "a",
        "ｍ": "m",
        "0": "o",
        "4": "a",
        "@": "a",
    }
)
_AMAZON_WORD = re.compile(
    r"amazon|arnazon|amaz[o0]m|amazn|amzon|amazen|amazone|anazon|アマゾン|亚马逊|亞馬遜|amzn"
)


class Kind(Enum):
    """What a sender is, by domain."""

    RELAY = auto()
    AMAZON = auto()
    LOOKALIKE = auto()
    ORDINARY = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Sender:
    """A classified From header. ``address`` is lower case, ``name`` as it was shown."""

    kind: Kind
    address: str
    name: str

    @property
    def local(self) -> str:
        """The part before the ``@``."""
        return self.address.rpartition("@")[0]

    @property
    def automatic(self) -> bool:
        """Whether no person reads what is sent there."""
        return _AUTOMATIC.match(self.address) is not None

    @property
    def bounces(self) -> bool:
        """Whether a mail server wrote the mail."""
        return _BOUNCER.match(self.address) is not None


def _skeleton(text: str) -> str:
    """Text as the eye takes it: no accents, no case, no look-alike letters, no dots between letters."""
    flat = text.lower()
    if not (text.isascii() and text.isprintable()):
        flat = unicodedata.normalize("NFKD", text).casefold()
        flat = "".join(c for c in flat if not unicodedata.combining(c) and c.isprintable())
    return flat.translate(_LOOKS).replace("rn", "m").replace("vv", "w")


def _says_amazon(text: str) -> bool:
    skeleton = _skeleton(text)
    return _AMAZON_WORD.search(skeleton) is not None or (
        _AMAZON_WORD.search(re.sub(r"[^a-z]+", "", skeleton)) is not None
    )


def _decoded_domain(domain: str) -> str:
    if "xn--" not in domain:
        return domain
    try:
        return domain.encode("ascii").decode("idna")
    except (UnicodeError, ValueError):
        return domain


def classify(sender: str) -> Sender:
    """Read a From header or bare address. Several addresses in one header are never trusted."""
    sender = sender[:_MAX_SENDER].strip()
    bracket = re.search(r"<([^<>]*)>[^<>]*$", sender)
    if bracket:
        address, name = bracket[1].strip(), sender[: bracket.start()]
        extra = sender[bracket.start() + len(bracket[1]) + 2 :].strip()
    else:
        found = _ADDRESS.search(sender)
        address = found[0] if found else sender
        name, extra = ("", sender.replace(address, "", 1).strip()) if found else ("", "")
        name = extra
    name = name.strip().strip('"').strip()
    address = address.lower().strip()
    local, at, domain = address.rpartition("@")
    domain = domain.rstrip(".")
    if not at:
        kind = Kind.LOOKALIKE if _says_amazon(address + name) else Kind.NONE
        return Sender(kind, address, name)
    one_address = "@" not in local and "," not in extra and "@" not in (extra if bracket else "")
    if one_address and domain.isascii() and _LOCAL.match(local):
        if domain in RELAY_DOMAINS and not (bracket is None and "@" in name):
            return Sender(Kind.RELAY, address, name)
        if _OWN.match(domain) and not (bracket is None and "@" in name):
            return Sender(Kind.AMAZON, address, name)
    if _says_amazon(name) or _says_amazon(_decoded_domain(domain)) or _says_amazon(local):
        return Sender(Kind.LOOKALIKE, address, name)
    return Sender(Kind.ORDINARY, address, name)
