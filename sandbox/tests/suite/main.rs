//! Tests of the sandbox over its sockets.

mod diagnosis;
mod flows;
mod model;
mod support;
mod threats;
