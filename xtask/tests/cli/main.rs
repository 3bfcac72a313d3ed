//! Runs the commands as people do, and checks their exit codes, their output and the files that they
//! write.

mod diff;
mod hostile;
mod import;
mod killed;
mod lint;
mod lost;
mod maintainer;
mod regen;
mod sandbox;
mod words;
mod workflows;
