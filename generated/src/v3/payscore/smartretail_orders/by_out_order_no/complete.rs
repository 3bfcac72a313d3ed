//! 完结智慧零售订单 · `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
//!
//! Generated from docs/openapi/v3/payscore/smartretail-orders/{out_order_no}/complete.md by `cargo xtask regen`; do not edit.

/// Completes a confirmed smart retail order of WeChat Pay score with the actual fees and total amount.
///
/// 按实际费用和总金额，完结已确认的支付分智慧零售订单。
///
/// `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
///
/// 完结智慧零售订单 / Complete a smart retail order · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::smartretail_orders::by_out_order_no::complete::post;
///
/// let request = post("SO20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("00004000000000178412690357218468");
/// ```
#[doc(alias = "完结智慧零售订单")]
#[doc(alias = "/v3/payscore/smartretail-orders/{out_order_no}/complete")]
#[doc(alias = "post_v3_payscore_smartretail_orders_out_order_no_complete")]
#[doc(alias = "结智慧零售订单")]
#[doc(alias = "智慧零售订单")]
#[doc(alias = "慧零售订单")]
#[doc(alias = "零售订单")]
#[doc(alias = "售订单")]
#[doc(alias = "订单")]
#[doc(alias = "Complete a smart retail order")]
#[doc(alias = "smart retail order")]
#[doc(alias = "retail order")]
#[doc(alias = "order")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 完结智慧零售订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `service_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 完结类型，表示用户对订单的使用情况 / Completion type: how far the user made use of the order
        ///
        /// Known values: `1` (未使用服务，取消订单 / Service not used, order cancelled), `2` (完成服务使用，结束订单 / Service used, order ended).
        pub fn finish_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("finish_type", value.into()))
        }

        /// 取消原因 / Reason of the cancellation
        pub fn cancel_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cancel_reason", value.into()))
        }

        /// 实际服务开始时间 / Actual start time of the service
        pub fn real_service_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_service_start_time", value.into()))
        }

        /// 实际服务结束时间 / Actual end time of the service
        pub fn real_service_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_service_end_time", value.into()))
        }

        /// 服务结束地点 / Place where the service ended or is expected to end
        pub fn real_service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_service_end_location", value.into()))
        }

        /// 后付费项目列表 / List of postpaid fee items
        pub fn fees(self, values: impl IntoIterator<Item = Fees>) -> Self {
            Self(self.0.body("fees", list::<Fees>(values)))
        }

        /// 商户优惠列表，最多5条 / Merchant's discounts, up to five
        pub fn discounts(self, values: impl IntoIterator<Item = Discounts>) -> Self {
            Self(self.0.body("discounts", list::<Discounts>(values)))
        }

        /// 总金额，单位：分 / Total amount, in fen
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 完结凭证，完结订单时传入 / Ticket to be passed when completing the order
        pub fn finish_ticket(self, value: impl Into<String>) -> Self {
            Self(self.0.body("finish_ticket", value.into()))
        }

        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.body("profit_sharing", value))
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
                "post_v3_payscore_smartretail_orders_out_order_no_complete",
                Method::Post,
                "/v3/payscore/smartretail-orders/{out_order_no}/complete",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/service_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 后付费项目列表 / List of postpaid fee items
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Fees(ObjectBuilder);

    impl Fees {
        /// 付费项目名称 / Name of the fee item
        pub fn fee_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fee_name", value.into()))
        }

        /// 付费项目数量 / Quantity of the fee item
        pub fn fee_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("fee_count", value.into()))
        }

        /// 付费项目总金额，单位：分 / Amount of the fee item, in fen
        pub fn fee_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("fee_amount", value.into()))
        }

        /// 付费项目的计费规则说明 / Description of how the fee item is charged
        pub fn fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fee_desc", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Fees);

    /// 商户优惠列表，最多5条 / Merchant's discounts, up to five
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Discounts(ObjectBuilder);

    impl Discounts {
        /// 优惠名称 / Discount's name
        pub fn discount_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("discount_name", value.into()))
        }

        /// 优惠金额，单位：分 / Discount, in fen (overseas: in the currency's smallest unit)
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// 优惠说明 / Explanation of the discount
        pub fn discount_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.set("discount_desc", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Discounts);

    /// Response of 完结智慧零售订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_order_no = "out_order_no",
        service_id = "service_id",
        order_id = "order_id",
    );
}
