//! 查询sn码状态 · `POST /v3/gov/subsidy/sncode/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/sncode/query.md by `cargo xtask regen`; do not edit.

/// Queries whether serial numbers of subsidized products have already been used.
///
/// 查询一批补贴商品的SN码是否已被使用。
///
/// `POST /v3/gov/subsidy/sncode/query`
///
/// 查询sn码状态 / Query serial numbers of subsidized products · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::sncode::query::post;
///
/// let request = post()
///     .sn_code_list(["JXBCD2182605170342"])
///     .qualification_region_code(510000);
/// ```
#[doc(alias = "查询sn码状态")]
#[doc(alias = "/v3/gov/subsidy/sncode/query")]
#[doc(alias = "post_v3_gov_subsidy_sncode_query")]
#[doc(alias = "询sn码状态")]
#[doc(alias = "sn码状态")]
#[doc(alias = "码状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query serial numbers of subsidized products")]
#[doc(alias = "serial numbers of subsidized products")]
#[doc(alias = "numbers of subsidized products")]
#[doc(alias = "subsidized products")]
#[doc(alias = "products")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询sn码状态. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sn_code_list`, `qualification_region_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商品SN码列表 / Serial numbers (SN) of the goods
        ///
        /// **Required.**
        pub fn sn_code_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("sn_code_list", list::<String>(values)))
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_sncode_query",
                Method::Post,
                "/v3/gov/subsidy/sncode/query",
            )
            .body(Body::Json)
            .required(&["/body/sn_code_list", "/body/qualification_region_code"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询sn码状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品SN码状态列表 / Serial numbers of the goods with their state
        ///
        /// Always present according to the docs.
        pub goods_sn_list: Vec<response::GoodsSnList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        goods_sn_list = "goods_sn_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 商品SN码状态列表 / Serial numbers of the goods with their state
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsSnList {
            /// 商品SN码 / Serial number (SN) of the goods
            ///
            /// Always present according to the docs.
            pub sn_code: Option<String>,
            /// 状态 / State
            ///
            /// Always present according to the docs.
            pub state: Option<State>,
            /// 不可售原因 / Reason why the goods may not be sold
            pub not_sellable_reason: Option<NotSellableReason>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsSnList,
            sn_code = "sn_code",
            state = "state",
            not_sellable_reason = "not_sellable_reason",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 未知SN码状态 / Unknown state of the SN code
            ///
            /// `SNCODE_STATE_UNKNOWN`
            SncodeStateUnknown,
            /// SN码可售 / SN code sellable
            ///
            /// `SNCODE_STATE_SELLABLE`
            SncodeStateSellable,
            /// SN码不可售 / SN code not sellable
            ///
            /// `SNCODE_STATE_NOT_SELLABLE`
            SncodeStateNotSellable,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            SncodeStateUnknown = "SNCODE_STATE_UNKNOWN",
            SncodeStateSellable = "SNCODE_STATE_SELLABLE",
            SncodeStateNotSellable = "SNCODE_STATE_NOT_SELLABLE",
        );

        /// 不可售原因 / Reason why the goods may not be sold
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum NotSellableReason {
            /// SN码已被使用 / SN code already used
            ///
            /// `NOT_SELLABLE_REASON_USED`
            NotSellableReasonUsed,
            /// SN码不存在 / SN code not found
            ///
            /// `NOT_SELLABLE_REASON_NOT_FOUND`
            NotSellableReasonNotFound,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            NotSellableReason,
            NotSellableReasonUsed = "NOT_SELLABLE_REASON_USED",
            NotSellableReasonNotFound = "NOT_SELLABLE_REASON_NOT_FOUND",
        );
    }
}
