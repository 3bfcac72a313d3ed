//! 查询转账到QQ钱包的结果 · `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}.md by `cargo xtask regen`; do not edit.

/// 查询转账到QQ钱包的结果
///
/// `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
///
/// 查询转账到QQ钱包的结果 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297440) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::by_out_bill_no::get;
///
/// let request = get("OBN20260618441");
/// ```
#[doc(alias = "查询转账到QQ钱包的结果")]
#[doc(alias = "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}")]
#[doc(alias = "get_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no")]
pub fn get(out_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([out_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询转账到QQ钱包的结果; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no",
                Verb::Get,
                "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
            )
            .response(&[("/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询转账到QQ钱包的结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `transfer_bill_no`
        ///
        /// Documented as always there.
        pub transfer_bill_no: Option<String>,
        /// `appid`
        pub appid: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `transfer_amount`
        ///
        /// Documented as always there.
        pub transfer_amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `user_qq`
        pub user_qq: Option<String>,
        /// `user_name`
        ///
        /// Sealed on the wire, opened by the client.
        pub user_name: Option<Sensitive>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// What came besides.
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
        openid = "openid",
        user_qq = "user_qq",
        user_name = "user_name",
        fail_reason = "fail_reason",
        create_time = "create_time",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `PROCESSING`
            Processing,
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// `TRANSFERING`
            Transfering,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `CANCELING`
            Canceling,
            /// `CANCELLED`
            Cancelled,
            /// A value that these docs do not know.
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
