"""Web shops: orders that did not come through Amazon."""
