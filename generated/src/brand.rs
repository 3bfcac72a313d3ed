//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// 商家名片会员 / Brand Membership Cards
///
/// 品牌以自身身份管理会员卡模板，导入和管理会员，同步积分余额、积分兑券结果和会员动态。 / Manages membership card templates and members in the brand's own name, and synchronizes points, coupon exchanges and member feeds.
///
/// Everything at `brand/card-member` and below.
#[doc(alias = "商家名片会员")]
#[doc(alias = "家名片会员")]
#[doc(alias = "名片会员")]
#[doc(alias = "片会员")]
#[doc(alias = "会员")]
#[doc(alias = "Brand Membership Cards")]
#[doc(alias = "Membership Cards")]
#[doc(alias = "Cards")]
#[cfg(feature = "brand-card-member")]
pub mod card_member {
    /// Everything at `brand/card-member/cards` and below.
    pub mod cards {
        #[path = "../cards.rs"]
        mod page;
        pub use page::*;
        /// Everything at `brand/card-member/cards/{card_id}` and below.
        pub mod by_card_id {
            #[path = "../by_card_id.rs"]
            mod page;
            pub use page::*;
            pub mod invalidate;
        }
    }

    /// Everything at `brand/card-member/media` and below.
    pub mod media {
        pub mod image_upload;
    }

    pub mod pre_auth_tokens;

    /// Everything at `brand/card-member/user-cards` and below.
    pub mod user_cards {
        #[path = "../user_cards.rs"]
        mod page;
        pub use page::*;
        /// Everything at `brand/card-member/user-cards/{user_card_code}` and below.
        pub mod by_user_card_code {
            #[path = "../by_user_card_code.rs"]
            mod page;
            pub use page::*;
            pub mod confirm;

            pub mod invalidate;
        }

        pub mod import_by_openid;
    }

    pub mod user_feeds;

    /// Everything at `brand/card-member/user-points` and below.
    pub mod user_points {
        /// Everything at `brand/card-member/user-points/exchange-coupon` and below.
        pub mod exchange_coupon {
            pub mod confirm;
        }

        pub mod sync;
    }
}

/// 品牌商品券 / Brand Product Coupons
///
/// 品牌以自身身份创建、投放、发放、核销商品券，管理批次、预算和关联门店。 / Creates, delivers, sends and redeems product coupons in the brand's own name, and manages their stocks, budgets and shops.
///
/// Everything at `brand/marketing` and below.
#[doc(alias = "品牌商品券")]
#[doc(alias = "牌商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Brand Product Coupons")]
#[doc(alias = "Product Coupons")]
#[doc(alias = "Coupons")]
#[cfg(feature = "brand-marketing")]
pub mod marketing {
    /// Everything at `brand/marketing/delivery-plan` and below.
    pub mod delivery_plan {
        /// Everything at `brand/marketing/delivery-plan/delivery-plans` and below.
        pub mod delivery_plans {
            #[path = "../delivery_plans.rs"]
            mod page;
            pub use page::*;
            pub mod by_plan_id;
        }

        pub mod notify_url;
    }

    /// Everything at `brand/marketing/product-coupon` and below.
    pub mod product_coupon {
        /// Everything at `brand/marketing/product-coupon/media` and below.
        pub mod media {
            pub mod upload_image;
        }

        pub mod notify_configs;

        /// Everything at `brand/marketing/product-coupon/product-coupons` and below.
        pub mod product_coupons {
            #[path = "../product_coupons.rs"]
            mod page;
            pub use page::*;
            /// Everything at `brand/marketing/product-coupon/product-coupons/{product_coupon_id}` and below.
            pub mod by_product_coupon_id {
                #[path = "../by_product_coupon_id.rs"]
                mod page;
                pub use page::*;
                pub mod deactivate;

                /// Everything at `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` and below.
                pub mod stock_bundles {
                    #[path = "../stock_bundles.rs"]
                    mod page;
                    pub use page::*;
                    /// Everything at `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` and below.
                    pub mod by_stock_bundle_id {
                        #[path = "../by_stock_bundle_id.rs"]
                        mod page;
                        pub use page::*;
                        pub mod associate_stores;

                        pub mod disassociate_stores;

                        pub mod update_budget;
                    }
                }

                /// Everything at `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` and below.
                pub mod stocks {
                    #[path = "../stocks.rs"]
                    mod page;
                    pub use page::*;
                    /// Everything at `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` and below.
                    pub mod by_stock_id {
                        #[path = "../by_stock_id.rs"]
                        mod page;
                        pub use page::*;
                        pub mod associate_stores;

                        pub mod associated_stores;

                        pub mod deactivate;

                        pub mod disassociate_stores;

                        pub mod update_budget;

                        pub mod upload_coupon_codes;
                    }
                }
            }
        }

        /// Everything at `brand/marketing/product-coupon/users` and below.
        pub mod users {
            /// Everything at `brand/marketing/product-coupon/users/{openid}` and below.
            pub mod by_openid {
                /// Everything at `brand/marketing/product-coupon/users/{openid}/coupon-bundles` and below.
                pub mod coupon_bundles {
                    #[path = "../coupon_bundles.rs"]
                    mod page;
                    pub use page::*;
                    /// Everything at `brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}` and below.
                    pub mod by_user_coupon_bundle_id {
                        pub mod deactivate;
                    }
                }

                /// Everything at `brand/marketing/product-coupon/users/{openid}/coupons` and below.
                pub mod coupons {
                    #[path = "../coupons.rs"]
                    mod page;
                    pub use page::*;
                    /// Everything at `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}` and below.
                    pub mod by_coupon_code {
                        #[path = "../by_coupon_code.rs"]
                        mod page;
                        pub use page::*;
                        pub mod confirm;

                        pub mod deactivate;

                        pub mod r#return;

                        pub mod r#use;
                    }
                }

                pub mod pre_send_coupon;
            }
        }
    }
}

/// 品牌门店 / Brand Shops
///
/// 品牌以自身身份创建、查询、更新和删除门店，绑定收款商户号，暂停或恢复营业。 / Creates, queries, updates and deletes shops in the brand's own name, binds collecting merchants, and suspends or resumes business.
///
/// Everything at `brand/store` and below.
#[doc(alias = "品牌门店")]
#[doc(alias = "牌门店")]
#[doc(alias = "门店")]
#[doc(alias = "Brand Shops")]
#[doc(alias = "Shops")]
#[cfg(feature = "brand-store")]
pub mod store {
    /// Everything at `brand/store/brandstores` and below.
    pub mod brandstores {
        #[path = "../brandstores.rs"]
        mod page;
        pub use page::*;
        /// Everything at `brand/store/brandstores/{store_id}` and below.
        pub mod by_store_id {
            #[path = "../by_store_id.rs"]
            mod page;
            pub use page::*;
            pub mod bindrecipient;

            pub mod close;

            pub mod resume;

            pub mod unbindrecipient;
        }
    }
}
