"""Runs independent pieces of work on all cores; results come back in the order of the work."""

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from facts.base.faults import fault

Result = TypeVar("Result")
FEW_TASKS = 12  # below this the start of processes costs more than it saves
CHUNKS = 64  # so that no core waits long for the last one

# Set before the processes are forked, which inherit it: work need not be pickled, only its results.
_work: Callable[[int], Any]


def _call_work(n: int) -> Any:
    return _work(n)


def in_order(work: Callable[[int], Result], count: int) -> Iterator[Result]:
    """Yield work(0), work(1) ... work(count - 1); in this process where there are but a few.

    The work only returns what can be pickled, and may write files. Raises ContentError where a
    process is ended from outside, and what the work raises.
    """
    global _work
    if count < FEW_TASKS or os.cpu_count() == 1:
        yield from map(work, range(count))
        return
    _work = work
    gc.freeze()  # what the processes share is not touched, and so not copied
    chunk = max(1, count // CHUNKS)
    try:
        fork = multiprocessing.get_context("fork")
        # Who starts them may not look for garbage; templates leave 80 MB of it at 1,001 articles.
        with ProcessPoolExecutor(mp_context=fork, initializer=gc.enable) as pool:
            yield from pool.map(_call_work, range(count), chunksize=chunk)
    except BrokenProcessPool as e:
        reason = "a process was ended from outside, perhaps for lack of memory; run it again"
        raise fault("run", reason) from e
    finally:
        gc.unfreeze()
