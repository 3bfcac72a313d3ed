//! 账户余额提现 · `POST /v3/ecommerce/fund/withdraw`
//!
//! Generated from docs/openapi/v3/ecommerce/fund/withdraw.md by `cargo xtask regen`; do not edit.

/// 账户余额提现
///
/// `POST /v3/ecommerce/fund/withdraw`
///
/// 账户余额提现 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476652), [2](https://pay.weixin.qq.com/doc/v3/partner/4012719526), [3](https://pay.weixin.qq.com/doc/v3/partner/4012720157), [4](https://pay.weixin.qq.com/doc/v3/partner/4012714461) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::fund::withdraw::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_request_no("76920260618103542769769769769")
///     .amount(35200)
///     .remark("示例说明")
///     .bank_memo("示例BM714")
///     .account_type(post::AccountType::Basic)
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "账户余额提现")]
#[doc(alias = "/v3/ecommerce/fund/withdraw")]
#[doc(alias = "post_v3_ecommerce_fund_withdraw")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 账户余额提现; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `out_request_no`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
        }

        /// `bank_memo`
        pub fn bank_memo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_memo", value.into()))
        }

        /// `account_type`
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.body("account_type", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_fund_withdraw",
                Verb::Post,
                "/v3/ecommerce/fund/withdraw",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/out_request_no", "/body/amount"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// AccountType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// `BASIC`
        Basic,
        /// `OPERATION`
        Operation,
        /// `FEES`
        Fees,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    );

    /// The answer of 账户余额提现.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `withdraw_id`
        ///
        /// Documented as always there.
        pub withdraw_id: Option<String>,
        /// `out_request_no`
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// `account_type`
        pub account_type: Option<response::AccountType>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        withdraw_id = "withdraw_id",
        out_request_no = "out_request_no",
        account_type = "account_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// AccountType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// `BASIC`
            Basic,
            /// `OPERATION`
            Operation,
            /// `FEES`
            Fees,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            Basic = "BASIC",
            Operation = "OPERATION",
            Fees = "FEES",
        );
    }
}
