//! 教育通扣款受理 · `POST /v3/edu-papay/transactions`
//!
//! Generated from docs/openapi/v3/edu-papay/transactions.md by `cargo xtask regen`; do not edit.

/// Requests a deduction under a user's education papay contract for a partner.
///
/// 供服务商根据用户的教育续费通协议请求扣款。
///
/// `POST /v3/edu-papay/transactions`
///
/// 教育通扣款受理 / Request an education papay deduction · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012524731), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465548) · feature `v3-edu-papay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::edu_papay::transactions::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .body("茶艺课程月费")
///     .attach("class=2026")
///     .out_trade_no("TEA20260618103542007")
///     .goods_tag("TEA_CLASS")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .contract_id("202606186048271935")
///     .trade_scene("EDUCATION_PERIOD")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .device_information(
///         post::DeviceInformation::default().device_ip("203.0.113.24"),
///     );
/// ```
#[doc(alias = "教育通扣款受理")]
#[doc(alias = "/v3/edu-papay/transactions")]
#[doc(alias = "post_v3_edu_papay_transactions")]
#[doc(alias = "育通扣款受理")]
#[doc(alias = "通扣款受理")]
#[doc(alias = "扣款受理")]
#[doc(alias = "款受理")]
#[doc(alias = "受理")]
#[doc(alias = "Request an education papay deduction")]
#[doc(alias = "education papay deduction")]
#[doc(alias = "papay deduction")]
#[doc(alias = "deduction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 教育通扣款受理. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `body`, `out_trade_no`, `notify_url`, `contract_id`, `trade_scene`, `amount`, `device_information`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.** At most 128 characters.
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// At most 127 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 32 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        ///
        /// At most 32 characters.
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 256 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.** At most 32 characters.
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        ///
        /// **Required.** At most 32 characters. Known values: `EDUCATION_PERIOD` (教育行业的周期缴费 / Periodic payment in education).
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 设备信息 / Information on the device
        ///
        /// **Required.**
        pub fn device_information(self, value: DeviceInformation) -> Self {
            Self(self.0.body("device_information", value))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_edu_papay_transactions",
                Method::Post,
                "/v3/edu-papay/transactions",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/appid",
                    "/body/body",
                    "/body/out_trade_no",
                    "/body/notify_url",
                    "/body/contract_id",
                    "/body/trade_scene",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/device_information",
                    "/body/device_information/device_ip",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 设备信息 / Information on the device
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DeviceInformation(ObjectBuilder);

    impl DeviceInformation {
        /// 设备号 / Device's ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 商户端设备IP / IP address of the merchant's device
        ///
        /// **Required.** Format: `ip`.
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_ip", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeviceInformation);
}
