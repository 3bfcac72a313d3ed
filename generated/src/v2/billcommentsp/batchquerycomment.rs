//! 拉取订单评价数据 · `POST /billcommentsp/batchquerycomment`
//!
//! Generated from docs/openapi/v2/billcommentsp/batchquerycomment.md by `cargo xtask regen`; do not edit.

/// Downloads the users' comments on a merchant's orders in a time range, in batches by offset.
///
/// 按时间段分批拉取用户对商户订单的评价。
///
/// `POST /billcommentsp/batchquerycomment`
///
/// 拉取订单评价数据 / Download order comments · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4014326528) · feature `v2-billcommentsp` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::billcommentsp::batchquerycomment::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .begin_time("20260617000000")
///     .end_time("20260618000000")
///     .offset(0)
///     .limit(100);
/// ```
#[doc(alias = "拉取订单评价数据")]
#[doc(alias = "/billcommentsp/batchquerycomment")]
#[doc(alias = "post_billcommentsp_batchquerycomment")]
#[doc(alias = "取订单评价数据")]
#[doc(alias = "订单评价数据")]
#[doc(alias = "单评价数据")]
#[doc(alias = "评价数据")]
#[doc(alias = "价数据")]
#[doc(alias = "数据")]
#[doc(alias = "Download order comments")]
#[doc(alias = "order comments")]
#[doc(alias = "comments")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 拉取订单评价数据. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `sign_type`, `begin_time`, `end_time`, `offset`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 评价时间段的开始时间 / Start of the time range of the comments
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("begin_time", value.into()))
        }

        /// 评价时间段的结束时间 / End of the time range of the comments
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// 分页偏移量 / Paging offset
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("limit", value.into()))
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
                "post_billcommentsp_batchquerycomment",
                Method::Post,
                "/billcommentsp/batchquerycomment",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/begin_time",
                    "/body/end_time",
                    "/body/offset",
                ],
            )
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 拉取订单评价数据.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        ///
        /// Always present according to the docs.
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs. Known values: `FAIL` (失败 / Failure).
        pub result_code: Option<String>,
        /// 业务错误代码 / Business error code
        ///
        /// Always present according to the docs.
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
