//! 查询渠道结算银行账户更名申请 · `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}.md by `cargo xtask regen`; do not edit.

/// Queries an application to rename a WeBank channel settlement bank account by application ID.
///
/// 按申请单编号查询微众银行渠道结算银行账户的更名申请。
///
/// `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
///
/// 查询渠道结算银行账户更名申请 / Query a settlement account rename application · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4018968051) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::bank_channel_account::rename::by_application_id::get;
///
/// let request = get("1000020260618003817")
///     .mchid("1684913560")
///     .bal_account_no("9910840000000173846");
/// ```
#[doc(alias = "查询渠道结算银行账户更名申请")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}")]
#[doc(
    alias = "get_v3_aggracct_bc_wb_channel_bank_channel_account_rename_application_id"
)]
#[doc(alias = "询渠道结算银行账户更名申请")]
#[doc(alias = "渠道结算银行账户更名申请")]
#[doc(alias = "道结算银行账户更名申请")]
#[doc(alias = "结算银行账户更名申请")]
#[doc(alias = "算银行账户更名申请")]
#[doc(alias = "银行账户更名申请")]
#[doc(alias = "行账户更名申请")]
#[doc(alias = "账户更名申请")]
#[doc(alias = "户更名申请")]
#[doc(alias = "更名申请")]
#[doc(alias = "名申请")]
#[doc(alias = "申请")]
#[doc(alias = "Query a settlement account rename application")]
#[doc(alias = "settlement account rename application")]
#[doc(alias = "account rename application")]
#[doc(alias = "rename application")]
#[doc(alias = "application")]
pub fn get(application_id: impl Into<String>) -> get::Request {
    get::Request::new([application_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询渠道结算银行账户更名申请. Created by [`get()`](super::get()).
    ///
    /// **Required**: `mchid`, `bal_account_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 额度台账号 / Number of the quota ledger account
        ///
        /// **Required.** Encrypted by the client.
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("bal_account_no", value.into()))
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
                "get_v3_aggracct_bc_wb_channel_bank_channel_account_rename_application_id",
                Method::Get,
                "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
            )
            .query(&["mchid", "bal_account_no"])
            .required(&["/query/mchid", "/query/bal_account_no"])
            .request(&[("/query/bal_account_no", FieldEncoding::RsaOaep)])
            .response(
                &[
                    ("/bal_account_no", FieldEncoding::RsaOaep),
                    ("/new_account_name", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询渠道结算银行账户更名申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 变更类型 / Kind of change
        ///
        /// Always present according to the docs. Known values: `SUBJECT_INFO_RENAME` (主体信息更名 / Rename in the subject information).
        pub change_scene: Option<String>,
        /// 申请单编号 / Application's number
        ///
        /// Always present according to the docs.
        pub application_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 额度台账号 / Number of the quota ledger account
        ///
        /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
        pub bal_account_no: Option<Sensitive>,
        /// 目标账户名 / Name of the target account
        ///
        /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
        pub new_account_name: Option<Sensitive>,
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub application_state: Option<response::ApplicationState>,
        /// 完成时间，v3为RFC 3339格式 / Time of completion; in v3 in RFC 3339
        pub finish_time: Option<String>,
        /// 失败或审核驳回的错误码 / Error code of the failure or rejection
        pub fail_code: Option<String>,
        /// 失败或审核驳回的原因 / Reason for the failure or rejection
        pub fail_msg: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        change_scene = "change_scene",
        application_id = "application_id",
        out_request_no = "out_request_no",
        mchid = "mchid",
        bal_account_no = "bal_account_no",
        new_account_name = "new_account_name",
        application_state = "application_state",
        finish_time = "finish_time",
        fail_code = "fail_code",
        fail_msg = "fail_msg",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 申请单状态 / Application's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplicationState {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 申请成功 / Application succeeded
            ///
            /// `SUCCESS`
            Success,
            /// 申请失败 / Application failed
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplicationState,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
