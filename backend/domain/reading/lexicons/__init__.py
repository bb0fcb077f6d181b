"""What buyers say, by language: data only. The format is that of :mod:`backend.domain.reading.lexicon`."""
