//! The same pages make the same bytes, whatever their order.

use proptest::{prelude::*, test_runner::RngSeed};

use crate::common::{awkward, build, docs};

#[test]
fn twice_is_equal() {
    assert_eq!(build(docs()), build(docs()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn shuffled_is_equal(sources in Just([docs(), awkward()].concat()).prop_shuffle()) {
        prop_assert!(build(sources) == build([docs(), awkward()].concat()));
    }
}
