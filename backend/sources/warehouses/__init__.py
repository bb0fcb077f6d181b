"""The seller's own warehouse: files and pushes that it sends us, and warehouse systems that we ask."""
