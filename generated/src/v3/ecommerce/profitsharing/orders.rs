//! 请求分账 · `GET /v3/ecommerce/profitsharing/orders`, `POST /v3/ecommerce/profitsharing/orders`
//!
//! Generated from docs/openapi/v3/ecommerce/profitsharing/orders.md by `cargo xtask regen`; do not edit.

/// Queries the result of a platform's profit sharing by transaction ID and profit-sharing number.
///
/// 凭微信支付订单号和商户分账单号查询电商平台的分账结果。
///
/// `GET /v3/ecommerce/profitsharing/orders`
///
/// 查询分账结果 / Query a platform's profit-sharing result · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012477734) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::orders::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260618120000001");
/// ```
#[doc(alias = "查询分账结果")]
#[doc(alias = "/v3/ecommerce/profitsharing/orders")]
#[doc(alias = "get_v3_ecommerce_profitsharing_orders")]
#[doc(alias = "询分账结果")]
#[doc(alias = "分账结果")]
#[doc(alias = "账结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a platforms profit-sharing result")]
#[doc(alias = "platforms profit-sharing result")]
#[doc(alias = "s profit-sharing result")]
#[doc(alias = "profit-sharing result")]
#[doc(alias = "result")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询分账结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `out_order_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
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
                "get_v3_ecommerce_profitsharing_orders",
                Method::Get,
                "/v3/ecommerce/profitsharing/orders",
            )
            .query(&["sub_mchid", "transaction_id", "out_order_no"])
            .required(&["/query/sub_mchid", "/query/transaction_id", "/query/out_order_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询分账结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 微信支付分账单号 / WeChat Pay's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 分账单状态 / State of the profit-sharing order
        pub status: Option<String>,
        /// 分账接收方列表 / Profit-sharing receivers
        pub receivers: Vec<response::Receivers>,
        /// 关闭原因 / Reason for closing
        pub close_reason: Option<String>,
        /// 异常资金的处理状态 / State of handling the abnormal funds
        pub abnormal_status: Option<response::AbnormalStatus>,
        /// 异常资金处理的关闭原因 / Why handling of the abnormal funds was closed
        pub funds_abnormal_closed_reason: Option<response::FundsAbnormalClosedReason>,
        /// 异常资金的转付单号 / Number of redirecting the abnormal funds
        pub funds_abnormal_redirect_id: Option<String>,
        /// 异常资金的接收方列表 / Receivers of the abnormal funds
        pub funds_abnormal_receivers: Vec<response::FundsAbnormalReceivers>,
        /// 分账完结金额，单位：分 / Amount unfrozen when profit sharing finishes, in fen
        pub finish_amount: Option<i64>,
        /// 分账完结描述 / Description of finishing the profit sharing
        pub finish_description: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        status = "status",
        receivers = "receivers",
        close_reason = "close_reason",
        abnormal_status = "abnormal_status",
        funds_abnormal_closed_reason = "funds_abnormal_closed_reason",
        funds_abnormal_redirect_id = "funds_abnormal_redirect_id",
        funds_abnormal_receivers = "funds_abnormal_receivers",
        finish_amount = "finish_amount",
        finish_description = "finish_description",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分账接收方列表 / Profit-sharing receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// 收款或分账接收商户号 / Merchant ID of the receiver
            pub receiver_mchid: Option<String>,
            /// 分账金额，单位：分 / Amount shared to the receiver, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 分账描述 / Description of the profit sharing
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 分账结果 / Result of the profit sharing to this receiver
            pub result: Option<String>,
            /// 分账完成时间，RFC 3339格式 / Time at which profit sharing with the receiver finished, in RFC 3339
            ///
            /// Always present according to the docs.
            pub finish_time: Option<String>,
            /// 分账失败原因 / Reason why profit sharing with the receiver failed
            pub fail_reason: Option<String>,
            /// 分账接收方类型 / Type of profit-sharing receiver
            ///
            /// Always present according to the docs.
            pub r#type: Option<String>,
            /// 接收方账号 / Account of the receiver
            ///
            /// Always present according to the docs.
            pub receiver_account: Option<String>,
            /// 分账明细单号 / WeChat Pay's number of the profit-sharing item
            ///
            /// Always present according to the docs.
            pub detail_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receivers,
            receiver_mchid = "receiver_mchid",
            amount = "amount",
            description = "description",
            result = "result",
            finish_time = "finish_time",
            fail_reason = "fail_reason",
            r#type = "type",
            receiver_account = "receiver_account",
            detail_id = "detail_id",
        );

        /// 异常资金的处理状态 / State of handling the abnormal funds
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AbnormalStatus {
            /// 异常待处理 / Waiting to be handled
            ///
            /// `ABNORMAL_PENDING`
            AbnormalPending,
            /// 异常处理已完成 / Handling finished
            ///
            /// `ABNORMAL_FINISHED`
            AbnormalFinished,
            /// 异常处理已关闭 / Handling closed
            ///
            /// `ABNORMAL_CLOSED`
            AbnormalClosed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AbnormalStatus,
            AbnormalPending = "ABNORMAL_PENDING",
            AbnormalFinished = "ABNORMAL_FINISHED",
            AbnormalClosed = "ABNORMAL_CLOSED",
        );

        /// 异常资金处理的关闭原因 / Why handling of the abnormal funds was closed
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FundsAbnormalClosedReason {
            /// 超时关闭 / Closed on timeout
            ///
            /// `CLOSED_REASON_TIMEOUT`
            ClosedReasonTimeout,
            /// 转付受限而关闭 / Closed because the transfer is restricted
            ///
            /// `CLOSED_REASON_RESTRICT_TRANSFER`
            ClosedReasonRestrictTransfer,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FundsAbnormalClosedReason,
            ClosedReasonTimeout = "CLOSED_REASON_TIMEOUT",
            ClosedReasonRestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
        );

        /// 异常资金的接收方列表 / Receivers of the abnormal funds
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FundsAbnormalReceivers {
            /// 接收异常资金的平台商户号 / Merchant ID of the platform that receives the abnormal funds
            pub mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FundsAbnormalReceivers,
            mchid = "mchid",
        );
    }
}

