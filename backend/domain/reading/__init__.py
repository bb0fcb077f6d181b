"""Reading a message: channel, notice, order ids, the buyer's own words, language and case.

Pure and deterministic: no source is asked, no model is loaded, nothing raises, and time grows with length.
"""

from backend.domain.reading.frame import buyer_words
from backend.domain.reading.mail import read_eml
from backend.domain.reading.model import Incoming, Notice, Reading, as_json
from backend.domain.reading.order_ids import extract_order_ids
from backend.domain.reading.reader import understand

__all__ = [
    "Incoming",
    "Notice",
    "Reading",
    "as_json",
    "buyer_words",
    "extract_order_ids",
    "read_eml",
    "understand",
]
