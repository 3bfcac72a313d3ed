//! One test program for the whole crate, so that it is linked only once.

mod any_page;
mod codes;
mod common;
mod corpus;
mod corrections;
mod diff_accounts;
mod diff_kinds;
mod diff_report;
mod diff_truth;
mod edits;
mod facts;
mod glossary;
mod goldens;
mod import;
mod mistakes;
mod noise;
mod order;
mod pages;
mod public_api;
mod rooms;
mod round_trip;
mod samples;
mod standalone;
mod subsets;
mod tables;
mod tables_of_facts;
