//! 获取对私银行卡号开户银行 · `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
//!
//! Generated from docs/openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account.md by `cargo xtask regen`; do not edit.

/// Queries the bank that issued a personal bank card by its encrypted card number.
///
/// 凭加密后的个人银行卡号查询该卡的开户银行。
///
/// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
///
/// 获取对私银行卡号开户银行 / Query a personal bank card's issuing bank · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697541) · feature `v3-capital` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::capital::capitallhh::banks::search_banks_by_bank_account::get;
///
/// let request = get().account_number("6200000000000000000");
/// ```
#[doc(alias = "获取对私银行卡号开户银行")]
#[doc(alias = "/v3/capital/capitallhh/banks/search-banks-by-bank-account")]
#[doc(alias = "get_v3_capital_capitallhh_banks_search_banks_by_bank_account")]
#[doc(alias = "取对私银行卡号开户银行")]
#[doc(alias = "对私银行卡号开户银行")]
#[doc(alias = "私银行卡号开户银行")]
#[doc(alias = "银行卡号开户银行")]
#[doc(alias = "行卡号开户银行")]
#[doc(alias = "卡号开户银行")]
#[doc(alias = "号开户银行")]
#[doc(alias = "开户银行")]
#[doc(alias = "户银行")]
#[doc(alias = "银行")]
#[doc(alias = "Query a personal bank cards issuing bank")]
#[doc(alias = "personal bank cards issuing bank")]
#[doc(alias = "bank cards issuing bank")]
#[doc(alias = "cards issuing bank")]
#[doc(alias = "s issuing bank")]
#[doc(alias = "issuing bank")]
#[doc(alias = "bank")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取对私银行卡号开户银行. Created by [`get()`](super::get()).
    ///
    /// **Required**: `account_number`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// **Required.** At most 512 characters. Encrypted by the client.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("account_number", value.into()))
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
                "get_v3_capital_capitallhh_banks_search_banks_by_bank_account",
                Method::Get,
                "/v3/capital/capitallhh/banks/search-banks-by-bank-account",
            )
            .required(&["/query/account_number"])
            .request(&[("/query/account_number", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取对私银行卡号开户银行.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 银行别名 / Bank's alias
            ///
            /// Always present according to the docs.
            pub bank_alias: Option<String>,
            /// 银行别名编码 / Code of the bank's alias
            ///
            /// Always present according to the docs.
            pub bank_alias_code: Option<String>,
            /// 开户银行（入账银行） / Bank that holds the account
            ///
            /// Always present according to the docs.
            pub account_bank: Option<String>,
            /// 开户银行编码 / Code of the bank that holds the account
            ///
            /// Always present according to the docs.
            pub account_bank_code: Option<i64>,
            /// 是否需要填写支行 / Whether the bank branch must be given
            ///
            /// Always present according to the docs.
            pub need_bank_branch: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            bank_alias = "bank_alias",
            bank_alias_code = "bank_alias_code",
            account_bank = "account_bank",
            account_bank_code = "account_bank_code",
            need_bank_branch = "need_bank_branch",
        );
    }
}
