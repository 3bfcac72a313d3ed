//! 查询企业向微信用户个人付款 · `POST /mmpaymkttransfers/gettransferinfo`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/gettransferinfo.md by `cargo xtask regen`; do not edit.

/// Queries a v2 payment from a merchant to a user's WeChat balance by the merchant's payment number.
///
/// 通过APIv2按商户付款单号查询商户付至用户微信零钱的款项。
///
/// `POST /mmpaymkttransfers/gettransferinfo`
///
/// 查询企业向微信用户个人付款 / Query a payment to a user (v2) · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011989767) · feature `v2-mmpaymkttransfers` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::gettransferinfo::post;
///
/// let request = post()
///     .partner_trade_no("FK20260618150000001")
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询企业向微信用户个人付款")]
#[doc(alias = "/mmpaymkttransfers/gettransferinfo")]
#[doc(alias = "post_mmpaymkttransfers_gettransferinfo")]
#[doc(alias = "询企业向微信用户个人付款")]
#[doc(alias = "企业向微信用户个人付款")]
#[doc(alias = "业向微信用户个人付款")]
#[doc(alias = "向微信用户个人付款")]
#[doc(alias = "微信用户个人付款")]
#[doc(alias = "信用户个人付款")]
#[doc(alias = "用户个人付款")]
#[doc(alias = "户个人付款")]
#[doc(alias = "个人付款")]
#[doc(alias = "人付款")]
#[doc(alias = "付款")]
#[doc(alias = "Query a payment to a user (v2)")]
#[doc(alias = "payment to a user (v2)")]
#[doc(alias = "user (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询企业向微信用户个人付款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `partner_trade_no`, `mch_id`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户付款（发放）单号 / Merchant's order number of the payment or payout
        ///
        /// **Required.**
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("partner_trade_no", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
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
                "post_mmpaymkttransfers_gettransferinfo",
                Method::Post,
                "/mmpaymkttransfers/gettransferinfo",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/partner_trade_no", "/body/mch_id", "/body/appid"])
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询企业向微信用户个人付款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 商户付款（发放）单号 / Merchant's order number of the payment or payout
        ///
        /// Always present according to the docs.
        pub partner_trade_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 明细单号，由微信支付生成 / WeChat Pay's number of the transfer item
        ///
        /// Always present according to the docs.
        pub detail_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
        /// 原因 / Reason
        pub reason: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 收款用户姓名 / Name of the payee
        pub transfer_name: Option<String>,
        /// 付款金额，单位：分 / Payment amount, in fen
        ///
        /// Always present according to the docs.
        pub payment_amount: Option<i64>,
        /// 转账时间，yyyy-MM-dd HH:mm:ss / Time the transfer was initiated, yyyy-MM-dd HH:mm:ss
        ///
        /// Always present according to the docs.
        pub transfer_time: Option<String>,
        /// 付款成功时间 / Time the payment succeeded
        ///
        /// Always present according to the docs.
        pub payment_time: Option<String>,
        /// 企业付款备注（付款说明） / Remark on the payment
        ///
        /// Always present according to the docs.
        pub desc: Option<String>,
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
        partner_trade_no = "partner_trade_no",
        appid = "appid",
        mch_id = "mch_id",
        detail_id = "detail_id",
        status = "status",
        reason = "reason",
        openid = "openid",
        transfer_name = "transfer_name",
        payment_amount = "payment_amount",
        transfer_time = "transfer_time",
        payment_time = "payment_time",
        desc = "desc",
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

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
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
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAILED`
            Failed,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Success = "SUCCESS",
            Failed = "FAILED",
            Processing = "PROCESSING",
        );
    }
}
