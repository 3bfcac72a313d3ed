//! 教育通扣款受理 · `POST /v3/edu-papay/transactions`
//!
//! Generated from docs/openapi/v3/edu-papay/transactions.md by `cargo xtask regen`; do not edit.

/// 教育通扣款受理
///
/// `POST /v3/edu-papay/transactions`
///
/// 教育通扣款受理 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524731), [2](https://pay.weixin.qq.com/doc/v3/partner/4012465548) · feature `v3-edu-papay`
///
/// ```
/// use wechatpay_api::v3::edu_papay::transactions::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .body("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("580202606181035425")
///     .goods_tag("SPRING_TEA")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .contract_id("CI20260618249")
///     .trade_scene("示例TS626")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .device_information(
///         post::DeviceInformation::default()
///             .device_id("64120260")
///             .device_ip("203.0.113.24"),
///     );
/// ```
#[doc(alias = "教育通扣款受理")]
#[doc(alias = "/v3/edu-papay/transactions")]
#[doc(alias = "post_v3_edu_papay_transactions")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 教育通扣款受理; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `body`, `out_trade_no`, `notify_url`, `contract_id`, `trade_scene`, `amount`, `device_information`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        body: Option<String>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        goods_tag: Option<String>,
        notify_url: Option<String>,
        contract_id: Option<String>,
        trade_scene: Option<String>,
        amount: Option<Amount>,
        device_information: Option<DeviceInformation>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `body`
        ///
        /// **Required.**
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `trade_scene`
        ///
        /// **Required.**
        pub fn trade_scene(mut self, value: impl Into<String>) -> Self {
            self.trade_scene = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `device_information`
        ///
        /// **Required.**
        pub fn device_information(mut self, value: impl Into<DeviceInformation>) -> Self {
            self.device_information = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_edu_papay_transactions",
                Verb::Post,
                "/v3/edu-papay/transactions",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
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

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("body", &self.body)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("goods_tag", &self.goods_tag)
                .body("notify_url", &self.notify_url)
                .body("contract_id", &self.contract_id)
                .body("trade_scene", &self.trade_scene)
                .body("amount", &self.amount)
                .body("device_information", &self.device_information)
                .extra(&self.extra)
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }

        /// `currency`
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Amount,
        total = "total",
        currency = "currency",
    );

    /// DeviceInformation
    #[derive(Clone, Debug, Default)]
    pub struct DeviceInformation {
        device_id: Option<String>,
        device_ip: Option<String>,
        extra: Extra,
    }

    impl DeviceInformation {
        /// `device_id`
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `device_ip`
        ///
        /// **Required.**
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DeviceInformation,
        device_id = "device_id",
        device_ip = "device_ip",
    );
}
