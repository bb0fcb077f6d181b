"""Carriers and aggregators: one file each, with a pure ``parse``, a status table and a small class."""
