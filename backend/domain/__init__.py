"""What FBM Guard knows, without any I/O and without a clock: read it like a rule book."""
