//! 查询代金券批次 · `POST /mmpaymkttransfers/query_coupon_stock`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/query_coupon_stock.md by `cargo xtask regen`; do not edit.

/// 查询代金券批次
///
/// `POST /mmpaymkttransfers/query_coupon_stock`
///
/// 查询代金券批次 · [official page](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5) · feature `v2-mmpaymkttransfers`
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::query_coupon_stock::post;
///
/// let request = post()
///     .coupon_stock_id("1502")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .op_user_id("21220260")
///     .device_info("示例DI984")
///     .version("1.0")
///     .r#type("XML");
/// ```
#[doc(alias = "查询代金券批次")]
#[doc(alias = "/mmpaymkttransfers/query_coupon_stock")]
#[doc(alias = "post_mmpaymkttransfers_query_coupon_stock")]
#[deprecated = "use /v3/marketing/favor/stocks/{stock_id}"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询代金券批次; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `coupon_stock_id`, `appid`, `mch_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `coupon_stock_id`
        ///
        /// **Required.**
        pub fn coupon_stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_stock_id", value.into()))
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

        /// `op_user_id`
        pub fn op_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("op_user_id", value.into()))
        }

        /// `device_info`
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// `version`
        ///
        /// Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `type`
        ///
        /// Known: `XML`.
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mmpaymkttransfers_query_coupon_stock",
                Verb::Post,
                "/mmpaymkttransfers/query_coupon_stock",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/coupon_stock_id", "/body/appid", "/body/mch_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询代金券批次.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `device_info`
        pub device_info: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `coupon_stock_id`
        ///
        /// Documented as always there.
        pub coupon_stock_id: Option<String>,
        /// `coupon_name`
        pub coupon_name: Option<String>,
        /// `coupon_value`
        ///
        /// Documented as always there.
        pub coupon_value: Option<i64>,
        /// `coupon_mininumn`
        pub coupon_mininumn: Option<i64>,
        /// `coupon_stock_status`
        ///
        /// Documented as always there.
        pub coupon_stock_status: Option<i64>,
        /// `coupon_total`
        ///
        /// Documented as always there.
        pub coupon_total: Option<i64>,
        /// `max_quota`
        pub max_quota: Option<i64>,
        /// `is_send_num`
        pub is_send_num: Option<i64>,
        /// `begin_time`
        ///
        /// Documented as always there.
        pub begin_time: Option<String>,
        /// `end_time`
        ///
        /// Documented as always there.
        pub end_time: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `coupon_budget`
        pub coupon_budget: Option<i64>,
        /// `begin_time_t`
        ///
        /// Documented as always there.
        pub begin_time_t: Option<String>,
        /// `end_time_t`
        ///
        /// Documented as always there.
        pub end_time_t: Option<String>,
        /// `create_time_t`
        ///
        /// Documented as always there.
        pub create_time_t: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        coupon_stock_id = "coupon_stock_id",
        coupon_name = "coupon_name",
        coupon_value = "coupon_value",
        coupon_mininumn = "coupon_mininumn",
        coupon_stock_status = "coupon_stock_status",
        coupon_total = "coupon_total",
        max_quota = "max_quota",
        is_send_num = "is_send_num",
        begin_time = "begin_time",
        end_time = "end_time",
        create_time = "create_time",
        coupon_budget = "coupon_budget",
        begin_time_t = "begin_time_t",
        end_time_t = "end_time_t",
        create_time_t = "create_time_t",
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
