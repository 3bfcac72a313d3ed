//! 完结速住订单 · `POST /wxv/finishhotelbill`
//!
//! Generated from docs/openapi/v2/wxv/finishhotelbill.md by `cargo xtask regen`; do not edit.

/// 完结速住订单
///
/// `POST /wxv/finishhotelbill`
///
/// 完结速住订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5) · feature `v2-wxv`
///
/// ```
/// use wechatpay_api::v2::wxv::finishhotelbill::post;
///
/// let request = post()
///     .version("1.0")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .out_order_no("OON20260618382")
///     .service_id("SI20260618800")
///     .checked_in(true)
///     .other_fee(35200)
///     .compensation_fee(35200)
///     .compensation_fee_desc("锦绣路茶铺-明前龙井")
///     .overdue_fine(1)
///     .overdue_fine_desc("锦绣路茶铺-明前龙井")
///     .total_amount(35200)
///     .finish_ticket("示例FT737")
///     .profit_sharing(post::ProfitSharing::Y);
/// ```
#[doc(alias = "完结速住订单")]
#[doc(alias = "/wxv/finishhotelbill")]
#[doc(alias = "post_wxv_finishhotelbill")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 完结速住订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `appid`, `mch_id`, `sign_type`, `out_order_no`, `service_id`, `checked_in`, `other_fee`, `compensation_fee`, `compensation_fee_desc`, `overdue_fine`, `overdue_fine_desc`, `total_amount`, `finish_ticket`, `profit_sharing`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        version: Option<String>,
        appid: Option<String>,
        mch_id: Option<String>,
        sign_type: Option<String>,
        out_order_no: Option<String>,
        service_id: Option<String>,
        checked_in: Option<bool>,
        real_end_time: Option<String>,
        other_fee: Option<i64>,
        cancel_fee: Option<i64>,
        compensation_fee: Option<i64>,
        compensation_fee_desc: Option<String>,
        room_rate: Option<i64>,
        overdue_fine: Option<i64>,
        overdue_fine_desc: Option<String>,
        total_amount: Option<i64>,
        finish_ticket: Option<String>,
        profit_sharing: Option<ProfitSharing>,
        extra: Extra,
    }

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `checked_in`
        ///
        /// **Required.**
        pub fn checked_in(mut self, value: bool) -> Self {
            self.checked_in = Some(value);
            self
        }

        /// `real_end_time`
        pub fn real_end_time(mut self, value: impl Into<String>) -> Self {
            self.real_end_time = Some(value.into());
            self
        }

        /// `other_fee`
        ///
        /// **Required.**
        pub fn other_fee(mut self, value: impl Into<i64>) -> Self {
            self.other_fee = Some(value.into());
            self
        }

        /// `cancel_fee`
        pub fn cancel_fee(mut self, value: impl Into<i64>) -> Self {
            self.cancel_fee = Some(value.into());
            self
        }

        /// `compensation_fee`
        ///
        /// **Required.**
        pub fn compensation_fee(mut self, value: impl Into<i64>) -> Self {
            self.compensation_fee = Some(value.into());
            self
        }

        /// `compensation_fee_desc`
        ///
        /// **Required.**
        pub fn compensation_fee_desc(mut self, value: impl Into<String>) -> Self {
            self.compensation_fee_desc = Some(value.into());
            self
        }

        /// `room_rate`
        pub fn room_rate(mut self, value: impl Into<i64>) -> Self {
            self.room_rate = Some(value.into());
            self
        }

        /// `overdue_fine`
        ///
        /// **Required.**
        pub fn overdue_fine(mut self, value: impl Into<i64>) -> Self {
            self.overdue_fine = Some(value.into());
            self
        }

        /// `overdue_fine_desc`
        ///
        /// **Required.**
        pub fn overdue_fine_desc(mut self, value: impl Into<String>) -> Self {
            self.overdue_fine_desc = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `finish_ticket`
        ///
        /// **Required.**
        pub fn finish_ticket(mut self, value: impl Into<String>) -> Self {
            self.finish_ticket = Some(value.into());
            self
        }

        /// `profit_sharing`
        ///
        /// **Required.**
        pub fn profit_sharing(mut self, value: impl Into<ProfitSharing>) -> Self {
            self.profit_sharing = Some(value.into());
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
                "post_wxv_finishhotelbill",
                Verb::Post,
                "/wxv/finishhotelbill",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/version",
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/out_order_no",
                    "/body/service_id",
                    "/body/checked_in",
                    "/body/other_fee",
                    "/body/compensation_fee",
                    "/body/compensation_fee_desc",
                    "/body/overdue_fine",
                    "/body/overdue_fine_desc",
                    "/body/total_amount",
                    "/body/finish_ticket",
                    "/body/profit_sharing",
                ],
            )
            .mutual_tls();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("version", &self.version)
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("sign_type", &self.sign_type)
                .body("out_order_no", &self.out_order_no)
                .body("service_id", &self.service_id)
                .body("checked_in", &self.checked_in)
                .body("real_end_time", &self.real_end_time)
                .body("other_fee", &self.other_fee)
                .body("cancel_fee", &self.cancel_fee)
                .body("compensation_fee", &self.compensation_fee)
                .body("compensation_fee_desc", &self.compensation_fee_desc)
                .body("room_rate", &self.room_rate)
                .body("overdue_fine", &self.overdue_fine)
                .body("overdue_fine_desc", &self.overdue_fine_desc)
                .body("total_amount", &self.total_amount)
                .body("finish_ticket", &self.finish_ticket)
                .body("profit_sharing", &self.profit_sharing)
                .extra(&self.extra)
        }
    }

    /// ProfitSharing
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ProfitSharing {
        /// `Y`
        Y,
        /// `N`
        N,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProfitSharing,
        Y = "Y",
        N = "N",
    );

    /// The answer of 完结速住订单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        nonce_str = "nonce_str",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        appid = "appid",
        mch_id = "mch_id",
        out_order_no = "out_order_no",
        service_id = "service_id",
        order_id = "order_id",
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
