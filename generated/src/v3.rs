//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

#[cfg(feature = "v3-bill")]
pub mod bill {
    pub mod tradebill;
}
#[cfg(feature = "v3-brand")]
pub mod brand {
    pub mod partner {
        pub mod card_member {
            pub mod user_feeds;
        }
    }
}
#[cfg(feature = "v3-certificates")]
pub mod certificates;
#[cfg(feature = "v3-marketing")]
pub mod marketing {
    pub mod membercard_open {
        pub mod cards {
            pub mod by_card_id {
                pub mod codes {
                    pub mod by_code {
                        pub mod set_service_module_data;
                    }
                }
            }
        }
    }
}
#[cfg(feature = "v3-pay")]
pub mod pay {
    pub mod transactions {
        pub mod app;
        pub mod h5;
        pub mod id {
            pub mod by_transaction_id;
        }
        pub mod jsapi;
        pub mod native;
        pub mod out_trade_no {
            pub mod by_out_trade_no {
                #[path = "../by_out_trade_no.rs"]
                mod page;
                pub use page::*;
                pub mod close;
            }
        }
    }
}
#[cfg(feature = "v3-refund")]
pub mod refund {
    pub mod domestic {
        pub mod refunds {
            #[path = "../refunds.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_refund_no;
        }
    }
}
