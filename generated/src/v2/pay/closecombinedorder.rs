//! 合单关单 · `POST /pay/closecombinedorder`
//!
//! Generated from docs/openapi/v2/pay/closecombinedorder.md by `cargo xtask regen`; do not edit.

/// 合单关单
///
/// `POST /pay/closecombinedorder`
///
/// 合单关单 · [official page](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::closecombinedorder::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .combine_out_trade_no("3282026061810354232832832832")
///     .sub_order_list([
///         post::SubOrderList::default()
///             .mchid("1684907235")
///             .out_trade_no("OTN20260618580"),
///     ]);
/// ```
#[doc(alias = "合单关单")]
#[doc(alias = "/pay/closecombinedorder")]
#[doc(alias = "post_pay_closecombinedorder")]
#[deprecated = "use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 合单关单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_appid`, `combine_mch_id`, `sign_type`, `combine_out_trade_no`, `sub_order_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// `combine_mch_id`
        ///
        /// **Required.**
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// `sub_order_list`
        ///
        /// **Required.**
        pub fn sub_order_list(self, values: impl IntoIterator<Item = SubOrderList>) -> Self {
            Self(self.0.body("sub_order_list", list::<SubOrderList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_closecombinedorder",
                Verb::Post,
                "/pay/closecombinedorder",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mch_id",
                    "/body/sign_type",
                    "/body/combine_out_trade_no",
                    "/body/sub_order_list",
                    "/body/sub_order_list/*/mchid",
                    "/body/sub_order_list/*/out_trade_no",
                ],
            )
            .request(&[("/body/sub_order_list", Wire::Json)])
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SubOrderList
    #[derive(Clone, Debug, Default)]
    pub struct SubOrderList(Fields);

    impl SubOrderList {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrderList);

    /// The answer of 合单关单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `combine_appid`
        ///
        /// Documented as always there.
        pub combine_appid: Option<String>,
        /// `combine_mch_id`
        ///
        /// Documented as always there.
        pub combine_mch_id: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        combine_appid = "combine_appid",
        combine_mch_id = "combine_mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
