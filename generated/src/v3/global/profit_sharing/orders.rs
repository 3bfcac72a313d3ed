//! 请求分账 · `POST /v3/global/profit-sharing/orders`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/orders.md by `cargo xtask regen`; do not edit.

/// Shares an overseas order's settled funds among profit-sharing receivers.
///
/// 将境外订单的结算资金分给各分账接收方。
///
/// `POST /v3/global/profit-sharing/orders`
///
/// 请求分账 / Request overseas profit sharing · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892) · feature `v3-global` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::orders::post;
///
/// let request = post()
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260618120000001")
///     .unfreeze_unsplit(false);
/// ```
#[doc(alias = "请求分账")]
#[doc(alias = "/v3/global/profit-sharing/orders")]
#[doc(alias = "post_v3_global_profit_sharing_orders")]
#[doc(alias = "求分账")]
#[doc(alias = "分账")]
#[doc(alias = "Request overseas profit sharing")]
#[doc(alias = "overseas profit sharing")]
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
    /// **Required**: `transaction_id`, `out_order_no`, `unfreeze_unsplit`.
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
                "post_v3_global_profit_sharing_orders",
                Method::Post,
                "/v3/global/profit-sharing/orders",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/receivers/*/currency",
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
        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        ///
        /// **Required.** At most 3 characters. At least 3 characters. Known values: `CNY` (人民币 / Chinese yuan (CNY)).
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

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

        /// 是否已获用户实名信息授权 / Whether the user has authorized the use of their real-name data
        pub fn authorized(self, value: bool) -> Self {
            Self(self.0.set("authorized", value))
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
        pub state: Option<String>,
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

        /// 分账接收方列表 / Profit-sharing receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
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
            ///
            /// Always present according to the docs.
            pub fail_reason: Option<String>,
            /// 分账创建时间，RFC 3339格式 / Time at which the profit sharing was created, in RFC 3339
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 分账完成时间，RFC 3339格式 / Time at which profit sharing with the receiver finished, in RFC 3339
            ///
            /// Always present according to the docs.
            pub finish_time: Option<String>,
            /// 分账明细单号 / WeChat Pay's number of the profit-sharing item
            pub detail_id: Option<String>,
            /// 分账明细类型 / Type of profit-sharing item
            pub detail_type: Option<String>,
            /// 结算币种，ISO 4217代码 / Settlement currency, an ISO 4217 code
            pub settlement_currency: Option<String>,
            /// 出资方结算金额，单位：币种最小单位 / Amount settled by the funder, in the currency's smallest unit
            pub settlement_amount: Option<i64>,
            /// 汇率值 / Exchange rate between payment and settlement currency
            pub rate: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receivers,
            currency = "currency",
            amount = "amount",
            description = "description",
            r#type = "type",
            account = "account",
            result = "result",
            fail_reason = "fail_reason",
            create_time = "create_time",
            finish_time = "finish_time",
            detail_id = "detail_id",
            detail_type = "detail_type",
            settlement_currency = "settlement_currency",
            settlement_amount = "settlement_amount",
            rate = "rate",
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
    }
}
