//! 支付分订单同步 · `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
//!
//! Generated from docs/openapi/v3/payscore/payafter-orders/{out_order_no}/sync.md by `cargo xtask regen`; do not edit.

/// Reports that an enjoy-first-pay-later order was paid outside WeChat Pay, to correct its state.
///
/// 上报先享后付订单已在微信支付之外付款，以更正订单状态。
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
///
/// 支付分订单同步 / Sync an enjoy-first-pay-later order · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::payafter_orders::by_out_order_no::sync::post;
///
/// let request = post("SO20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("00004000000000178412690357218468")
///     .r#type("Order_Paid")
///     .detail(post::Detail::default().paid_time("20260618123642"));
/// ```
#[doc(alias = "支付分订单同步")]
#[doc(alias = "/v3/payscore/payafter-orders/{out_order_no}/sync")]
#[doc(alias = "post_v3_payscore_payafter_orders_out_order_no_sync")]
#[doc(alias = "付分订单同步")]
#[doc(alias = "分订单同步")]
#[doc(alias = "订单同步")]
#[doc(alias = "单同步")]
#[doc(alias = "同步")]
#[doc(alias = "Sync an enjoy-first-pay-later order")]
#[doc(alias = "enjoy-first-pay-later order")]
#[doc(alias = "order")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 支付分订单同步. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 类型 / Type
        ///
        /// Known values: `Order_Paid` (订单收款成功 / Order paid).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
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
                "post_v3_payscore_payafter_orders_out_order_no_sync",
                Method::Post,
                "/v3/payscore/payafter-orders/{out_order_no}/sync",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Detail(ObjectBuilder);

    impl Detail {
        /// 收款成功时间，yyyyMMddHHmmss（境外为RFC 3339格式） / Time the amount was collected, yyyyMMddHHmmss (overseas: RFC 3339)
        pub fn paid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("paid_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// Response of 支付分订单同步.
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
        order_id = "order_id",
    );
}
