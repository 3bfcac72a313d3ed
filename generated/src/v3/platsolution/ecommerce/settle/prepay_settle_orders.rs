//! 个人收款-申请批量结算 · `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md by `cargo xtask regen`; do not edit.

/// Applies for the batch settlement of payments to an individual payee on a platform.
///
/// 为平台上的个人收款方申请批量结算其所收款项。
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
///
/// 个人收款-申请批量结算 / Apply for batch settlement to an individual · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012649847) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::settle::prepay_settle_orders::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_settle_batch_no("SB20260618180000001")
///     .individual_auth_id("3100168490723526000017")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .description("二手茶具货款352.00元")
///     .trade_scenario("RECOMMERCE")
///     .settle_info_list([
///         post::SettleInfoList::default()
///             .out_settle_no("ST20260618180000001")
///             .transaction_id("4200002618202606184087315926")
///             .settle_detail_info_list([
///                 post::SettleDetailInfoList::default()
///                     .out_settle_detail_no("SD20260618180000001")
///                     .settle_type("RECEIVE")
///                     .receiver_type("MERCHANT")
///                     .receiver_account("1684907235")
///                     .amount(post::Amount::default().amount(35200)),
///             ]),
///     ]);
/// ```
#[doc(alias = "个人收款-申请批量结算")]
#[doc(alias = "/v3/platsolution/ecommerce/settle/prepay-settle-orders")]
#[doc(alias = "post_v3_platsolution_ecommerce_settle_prepay_settle_orders")]
#[doc(alias = "人收款-申请批量结算")]
#[doc(alias = "收款-申请批量结算")]
#[doc(alias = "款-申请批量结算")]
#[doc(alias = "申请批量结算")]
#[doc(alias = "请批量结算")]
#[doc(alias = "批量结算")]
#[doc(alias = "量结算")]
#[doc(alias = "结算")]
#[doc(alias = "Apply for batch settlement to an individual")]
#[doc(alias = "batch settlement to an individual")]
#[doc(alias = "settlement to an individual")]
#[doc(alias = "individual")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 个人收款-申请批量结算. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `out_settle_batch_no`, `individual_auth_id`, `notify_url`, `description`, `trade_scenario`, `settle_info_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 商户结算批次单号 / Merchant's number of the settlement batch
        ///
        /// **Required.**
        pub fn out_settle_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_settle_batch_no", value.into()))
        }

        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        ///
        /// **Required.**
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("individual_auth_id", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 交易场景 / Trade scenario
        ///
        /// **Required.** Known values: `RECOMMERCE` (二手交易 / Second-hand trade).
        pub fn trade_scenario(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_scenario", value.into()))
        }

        /// 结算信息列表 / Settlements
        ///
        /// **Required.**
        pub fn settle_info_list(
            self,
            values: impl IntoIterator<Item = SettleInfoList>,
        ) -> Self {
            Self(self.0.body("settle_info_list", list::<SettleInfoList>(values)))
        }

        /// 收款类型模板ID / ID of the template that fixes the receiving type
        ///
        /// Known values: `1` (收款类型模板1，含义见官方文档 / Receiving template 1; see the official page), `2` (收款类型模板2，含义见官方文档 / Receiving template 2; see the official page).
        pub fn receive_type_template_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("receive_type_template_id", value.into()))
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
                "post_v3_platsolution_ecommerce_settle_prepay_settle_orders",
                Method::Post,
                "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_settle_batch_no",
                    "/body/individual_auth_id",
                    "/body/notify_url",
                    "/body/description",
                    "/body/trade_scenario",
                    "/body/settle_info_list",
                    "/body/settle_info_list/*/out_settle_no",
                    "/body/settle_info_list/*/transaction_id",
                    "/body/settle_info_list/*/settle_detail_info_list",
                    "/body/settle_info_list/*/settle_detail_info_list/*/out_settle_detail_no",
                    "/body/settle_info_list/*/settle_detail_info_list/*/settle_type",
                    "/body/settle_info_list/*/settle_detail_info_list/*/receiver_type",
                    "/body/settle_info_list/*/settle_detail_info_list/*/receiver_account",
                    "/body/settle_info_list/*/settle_detail_info_list/*/amount",
                    "/body/settle_info_list/*/settle_detail_info_list/*/amount/amount",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 结算信息列表 / Settlements
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SettleInfoList(ObjectBuilder);

    impl SettleInfoList {
        /// 商户结算单号 / Merchant's number of the settlement
        ///
        /// **Required.**
        pub fn out_settle_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_settle_no", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// 结算明细单列表 / Detail items of the settlement
        ///
        /// **Required.**
        pub fn settle_detail_info_list(
            self,
            values: impl IntoIterator<Item = SettleDetailInfoList>,
        ) -> Self {
            Self(self.0.set("settle_detail_info_list", list::<SettleDetailInfoList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfoList);

    /// 结算明细单列表 / Detail items of the settlement
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SettleDetailInfoList(ObjectBuilder);

    impl SettleDetailInfoList {
        /// 商户结算明细单号 / Merchant's number of the settlement detail
        ///
        /// **Required.**
        pub fn out_settle_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_settle_detail_no", value.into()))
        }

        /// 结算类型 / Type of settlement
        ///
        /// **Required.**
        pub fn settle_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("settle_type", value.into()))
        }

        /// 接收方类型 / Type of receiver
        ///
        /// **Required.**
        pub fn receiver_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receiver_type", value.into()))
        }

        /// 接收方账号 / Account of the receiver
        ///
        /// **Required.**
        pub fn receiver_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receiver_account", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleDetailInfoList);

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
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

    /// Response of 个人收款-申请批量结算.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号 / Merchant's number of the settlement batch
        ///
        /// Always present according to the docs.
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号 / WeChat Pay's ID of the settlement batch
        ///
        /// Always present according to the docs.
        pub settle_batch_no: Option<String>,
        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        ///
        /// Always present according to the docs.
        pub individual_auth_id: Option<String>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 交易场景 / Trade scenario
        ///
        /// Always present according to the docs.
        pub trade_scenario: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 完成时间，v3为RFC 3339格式 / Time of completion; in v3 in RFC 3339
        pub finish_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_settle_batch_no = "out_settle_batch_no",
        settle_batch_no = "settle_batch_no",
        individual_auth_id = "individual_auth_id",
        description = "description",
        state = "state",
        trade_scenario = "trade_scenario",
        create_time = "create_time",
        finish_time = "finish_time",
    );
}
