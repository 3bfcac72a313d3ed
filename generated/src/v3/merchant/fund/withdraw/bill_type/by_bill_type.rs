//! 按日下载提现异常文件 · `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
//!
//! Generated from docs/openapi/v3/merchant/fund/withdraw/bill-type/{bill_type}.md by `cargo xtask regen`; do not edit.

/// 按日下载提现异常文件
///
/// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
///
/// 按日下载提现异常文件 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476678), [2](https://pay.weixin.qq.com/doc/v3/partner/4012720060), [3](https://pay.weixin.qq.com/doc/v3/partner/4012719776), [4](https://pay.weixin.qq.com/doc/v3/partner/4012715087) · feature `v3-merchant`
///
/// ```
/// use wechatpay_api::v3::merchant::fund::withdraw::bill_type::by_bill_type::get;
///
/// let request = get("示例BT531")
///     .bill_type("NO_SUCC")
///     .bill_date("2026-06-18")
///     .tar_type("GZIP");
/// ```
#[doc(alias = "按日下载提现异常文件")]
#[doc(alias = "/v3/merchant/fund/withdraw/bill-type/{bill_type}")]
#[doc(alias = "get_v3_merchant_fund_withdraw_bill_type_bill_type")]
pub fn get(bill_type: impl Into<String>) -> get::Request {
    get::Request::new([bill_type.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 按日下载提现异常文件; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `bill_date`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `bill_type`
        ///
        /// Known: `NO_SUCC`.
        pub fn bill_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("bill_type", value.into()))
        }

        /// `bill_date`
        ///
        /// **Required.**
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("bill_date", value.into()))
        }

        /// `tar_type`
        ///
        /// Known: `GZIP`.
        pub fn tar_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("tar_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_merchant_fund_withdraw_bill_type_bill_type",
                Verb::Get,
                "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
            )
            .query(&["bill_type", "bill_date", "tar_type"])
            .required(&["/query/bill_date"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 按日下载提现异常文件.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `hash_type`
        ///
        /// Documented as always there. Known: `SHA1`.
        pub hash_type: Option<String>,
        /// `hash_value`
        ///
        /// Documented as always there.
        pub hash_value: Option<String>,
        /// `download_url`
        ///
        /// Documented as always there.
        pub download_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
