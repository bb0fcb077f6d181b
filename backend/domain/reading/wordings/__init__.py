"""What words weigh for each case, by language: written by ``tests/domain/reading/fit_wording.py``."""
