//! 撤销订单(商户订单号) · `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
//!
//! Generated from docs/openapi/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse.md by `cargo xtask regen`; do not edit.

/// 撤销订单(商户订单号)
///
/// `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// 撤销订单(商户订单号) · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::micropay::transactions::out_trade_no::by_out_trade_no::reverse::post;
///
/// let request = post("5802026061810354258058058058")
///     .mchid("1684907235")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "撤销订单(商户订单号)")]
#[doc(alias = "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse")]
#[doc(alias = "post_v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse")]
pub fn post(out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 撤销订单(商户订单号); [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mchid`, `sp_mchid`, `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        mchid: Option<String>,
        sp_mchid: Option<String>,
        sub_mchid: Option<String>,
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

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
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
                "post_v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse",
                Verb::Post,
                "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/mchid", "/body/sp_mchid", "/body/sub_mchid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("mchid", &self.mchid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_mchid", &self.sub_mchid)
                .extra(&self.extra)
        }
    }
}
