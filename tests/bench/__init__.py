"""``make bench``: speed and effort as ratios measured in one run, one JSON object a line.

Every figure stands beside a floor that was measured in the same run on the same machine, so a slow machine
changes neither ratio nor verdict.
"""
