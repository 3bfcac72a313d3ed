//! 查询红包记录 · `POST /mmpaymkttransfers/gethbinfo`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/gethbinfo.md by `cargo xtask regen`; do not edit.

/// Queries the details of a sent cash red packet, normal or group, by the merchant's order number.
///
/// 按商户订单号查询已发放的普通红包或裂变红包的详情。
///
/// `POST /mmpaymkttransfers/gethbinfo`
///
/// 查询红包记录 / Query a red packet · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011981612), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011983160) · feature `v2-mmpaymkttransfers` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::gethbinfo::post;
///
/// let request = post()
///     .mch_billno("1684907235202606180000173849")
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .bill_type("MCHT");
/// ```
#[doc(alias = "查询红包记录")]
#[doc(alias = "/mmpaymkttransfers/gethbinfo")]
#[doc(alias = "post_mmpaymkttransfers_gethbinfo")]
#[doc(alias = "询红包记录")]
#[doc(alias = "红包记录")]
#[doc(alias = "包记录")]
#[doc(alias = "记录")]
#[doc(alias = "Query a red packet")]
#[doc(alias = "red packet")]
#[doc(alias = "packet")]
#[deprecated = "use /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询红包记录. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_billno`, `mch_id`, `appid`, `bill_type`.
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

        /// 订单类型 / Type of order
        ///
        /// **Required.** Known values: `MCHT` (按商户订单号查询红包 / Query red packets by the merchant's order number).
        pub fn bill_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bill_type", value.into()))
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
                "post_mmpaymkttransfers_gethbinfo",
                Method::Post,
                "/mmpaymkttransfers/gethbinfo",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &["/body/mch_billno", "/body/mch_id", "/body/appid", "/body/bill_type"],
            )
            .mutual_tls()
            .unsigned_response();

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
        /// 明细单号，由微信支付生成 / WeChat Pay's number of the transfer item
        ///
        /// Always present according to the docs.
        pub detail_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
        /// 红包发放类型 / How the red packet was issued: API, upload or activity
        ///
        /// Always present according to the docs.
        pub send_type: Option<response::SendType>,
        /// 红包类型 / Type of the red packet
        ///
        /// Always present according to the docs.
        pub hb_type: Option<response::HbType>,
        /// 总笔数 / Total number
        ///
        /// Always present according to the docs.
        pub total_num: Option<i64>,
        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// Always present according to the docs.
        pub total_amount: Option<i64>,
        /// 原因 / Reason
        pub reason: Option<String>,
        /// 发放时间 / Time it was sent
        ///
        /// Always present according to the docs.
        pub send_time: Option<String>,
        /// 退款或退票时间 / Time of the refund or of the bank's return
        pub refund_time: Option<String>,
        /// 退款或提现退票金额，单位：分 / Amount refunded, or of a withdrawal the bank returned, in fen
        pub refund_amount: Option<i64>,
        /// 红包祝福语 / Greeting on the red packet
        pub wishing: Option<String>,
        /// 备注 / Remark
        pub remark: Option<String>,
        /// 活动名称 / Campaign's name
        pub act_name: Option<String>,
        /// 红包领取记录 / Records of who received the red packet
        pub hblist: Option<response::Hblist>,
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
        mch_billno = "mch_billno",
        mch_id = "mch_id",
        detail_id = "detail_id",
        status = "status",
        send_type = "send_type",
        hb_type = "hb_type",
        total_num = "total_num",
        total_amount = "total_amount",
        reason = "reason",
        send_time = "send_time",
        refund_time = "refund_time",
        refund_amount = "refund_amount",
        wishing = "wishing",
        remark = "remark",
        act_name = "act_name",
        hblist = "hblist",
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
            /// 发放中 / Being sent
            ///
            /// `SENDING`
            Sending,
            /// 已发放待领取 / Sent, not yet received
            ///
            /// `SENT`
            Sent,
            /// 失败 / Failure
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
            /// 已退回（提现退票或红包退款） / Returned (withdrawal bounced by the bank, or red packet refunded)
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

        /// 红包发放类型 / How the red packet was issued: API, upload or activity
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendType {
            /// 通过API接口发放 / Sent through the API
            ///
            /// `API`
            Api,
            /// 通过上传文件发放 / Sent by an uploaded file
            ///
            /// `UPLOAD`
            Upload,
            /// 通过活动发放 / Sent by an activity
            ///
            /// `ACTIVITY`
            Activity,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendType,
            Api = "API",
            Upload = "UPLOAD",
            Activity = "ACTIVITY",
        );

        /// 红包类型 / Type of the red packet
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum HbType {
            /// 普通红包 / Ordinary red packet
            ///
            /// `NORMAL`
            Normal,
            /// 裂变红包 / Group red packet
            ///
            /// `GROUP`
            Group,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            HbType,
            Normal = "NORMAL",
            Group = "GROUP",
        );

        /// 红包领取记录 / Records of who received the red packet
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Hblist {
            /// 裂变红包领取列表 / Recipients of the red packet, one entry each
            pub hbinfo: Vec<Hbinfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Hblist,
            hbinfo = "hbinfo",
        );

        /// 裂变红包领取列表 / Recipients of the red packet, one entry each
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Hbinfo {
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            pub openid: Option<String>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<i64>,
            /// 红包接收时间，yyyy-MM-dd HH:mm:ss / Time the user received the red packet, yyyy-MM-dd HH:mm:ss
            pub rcv_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Hbinfo,
            openid = "openid",
            amount = "amount",
            rcv_time = "rcv_time",
        );
    }
}
