#!/usr/bin/env python3
"""Measures how many seconds the commands for daily work take in a fresh clone of this repository.

`python3 benches/loop.py [REVISION ...] [--steps]` prints a Markdown table with a column for each revision. Without a
REVISION, it measures `HEAD`. The revisions are measured one after another. With `--steps`, it also runs
`cargo xtask test` with an empty target folder. The clones are in a temporary folder, because below this repository they
would use its `.cargo/config.toml`. Run this script on a quiet machine, and trust only the ratios.
"""

import argparse
import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = "docs/openapi/v3/refund/domestic/refunds.md"
SOURCE = "codegen/src/rust/emit/types.rs"
FUNCTION = "pub(super) fn setters(name: &str, text: &[String], fields: &[Field]) -> Vec<Item> {\n"


def run(command: list[str], folder: Path, **options) -> subprocess.CompletedProcess:
    environment = {**os.environ, "CARGO_TARGET_DIR": str(folder / "target")}
    return subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, text=True, **options)


def timed(command: str, folder: Path) -> float:
    begin = time.monotonic()
    run(command.split(), folder)
    return time.monotonic() - begin


def fastest(command: str, folder: Path, before=lambda: None) -> float:
    def once() -> float:
        before()
        return timed(command, folder)

    return min(once() for _ in range(3))


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text, f"{file} has no {old!r}"
    file.write_text(text.replace(old, new, 1))


def commands(folder: Path) -> dict[str, float]:
    """Measures the elapsed time of each command. That of the first one includes the build of the program."""
    seconds = {"first `cargo xtask regen`": timed("cargo xtask regen", folder)}
    seconds["`regen`, nothing to do"] = fastest("cargo xtask regen", folder)
    seconds["`regen`, one page edited"] = fastest(
        "cargo xtask regen", folder, lambda: edit(folder / PAGE, "\ndescription: ", "\ndescription: More. ")
    )
    run(["git", "checkout", "--quiet", "docs", "specs", "generated"], folder)
    run(["cargo", "xtask", "regen"], folder)
    seconds["`regen --check`"] = fastest("cargo xtask regen --check", folder)
    if "--no-cache" in run(["cargo", "xtask", "regen", "--help"], folder).stdout:
        seconds["`regen --check --no-cache`"] = fastest("cargo xtask regen --check --no-cache", folder)
    seconds["`diff HEAD`"] = fastest("cargo xtask diff HEAD", folder)
    seconds["`lint`"] = fastest("cargo xtask lint", folder)
    text = (folder / SOURCE).read_text()
    numbers = iter(range(1, 9))

    def touch() -> None:
        line = f"{FUNCTION}    std::hint::black_box({next(numbers)});\n"
        (folder / SOURCE).write_text(text.replace(FUNCTION, line, 1))

    seconds["`regen`, a line of `codegen` edited"] = fastest("cargo xtask regen", folder, touch)
    return seconds


def steps(folder: Path) -> dict[str, float]:
    """Returns the time of each step of `cargo xtask test`, which starts with an empty target folder."""
    shutil.rmtree(folder / "target")
    run(["git", "checkout", "--quiet", "."], folder)
    begin = time.monotonic()
    log = run(["cargo", "xtask", "test"], folder).stderr
    seconds = {f"step `{name}`": float(time) for name, time in re.findall(r"^== (\w+): passed in ([\d.]+) s", log, re.M)}
    return {**seconds, "`cargo xtask test`": time.monotonic() - begin}


def clone(revision: str, folder: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", "--no-local", str(ROOT), str(folder)], check=True)
    commit = subprocess.run(["git", "rev-parse", revision], cwd=ROOT, check=True, capture_output=True, text=True)
    run(["git", "checkout", "--quiet", commit.stdout.strip()], folder)
    run(["cargo", "fetch", "--quiet"], folder)
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("revisions", nargs="*", default=["HEAD"], metavar="REVISION")
    parser.add_argument("--steps", action="store_true", help="also measure `cargo xtask test`, with an empty target folder")
    arguments = parser.parse_args()
    columns = []
    with tempfile.TemporaryDirectory() as work:
        for number, revision in enumerate(arguments.revisions):
            folder = clone(revision, Path(work) / str(number))
            columns.append({**commands(folder), **(steps(folder) if arguments.steps else {})})
    print("| |" + "".join(f" {revision} |" for revision in arguments.revisions))
    print("| --- |" + " ---: |" * len(columns))
    for name in dict.fromkeys(name for column in columns for name in column):
        cells = (f" {column[name]:.2f} |" if name in column else " |" for column in columns)
        print(f"| {name} |" + "".join(cells))


if __name__ == "__main__":
    main()
