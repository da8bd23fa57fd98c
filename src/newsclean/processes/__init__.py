"""The processes that clean: how one is set up, the order of their results, one that dies, the time for one input."""
