//! 从业机构同步微信支付分订单信息 · `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync.md by `cargo xtask regen`; do not edit.

/// Reports that an acquiring institution's service order was paid outside WeChat Pay, so that the user is not charged twice.
///
/// 上报从业机构的服务订单已在微信支付之外付款，以免重复扣款。
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
///
/// 从业机构同步微信支付分订单信息 / Sync an acquiring institution's WeChat Pay score order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691378) · feature `v3-payscore` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::by_out_order_no::sync::post;
///
/// let request = post("SO20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .sub_mchid("1684913560")
///     .channel_id("1684930625")
///     .r#type("Order_Paid")
///     .detail(post::Detail::default().paid_time("20260618123642"));
/// ```
#[doc(alias = "从业机构同步微信支付分订单信息")]
#[doc(alias = "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync")]
#[doc(alias = "post_v3_payscore_acquiringbank_serviceorder_out_order_no_sync")]
#[doc(alias = "业机构同步微信支付分订单信息")]
#[doc(alias = "机构同步微信支付分订单信息")]
#[doc(alias = "构同步微信支付分订单信息")]
#[doc(alias = "同步微信支付分订单信息")]
#[doc(alias = "步微信支付分订单信息")]
#[doc(alias = "微信支付分订单信息")]
#[doc(alias = "信支付分订单信息")]
#[doc(alias = "支付分订单信息")]
#[doc(alias = "付分订单信息")]
#[doc(alias = "分订单信息")]
#[doc(alias = "订单信息")]
#[doc(alias = "单信息")]
#[doc(alias = "信息")]
#[doc(alias = "Sync an acquiring institutions WeChat Pay score order")]
#[doc(alias = "acquiring institutions WeChat Pay score order")]
#[doc(alias = "institutions WeChat Pay score order")]
#[doc(alias = "s WeChat Pay score order")]
#[doc(alias = "WeChat Pay score order")]
#[doc(alias = "Pay score order")]
#[doc(alias = "score order")]
#[doc(alias = "order")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 从业机构同步微信支付分订单信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `sub_mchid`, `channel_id`, `type`, `detail`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.** At most 32 characters.
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.** At most 32 characters.
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 类型 / Type
        ///
        /// **Required.** At most 32 characters. Known values: `Order_Paid` (订单收款成功 / Order paid).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        ///
        /// **Required.**
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_acquiringbank_serviceorder_out_order_no_sync",
                Method::Post,
                "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/service_id",
                    "/body/sub_mchid",
                    "/body/channel_id",
                    "/body/type",
                    "/body/detail",
                    "/body/detail/paid_time",
                ],
            );

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
        ///
        /// **Required.**
        pub fn paid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("paid_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);
}
