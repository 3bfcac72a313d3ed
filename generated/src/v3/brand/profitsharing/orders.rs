//! 请求分账 · `GET /v3/brand/profitsharing/orders`, `POST /v3/brand/profitsharing/orders`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/orders.md by `cargo xtask regen`; do not edit.

/// Queries the result of a chain-brand profit sharing or of its finishing by transaction ID and order number.
///
/// 凭微信支付订单号和分账单号查询连锁品牌分账或完结分账的结果。
///
/// `GET /v3/brand/profitsharing/orders`
///
/// 查询分账结果 / Query a chain-brand profit-sharing result · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467002) · feature `v3-brand` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::orders::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260618120000001");
/// ```
#[doc(alias = "查询分账结果")]
#[doc(alias = "/v3/brand/profitsharing/orders")]
#[doc(alias = "get_v3_brand_profitsharing_orders")]
#[doc(alias = "询分账结果")]
#[doc(alias = "分账结果")]
#[doc(alias = "账结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a chain-brand profit-sharing result")]
#[doc(alias = "chain-brand profit-sharing result")]
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

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
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
                "get_v3_brand_profitsharing_orders",
                Method::Get,
                "/v3/brand/profitsharing/orders",
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
        pub status: Option<response::Status>,
        /// 分账接收方列表 / Profit-sharing receivers
        ///
        /// Always present according to the docs.
        pub receivers: Vec<response::Receivers>,
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
        finish_amount = "finish_amount",
        finish_description = "finish_description",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
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
            /// 分账接收方类型 / Type of profit-sharing receiver
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
            ///
            /// Always present according to the docs.
            pub account: Option<String>,
            /// 分账金额，单位：分 / Amount shared to the receiver, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 分账描述 / Description of the profit sharing
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 分账结果 / Result of the profit sharing to this receiver
            ///
            /// Always present according to the docs.
            pub result: Option<Result>,
            /// 分账完成时间，RFC 3339格式 / Time at which profit sharing with the receiver finished, in RFC 3339
            ///
            /// Always present according to the docs.
            pub finish_time: Option<String>,
            /// 分账失败原因 / Reason why profit sharing with the receiver failed
            pub fail_reason: Option<FailReason>,
            /// 分账明细单号 / WeChat Pay's number of the profit-sharing item
            ///
            /// Always present according to the docs.
            pub detail_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receivers,
            r#type = "type",
            account = "account",
            amount = "amount",
            description = "description",
            result = "result",
            finish_time = "finish_time",
            fail_reason = "fail_reason",
            detail_id = "detail_id",
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
            /// `SUCEESS`
            Suceess,
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
            Suceess = "SUCEESS",
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

/// Shares settled funds of a chain-brand order among receivers at the partner's request.
///
/// 应服务商请求，将连锁品牌订单已结算的资金分给各分账接收方。
///
/// `POST /v3/brand/profitsharing/orders`
///
/// 请求分账 / Request chain-brand profit sharing · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692975) · feature `v3-brand` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::orders::post;
///
/// let request = post()
///     .brand_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260618120000001")
///     .receivers([
///         post::Receivers::default()
///             .r#type(post::Type::MerchantId)
///             .account("1684920418")
///             .amount(5000)
///             .description("六月茶具货款分账"),
///     ])
///     .finish(true);
/// ```
#[doc(alias = "请求分账")]
#[doc(alias = "/v3/brand/profitsharing/orders")]
#[doc(alias = "post_v3_brand_profitsharing_orders")]
#[doc(alias = "求分账")]
#[doc(alias = "分账")]
#[doc(alias = "Request chain-brand profit sharing")]
#[doc(alias = "chain-brand profit sharing")]
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
    /// **Required**: `brand_mchid`, `sub_mchid`, `transaction_id`, `out_order_no`, `receivers`, `finish`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn brand_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
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
                "post_v3_brand_profitsharing_orders",
                Method::Post,
                "/v3/brand/profitsharing/orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_mchid",
                    "/body/sub_mchid",
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/receivers",
                    "/body/receivers/*/type",
                    "/body/receivers/*/account",
                    "/body/receivers/*/amount",
                    "/body/receivers/*/description",
                    "/body/finish",
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

        /// 名称或姓名 / Name
        ///
        /// Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
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
        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// Always present according to the docs.
        pub brand_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
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
        /// 分账接收方列表 / Profit-sharing receivers
        pub receivers: Vec<response::Receivers>,
        /// 状态 / State
        pub status: Option<response::Status>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_mchid = "brand_mchid",
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        receivers = "receivers",
        status = "status",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分账接收方列表 / Profit-sharing receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// 分账接收方类型 / Type of profit-sharing receiver
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
            ///
            /// Always present according to the docs.
            pub account: Option<String>,
            /// 分账金额，单位：分 / Amount shared to the receiver, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 分账描述 / Description of the profit sharing
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 分账结果 / Result of the profit sharing to this receiver
            ///
            /// Always present according to the docs.
            pub result: Option<Result>,
            /// 分账完成时间，RFC 3339格式 / Time at which profit sharing with the receiver finished, in RFC 3339
            ///
            /// Always present according to the docs.
            pub finish_time: Option<String>,
            /// 分账失败原因 / Reason why profit sharing with the receiver failed
            pub fail_reason: Option<FailReason>,
            /// 分账明细单号 / WeChat Pay's number of the profit-sharing item
            ///
            /// Always present according to the docs.
            pub detail_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receivers,
            r#type = "type",
            account = "account",
            amount = "amount",
            description = "description",
            result = "result",
            finish_time = "finish_time",
            fail_reason = "fail_reason",
            detail_id = "detail_id",
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

        /// 状态 / State
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
    }
}
