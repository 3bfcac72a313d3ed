//! Tests of the sandbox over its sockets.

mod bills;
mod cashier;
mod certificates;
mod combined;
mod diagnosis;
mod faults;
mod flows;
mod meanings;
mod model;
mod objects;
mod sharing;
mod sm;
mod support;
mod threats;
mod tls;
mod transfers;
