//! 查询sn码状态 · `POST /v3/gov/subsidy/sncode/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/sncode/query.md by `cargo xtask regen`; do not edit.

/// 查询sn码状态
///
/// `POST /v3/gov/subsidy/sncode/query`
///
/// 查询sn码状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::sncode::query::post;
///
/// let request = post().sn_code_list(["示例SCL987"]).qualification_region_code(1);
/// ```
#[doc(alias = "查询sn码状态")]
#[doc(alias = "/v3/gov/subsidy/sncode/query")]
#[doc(alias = "post_v3_gov_subsidy_sncode_query")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询sn码状态; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sn_code_list`, `qualification_region_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sn_code_list`
        ///
        /// **Required.**
        pub fn sn_code_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("sn_code_list", list::<String>(values)))
        }

        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_sncode_query",
                Verb::Post,
                "/v3/gov/subsidy/sncode/query",
            )
            .body(Body::Json)
            .required(&["/body/sn_code_list", "/body/qualification_region_code"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询sn码状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `goods_sn_list`
        ///
        /// Documented as always there.
        pub goods_sn_list: Vec<response::GoodsSnList>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        goods_sn_list = "goods_sn_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// GoodsSnList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsSnList {
            /// `sn_code`
            ///
            /// Documented as always there.
            pub sn_code: Option<String>,
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<State>,
            /// `not_sellable_reason`
            pub not_sellable_reason: Option<NotSellableReason>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            GoodsSnList,
            sn_code = "sn_code",
            state = "state",
            not_sellable_reason = "not_sellable_reason",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `SNCODE_STATE_UNKNOWN`
            SncodeStateUnknown,
            /// `SNCODE_STATE_SELLABLE`
            SncodeStateSellable,
            /// `SNCODE_STATE_NOT_SELLABLE`
            SncodeStateNotSellable,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            SncodeStateUnknown = "SNCODE_STATE_UNKNOWN",
            SncodeStateSellable = "SNCODE_STATE_SELLABLE",
            SncodeStateNotSellable = "SNCODE_STATE_NOT_SELLABLE",
        );

        /// NotSellableReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum NotSellableReason {
            /// `NOT_SELLABLE_REASON_USED`
            NotSellableReasonUsed,
            /// `NOT_SELLABLE_REASON_NOT_FOUND`
            NotSellableReasonNotFound,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            NotSellableReason,
            NotSellableReasonUsed = "NOT_SELLABLE_REASON_USED",
            NotSellableReasonNotFound = "NOT_SELLABLE_REASON_NOT_FOUND",
        );
    }
}
