"""FBM Guard: Amazon's order, the carrier's scans and the answer, inside the Zendesk ticket."""
