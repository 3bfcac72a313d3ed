//! 获取商户开票基础信息 · `GET /v3/new-tax-control-fapiao/merchant/base-information`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/merchant/base-information.md by `cargo xtask regen`; do not edit.

/// Queries the basic fapiao issuing information a merchant has configured, such as the seller's details.
///
/// 查询商户已配置的开票基础信息，如销售方信息。
///
/// `GET /v3/new-tax-control-fapiao/merchant/base-information`
///
/// 获取商户开票基础信息 / Query a merchant's basic fapiao information · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012538180), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474053) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::base_information::get;
///
/// let request = get().sub_mchid("1684913560");
/// ```
#[doc(alias = "获取商户开票基础信息")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/base-information")]
#[doc(alias = "get_v3_new_tax_control_fapiao_merchant_base_information")]
#[doc(alias = "取商户开票基础信息")]
#[doc(alias = "商户开票基础信息")]
#[doc(alias = "户开票基础信息")]
#[doc(alias = "开票基础信息")]
#[doc(alias = "票基础信息")]
#[doc(alias = "基础信息")]
#[doc(alias = "础信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a merchants basic fapiao information")]
#[doc(alias = "merchants basic fapiao information")]
#[doc(alias = "s basic fapiao information")]
#[doc(alias = "basic fapiao information")]
#[doc(alias = "fapiao information")]
#[doc(alias = "information")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取商户开票基础信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_new_tax_control_fapiao_merchant_base_information",
                Method::Get,
                "/v3/new-tax-control-fapiao/merchant/base-information",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取商户开票基础信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 销售方信息 / The seller on the fapiao
        ///
        /// Always present according to the docs.
        pub seller_information: Option<response::SellerInformation>,
        /// 发票附加信息（收款人、复核人、开票人等） / Additional information of the fapiao, such as payee, reviewer and drawer
        ///
        /// Always present according to the docs.
        pub extra_information: Option<response::ExtraInformation>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        seller_information = "seller_information",
        extra_information = "extra_information",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 销售方信息 / The seller on the fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SellerInformation {
            /// 名称或姓名 / Name
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 纳税人识别号 / Taxpayer identification number
            ///
            /// Always present according to the docs.
            pub taxpayer_id: Option<String>,
            /// 销售方地址 / Seller's address
            ///
            /// Always present according to the docs.
            pub address: Option<String>,
            /// 电话 / Telephone number
            pub telephone: Option<String>,
            /// 销售方开户银行 / Seller's bank
            pub bank_name: Option<String>,
            /// 销售方银行账号 / Seller's bank account number
            pub bank_account: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SellerInformation,
            name = "name",
            taxpayer_id = "taxpayer_id",
            address = "address",
            telephone = "telephone",
            bank_name = "bank_name",
            bank_account = "bank_account",
        );

        /// 发票附加信息（收款人、复核人、开票人等） / Additional information of the fapiao, such as payee, reviewer and drawer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExtraInformation {
            /// 收款人 / Payee named on the fapiao
            pub payee: Option<String>,
            /// 复核人 / Person who checked the fapiao
            pub reviewer: Option<String>,
            /// 开票人 / Person who issues the fapiao
            ///
            /// Always present according to the docs.
            pub drawer: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ExtraInformation,
            payee = "payee",
            reviewer = "reviewer",
            drawer = "drawer",
        );
    }
}
