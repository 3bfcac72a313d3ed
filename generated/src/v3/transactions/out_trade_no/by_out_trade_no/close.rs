//! 关闭订单(商户订单号) · `POST /v3/transactions/out-trade-no/{out_trade_no}/close`
//!
//! Generated from docs/openapi/v3/transactions/out-trade-no/{out_trade_no}/close.md by `cargo xtask regen`; do not edit.

/// 关闭订单(商户订单号)
///
/// `POST /v3/transactions/out-trade-no/{out_trade_no}/close`
///
/// 关闭订单(商户订单号) · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml) · feature `v3-transactions`
///
/// ```
/// use wechatpay_api::v3::transactions::out_trade_no::by_out_trade_no::close::post;
///
/// let request = post("5802026061810354258058058058")
///     .mchid("1684907235")
///     .sub_mchid("1684913560")
///     .sp_mchid("1684907235");
/// ```
#[doc(alias = "关闭订单(商户订单号)")]
#[doc(alias = "/v3/transactions/out-trade-no/{out_trade_no}/close")]
#[doc(alias = "post_v3_transactions_out_trade_no_out_trade_no_close")]
#[deprecated = "use /v3/global/transactions/out-trade-no/{out_trade_no}/close"]
pub fn post(out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 关闭订单(商户订单号); [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        mchid: Option<String>,
        sub_mchid: Option<String>,
        sp_mchid: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sp_mchid`
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
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
                "post_v3_transactions_out_trade_no_out_trade_no_close",
                Verb::Post,
                "/v3/transactions/out-trade-no/{out_trade_no}/close",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .required(&["/body/mchid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("mchid", &self.mchid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sp_mchid", &self.sp_mchid)
                .extra(&self.extra)
        }
    }
}
