//! The commands as people run them: exit codes, what is printed, what is written.

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
