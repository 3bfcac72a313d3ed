//! 修改结算帐号 · `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
//!
//! Generated from docs/openapi/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement.md by `cargo xtask regen`; do not edit.

/// Submits a change of a sub-merchant's settlement bank account for a partner or platform.
///
/// 服务商或平台提交变更子商户结算银行账户的申请。
///
/// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
///
/// 修改结算帐号 / Modify a sub-merchant's settlement account · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761138) · feature `v3-apply4sub` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::apply4sub::sub_merchants::by_sub_mchid::modify_settlement::post;
///
/// let request = post("1684913560")
///     .account_type(post::AccountType::AccountTypeBusiness)
///     .account_bank("招商银行")
///     .account_number("6200000000000000000");
/// ```
#[doc(alias = "修改结算帐号")]
#[doc(alias = "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement")]
#[doc(alias = "post_v3_apply4sub_sub_merchants_sub_mchid_modify_settlement")]
#[doc(alias = "改结算帐号")]
#[doc(alias = "结算帐号")]
#[doc(alias = "算帐号")]
#[doc(alias = "帐号")]
#[doc(alias = "Modify a sub-merchants settlement account")]
#[doc(alias = "sub-merchants settlement account")]
#[doc(alias = "s settlement account")]
#[doc(alias = "settlement account")]
#[doc(alias = "account")]
pub fn post(sub_mchid: impl Into<String>) -> post::Request {
    post::Request::new([sub_mchid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 修改结算帐号. Created by [`post()`](super::post()).
    ///
    /// **Required**: `account_type`, `account_bank`, `account_number`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 修改模式 / Mode of the modification
        ///
        /// Known values: `MODIFY_MODE_ASYNC` (异步审核修改 / Modified after an asynchronous review).
        pub fn modify_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("modify_mode", value.into()))
        }

        /// 账户类型 / Type of account
        ///
        /// **Required.** At most 32 characters.
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.body("account_type", value.into()))
        }

        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// **Required.** At most 128 characters.
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_bank", value.into()))
        }

        /// 开户银行省市编码 / Region code of the bank that holds the account
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_address_code", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        ///
        /// At most 128 characters.
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// 开户银行联行号 / Interbank number (CNAPS code) of the bank branch
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_branch_id", value.into()))
        }

        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// **Required.** Encrypted by the client.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("account_number", value.into()))
        }

        /// 银行账户开户名称 / Name of the bank account's holder
        ///
        /// At most 1024 characters. Encrypted by the client.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("account_name", value.into()))
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
                "post_v3_apply4sub_sub_merchants_sub_mchid_modify_settlement",
                Method::Post,
                "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
            )
            .body(Body::Json)
            .required(&["/body/account_type", "/body/account_bank", "/body/account_number"])
            .request(
                &[
                    ("/body/account_number", FieldEncoding::RsaOaep),
                    ("/body/account_name", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 账户类型 / Type of account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// 对公银行账户 / Corporate bank account
        ///
        /// `ACCOUNT_TYPE_BUSINESS`
        AccountTypeBusiness,
        /// 经营者个人银行卡 / Personal bank card of the operator
        ///
        /// `ACCOUNT_TYPE_PRIVATE`
        AccountTypePrivate,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
        AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
    );

    /// Response of 修改结算帐号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 修改结算账户申请单号 / Number of the application to change the settlement account
        ///
        /// Always present according to the docs.
        pub application_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        application_no = "application_no",
    );
}
