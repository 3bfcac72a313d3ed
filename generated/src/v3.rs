//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// `v3/bill` and below.
#[cfg(feature = "v3-bill")]
pub mod bill {
    pub mod tradebill;
}

/// `v3/brand` and below.
#[cfg(feature = "v3-brand")]
pub mod brand {
    /// `v3/brand/partner` and below.
    pub mod partner {
        /// `v3/brand/partner/card-member` and below.
        pub mod card_member {
            pub mod user_feeds;
        }
    }
}

#[cfg(feature = "v3-certificates")]
pub mod certificates;

/// `v3/marketing` and below.
#[cfg(feature = "v3-marketing")]
pub mod marketing {
    /// `v3/marketing/membercard-open` and below.
    pub mod membercard_open {
        /// `v3/marketing/membercard-open/cards` and below.
        pub mod cards {
            /// `v3/marketing/membercard-open/cards/{card_id}` and below.
            pub mod by_card_id {
                /// `v3/marketing/membercard-open/cards/{card_id}/codes` and below.
                pub mod codes {
                    /// `v3/marketing/membercard-open/cards/{card_id}/codes/{code}` and below.
                    pub mod by_code {
                        pub mod set_service_module_data;
                    }
                }
            }
        }
    }
}

/// `v3/pay` and below.
#[cfg(feature = "v3-pay")]
pub mod pay {
    /// `v3/pay/transactions` and below.
    pub mod transactions {
        pub mod app;

        pub mod h5;

        /// `v3/pay/transactions/id` and below.
        pub mod id {
            pub mod by_transaction_id;
        }

        pub mod jsapi;

        pub mod native;

        /// `v3/pay/transactions/out-trade-no` and below.
        pub mod out_trade_no {
            /// `v3/pay/transactions/out-trade-no/{out_trade_no}` and below.
            pub mod by_out_trade_no {
                #[path = "../by_out_trade_no.rs"]
                mod page;
                pub use page::*;
                pub mod close;
            }
        }
    }
}

/// `v3/refund` and below.
#[cfg(feature = "v3-refund")]
pub mod refund {
    /// `v3/refund/domestic` and below.
    pub mod domestic {
        /// `v3/refund/domestic/refunds` and below.
        pub mod refunds {
            #[path = "../refunds.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_refund_no;
        }
    }
}
