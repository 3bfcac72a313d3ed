//! 微信转账单号查询转账单 · `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}.md by `cargo xtask regen`; do not edit.

/// Queries a direct merchant's transfer by WeChat Pay's transfer bill number.
///
/// 直连商户按微信转账单号查询一笔商家转账。
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
///
/// 微信转账单号查询转账单 / Query a transfer by WeChat Pay bill number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716457) · feature `v3-fund-app` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::transfer_bill_no::by_transfer_bill_no::get;
///
/// let request = get("1330000168490723500202606180004829157306");
/// ```
#[doc(alias = "微信转账单号查询转账单")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"
)]
#[doc(
    alias = "get_v3_fund_app_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no"
)]
#[doc(alias = "信转账单号查询转账单")]
#[doc(alias = "转账单号查询转账单")]
#[doc(alias = "账单号查询转账单")]
#[doc(alias = "单号查询转账单")]
#[doc(alias = "号查询转账单")]
#[doc(alias = "查询转账单")]
#[doc(alias = "询转账单")]
#[doc(alias = "转账单")]
#[doc(alias = "账单")]
#[doc(alias = "Query a transfer by WeChat Pay bill number")]
#[doc(alias = "transfer by WeChat Pay bill number")]
#[doc(alias = "WeChat Pay bill number")]
#[doc(alias = "Pay bill number")]
#[doc(alias = "bill number")]
#[doc(alias = "number")]
pub fn get(transfer_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([transfer_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 微信转账单号查询转账单. Created by [`get()`](super::get()).
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
                "get_v3_fund_app_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no",
                Method::Get,
                "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            )
            .response(&[("/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 微信转账单号查询转账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 微信转账单号 / WeChat Pay's ID of the transfer
        ///
        /// Always present according to the docs.
        pub transfer_bill_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// Always present according to the docs.
        pub transfer_amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
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
        ///
        /// Always present according to the docs.
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
        mch_id = "mch_id",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        appid = "appid",
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
