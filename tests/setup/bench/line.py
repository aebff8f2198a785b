"""A line on which every packet takes its time, for kernels without netem: python3 line.py <name> <name> <milliseconds>.

Makes two network devices of these names; what one is sent leaves the other so much later. Says "ready" when they are there, and
ends with its input. Linux, root. Source of the numbers: linux/if_tun.h.
"""
import collections
import fcntl
import os
import select
import struct
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000


def device(name: str) -> int:
    there = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(there, TUNSETIFF, struct.pack("16sH14x", name.encode(), IFF_TUN | IFF_NO_PI))
    return there


ends = [device(sys.argv[1]), device(sys.argv[2])]
delay = float(sys.argv[3]) / 1000
on_the_way: collections.deque[tuple[float, int, bytes]] = collections.deque()
print("ready", flush=True)
while True:
    wait = max(0.0, on_the_way[0][0] - time.monotonic()) if on_the_way else None
    readable, _, _ = select.select([*ends, sys.stdin], [], [], wait)
    if sys.stdin in readable and not sys.stdin.read(1):
        break
    for end in readable:
        if end is not sys.stdin:
            on_the_way.append((time.monotonic() + delay, ends[1 - ends.index(end)], os.read(end, 65536)))
    while on_the_way and on_the_way[0][0] <= time.monotonic():
        _, other, packet = on_the_way.popleft()
        os.write(other, packet)
