//! 同步支付分订单信息 · `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
//!
//! Generated from docs/openapi/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync.md by `cargo xtask regen`; do not edit.

/// 同步支付分订单信息
///
/// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
///
/// 同步支付分订单信息 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::oversea::partner::serviceorder::by_out_order_no::sync::post;
///
/// let request = post("OON20260618382")
///     .service_id("80020260618103542800800800800")
///     .sub_mchid("1684913560")
///     .r#type("Order_Paid")
///     .detail(
///         post::Detail::default()
///             .seq(1)
///             .paid_time("2026-06-18T10:35:42+08:00")
///             .paid_amount(35200),
///     );
/// ```
#[doc(alias = "同步支付分订单信息")]
#[doc(alias = "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync")]
#[doc(alias = "post_v3_payscore_oversea_partner_serviceorder_out_order_no_sync")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 同步支付分订单信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `sub_mchid`, `type`, `detail`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        service_id: Option<String>,
        sub_mchid: Option<String>,
        r#type: Option<String>,
        detail: Option<Detail>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `type`
        ///
        /// **Required.** Known: `Order_Paid`.
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `detail`
        ///
        /// **Required.**
        pub fn detail(mut self, value: impl Into<Detail>) -> Self {
            self.detail = Some(value.into());
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
                "post_v3_payscore_oversea_partner_serviceorder_out_order_no_sync",
                Verb::Post,
                "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/service_id",
                    "/body/sub_mchid",
                    "/body/type",
                    "/body/detail",
                    "/body/detail/paid_time",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("service_id", &self.service_id)
                .body("sub_mchid", &self.sub_mchid)
                .body("type", &self.r#type)
                .body("detail", &self.detail)
                .extra(&self.extra)
        }
    }

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail {
        seq: Option<i64>,
        paid_time: Option<String>,
        paid_amount: Option<i64>,
        extra: Extra,
    }

    impl Detail {
        /// `seq`
        pub fn seq(mut self, value: impl Into<i64>) -> Self {
            self.seq = Some(value.into());
            self
        }

        /// `paid_time`
        ///
        /// **Required.**
        pub fn paid_time(mut self, value: impl Into<String>) -> Self {
            self.paid_time = Some(value.into());
            self
        }

        /// `paid_amount`
        pub fn paid_amount(mut self, value: impl Into<i64>) -> Self {
            self.paid_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Detail,
        seq = "seq",
        paid_time = "paid_time",
        paid_amount = "paid_amount",
    );
}
