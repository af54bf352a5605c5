"""Runs independent pieces of work on all cores; results come back in order, whatever core was faster."""

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from facts.errors import fault

T = TypeVar("T")
FEW = 12  # below this the start of processes costs more than it saves
_work: Callable[[int], Any] = lambda n: n  # noqa: E731 - set before the processes are forked, which inherit it


def _call(n: int) -> Any:
    return _work(n)


def in_order(work: Callable[[int], T], count: int) -> Iterator[T]:
    """Yield work(0), work(1) ... work(count - 1); the work only returns what can be pickled, and may write files."""
    global _work
    if count < FEW or os.cpu_count() == 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(work, range(count))
        return
    _work = work
    gc.freeze()  # what the processes share is not touched, and so not copied
    try:
        with ProcessPoolExecutor(mp_context=multiprocessing.get_context("fork")) as pool:
            yield from pool.map(_call, range(count), chunksize=max(1, min(16, count // 16)))
    except BrokenProcessPool as e:
        raise fault("run", "a process was ended from outside, perhaps for lack of memory; run it again") from e
    finally:
        gc.unfreeze()
