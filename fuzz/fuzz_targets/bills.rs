//! Reads arbitrary bytes as bills: `RUSTC_BOOTSTRAP=1 cargo fuzz run bills`. A test in
//! client/tests/suite/bills.rs does the same with a limited number of inputs.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::fmt::Debug;
use std::io::{Read, Result};
use wechatpay_client::bill::{Bill, BillRecord, FundFlowRecord, TradeRecord};

/// A reader that returns at most this many bytes at a time.
struct Steps<'a>(&'a [u8], usize);

impl Read for Steps<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let length = self.1.min(buffer.len());
        self.0.read(&mut buffer[..length])
    }
}

fn read<T: BillRecord + Debug>(bytes: &[u8], step: usize) -> String {
    format!("{:?}", Bill::<_, T>::read(Steps(bytes, step)).collect::<Vec<_>>())
}

fuzz_target!(|bytes: &[u8]| {
    // The result does not depend on how the bytes arrive.
    for step in [1, 5] {
        assert_eq!(read::<TradeRecord>(bytes, step), read::<TradeRecord>(bytes, usize::MAX));
        assert_eq!(read::<FundFlowRecord>(bytes, step), read::<FundFlowRecord>(bytes, usize::MAX));
    }
});
