//! Checks that the same pages produce the same bytes, whatever their order.

use proptest::{prelude::*, test_runner::RngSeed};

use crate::common::{awkward, build, few};

#[test]
fn twice_is_equal() {
    assert_eq!(build(few()), build(few()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn shuffled_is_equal(sources in Just([few(), awkward()].concat()).prop_shuffle()) {
        prop_assert!(build(sources) == build([few(), awkward()].concat()));
    }
}
