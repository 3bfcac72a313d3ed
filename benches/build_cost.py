#!/usr/bin/env python3
"""Measures what it costs to generate the crate and to build it, compared with other generators for the same API.

`python3 benches/build_cost.py DOCS_DIR [--peers]` prints a Markdown table. It writes only below `target/cost`. CPU time
includes the program and all processes that it starts. Memory is that of the largest process, which is rustc when cargo
runs. Dependencies are compiled beforehand, and no figure includes them. Run this script twice on a quiet machine before
you quote its figures.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from peers import PEERS, Peer, each_operation

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "target" / "cost"
TARGET = WORK / "target"
TOOLS = WORK / "tools"
LOG = WORK / "last.log"
BUNDLE = WORK / "bundle.json"
BINARY = "stripped program of one call"
ENVIRONMENT = {
    **os.environ,
    "CARGO_INCREMENTAL": "0",
    "CARGO_TARGET_DIR": str(TARGET),
    "PATH": os.pathsep.join([str(TOOLS / "bin"), os.environ.get("PATH", "")]),
}
MANIFEST = """[package]
name = "{name}"
edition = "2024"
[workspace]
[profile.release]
strip = true
[dependencies]
api = {{ package = "{package}", path = "{folder}"{options} }}
reqwest = {{ version = "0.13", default-features = false, features = ["rustls"] }}
tokio = {{ version = "1", features = ["macros", "rt"] }}
"""
PROGRAM = """use std::{{env, error::Error}};
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {{
    let mut arguments = env::args();
    let mut next = || arguments.next().unwrap_or_default();
    {call}
    println!("{{answer:?}}");
    Ok(())
}}
"""


@dataclass(frozen=True)
class Cost:
    """The elapsed time and the CPU time in seconds, and the memory of the largest process in bytes."""

    wall: float
    cpu: float
    memory: int


# A value, and its format.
Figure = tuple[float, str]


def run(*command: str | Path, cwd: Path = ROOT) -> Cost:
    """Runs a program and measures it; if it fails, prints the end of its output and exits."""
    with LOG.open("wb") as log:
        start = time.perf_counter()
        child = subprocess.Popen(command, cwd=cwd, env=ENVIRONMENT, stdout=log, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        ending = LOG.read_text(errors="replace").splitlines()[-40:]
        sys.exit("\n".join([*ending, f"{command[0]} ended with {child.returncode}; its output is in {LOG.name}"]))
    # Linux counts in kilobytes.
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def fresh(folder: Path) -> Path:
    """Empties or creates a folder, and returns it."""
    if folder.exists():
        shutil.rmtree(folder)
        # For five seconds, ext4 avoids the inodes of removed files, which makes new files three times as expensive.
        time.sleep(6)
    folder.mkdir(parents=True)
    return folder


def check(crate: Path, *features: str) -> Cost:
    """Measures `cargo check` of a crate without its dependencies, which are checked first with an empty crate."""
    library = crate / "src" / "lib.rs"
    whole = library.read_bytes()
    library.write_bytes(b"")
    run("cargo", "check", *features, cwd=crate)
    library.write_bytes(whole)
    return run("cargo", "check", *features, cwd=crate)


def lines(crate: Path) -> int:
    """Counts lines of code that are neither empty nor a comment, so that the length of the docs doesn't count."""
    texts = (path.read_text() for path in (crate / "src").rglob("*.rs"))
    kept = (line for text in texts for line in map(str.strip, text.splitlines()) if line and not line.startswith("//"))
    return sum(1 for _ in kept)


def binary(name: str, crate: Path, package: str, options: str, call: str) -> Figure:
    """Returns the size of a stripped program that makes one call."""
    folder = fresh(WORK / f"call-{name}")
    (folder / "src").mkdir()
    manifest = MANIFEST.format(name=folder.name, package=package, folder=crate, options=options)
    (folder / "Cargo.toml").write_text(manifest)
    (folder / "src" / "main.rs").write_text(PROGRAM.format(call=call))
    run("cargo", "build", "--release", cwd=folder)
    return (TARGET / "release" / folder.name).stat().st_size / 1e6, "{:.2f} MB"


def costs(what: str, cost: Cost) -> dict[str, Figure]:
    """Returns the three table rows of a measurement: time, CPU and memory."""
    return {
        f"{what}: time": (cost.wall, "{:.2f} s"),
        f"{what}: CPU": (cost.cpu, "{:.2f} s"),
        f"{what}: memory": (cost.memory / 1e6, "{:.0f} MB"),
    }


