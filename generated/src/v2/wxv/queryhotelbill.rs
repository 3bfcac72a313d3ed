//! 查询速住订单 · `POST /wxv/queryhotelbill`
//!
//! Generated from docs/openapi/v2/wxv/queryhotelbill.md by `cargo xtask regen`; do not edit.

/// 查询速住订单
///
/// `POST /wxv/queryhotelbill`
///
/// 查询速住订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3) · feature `v2-wxv`
///
/// ```
/// use wechatpay_api::v2::wxv::queryhotelbill::post;
///
/// let request = post()
///     .version("1.0")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .out_order_no("OON20260618382")
///     .return_query_id("RQI20260618690")
///     .service_id("SI20260618800");
/// ```
#[doc(alias = "查询速住订单")]
#[doc(alias = "/wxv/queryhotelbill")]
#[doc(alias = "post_wxv_queryhotelbill")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询速住订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `appid`, `mch_id`, `sign_type`, `out_order_no`, `return_query_id`, `service_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `return_query_id`
        ///
        /// **Required.**
        pub fn return_query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_query_id", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_wxv_queryhotelbill",
                Verb::Post,
                "/wxv/queryhotelbill",
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
                    "/body/return_query_id",
                    "/body/service_id",
                ],
            )
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询速住订单.
    #[derive(Clone)]
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
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `room`
        ///
        /// Documented as always there.
        pub room: Option<String>,
        /// `start_time`
        ///
        /// Documented as always there.
        pub start_time: Option<String>,
        /// `end_time`
        pub end_time: Option<String>,
        /// `service_location`
        ///
        /// Documented as always there.
        pub service_location: Option<String>,
        /// `deposit_amount`
        ///
        /// Documented as always there.
        pub deposit_amount: Option<i64>,
        /// `room_rate`
        ///
        /// Documented as always there.
        pub room_rate: Option<i64>,
        /// `room_rate_desc`
        ///
        /// Documented as always there.
        pub room_rate_desc: Option<String>,
        /// `real_end_time`
        pub real_end_time: Option<String>,
        /// `checked_in`
        ///
        /// Documented as always there.
        pub checked_in: Option<bool>,
        /// `other_fee`
        pub other_fee: Option<i64>,
        /// `other_fee_desc`
        pub other_fee_desc: Option<String>,
        /// `compensation_fee`
        pub compensation_fee: Option<i64>,
        /// `compensation_fee_desc`
        pub compensation_fee_desc: Option<String>,
        /// `overdue_fine`
        pub overdue_fine: Option<i64>,
        /// `overdue_fine_desc`
        pub overdue_fine_desc: Option<String>,
        /// `cancel_fee`
        pub cancel_fee: Option<i64>,
        /// `cancel_fee_desc`
        pub cancel_fee_desc: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `finish_ticket`
        ///
        /// Documented as always there.
        pub finish_ticket: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `finish_transaction_id`
        pub finish_transaction_id: Option<String>,
        /// `pay_type`
        ///
        /// Known: `MchChannelPayType`.
        pub pay_type: Option<String>,
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
        state = "state",
        room = "room",
        start_time = "start_time",
        end_time = "end_time",
        service_location = "service_location",
        deposit_amount = "deposit_amount",
        room_rate = "room_rate",
        room_rate_desc = "room_rate_desc",
        real_end_time = "real_end_time",
        checked_in = "checked_in",
        other_fee = "other_fee",
        other_fee_desc = "other_fee_desc",
        compensation_fee = "compensation_fee",
        compensation_fee_desc = "compensation_fee_desc",
        overdue_fine = "overdue_fine",
        overdue_fine_desc = "overdue_fine_desc",
        cancel_fee = "cancel_fee",
        cancel_fee_desc = "cancel_fee_desc",
        order_id = "order_id",
        finish_ticket = "finish_ticket",
        attach = "attach",
        finish_transaction_id = "finish_transaction_id",
        pay_type = "pay_type",
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

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `CREATED`
            Created,
            /// `USER_ACCEPTED`
            UserAccepted,
            /// `FINISHED`
            Finished,
            /// `USER_PAID`
            UserPaid,
            /// `REVOKED`
            Revoked,
            /// `EXPIRED`
            Expired,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Created = "CREATED",
            UserAccepted = "USER_ACCEPTED",
            Finished = "FINISHED",
            UserPaid = "USER_PAID",
            Revoked = "REVOKED",
            Expired = "EXPIRED",
        );
    }
}
