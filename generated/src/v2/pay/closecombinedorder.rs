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
    pub struct Request {
        combine_appid: Option<String>,
        combine_mch_id: Option<String>,
        sign_type: Option<String>,
        combine_out_trade_no: Option<String>,
        sub_order_list: Vec<SubOrderList>,
        extra: Extra,
    }

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// `combine_mch_id`
        ///
        /// **Required.**
        pub fn combine_mch_id(mut self, value: impl Into<String>) -> Self {
            self.combine_mch_id = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Some(value.into());
            self
        }

        /// `sub_order_list`
        ///
        /// **Required.**
        pub fn sub_order_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<SubOrderList>>,
        ) -> Self {
            self.sub_order_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            .request(&[("/body/sub_order_list", Wire::Json)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("combine_appid", &self.combine_appid)
                .body("combine_mch_id", &self.combine_mch_id)
                .body("sign_type", &self.sign_type)
                .body("combine_out_trade_no", &self.combine_out_trade_no)
                .body("sub_order_list", &self.sub_order_list)
                .extra(&self.extra)
        }
    }

    /// SubOrderList
    #[derive(Clone, Debug, Default)]
    pub struct SubOrderList {
        mchid: Option<String>,
        out_trade_no: Option<String>,
        extra: Extra,
    }

    impl SubOrderList {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubOrderList,
        mchid = "mchid",
        out_trade_no = "out_trade_no",
    );

    /// The answer of 合单关单.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
