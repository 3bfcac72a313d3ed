//! 解冻剩余资金 · `POST /v3/profitsharing/orders/unfreeze`
//!
//! Generated from docs/openapi/v3/profitsharing/orders/unfreeze.md by `cargo xtask regen`; do not edit.

/// Unfreezes the part of an order not shared out and releases it to the merchant.
///
/// 将订单中未分出的资金解冻，归还给商户。
///
/// `POST /v3/profitsharing/orders/unfreeze`
///
/// 解冻剩余资金 / Unfreeze an order's remaining funds · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012526374), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466860) · feature `v3-profitsharing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::profitsharing::orders::unfreeze::post;
///
/// let request = post()
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260619090000002")
///     .description("订单分账完结，解冻剩余资金");
/// ```
#[doc(alias = "解冻剩余资金")]
#[doc(alias = "/v3/profitsharing/orders/unfreeze")]
#[doc(alias = "post_v3_profitsharing_orders_unfreeze")]
#[doc(alias = "冻剩余资金")]
#[doc(alias = "剩余资金")]
#[doc(alias = "余资金")]
#[doc(alias = "资金")]
#[doc(alias = "Unfreeze an orders remaining funds")]
#[doc(alias = "orders remaining funds")]
#[doc(alias = "s remaining funds")]
#[doc(alias = "remaining funds")]
#[doc(alias = "funds")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解冻剩余资金. Created by [`post()`](super::post()).
    ///
    /// **Required**: `transaction_id`, `out_order_no`, `description`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.** At most 32 characters.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.** At most 64 characters.
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.** At most 80 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
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
                "post_v3_profitsharing_orders_unfreeze",
                Method::Post,
                "/v3/profitsharing/orders/unfreeze",
            )
            .body(Body::Json)
            .required(&["/body/transaction_id", "/body/out_order_no", "/body/description"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 解冻剩余资金.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs. At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs. At most 64 characters.
        pub out_order_no: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs. At most 64 characters.
        pub order_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs. At most 32 characters.
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

        /// 状态 / State
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
            pub result: Option<String>,
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
