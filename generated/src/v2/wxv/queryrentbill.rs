//! 查询租借订单 · `POST /wxv/queryrentbill`
//!
//! Generated from docs/openapi/v2/wxv/queryrentbill.md by `cargo xtask regen`; do not edit.

/// 查询租借订单
///
/// `POST /wxv/queryrentbill`
///
/// 查询租借订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3) · feature `v2-wxv`
///
/// ```
/// use wechatpay_api::v2::wxv::queryrentbill::post;
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
#[doc(alias = "查询租借订单")]
#[doc(alias = "/wxv/queryrentbill")]
#[doc(alias = "post_wxv_queryrentbill")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询租借订单; [`post()`](super::post()) makes one.
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
                "post_wxv_queryrentbill",
                Verb::Post,
                "/wxv/queryrentbill",
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

    /// The answer of 查询租借订单.
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
        /// `goods_name`
        ///
        /// Documented as always there.
        pub goods_name: Option<String>,
        /// `returned`
        ///
        /// Documented as always there.
        pub returned: Option<String>,
        /// `start_time`
        pub start_time: Option<String>,
        /// `service_location`
        pub service_location: Option<String>,
        /// `deposit_amount`
        ///
        /// Documented as always there.
        pub deposit_amount: Option<i64>,
        /// `rent_unit`
        ///
        /// Documented as always there.
        pub rent_unit: Option<response::RentUnit>,
        /// `rent_unit_fee`
        ///
        /// Documented as always there.
        pub rent_unit_fee: Option<i64>,
        /// `rent_fee_desc`
        pub rent_fee_desc: Option<String>,
        /// `real_end_time`
        pub real_end_time: Option<String>,
        /// `rent_fee`
        pub rent_fee: Option<i64>,
        /// `compensation_fee`
        pub compensation_fee: Option<i64>,
        /// `compensation_fee_desc`
        pub compensation_fee_desc: Option<String>,
        /// `service_end_location`
        pub service_end_location: Option<String>,
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
        goods_name = "goods_name",
        returned = "returned",
        start_time = "start_time",
        service_location = "service_location",
        deposit_amount = "deposit_amount",
        rent_unit = "rent_unit",
        rent_unit_fee = "rent_unit_fee",
        rent_fee_desc = "rent_fee_desc",
        real_end_time = "real_end_time",
        rent_fee = "rent_fee",
        compensation_fee = "compensation_fee",
        compensation_fee_desc = "compensation_fee_desc",
        service_end_location = "service_end_location",
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

        /// RentUnit
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RentUnit {
            /// `FEN_YEAR`
            FenYear,
            /// `FEN_MONTH`
            FenMonth,
            /// `FEN_DAY`
            FenDay,
            /// `FEN_HOUR`
            FenHour,
            /// `FEN_MINUTE`
            FenMinute,
            /// `FEN_ONCE`
            FenOnce,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RentUnit,
            FenYear = "FEN_YEAR",
            FenMonth = "FEN_MONTH",
            FenDay = "FEN_DAY",
            FenHour = "FEN_HOUR",
            FenMinute = "FEN_MINUTE",
            FenOnce = "FEN_ONCE",
        );
    }
}
