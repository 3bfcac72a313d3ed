//! 发起门店主体匹配 · `POST /v3/webizpay/stores/entity-matches`
//!
//! Generated from docs/openapi/v3/webizpay/stores/entity-matches.md by `cargo xtask regen`; do not edit.

/// Starts a batch check of whether the legal entities of shops can accept enterprise payment.
///
/// 发起一次批量核对，确认门店主体能否受理企业支付。
///
/// `POST /v3/webizpay/stores/entity-matches`
///
/// 发起门店主体匹配 / Start a shop entity check · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507136) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::stores::entity_matches::post;
///
/// let request = post().sp_mchid("1684907235").out_batch_id("MP20260618150000001");
/// ```
#[doc(alias = "发起门店主体匹配")]
#[doc(alias = "/v3/webizpay/stores/entity-matches")]
#[doc(alias = "post_v3_webizpay_stores_entity_matches")]
#[doc(alias = "起门店主体匹配")]
#[doc(alias = "门店主体匹配")]
#[doc(alias = "店主体匹配")]
#[doc(alias = "主体匹配")]
#[doc(alias = "体匹配")]
#[doc(alias = "匹配")]
#[doc(alias = "Start a shop entity check")]
#[doc(alias = "shop entity check")]
#[doc(alias = "entity check")]
#[doc(alias = "check")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起门店主体匹配. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `out_batch_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 商户主体匹配批次单号 / Merchant's number of the subject matching batch
        ///
        /// **Required.**
        pub fn out_batch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_id", value.into()))
        }

        /// 主体匹配明细列表 / Subjects to be matched
        pub fn match_details(self, values: impl IntoIterator<Item = MatchDetails>) -> Self {
            Self(self.0.body("match_details", list::<MatchDetails>(values)))
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
                "post_v3_webizpay_stores_entity_matches",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 主体匹配明细列表 / Subjects to be matched
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MatchDetails(ObjectBuilder);

    impl MatchDetails {
        /// 门店统一社会信用代码 / Unified social credit code of the shop
        ///
        /// **Required.**
        pub fn organization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("organization_code", value.into()))
        }

        /// 门店名称 / Name of the shop
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// 需要查询的支付产品 / Payment product to be queried
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.set("product_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MatchDetails);

    /// 需要查询的支付产品 / Payment product to be queried
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProductType {
        /// 付款码支付 / Payment code
        ///
        /// `CODE_PAY`
        CodePay,
        /// 不指定支付产品 / No payment product
        ///
        /// `NONE`
        None,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProductType,
        CodePay = "CODE_PAY",
        None = "NONE",
    );

    /// Response of 发起门店主体匹配.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 商户主体匹配批次单号 / Merchant's number of the subject matching batch
        ///
        /// Always present according to the docs.
        pub out_batch_id: Option<String>,
        /// 微信支付批次单号 / WeChat Pay's batch number
        ///
        /// Always present according to the docs.
        pub batch_id: Option<String>,
        /// 时间 / Time
        ///
        /// Always present according to the docs.
        pub time: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 处理中 / Being processed
            ///
            /// `IN_PROGRESS`
            InProgress,
            /// 已完成 / Finished
            ///
            /// `COMPLETED`
            Completed,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
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
