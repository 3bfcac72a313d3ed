//! 预核销品类凭证码 · `POST /v3/gov/subsidy/zhejiang/authcode/try`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/try.md by `cargo xtask regen`; do not edit.

/// Redeems a Zhejiang subsidy category voucher code on trial and freezes its discount.
///
/// 预核销浙江补贴的品类凭证码，并冻结对应优惠。
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/try`
///
/// 预核销品类凭证码 / Trial-redeem a Zhejiang category voucher code · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::r#try::post;
///
/// let request = post()
///     .sp_serial_no("SP20260618103542001")
///     .mchnt_no("898330154990017")
///     .term_no("33010017")
///     .auth_code("330618402957163840")
///     .category("A01")
///     .county_code("330106");
/// ```
#[doc(alias = "预核销品类凭证码")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/try")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_try")]
#[doc(alias = "核销品类凭证码")]
#[doc(alias = "销品类凭证码")]
#[doc(alias = "品类凭证码")]
#[doc(alias = "类凭证码")]
#[doc(alias = "凭证码")]
#[doc(alias = "证码")]
#[doc(alias = "Trial-redeem a Zhejiang category voucher code")]
#[doc(alias = "Zhejiang category voucher code")]
#[doc(alias = "category voucher code")]
#[doc(alias = "voucher code")]
#[doc(alias = "code")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预核销品类凭证码. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_serial_no`, `mchnt_no`, `term_no`, `auth_code`, `category`, `county_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接入方请求流水号 / Serial number of the request, set by the connecting party
        ///
        /// **Required.**
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_serial_no", value.into()))
        }

        /// 商户号 / Merchant ID
        ///
        /// **Required.**
        pub fn mchnt_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchnt_no", value.into()))
        }

        /// 终端号 / Terminal number
        ///
        /// **Required.**
        pub fn term_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("term_no", value.into()))
        }

        /// 品类凭证码 / Voucher code of the category
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("auth_code", value.into()))
        }

        /// 商品种类（品类编码） / Category of the goods
        ///
        /// **Required.**
        pub fn category(self, value: impl Into<String>) -> Self {
            Self(self.0.body("category", value.into()))
        }

        /// 区县编码 / District's code
        ///
        /// **Required.**
        pub fn county_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("county_code", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_zhejiang_authcode_try",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 预核销品类凭证码.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code of the subsidy platform
        ///
        /// Always present according to the docs.
        pub resp_code: Option<String>,
        /// 响应描述 / Description of the response code
        ///
        /// Always present according to the docs.
        pub resp_desc: Option<String>,
        /// 资格冻结流水号 / Serial number of the qualification freeze
        ///
        /// Always present according to the docs.
        pub cred_frozen_no: Option<String>,
        /// 活动号 / Number of the campaign
        ///
        /// Always present according to the docs.
        pub event_id: Option<String>,
        /// 活动标题 / Title of the campaign
        ///
        /// Always present according to the docs.
        pub event_title: Option<String>,
        /// 优惠模式 / Mode of the discount
        ///
        /// Always present according to the docs.
        pub discount_mode: Option<response::DiscountMode>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub amount: Option<i64>,
        /// 优惠金额 / Discount
        pub discount_amt: Option<i64>,
        /// 实付金额 / Amount actually paid
        pub pay_amt: Option<i64>,
        /// 渠道优惠标记 / Channel's discount tag
        pub channel_dis_flag: Option<String>,
        /// 渠道活动号列表 / Channel's campaign numbers
        pub channel_evt_no: Option<String>,
        /// 品类（行业）ID / ID of the category
        ///
        /// Always present according to the docs.
        pub category_id: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 优惠模式 / Mode of the discount
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DiscountMode {
            /// 优惠模式FLAG，含义见官方文档 / Discount mode FLAG; see the official page
            ///
            /// `DIS_FLAG`
            DisFlag,
            /// 优惠模式CALC，含义见官方文档 / Discount mode CALC; see the official page
            ///
            /// `DIS_CALC`
            DisCalc,
            /// 优惠模式SMKT，含义见官方文档 / Discount mode SMKT; see the official page
            ///
            /// `DIS_SMKT`
            DisSmkt,
            /// A value unknown to this version.
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
