"""kernel_figures.py STARTS CELLS: figures of the Java kernel, through Jupyter's own client.

Prints lines "name value": `start` (seconds from the start of a kernel to the first result, once for
each start), `startcpu` (the CPU seconds that the kernel took for it), `cell` (seconds of a trivial cell, from sending the request to its reply and the end of
its outputs, once for each cell), `rss` and `private` (MB of an idle kernel that has run one cell,
taken twice: after the first cell and a rest, and after all cells).
"""

import os
import sys
import time
from pathlib import Path

from jupyter_client.manager import KernelManager

REST_SECONDS = 3


def memory(pid, field):
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1024
    raise ValueError(field)


def cpu_seconds(pid):
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def tell(name, value):
    print(f"{name} {value:.4f}", flush=True)


def tell_memory(pid):
    time.sleep(REST_SECONDS)
    tell("rss", memory(pid, "Rss"))
    tell("private", memory(pid, "Private_Clean") + memory(pid, "Private_Dirty"))


def run(client, code):
    started = time.monotonic()
    client.execute_interactive(code, timeout=60, output_hook=lambda message: None)
    return time.monotonic() - started


def session(cells):
    started = time.monotonic()
    manager = KernelManager(kernel_name="java")
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.execute("1 + 1", reply=True, timeout=60)  # waits in the socket until there is a kernel
        tell("start", time.monotonic() - started)
        pid = manager.provisioner.process.pid
        tell("startcpu", cpu_seconds(pid))
        if cells:
            tell_memory(pid)
            for number in range(cells):
                tell("cell", run(client, f"{number} + 1"))
            tell_memory(pid)
    finally:
        manager.shutdown_kernel(now=False)
        client.stop_channels()
        manager.cleanup_resources()


def main(starts, cells):
    for number in range(starts):
        session(cells if number == starts - 1 else 0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
