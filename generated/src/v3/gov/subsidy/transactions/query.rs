//! 交易信息查询 · `POST /v3/gov/subsidy/transactions/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/transactions/query.md by `cargo xtask regen`; do not edit.

/// Queries government subsidy transactions of a region by a list of order numbers.
///
/// 按一组订单号查询某地区的政府补贴交易。
///
/// `POST /v3/gov/subsidy/transactions/query`
///
/// 交易信息查询 / Query subsidy transactions · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::transactions::query::post;
///
/// let request = post()
///     .qualification_region_code(510000)
///     .order_number_list(["TEA20260618103542007"]);
/// ```
#[doc(alias = "交易信息查询")]
#[doc(alias = "/v3/gov/subsidy/transactions/query")]
#[doc(alias = "post_v3_gov_subsidy_transactions_query")]
#[doc(alias = "易信息查询")]
#[doc(alias = "信息查询")]
#[doc(alias = "息查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query subsidy transactions")]
#[doc(alias = "subsidy transactions")]
#[doc(alias = "transactions")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 交易信息查询. Created by [`post()`](super::post()).
    ///
    /// **Required**: `qualification_region_code`, `order_number_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// 商户订单号列表 / List of the merchant's order numbers
        ///
        /// **Required.**
        pub fn order_number_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("order_number_list", list::<String>(values)))
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
                "post_v3_gov_subsidy_transactions_query",
                Method::Post,
                "/v3/gov/subsidy/transactions/query",
            )
            .body(Body::Json)
            .required(&["/body/qualification_region_code", "/body/order_number_list"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 交易信息查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 / Status code of the response
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 返回信息（错误或结果描述） / Description of the result or error
        ///
        /// Always present according to the docs.
        pub message: Option<String>,
        /// 订单状态列表 / Orders with their state
        ///
        /// Always present according to the docs.
        pub shop_order_list: Vec<response::ShopOrderList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        message = "message",
        shop_order_list = "shop_order_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 订单状态列表 / Orders with their state
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ShopOrderList {
            /// 订单号 / Order number
            pub shop_order_number: Option<String>,
            /// 企业信息归集状态 / Collection state of the company's data
            pub collect_state: Option<CollectState>,
            /// 品类状态 / Category's state
            pub cate_state: Option<CateState>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ShopOrderList,
            shop_order_number = "shop_order_number",
            collect_state = "collect_state",
            cate_state = "cate_state",
        );

        /// 企业信息归集状态 / Collection state of the company's data
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CollectState {
            /// 未归集 / Not collected
            ///
            /// `COLLECT_STATE_NOT_COLLECT`
            CollectStateNotCollect,
            /// 已归集 / Collected
            ///
            /// `COLLECT_STATE_COLLECTED`
            CollectStateCollected,
            /// 归集失败 / Collection failed
            ///
            /// `COLLECT_STATE_COLLECTION_FAILED`
            CollectStateCollectionFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CollectState,
            CollectStateNotCollect = "COLLECT_STATE_NOT_COLLECT",
            CollectStateCollected = "COLLECT_STATE_COLLECTED",
            CollectStateCollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
        );

        /// 品类状态 / Category's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CateState {
            /// 核销 / Redeemed
            ///
            /// `CATE_STATE_REDEEM`
            CateStateRedeem,
            /// 退款 / Refunded
            ///
            /// `CATE_STATE_REFUND`
            CateStateRefund,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CateState,
            CateStateRedeem = "CATE_STATE_REDEEM",
            CateStateRefund = "CATE_STATE_REFUND",
        );
    }
}