def about(crate: Path, operations: int, generate: Cost, whole: Cost) -> dict[str, Figure]:
    """Returns the rows that every generator has, except the program's size."""
    return {
        "operations": (operations, "{:,}"),
        "lines of code, without comments": (lines(crate), "{:,}"),
        **costs("generate everything", generate),
        **costs("`cargo check`, everything", whole),
    }


def ours(docs: Path) -> dict[str, Figure]:
    """Measures this project. Uses a copy of the docs, because the measurement edits a page."""
    pages, specs, crate = WORK / "docs", fresh(WORK / "specs"), fresh(WORK / "ours")
    shutil.rmtree(pages, ignore_errors=True)
    shutil.copytree(docs, pages)
    run("cargo", "build", "--release", "-p", "xtask")
    xtask = TARGET / "release" / "xtask"
    (ROOT / "target" / "regen" / "printed.json").unlink(missing_ok=True)
    regen = [xtask, "regen", "--docs", pages, "--specs", specs, "--out", crate]
    generate = run(*regen)
    edit(pages)
    again = run(*regen)
    run(xtask, "bundle", "--specs", specs, "-o", BUNDLE)
    operations = sum(1 for _ in each_operation(json.loads(BUNDLE.read_text())))
    call = """let client = api::Client::builder()
        .mchid(next()).private_key(next()).certificate_serial(next()).public_key(next(), next()).build()?;
    let get = api::v3::pay::transactions::out_trade_no::by_out_trade_no::get(next()).mchid(next());
    let answer = client.send(get).await?;"""
    options = ', default-features = false, features = ["v3-pay"]'
    return {
        **about(crate, operations, generate, check(crate, "--features", "all")),
        **costs("`cargo check`, one family", check(crate, "--no-default-features", "--features", "v3-pay")),
        **costs("generate after an edit of one page", again),
        BINARY: binary("ours", crate, "wechatpay-api", options, call),
    }


def edit(pages: Path) -> None:
    """Adds a word to the description of the first page that has one."""
    pattern = re.compile(r"^(description: .+)$", re.MULTILINE)
    for page in sorted(pages.rglob("*.md")):
        text, count = pattern.subn(r"\1 edited", page.read_text(), count=1)
        if count:
            page.write_text(text)
            return
    sys.exit("no page has a line `description: …`, so none could be edited")


def theirs(peer: Peer) -> dict[str, Figure]:
    """Measures a peer on the bundle that `ours` wrote."""
    if not shutil.which(peer.tool, path=ENVIRONMENT["PATH"]):
        run("cargo", "install", "--locked", "--root", TOOLS, peer.tool, "--version", f"^{peer.version}")
    folder = fresh(WORK / "peer")
    document = json.loads(BUNDLE.read_text())
    peer.prepare(document)
    (folder / "api.json").write_text(json.dumps(document, ensure_ascii=False))
    generate = run(peer.tool, *peer.arguments, cwd=folder)
    # rustls replaces the system's TLS library, whose size would not be counted. `[workspace]` keeps the crate out of a
    # workspace above it.
    crate = folder / "generated"
    manifest = crate / "Cargo.toml"
    manifest.write_text(manifest.read_text().replace('"native-tls"', '"rustls"') + "\n[workspace]\n")
    figures = about(crate, sum(1 for _ in each_operation(document)), generate, check(crate))
    return figures | {BINARY: binary(peer.tool, crate, crate.name, "", peer.call)}


def row(label: str, columns: list[dict[str, Figure]]) -> str:
    """Returns a row of the table. Each value after the first is followed by its ratio to the first value."""
    cells = []
    for column in columns:
        value, form = column.get(label, (0, ""))
        ratio = f" (×{value / columns[0][label][0]:.2g})" if form and cells else ""
        cells.append(form.format(value) + ratio)
    return " | ".join([f"| {label}", *cells]) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("docs", type=Path, metavar="DOCS_DIR", help="the folder of the pages")
    parser.add_argument("--peers", action="store_true", help="also measure oas3-gen, and install it if it is missing")
    arguments = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    peers = PEERS if arguments.peers else []
    columns = [ours(arguments.docs.resolve()), *map(theirs, peers)]
    print(" | ".join(["|  | ours", *(f"{peer.tool} {peer.version}" for peer in peers)]) + " |")
    print("| --- |" + " ---: |" * len(columns))
    for label in columns[0]:
        print(row(label, columns))


if __name__ == "__main__":
    main()
