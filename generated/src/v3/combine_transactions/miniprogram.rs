//! 个人收款交易下单-小程序 · `POST /v3/combine-transactions/miniprogram`
//!
//! Generated from docs/openapi/v3/combine-transactions/miniprogram.md by `cargo xtask regen`; do not edit.

/// Places a personal collection order of a platform for payment in a Mini Program.
///
/// 平台为个人收款交易下单，由用户在小程序内支付。
///
/// `POST /v3/combine-transactions/miniprogram`
///
/// 个人收款交易下单-小程序 / Place a Mini Program personal collection order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012602225) · feature `v3-combine-transactions` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::combine_transactions::miniprogram::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mchid("1684907235")
///     .combine_out_trade_no("TEAC20260618103542007")
///     .combine_payer_info(
///         post::CombinePayerInfo::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     )
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .individual_auth_id("3100168490723526000017")
///             .out_trade_no("TEA20260618103542007")
///             .amount(post::Amount::default().total_amount(35200).currency("CNY"))
///             .attach("idle=20518")
///             .description("闲置紫砂壶一把"),
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .individual_auth_id("3100168490723526000024")
///             .out_trade_no("TEA20260618103542008")
///             .amount(post::Amount::default().total_amount(6800).currency("CNY"))
///             .attach("idle=20533")
///             .description("闲置青瓷盖碗一只"),
///     ])
///     .time_expire("2026-06-18T10:50:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "个人收款交易下单-小程序")]
#[doc(alias = "/v3/combine-transactions/miniprogram")]
#[doc(alias = "post_v3_combine_transactions_miniprogram")]
#[doc(alias = "人收款交易下单-小程序")]
#[doc(alias = "收款交易下单-小程序")]
#[doc(alias = "款交易下单-小程序")]
#[doc(alias = "交易下单-小程序")]
#[doc(alias = "易下单-小程序")]
#[doc(alias = "下单-小程序")]
#[doc(alias = "单-小程序")]
#[doc(alias = "小程序")]
#[doc(alias = "程序")]
#[doc(alias = "Place a Mini Program personal collection order")]
#[doc(alias = "Mini Program personal collection order")]
#[doc(alias = "Program personal collection order")]
#[doc(alias = "personal collection order")]
#[doc(alias = "collection order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 个人收款交易下单-小程序. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`, `combine_mchid`, `combine_out_trade_no`, `combine_payer_info`, `sub_orders`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// 合单支付者信息 / Payer of the combined order
        ///
        /// **Required.**
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.body("combine_payer_info", value))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 子单列表 / Sub-orders of the combined order
        ///
        /// **Required.**
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
        }

        /// 交易结束时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order expires, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 交易场景 / Trade scenario
        ///
        /// Known values: `RECOMMERCE` (二手交易 / Second-hand trade).
        pub fn trade_scenario(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_scenario", value.into()))
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
                "post_v3_combine_transactions_miniprogram",
                Method::Post,
                "/v3/combine-transactions/miniprogram",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mchid",
                    "/body/combine_out_trade_no",
                    "/body/combine_payer_info",
                    "/body/combine_payer_info/openid",
                    "/body/scene_info/payer_client_ip",
                    "/body/sub_orders",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/individual_auth_id",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/amount",
                    "/body/sub_orders/*/amount/total_amount",
                    "/body/sub_orders/*/amount/currency",
                    "/body/sub_orders/*/attach",
                    "/body/sub_orders/*/description",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 合单支付者信息 / Payer of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CombinePayerInfo(ObjectBuilder);

    impl CombinePayerInfo {
        /// 合单支付者OpenID / Payer's OpenID under the AppID of the combined order
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CombinePayerInfo);

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 商户端设备号（门店号或收银设备ID） / Merchant's terminal device, a shop number or cashier device ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 用户终端IP / IP address of the payer's device
        ///
        /// **Required.** Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// 子单列表 / Sub-orders of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubOrders(ObjectBuilder);

    impl SubOrders {
        /// 子单发起方商户号 / Merchant ID that initiates the sub-order
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 商品服务类型 / Service type of the sub-order
        ///
        /// Known values: `INDIVIDUALTRADE` (个人交易 / Trade between individuals).
        pub fn order_service_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("order_service_type", value.into()))
        }

        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        ///
        /// **Required.**
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("individual_auth_id", value.into()))
        }

        /// 个人收款方的平台昵称 / Individual payee's nickname on the platform
        pub fn individual_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("individual_name", value.into()))
        }

        /// 子单商户订单号 / Merchant's order number of the sub-order
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 子单金额或金额信息 / Sub-order's amount or its amount details
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// **Required.**
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// 商品描述 / Description of the goods
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

    sent!(SubOrders);

    /// 子单金额或金额信息 / Sub-order's amount or its amount details
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 标价金额，单位：分 / Order amount as priced, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        ///
        /// **Required.**
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// Response of 个人收款交易下单-小程序.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        ///
        /// Always present according to the docs.
        pub prepay_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
    );
}
