//! 企业商户获取指定额度卡支付链接 · `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
//!
//! Generated from docs/openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url.md by `cargo xtask regen`; do not edit.

/// Returns a short-lived link with which an employee pays from a given enterprise quota card.
///
/// 获取短时有效的支付链接，员工凭此使用指定的企业支付额度卡付款。
///
/// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
///
/// 企业商户获取指定额度卡支付链接 / Get a quota card payment link · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507160) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::payment_url::get;
///
/// let request = get(
///         "WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35",
///         "1068026061800374925",
///     )
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .application_type(get::ApplicationType::H5);
/// ```
#[doc(alias = "企业商户获取指定额度卡支付链接")]
#[doc(alias = "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url")]
#[doc(alias = "get_v3_webizpay_employees_employee_id_quota_cards_card_no_payment_url")]
#[doc(alias = "业商户获取指定额度卡支付链接")]
#[doc(alias = "商户获取指定额度卡支付链接")]
#[doc(alias = "户获取指定额度卡支付链接")]
#[doc(alias = "获取指定额度卡支付链接")]
#[doc(alias = "取指定额度卡支付链接")]
#[doc(alias = "指定额度卡支付链接")]
#[doc(alias = "定额度卡支付链接")]
#[doc(alias = "额度卡支付链接")]
#[doc(alias = "度卡支付链接")]
#[doc(alias = "卡支付链接")]
#[doc(alias = "支付链接")]
#[doc(alias = "付链接")]
#[doc(alias = "链接")]
#[doc(alias = "Get a quota card payment link")]
#[doc(alias = "quota card payment link")]
#[doc(alias = "card payment link")]
#[doc(alias = "payment link")]
#[doc(alias = "link")]
pub fn get(employee_id: impl Into<String>, card_no: impl Into<String>) -> get::Request {
    get::Request::new([employee_id.into(), card_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 企业商户获取指定额度卡支付链接. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `application_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 企业应用类型 / Type of enterprise application that shows the payment code or starts the authorization
        ///
        /// **Required.**
        pub fn application_type(self, value: impl Into<ApplicationType>) -> Self {
            Self(self.0.query("application_type", value.into()))
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
                "get_v3_webizpay_employees_employee_id_quota_cards_card_no_payment_url",
                Method::Get,
                "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
            )
            .query(&["sp_mchid", "sub_mchid", "application_type"])
            .required(&["/query/sp_mchid", "/query/sub_mchid", "/query/application_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 企业应用类型 / Type of enterprise application that shows the payment code or starts the authorization
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplicationType {
        /// H5应用 / H5 application
        ///
        /// `H5`
        H5,
        /// 小程序应用 / Mini Program application
        ///
        /// `MINIPROGRAM`
        Miniprogram,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplicationType,
        H5 = "H5",
        Miniprogram = "MINIPROGRAM",
    );

    /// Response of 企业商户获取指定额度卡支付链接.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信授权关系ID / ID of the employee's authorization in WeChat
        ///
        /// Always present according to the docs.
        pub employee_id: Option<String>,
        /// 额度卡卡号 / Number of the quota card
        ///
        /// Always present according to the docs.
        pub card_no: Option<String>,
        /// 失效时间（链接、token、券等） / Time at which the link, token, coupon or other object expires
        ///
        /// Always present according to the docs.
        pub expire_time: Option<String>,
        /// 支付跳转链接 / URL that opens the payment
        ///
        /// Always present according to the docs. Format: `uri`.
        pub payment_url: Option<String>,
        /// 企业应用类型 / Type of enterprise application that shows the payment code or starts the authorization
        pub application_type: Option<response::ApplicationType>,
        /// 小程序查询参数 / Query parameters with which the Mini Program is opened
        pub mp_query: Option<String>,
        /// 小程序业务类型 / Business type with which the Mini Program is opened
        pub mp_business_type: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        employee_id = "employee_id",
        card_no = "card_no",
        expire_time = "expire_time",
        payment_url = "payment_url",
        application_type = "application_type",
        mp_query = "mp_query",
        mp_business_type = "mp_business_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 企业应用类型 / Type of enterprise application that shows the payment code or starts the authorization
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplicationType {
            /// H5应用 / H5 application
            ///
            /// `H5`
            H5,
            /// 小程序应用 / Mini Program application
            ///
            /// `MINIPROGRAM`
            Miniprogram,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplicationType,
            H5 = "H5",
            Miniprogram = "MINIPROGRAM",
        );
    }
}
