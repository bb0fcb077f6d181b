"""How many labelled messages of each case hold a piece of wording, by language; written by
``tests/domain/reading/fit.py``, read by ``wording``."""
