//! 从业机构登记微信支付分扣款信息 · `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo.md by `cargo xtask regen`; do not edit.

/// Registers the deduction order number for a completed service order before the clearing institution is asked to deduct.
///
/// 请清算机构扣款之前，为已完结的服务订单登记扣款单号。
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
///
/// 从业机构登记微信支付分扣款信息 / Register an acquiring institution's deduction · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012458414) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::by_out_order_no::registerdeductinfo::post;
///
/// let request = post("SO20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .sub_mchid("1684913560")
///     .channel_id("1684930625");
/// ```
#[doc(alias = "从业机构登记微信支付分扣款信息")]
#[doc(
    alias = "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"
)]
#[doc(
    alias = "post_v3_payscore_acquiringbank_serviceorder_out_order_no_registerdeductinfo"
)]
#[doc(alias = "业机构登记微信支付分扣款信息")]
#[doc(alias = "机构登记微信支付分扣款信息")]
#[doc(alias = "构登记微信支付分扣款信息")]
#[doc(alias = "登记微信支付分扣款信息")]
#[doc(alias = "记微信支付分扣款信息")]
#[doc(alias = "微信支付分扣款信息")]
#[doc(alias = "信支付分扣款信息")]
#[doc(alias = "支付分扣款信息")]
#[doc(alias = "付分扣款信息")]
#[doc(alias = "分扣款信息")]
#[doc(alias = "扣款信息")]
#[doc(alias = "款信息")]
#[doc(alias = "信息")]
#[doc(alias = "Register an acquiring institutions deduction")]
#[doc(alias = "acquiring institutions deduction")]
#[doc(alias = "institutions deduction")]
#[doc(alias = "s deduction")]
#[doc(alias = "deduction")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 从业机构登记微信支付分扣款信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `sub_mchid`, `channel_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
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
                "post_v3_payscore_acquiringbank_serviceorder_out_order_no_registerdeductinfo",
                Method::Post,
                "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
            )
            .body(Body::Json)
            .required(&["/body/service_id", "/body/sub_mchid", "/body/channel_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 从业机构登记微信支付分扣款信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 描述 / Description
        pub description: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        description = "description",
    );
}