/// Shares the funds of a sub-merchant's order among receivers at an e-commerce platform's request.
///
/// 应电商平台请求，将二级商户订单的资金分给各分账接收方。
///
/// `POST /v3/ecommerce/profitsharing/orders`
///
/// 请求分账 / Request a platform's profit sharing · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691594) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::orders::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260618120000001")
///     .receivers([
///         post::Receivers::default()
///             .r#type("MERCHANT_ID")
///             .receiver_account("1684907235")
///             .amount(5000)
///             .description("六月平台服务费分账"),
///     ])
///     .finish(true);
/// ```
#[doc(alias = "请求分账")]
#[doc(alias = "/v3/ecommerce/profitsharing/orders")]
#[doc(alias = "post_v3_ecommerce_profitsharing_orders")]
#[doc(alias = "求分账")]
#[doc(alias = "分账")]
#[doc(alias = "Request a platforms profit sharing")]
#[doc(alias = "platforms profit sharing")]
#[doc(alias = "s profit sharing")]
#[doc(alias = "profit sharing")]
#[doc(alias = "sharing")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求分账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `out_order_no`, `receivers`, `finish`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 分账接收方列表 / Profit-sharing receivers
        ///
        /// **Required.**
        pub fn receivers(self, values: impl IntoIterator<Item = Receivers>) -> Self {
            Self(self.0.body("receivers", list::<Receivers>(values)))
        }

        /// 是否分账完成 / Whether profit sharing is finished
        ///
        /// **Required.**
        pub fn finish(self, value: bool) -> Self {
            Self(self.0.body("finish", value))
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
                "post_v3_ecommerce_profitsharing_orders",
                Method::Post,
                "/v3/ecommerce/profitsharing/orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/receivers",
                    "/body/receivers/*/type",
                    "/body/receivers/*/receiver_account",
                    "/body/receivers/*/amount",
                    "/body/receivers/*/description",
                    "/body/finish",
                ],
            )
            .request(&[("/body/receivers/*/receiver_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 分账接收方列表 / Profit-sharing receivers
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Receivers(ObjectBuilder);

    impl Receivers {
        /// 分账接收方类型 / Type of profit-sharing receiver
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 接收方账号 / Account of the receiver
        ///
        /// **Required.**
        pub fn receiver_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receiver_account", value.into()))
        }

        /// 分账金额，单位：分 / Amount shared to the receiver, in fen (overseas: in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 分账描述 / Description of the profit sharing
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 分账接收方的名称或姓名 / Name of the profit-sharing receiver
        ///
        /// Encrypted by the client.
        pub fn receiver_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("receiver_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receivers);

    /// Response of 请求分账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 微信支付分账单号 / WeChat Pay's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 分账单状态 / State of the profit-sharing order
        pub status: Option<response::Status>,
        /// 分账接收方列表 / Profit-sharing receivers
        ///
        /// Always present according to the docs.
        pub receivers: Vec<response::Receivers>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        status = "status",
        receivers = "receivers",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分账单状态 / State of the profit-sharing order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Processing = "PROCESSING",
            Finished = "FINISHED",
        );

        /// 分账接收方列表 / Profit-sharing receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// 分账金额，单位：分 / Amount shared to the receiver, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 分账描述 / Description of the profit sharing
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 分账结果 / Result of the profit sharing to this receiver
            pub result: Option<String>,
            /// 分账完成时间，RFC 3339格式 / Time at which profit sharing with the receiver finished, in RFC 3339
            ///
            /// Always present according to the docs.
            pub finish_time: Option<String>,
            /// 分账失败原因 / Reason why profit sharing with the receiver failed
            pub fail_reason: Option<String>,
            /// 分账接收方类型 / Type of profit-sharing receiver
            ///
            /// Always present according to the docs.
            pub r#type: Option<String>,
            /// 接收方账号 / Account of the receiver
            ///
            /// Always present according to the docs.
            pub receiver_account: Option<String>,
            /// 分账明细单号 / WeChat Pay's number of the profit-sharing item
            ///
            /// Always present according to the docs.
            pub detail_id: Option<String>,
            /// 异常资金的处理状态 / State of handling the abnormal funds
            pub abnormal_status: Option<AbnormalStatus>,
            /// 异常资金处理的关闭原因 / Why handling of the abnormal funds was closed
            pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
            /// 异常资金的转付单号 / Number of redirecting the abnormal funds
            pub funds_abnormal_redirect_id: Option<String>,
            /// 异常资金的接收方列表 / Receivers of the abnormal funds
            pub funds_abnormal_receivers: Vec<FundsAbnormalReceivers>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receivers,
            amount = "amount",
            description = "description",
            result = "result",
            finish_time = "finish_time",
            fail_reason = "fail_reason",
            r#type = "type",
            receiver_account = "receiver_account",
            detail_id = "detail_id",
            abnormal_status = "abnormal_status",
            funds_abnormal_closed_reason = "funds_abnormal_closed_reason",
            funds_abnormal_redirect_id = "funds_abnormal_redirect_id",
            funds_abnormal_receivers = "funds_abnormal_receivers",
        );

        /// 异常资金的处理状态 / State of handling the abnormal funds
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AbnormalStatus {
            /// 异常待处理 / Waiting to be handled
            ///
            /// `ABNORMAL_PENDING`
            AbnormalPending,
            /// 异常处理已完成 / Handling finished
            ///
            /// `ABNORMAL_FINISHED`
            AbnormalFinished,
            /// 异常处理已关闭 / Handling closed
            ///
            /// `ABNORMAL_CLOSED`
            AbnormalClosed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AbnormalStatus,
            AbnormalPending = "ABNORMAL_PENDING",
            AbnormalFinished = "ABNORMAL_FINISHED",
            AbnormalClosed = "ABNORMAL_CLOSED",
        );

        /// 异常资金处理的关闭原因 / Why handling of the abnormal funds was closed
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FundsAbnormalClosedReason {
            /// 超时关闭 / Closed on timeout
            ///
            /// `CLOSED_REASON_TIMEOUT`
            ClosedReasonTimeout,
            /// 转付受限而关闭 / Closed because the transfer is restricted
            ///
            /// `CLOSED_REASON_RESTRICT_TRANSFER`
            ClosedReasonRestrictTransfer,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FundsAbnormalClosedReason,
            ClosedReasonTimeout = "CLOSED_REASON_TIMEOUT",
            ClosedReasonRestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
        );

        /// 异常资金的接收方列表 / Receivers of the abnormal funds
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FundsAbnormalReceivers {
            /// 接收异常资金的平台商户号 / Merchant ID of the platform that receives the abnormal funds
            pub mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FundsAbnormalReceivers,
            mchid = "mchid",
        );
    }
}
