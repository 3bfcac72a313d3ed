//! 发起门店主体匹配 · `POST /v3/webizpay/stores/entity-matches`
//!
//! Generated from docs/openapi/v3/webizpay/stores/entity-matches.md by `cargo xtask regen`; do not edit.

/// 发起门店主体匹配
///
/// `POST /v3/webizpay/stores/entity-matches`
///
/// 发起门店主体匹配 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507136) · feature `v3-webizpay`
///
/// ```
/// use wechatpay_api::v3::webizpay::stores::entity_matches::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .out_batch_id("OBI20260618160")
///     .match_details([
///         post::MatchDetails::default()
///             .organization_code("OC20260618834")
///             .store_name("锦绣路茶铺")
///             .product_type(post::ProductType::CodePay),
///     ]);
/// ```
#[doc(alias = "发起门店主体匹配")]
#[doc(alias = "/v3/webizpay/stores/entity-matches")]
#[doc(alias = "post_v3_webizpay_stores_entity_matches")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起门店主体匹配; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `out_batch_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `out_batch_id`
        ///
        /// **Required.**
        pub fn out_batch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_id", value.into()))
        }

        /// `match_details`
        pub fn match_details(self, values: impl IntoIterator<Item = MatchDetails>) -> Self {
            Self(self.0.body("match_details", list::<MatchDetails>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_webizpay_stores_entity_matches",
                Verb::Post,
                "/v3/webizpay/stores/entity-matches",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_mchid",
                    "/body/out_batch_id",
                    "/body/match_details/*/organization_code",
                    "/body/match_details/*/store_name",
                    "/body/match_details/*/product_type",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// MatchDetails
    #[derive(Clone, Debug, Default)]
    pub struct MatchDetails(Fields);

    impl MatchDetails {
        /// `organization_code`
        ///
        /// **Required.**
        pub fn organization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("organization_code", value.into()))
        }

        /// `store_name`
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// `product_type`
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.set("product_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MatchDetails);

    /// ProductType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProductType {
        /// `CODE_PAY`
        CodePay,
        /// `NONE`
        None,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProductType,
        CodePay = "CODE_PAY",
        None = "NONE",
    );

    /// The answer of 发起门店主体匹配.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `out_batch_id`
        ///
        /// Documented as always there.
        pub out_batch_id: Option<String>,
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `time`
        ///
        /// Documented as always there.
        pub time: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        out_batch_id = "out_batch_id",
        batch_id = "batch_id",
        time = "time",
        state = "state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `IN_PROGRESS`
            InProgress,
            /// `COMPLETED`
            Completed,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            InProgress = "IN_PROGRESS",
            Completed = "COMPLETED",
            Closed = "CLOSED",
        );
    }
}
