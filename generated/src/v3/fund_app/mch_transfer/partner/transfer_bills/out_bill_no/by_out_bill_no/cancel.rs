//! 撤销转账 · `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels a partner's transfer for a sub-merchant before the user confirms receipt.
///
/// 在用户确认收款前，撤销服务商代子商户发起的转账。
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
///
/// 撤销转账 / Cancel a partner transfer · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015469118) · feature `v3-fund-app` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::by_out_bill_no::cancel::post;
///
/// let request = post("TR20260618150000001").sub_mchid("1684913560");
/// ```
#[doc(alias = "撤销转账")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"
)]
#[doc(
    alias = "post_v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel"
)]
#[doc(alias = "销转账")]
#[doc(alias = "转账")]
#[doc(alias = "Cancel a partner transfer")]
#[doc(alias = "partner transfer")]
#[doc(alias = "transfer")]
pub fn post(out_bill_no: impl Into<String>) -> post::Request {
    post::Request::new([out_bill_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销转账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel",
                Method::Post,
                "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid"])
            .response(&[("/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销转账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 微信转账单号 / WeChat Pay's ID of the transfer
        ///
        /// Always present according to the docs.
        pub transfer_bill_no: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        pub transfer_amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        pub transfer_remark: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub user_name: Option<Sensitive>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        state = "state",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        fail_reason = "fail_reason",
        openid = "openid",
        user_name = "user_name",
        create_time = "create_time",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 待用户确认 / User's confirmation awaited
            ///
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// 转账中 / Transfer in progress
            ///
            /// `TRANSFERING`
            Transfering,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// 撤销中 / Being cancelled
            ///
            /// `CANCELING`
            Canceling,
            /// 已撤销 / Cancelled
            ///
            /// `CANCELLED`
            Cancelled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            WaitUserConfirm = "WAIT_USER_CONFIRM",
            Transfering = "TRANSFERING",
            Success = "SUCCESS",
            Fail = "FAIL",
            Canceling = "CANCELING",
            Cancelled = "CANCELLED",
        );
    }
}
