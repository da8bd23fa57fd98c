"""Quality and speed beside peers, on gold sets; needs the extra `bench`."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # CPU time of one thread; numpy reads it when it is imported
