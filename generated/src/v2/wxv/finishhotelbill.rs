//! 完结速住订单 · `POST /wxv/finishhotelbill`
//!
//! Generated from docs/openapi/v2/wxv/finishhotelbill.md by `cargo xtask regen`; do not edit.

/// Completes a fast hotel check-in order of WeChat Pay score with the actual stay and fees (v2).
///
/// 按实际入住情况和费用完结支付分酒店速住订单（APIv2）。
///
/// `POST /wxv/finishhotelbill`
///
/// 完结速住订单 / Complete a fast check-in order (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5) · feature `v2-wxv` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::wxv::finishhotelbill::post;
///
/// let request = post()
///     .version("1.0")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .out_order_no("SO20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .checked_in(true)
///     .other_fee(0)
///     .compensation_fee(0)
///     .compensation_fee_desc("房间物品完好")
///     .overdue_fine(0)
///     .overdue_fine_desc("按时退房")
///     .total_amount(30000)
///     .finish_ticket(
///         "dtHkz8QNt5DZqxdIhKRXugtfBQKa219gclcPl349vZ2dZTO4I/utDwaFHdg9SjEx",
///     )
///     .profit_sharing(post::ProfitSharing::Y);
/// ```
#[doc(alias = "完结速住订单")]
#[doc(alias = "/wxv/finishhotelbill")]
#[doc(alias = "post_wxv_finishhotelbill")]
#[doc(alias = "结速住订单")]
#[doc(alias = "速住订单")]
#[doc(alias = "住订单")]
#[doc(alias = "订单")]
#[doc(alias = "Complete a fast check-in order (v2)")]
#[doc(alias = "fast check-in order (v2)")]
#[doc(alias = "check-in order (v2)")]
#[doc(alias = "order (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 完结速住订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `appid`, `mch_id`, `sign_type`, `out_order_no`, `service_id`, `checked_in`, `other_fee`, `compensation_fee`, `compensation_fee_desc`, `overdue_fine`, `overdue_fine_desc`, `total_amount`, `finish_ticket`, `profit_sharing`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
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

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 是否已入住 / Whether the guest has checked in
        ///
        /// **Required.**
        pub fn checked_in(self, value: bool) -> Self {
            Self(self.0.body("checked_in", value))
        }

        /// 实际结束时间 / Actual end: check-out from the hotel or return of the rented item
        pub fn real_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_end_time", value.into()))
        }

        /// 其他费用金额，单位：分 / Other charges, in fen
        ///
        /// **Required.**
        pub fn other_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("other_fee", value.into()))
        }

        /// 取消费用，单位：分 / Cancellation fee, in fen
        pub fn cancel_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("cancel_fee", value.into()))
        }

        /// 赔偿金，单位：分 / Compensation charged, in fen
        ///
        /// **Required.**
        pub fn compensation_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("compensation_fee", value.into()))
        }

        /// 赔偿金费用说明 / Explanation of the compensation
        ///
        /// **Required.**
        pub fn compensation_fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("compensation_fee_desc", value.into()))
        }

        /// 房费，单位：分 / Room rate, in fen
        pub fn room_rate(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("room_rate", value.into()))
        }

        /// 延迟退房费用，单位：分 / Charge for late check-out, in fen
        ///
        /// **Required.**
        pub fn overdue_fine(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("overdue_fine", value.into()))
        }

        /// 延迟退房说明 / Explanation of the late check-out charge
        ///
        /// **Required.**
        pub fn overdue_fine_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("overdue_fine_desc", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 完结凭证，完结订单时传入 / Ticket to be passed when completing the order
        ///
        /// **Required.**
        pub fn finish_ticket(self, value: impl Into<String>) -> Self {
            Self(self.0.body("finish_ticket", value.into()))
        }

        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        ///
        /// **Required.**
        pub fn profit_sharing(self, value: impl Into<ProfitSharing>) -> Self {
            Self(self.0.body("profit_sharing", value.into()))
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
                "post_wxv_finishhotelbill",
                Method::Post,
                "/wxv/finishhotelbill",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 是否分账 / Whether the payment's funds are frozen for profit sharing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProfitSharing {
        /// 是 / Yes
        ///
        /// `Y`
        Y,
        /// 否 / No
        ///
        /// `N`
        N,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProfitSharing,
        Y = "Y",
        N = "N",
    );

    /// Response of 完结速住订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// Fields unknown to this version.
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
    }
}
