//! 预核销品类凭证码 · `POST /v3/gov/subsidy/zhejiang/authcode/try`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/try.md by `cargo xtask regen`; do not edit.

/// 预核销品类凭证码
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/try`
///
/// 预核销品类凭证码 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::r#try::post;
///
/// let request = post()
///     .sp_serial_no("SSN20260618545")
///     .mchnt_no("MN20260618691")
///     .term_no("TN20260618653")
///     .auth_code("134560000000000018")
///     .category("示例C669")
///     .county_code("747202");
/// ```
#[doc(alias = "预核销品类凭证码")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/try")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_try")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预核销品类凭证码; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_serial_no`, `mchnt_no`, `term_no`, `auth_code`, `category`, `county_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_serial_no`
        ///
        /// **Required.**
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_serial_no", value.into()))
        }

        /// `mchnt_no`
        ///
        /// **Required.**
        pub fn mchnt_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchnt_no", value.into()))
        }

        /// `term_no`
        ///
        /// **Required.**
        pub fn term_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("term_no", value.into()))
        }

        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("auth_code", value.into()))
        }

        /// `category`
        ///
        /// **Required.**
        pub fn category(self, value: impl Into<String>) -> Self {
            Self(self.0.body("category", value.into()))
        }

        /// `county_code`
        ///
        /// **Required.**
        pub fn county_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("county_code", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_zhejiang_authcode_try",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/authcode/try",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_serial_no",
                    "/body/mchnt_no",
                    "/body/term_no",
                    "/body/auth_code",
                    "/body/category",
                    "/body/county_code",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 预核销品类凭证码.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `resp_code`
        ///
        /// Documented as always there.
        pub resp_code: Option<String>,
        /// `resp_desc`
        ///
        /// Documented as always there.
        pub resp_desc: Option<String>,
        /// `cred_frozen_no`
        ///
        /// Documented as always there.
        pub cred_frozen_no: Option<String>,
        /// `event_id`
        ///
        /// Documented as always there.
        pub event_id: Option<String>,
        /// `event_title`
        ///
        /// Documented as always there.
        pub event_title: Option<String>,
        /// `discount_mode`
        ///
        /// Documented as always there.
        pub discount_mode: Option<response::DiscountMode>,
        /// `amount`
        pub amount: Option<i64>,
        /// `discount_amt`
        pub discount_amt: Option<i64>,
        /// `pay_amt`
        pub pay_amt: Option<i64>,
        /// `channel_dis_flag`
        pub channel_dis_flag: Option<String>,
        /// `channel_evt_no`
        pub channel_evt_no: Option<String>,
        /// `category_id`
        ///
        /// Documented as always there.
        pub category_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        cred_frozen_no = "cred_frozen_no",
        event_id = "event_id",
        event_title = "event_title",
        discount_mode = "discount_mode",
        amount = "amount",
        discount_amt = "discount_amt",
        pay_amt = "pay_amt",
        channel_dis_flag = "channel_dis_flag",
        channel_evt_no = "channel_evt_no",
        category_id = "category_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// DiscountMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DiscountMode {
            /// `DIS_FLAG`
            DisFlag,
            /// `DIS_CALC`
            DisCalc,
            /// `DIS_SMKT`
            DisSmkt,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DiscountMode,
            DisFlag = "DIS_FLAG",
            DisCalc = "DIS_CALC",
            DisSmkt = "DIS_SMKT",
        );
    }
}
