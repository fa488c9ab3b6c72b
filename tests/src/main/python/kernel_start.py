"""kernel_start.py COUNT: seconds from the start of a Java kernel to its first result, COUNT times."""

import sys
import time

from jupyter_client.manager import KernelManager

for _ in range(int(sys.argv[1])):
    started = time.monotonic()
    manager = KernelManager(kernel_name="java")
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.execute("1 + 1", reply=True, timeout=60)  # waits in the socket until there is a kernel
        print(f"{time.monotonic() - started:.4f}", flush=True)
    finally:
        manager.shutdown_kernel(now=False)
        client.stop_channels()
