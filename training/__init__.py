"""Learning the weights of judge and headlines from gold sets; needs the extra `train`."""
