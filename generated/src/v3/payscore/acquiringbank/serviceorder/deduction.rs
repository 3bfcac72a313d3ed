//! 从业机构查询微信支付分扣款信息 · `GET /v3/payscore/acquiringbank/serviceorder/deduction`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/serviceorder/deduction.md by `cargo xtask regen`; do not edit.

/// Queries the deduction registered by an acquiring institution for a service order.
///
/// 查询从业机构为某笔服务订单登记的扣款信息。
///
/// `GET /v3/payscore/acquiringbank/serviceorder/deduction`
///
/// 从业机构查询微信支付分扣款信息 / Query an acquiring institution's registered deduction · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012458665) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::deduction::get;
///
/// let request = get()
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .channel_id("1684930625");
/// ```
#[doc(alias = "从业机构查询微信支付分扣款信息")]
#[doc(alias = "/v3/payscore/acquiringbank/serviceorder/deduction")]
#[doc(alias = "get_v3_payscore_acquiringbank_serviceorder_deduction")]
#[doc(alias = "业机构查询微信支付分扣款信息")]
#[doc(alias = "机构查询微信支付分扣款信息")]
#[doc(alias = "构查询微信支付分扣款信息")]
#[doc(alias = "查询微信支付分扣款信息")]
#[doc(alias = "询微信支付分扣款信息")]
#[doc(alias = "微信支付分扣款信息")]
#[doc(alias = "信支付分扣款信息")]
#[doc(alias = "支付分扣款信息")]
#[doc(alias = "付分扣款信息")]
#[doc(alias = "分扣款信息")]
#[doc(alias = "扣款信息")]
#[doc(alias = "款信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query an acquiring institutions registered deduction")]
#[doc(alias = "acquiring institutions registered deduction")]
#[doc(alias = "institutions registered deduction")]
#[doc(alias = "s registered deduction")]
#[doc(alias = "registered deduction")]
#[doc(alias = "deduction")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 从业机构查询微信支付分扣款信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `channel_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("channel_id", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
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
                "get_v3_payscore_acquiringbank_serviceorder_deduction",
                Method::Get,
                "/v3/payscore/acquiringbank/serviceorder/deduction",
            )
            .query(
                &[
                    "service_id",
                    "appid",
                    "sub_mchid",
                    "sub_appid",
                    "channel_id",
                    "out_order_no",
                ],
            )
            .required(
                &[
                    "/query/service_id",
                    "/query/appid",
                    "/query/sub_mchid",
                    "/query/channel_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 从业机构查询微信支付分扣款信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        description = "description",
        out_trade_no = "out_trade_no",
    );
}
