//! 查询门店主体匹配结果 · `GET /v3/webizpay/stores/entity-matches/{batch_id}`
//!
//! Generated from docs/openapi/v3/webizpay/stores/entity-matches/{batch_id}.md by `cargo xtask regen`; do not edit.

/// Queries the results of a batch check of shops' legal entities by batch ID.
///
/// 按批次ID查询批量核对门店主体的结果。
///
/// `GET /v3/webizpay/stores/entity-matches/{batch_id}`
///
/// 查询门店主体匹配结果 / Query a shop entity check · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507133) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::stores::entity_matches::by_batch_id::get;
///
/// let request = get("1030000168490723520260618004821").sp_mchid("1684907235");
/// ```
#[doc(alias = "查询门店主体匹配结果")]
#[doc(alias = "/v3/webizpay/stores/entity-matches/{batch_id}")]
#[doc(alias = "get_v3_webizpay_stores_entity_matches_batch_id")]
#[doc(alias = "询门店主体匹配结果")]
#[doc(alias = "门店主体匹配结果")]
#[doc(alias = "店主体匹配结果")]
#[doc(alias = "主体匹配结果")]
#[doc(alias = "体匹配结果")]
#[doc(alias = "匹配结果")]
#[doc(alias = "配结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a shop entity check")]
#[doc(alias = "shop entity check")]
#[doc(alias = "entity check")]
#[doc(alias = "check")]
pub fn get(batch_id: impl Into<String>) -> get::Request {
    get::Request::new([batch_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询门店主体匹配结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
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
                "get_v3_webizpay_stores_entity_matches_batch_id",
                Method::Get,
                "/v3/webizpay/stores/entity-matches/{batch_id}",
            )
            .required(&["/query/sp_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询门店主体匹配结果.
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
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 主体匹配结果列表 / Results of matching the subjects
        pub match_results: Vec<response::MatchResults>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        out_batch_id = "out_batch_id",
        batch_id = "batch_id",
        state = "state",
        match_results = "match_results",
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

        /// 主体匹配结果列表 / Results of matching the subjects
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MatchResults {
            /// 门店统一社会信用代码 / Unified social credit code of the shop
            ///
            /// Always present according to the docs.
            pub organization_code: Option<String>,
            /// 门店名称 / Name of the shop
            ///
            /// Always present according to the docs.
            pub store_name: Option<String>,
            /// 是否存在满足条件的微信支付商户号 / Whether a WeChat Pay merchant ID meets the conditions
            ///
            /// Always present according to the docs.
            pub has_valid_mchid: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MatchResults,
            organization_code = "organization_code",
            store_name = "store_name",
            has_valid_mchid = "has_valid_mchid",
        );
    }
}
