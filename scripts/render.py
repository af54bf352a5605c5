"""Facts to pages: `content/` to the rendered folders below `docs/`, and the day of the build.

render.py [--content DIR] [--docs DIR] [--config FILE]

What renders is imported only where something changed: a run without has no need of it.
"""

import gc
import sys

from facts.base.commands import alone, make_parser, reports_problems, tell_progress
from facts.base.digests import KeptObjects, digest, digest_run
from facts.base.faults import report
from facts.base.run_state import STATE_VERSION, RunPaths, stand_as_left


@reports_problems
def main() -> int:
    """Check the content and render what changed since the last run; return the exit code."""
    args = make_parser(__doc__, "content", "docs", "config").parse_args()
    paths = RunPaths(args.content, args.docs, args.config, args.docs.parent / ".cache")
    key = digest_run(paths.content, digest([paths.config]))
    with alone(paths.cache / "lock"):
        kept = KeptObjects(paths.cache)
        # The key of all that the last run read, and what it made.
        last_key, last = kept.find("render", STATE_VERSION) or ("", {})
        if last_key == key and all(stand_as_left(paths.docs, unit) for unit in last.values()):
            count = sum(len(unit.files) for unit in last.values())
            print(f"0 files written, {count} unchanged, 0 removed")
            return 0
        from facts.pages.writing import write_site
        from facts.release.checks import read_checked

        gc.disable()  # the library lives as long as the run; to search it costs a quarter
        with tell_progress(f"reading {paths.content}"):
            library, problems, _ = read_checked(paths.content, paths.cache)
        if report(problems):
            return 1
        with tell_progress("rendering pages"):
            done, units = write_site(library, paths, last)
        kept.keep("render", STATE_VERSION, (key, units))
    gc.freeze()  # or else the interpreter searches all of it when it ends
    print(f"{done.written} files written, {done.unchanged} unchanged, {done.removed} removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
