"""Learning the judge's weights from gold sets; needs the extra `train`."""
