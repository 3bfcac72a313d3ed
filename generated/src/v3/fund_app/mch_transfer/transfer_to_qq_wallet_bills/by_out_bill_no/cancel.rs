//! 撤销转账到QQ钱包 · `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels a merchant's transfer to a user's QQ Wallet by the merchant's bill number.
///
/// 按商户单号撤销商户向用户QQ钱包的转账。
///
/// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
///
/// 撤销转账到QQ钱包 / Cancel a transfer to QQ Wallet · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014297396) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::by_out_bill_no::cancel::post;
///
/// let request = post("TR20260618150000001");
/// ```
#[doc(alias = "撤销转账到QQ钱包")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel"
)]
#[doc(
    alias = "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_cancel"
)]
#[doc(alias = "销转账到QQ钱包")]
#[doc(alias = "转账到QQ钱包")]
#[doc(alias = "账到QQ钱包")]
#[doc(alias = "到QQ钱包")]
#[doc(alias = "QQ钱包")]
#[doc(alias = "钱包")]
#[doc(alias = "Cancel a transfer to QQ Wallet")]
#[doc(alias = "transfer to QQ Wallet")]
#[doc(alias = "QQ Wallet")]
#[doc(alias = "Wallet")]
pub fn post(out_bill_no: impl Into<String>) -> post::Request {
    post::Request::new([out_bill_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销转账到QQ钱包. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
                "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_cancel",
                Method::Post,
                "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
            )
            .response(&[("/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销转账到QQ钱包.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 商户转账单号 / Merchant's number of the transfer
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 微信转账单号 / WeChat Pay's ID of the transfer
        ///
        /// Always present according to the docs.
        pub transfer_bill_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 转账单状态 / State of the transfer
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        pub transfer_amount: Option<i64>,
        /// 转账备注 / Remark on the transfer
        pub transfer_remark: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 收款用户QQ号 / QQ number of the payee
        pub user_qq: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub user_name: Option<Sensitive>,
        /// 转账单创建时间 / Time the transfer was created
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
        mchid = "mchid",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        appid = "appid",
        state = "state",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        fail_reason = "fail_reason",
        openid = "openid",
        user_qq = "user_qq",
        user_name = "user_name",
        create_time = "create_time",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 转账单状态 / State of the transfer
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
