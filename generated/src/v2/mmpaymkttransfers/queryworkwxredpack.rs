//! 查询红包记录 · `POST /mmpaymkttransfers/queryworkwxredpack`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/queryworkwxredpack.md by `cargo xtask regen`; do not edit.

/// Queries a cash red packet sent through WeCom and whether it was received, by the merchant's order number.
///
/// 按商户订单号查询通过企业微信发放的现金红包及其领取情况。
///
/// `POST /mmpaymkttransfers/queryworkwxredpack`
///
/// 查询红包记录 / Query a WeCom red packet · official page: [page](https://open.work.weixin.qq.com/api/doc/90000/90135/90276) · feature `v2-mmpaymkttransfers` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::queryworkwxredpack::post;
///
/// let request = post()
///     .mch_billno("1684907235202606180000173849")
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询红包记录")]
#[doc(alias = "/mmpaymkttransfers/queryworkwxredpack")]
#[doc(alias = "post_mmpaymkttransfers_queryworkwxredpack")]
#[doc(alias = "询红包记录")]
#[doc(alias = "红包记录")]
#[doc(alias = "包记录")]
#[doc(alias = "记录")]
#[doc(alias = "Query a WeCom red packet")]
#[doc(alias = "WeCom red packet")]
#[doc(alias = "red packet")]
#[doc(alias = "packet")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询红包记录. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_billno`, `mch_id`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 红包的商户订单号 / Merchant's order number of the red packet
        ///
        /// **Required.**
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_billno", value.into()))
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
                "post_mmpaymkttransfers_queryworkwxredpack",
                Method::Post,
                "/mmpaymkttransfers/queryworkwxredpack",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/mch_billno", "/body/mch_id", "/body/appid"])
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询红包记录.
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
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 红包的商户订单号 / Merchant's order number of the red packet
        ///
        /// Always present according to the docs.
        pub mch_billno: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 红包单号，由微信支付生成 / WeChat Pay's number of the red packet
        ///
        /// Always present according to the docs.
        pub detail_id: Option<String>,
        /// 红包状态 / State of the red packet
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
        /// 红包发放类型 / How the red packet was issued: API, upload or activity
        ///
        /// Always present according to the docs. Known values: `API` (通过API接口发放 / Sent through the API).
        pub send_type: Option<String>,
        /// 红包金额，单位：分 / Amount of the red packet, in fen
        ///
        /// Always present according to the docs.
        pub total_amount: Option<i64>,
        /// 发放失败的原因 / Why sending failed
        pub reason: Option<String>,
        /// 红包发送时间 / Time the red packet was sent
        ///
        /// Always present according to the docs.
        pub send_time: Option<String>,
        /// 红包退款时间 / Time the red packet was refunded
        pub refund_time: Option<String>,
        /// 红包退款金额，单位：分 / Amount of the red packet refunded, in fen
        pub refund_amount: Option<i64>,
        /// 红包祝福语 / Greeting on the red packet
        pub wishing: Option<String>,
        /// 活动描述 / Description of the campaign
        pub remark: Option<String>,
        /// 活动名称 / Campaign's name
        pub act_name: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 领取金额，单位：分 / Amount the user received, in fen
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 红包接收时间，yyyy-MM-dd HH:mm:ss / Time the user received the red packet, yyyy-MM-dd HH:mm:ss
        ///
        /// Always present according to the docs.
        pub rcv_time: Option<String>,
        /// 发送者名称 / Name of the sender
        pub sender_name: Option<String>,
        /// 发送者头像的媒体ID / Avatar of the sender, a WeCom media ID
        pub sender_header_media_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_billno = "mch_billno",
        mch_id = "mch_id",
        detail_id = "detail_id",
        status = "status",
        send_type = "send_type",
        total_amount = "total_amount",
        reason = "reason",
        send_time = "send_time",
        refund_time = "refund_time",
        refund_amount = "refund_amount",
        wishing = "wishing",
        remark = "remark",
        act_name = "act_name",
        openid = "openid",
        amount = "amount",
        rcv_time = "rcv_time",
        sender_name = "sender_name",
        sender_header_media_id = "sender_header_media_id",
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

        /// 红包状态 / State of the red packet
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 发放中 / Being sent
            ///
            /// `SENDING`
            Sending,
            /// 已发放待领取 / Sent, not yet received
            ///
            /// `SENT`
            Sent,
            /// 发放失败 / Sending failed
            ///
            /// `FAILED`
            Failed,
            /// 已领取 / Received
            ///
            /// `RECEIVED`
            Received,
            /// 退款中 / Being refunded
            ///
            /// `RFUND_ING`
            RfundIng,
            /// 已退款 / Refunded
            ///
            /// `REFUND`
            Refund,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Sending = "SENDING",
            Sent = "SENT",
            Failed = "FAILED",
            Received = "RECEIVED",
            RfundIng = "RFUND_ING",
            Refund = "REFUND",
        );
    }
}
