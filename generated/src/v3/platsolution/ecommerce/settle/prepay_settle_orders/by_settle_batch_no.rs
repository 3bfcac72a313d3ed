//! 个人收款-查询批量结算信息 · `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}.md by `cargo xtask regen`; do not edit.

/// Queries a batch settlement to an individual payee by WeChat Pay's settlement batch number.
///
/// 按微信支付结算批次单号，查询对个人收款方的批量结算。
///
/// `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
///
/// 个人收款-查询批量结算信息 / Query a batch settlement to an individual · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012650326) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::settle::prepay_settle_orders::by_settle_batch_no::get;
///
/// let request = get("3160000168490723520260618000274");
/// ```
#[doc(alias = "个人收款-查询批量结算信息")]
#[doc(
    alias = "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}"
)]
#[doc(
    alias = "get_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no"
)]
#[doc(alias = "人收款-查询批量结算信息")]
#[doc(alias = "收款-查询批量结算信息")]
#[doc(alias = "款-查询批量结算信息")]
#[doc(alias = "查询批量结算信息")]
#[doc(alias = "询批量结算信息")]
#[doc(alias = "批量结算信息")]
#[doc(alias = "量结算信息")]
#[doc(alias = "结算信息")]
#[doc(alias = "算信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a batch settlement to an individual")]
#[doc(alias = "batch settlement to an individual")]
#[doc(alias = "settlement to an individual")]
#[doc(alias = "individual")]
pub fn get(settle_batch_no: impl Into<String>) -> get::Request {
    get::Request::new([settle_batch_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 个人收款-查询批量结算信息. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no",
            Method::Get,
            "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 个人收款-查询批量结算信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号 / Merchant's number of the settlement batch
        ///
        /// Always present according to the docs.
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号 / WeChat Pay's ID of the settlement batch
        ///
        /// Always present according to the docs.
        pub settle_batch_no: Option<String>,
        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        ///
        /// Always present according to the docs.
        pub individual_auth_id: Option<String>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 交易场景 / Trade scenario
        ///
        /// Always present according to the docs. Known values: `RECOMMERCE` (二手交易 / Second-hand trade).
        pub trade_scenario: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 完成时间，v3为RFC 3339格式 / Time of completion; in v3 in RFC 3339
        pub finish_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_settle_batch_no = "out_settle_batch_no",
        settle_batch_no = "settle_batch_no",
        individual_auth_id = "individual_auth_id",
        description = "description",
        state = "state",
        trade_scenario = "trade_scenario",
        create_time = "create_time",
        finish_time = "finish_time",
    );
}
