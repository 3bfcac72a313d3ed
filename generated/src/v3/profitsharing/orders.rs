//! 请求分账 · `POST /v3/profitsharing/orders`
//!
//! Generated from docs/openapi/v3/profitsharing/orders.md by `cargo xtask regen`; do not edit.

/// Shares the settled funds of a paid order among the profit-sharing receivers.
///
/// 将已支付订单的结算资金分给各分账接收方。
///
/// `POST /v3/profitsharing/orders`
///
/// 请求分账 / Request profit sharing · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012524936), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012690683) · feature `v3-profitsharing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::profitsharing::orders::post;
///
/// let request = post()
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260618120000001")
///     .receivers([
///         post::Receivers::default()
///             .r#type(post::Type::MerchantId)
///             .account("1684913560")
///             .amount(5000)
///             .description("六月茶叶货款分账"),
///         post::Receivers::default()
///             .r#type(post::Type::MerchantId)
///             .account("1684920418")
///             .amount(3000)
///             .description("六月门店服务费分账"),
///     ])
///     .unfreeze_unsplit(false);
/// ```
#[doc(alias = "请求分账")]
#[doc(alias = "/v3/profitsharing/orders")]
#[doc(alias = "post_v3_profitsharing_orders")]
#[doc(alias = "求分账")]
#[doc(alias = "分账")]
#[doc(alias = "Request profit sharing")]
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
    /// **Required**: `transaction_id`, `out_order_no`, `receivers`, `unfreeze_unsplit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
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

        /// 分账接收方列表 / Profit-sharing receivers
        ///
        /// **Required.**
        pub fn receivers(self, values: impl IntoIterator<Item = Receivers>) -> Self {
            Self(self.0.body("receivers", list::<Receivers>(values)))
        }

        /// 是否解冻剩余未分资金 / Whether to unfreeze the funds left unshared
        ///
        /// **Required.**
        pub fn unfreeze_unsplit(self, value: bool) -> Self {
            Self(self.0.body("unfreeze_unsplit", value))
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
                "post_v3_profitsharing_orders",
                Method::Post,
                "/v3/profitsharing/orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/receivers",
                    "/body/receivers/*/type",
                    "/body/receivers/*/account",
                    "/body/receivers/*/amount",
                    "/body/receivers/*/description",
                    "/body/unfreeze_unsplit",
                ],
            )
            .request(&[("/body/receivers/*/name", FieldEncoding::RsaOaep)]);

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
        /// **Required.** At most 32 characters.
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// **Required.** At most 64 characters.
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// At most 1024 characters. Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 分账金额，单位：分 / Amount shared to the receiver, in fen (overseas: in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 分账描述 / Description of the profit sharing
        ///
        /// **Required.** At most 80 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receivers);

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

    /// Response of 请求分账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 状态 / State
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
