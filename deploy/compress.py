"""Puts a compressed file beside every text file of a built site, for servers that send them as they are.

compress.py SITE    .gz with gzip -9, .br too where the brotli command is there

The same site gives the same bytes.
"""

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

TEXT = frozenset(
    ".html .css .js .json .csv .xml .svg .atom .ics .bib .ris .sqlite .map .txt".split()
)
LEAST = 256  # bytes; below this compression gains nothing


def compress(site: Path) -> int:
    """Write the compressed files of a site; return how many."""
    count = 0
    brotli = shutil.which("brotli")
    for path in sorted(site.rglob("*")):
        if path.suffix not in TEXT or not path.is_file() or path.stat().st_size < LEAST:
            continue
        packed = path.with_name(f"{path.name}.gz")
        packed.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
        if brotli:
            subprocess.run([brotli, "-q", "11", "-f", "-k", str(path)], check=True)
        count += 1
    return count


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("compress.py SITE: name the folder of the built site")
    print(f"{compress(Path(sys.argv[1]))} files compressed")
