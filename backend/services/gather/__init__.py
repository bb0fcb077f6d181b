"""Ask the sources: orders, parcels and stock, in parallel, under one deadline.

``orders`` asks seller accounts and web shops, ``parcels`` the carriers, ``warehouses`` the seller's own
systems; ``round`` holds what one gathering knows and how each Source answered. What a Source cannot give now
keeps its last known value, with its age, and is told as such; "not found" needs the answer of all.
"""

from backend.services.gather.gathering import Gathered, Question, gather
from backend.services.gather.round import AMAZON, MCF, ORDER_TTL, SHOP

__all__ = ["AMAZON", "MCF", "ORDER_TTL", "SHOP", "Gathered", "Question", "gather"]
