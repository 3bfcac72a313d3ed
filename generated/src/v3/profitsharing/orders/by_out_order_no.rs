//! 查询分账结果 · `GET /v3/profitsharing/orders/{out_order_no}`
//!
//! Generated from docs/openapi/v3/profitsharing/orders/{out_order_no}.md by `cargo xtask regen`; do not edit.

/// Tells the state of a profit-sharing request, receiver by receiver.
///
/// 查询分账请求的状态，逐个列出各接收方的结果。
///
/// `GET /v3/profitsharing/orders/{out_order_no}`
///
/// 查询分账结果 / Query a profit-sharing result · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525210), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466850) · feature `v3-profitsharing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::profitsharing::orders::by_out_order_no::get;
///
/// let request = get("PS20260618120000001")
///     .transaction_id("4200002618202606184087315926");
/// ```
#[doc(alias = "查询分账结果")]
#[doc(alias = "/v3/profitsharing/orders/{out_order_no}")]
#[doc(alias = "get_v3_profitsharing_orders_out_order_no")]
#[doc(alias = "询分账结果")]
#[doc(alias = "分账结果")]
#[doc(alias = "账结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a profit-sharing result")]
#[doc(alias = "profit-sharing result")]
#[doc(alias = "result")]
pub fn get(out_order_no: impl Into<String>) -> get::Request {
    get::Request::new([out_order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询分账结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `transaction_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.** At most 32 characters.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
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
                "get_v3_profitsharing_orders_out_order_no",
                Method::Get,
                "/v3/profitsharing/orders/{out_order_no}",
            )
            .query(&["sub_mchid", "transaction_id"])
            .required(&["/query/transaction_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询分账结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
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
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 分账接收方列表 / Profit-sharing receivers
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
        state = "state",
        receivers = "receivers",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分账单状态 / State of the profit-sharing order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
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
            State,
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
            /// 分账接收方类型 / Type of profit-sharing receiver
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
            ///
            /// Always present according to the docs.
            pub account: Option<String>,
            /// 分账结果 / Result of the profit sharing to this receiver
            ///
            /// Always present according to the docs.
            pub result: Option<Result>,
            /// 分账失败原因 / Reason why profit sharing with the receiver failed
            pub fail_reason: Option<FailReason>,
            /// 分账明细单号 / WeChat Pay's number of the profit-sharing item
            pub detail_id: Option<String>,
            /// 分账创建时间，RFC 3339格式 / Time at which the profit sharing was created, in RFC 3339
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 分账完成时间，RFC 3339格式 / Time at which profit sharing with the receiver finished, in RFC 3339
            ///
            /// Always present according to the docs.
            pub finish_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receivers,
            amount = "amount",
            description = "description",
            r#type = "type",
            account = "account",
            result = "result",
            fail_reason = "fail_reason",
            detail_id = "detail_id",
            create_time = "create_time",
            finish_time = "finish_time",
        );

        /// 分账接收方类型 / Type of profit-sharing receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 商户号 / Merchant ID
            ///
            /// `MERCHANT_ID`
            MerchantId,
            /// 个人OpenID / Individual's OpenID
            ///
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
            ///
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        );

        /// 分账结果 / Result of the profit sharing to this receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// 待处理 / Pending
            ///
            /// `PENDING`
            Pending,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Pending = "PENDING",
            Success = "SUCCESS",
            Closed = "CLOSED",
        );

        /// 分账失败原因 / Reason why profit sharing with the receiver failed
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// 账户异常 / Account is abnormal
            ///
            /// `ACCOUNT_ABNORMAL`
            AccountAbnormal,
            /// 分账关系已解除 / Profit-sharing relation removed
            ///
            /// `NO_RELATION`
            NoRelation,
            /// 接收方存在高风险 / Receiver is of high risk
            ///
            /// `RECEIVER_HIGH_RISK`
            ReceiverHighRisk,
            /// 接收方未实名 / Receiver's real name is not verified
            ///
            /// `RECEIVER_REAL_NAME_NOT_VERIFIED`
            ReceiverRealNameNotVerified,
            /// 分账权限已解除 / Profit-sharing permission removed
            ///
            /// `NO_AUTH`
            NoAuth,
            /// 接收方已达收款限额 / Receiver's receiving limit reached
            ///
            /// `RECEIVER_RECEIPT_LIMIT`
            ReceiverReceiptLimit,
            /// 付款方账户异常 / Payer's account is abnormal
            ///
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// 请求无效 / Invalid request
            ///
            /// `INVALID_REQUEST`
            InvalidRequest,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            AccountAbnormal = "ACCOUNT_ABNORMAL",
            NoRelation = "NO_RELATION",
            ReceiverHighRisk = "RECEIVER_HIGH_RISK",
            ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
            NoAuth = "NO_AUTH",
            ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            InvalidRequest = "INVALID_REQUEST",
        );
    }
}
