//! Tests of the sandbox over its sockets.

mod flows;
mod support;
