//! Tests of the sandbox over its sockets.

mod diagnosis;
mod flows;
mod model;
mod objects;
mod support;
mod threats;
mod transfers;
