//! 检查子商户开票功能状态 · `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's fapiao service state in each issuing mode for a partner.
///
/// 服务商查询子商户在各开票模式下的电子发票服务状态。
///
/// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
///
/// 检查子商户开票功能状态 / Query a sub-merchant's fapiao service state · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015792561) · feature `v3-new-tax-control-fapiao` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::by_sub_mchid::check_status::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "检查子商户开票功能状态")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status")]
#[doc(alias = "get_v3_new_tax_control_fapiao_merchant_sub_mchid_check_status")]
#[doc(alias = "查子商户开票功能状态")]
#[doc(alias = "子商户开票功能状态")]
#[doc(alias = "商户开票功能状态")]
#[doc(alias = "户开票功能状态")]
#[doc(alias = "开票功能状态")]
#[doc(alias = "票功能状态")]
#[doc(alias = "功能状态")]
#[doc(alias = "能状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a sub-merchants fapiao service state")]
#[doc(alias = "sub-merchants fapiao service state")]
#[doc(alias = "s fapiao service state")]
#[doc(alias = "fapiao service state")]
#[doc(alias = "service state")]
#[doc(alias = "state")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 检查子商户开票功能状态. Created by [`get()`](super::get()).
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
            "get_v3_new_tax_control_fapiao_merchant_sub_mchid_check_status",
            Method::Get,
            "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 检查子商户开票功能状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 第三方开票模式 / Mode of issuing fapiao through a third party or own system
        pub third_mode: Option<response::ThirdMode>,
        /// 数电发票模式信息 / Information on the fully digitalized fapiao mode
        pub digital_tax_mode: Option<response::DigitalTaxMode>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        third_mode = "third_mode",
        digital_tax_mode = "digital_tax_mode",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 第三方开票模式 / Mode of issuing fapiao through a third party or own system
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ThirdMode {
            /// 第三方/自建发票能力接入状态 / Whether the third-party or own fapiao capability is connected
            ///
            /// Always present according to the docs.
            pub status: Option<Status>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ThirdMode,
            status = "status",
        );

        /// 第三方/自建发票能力接入状态 / Whether the third-party or own fapiao capability is connected
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 未接入或已停用 / Not connected or disabled
            ///
            /// `DISABLED`
            Disabled,
            /// 已接入 / Enabled
            ///
            /// `ENABLED`
            Enabled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        );

        /// 数电发票模式信息 / Information on the fully digitalized fapiao mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DigitalTaxMode {
            /// 数电发票能力接入状态 / Whether the digital fapiao capability is connected
            ///
            /// Always present according to the docs.
            pub status: Option<DigitalTaxModeStatus>,
            /// 开票人信息 / Information on the person who issues the fapiao
            pub billing_person_info: Option<BillingPersonInfo>,
            /// 数电发票接入时间 / Time at which access to fully digitalized fapiao was set up
            pub access_time: Option<String>,
            /// 数电发票服务的过期时间，RFC 3339格式 / Time at which the digital fapiao service expires, in RFC 3339
            pub expired_time: Option<String>,
            /// 数电发票接入失败原因 / Why access to fully digitalized fapiao failed
            pub access_fail_reason: Option<String>,
            /// 开票能力信息列表 / Invoicing abilities of the merchant and the state of each
            pub ability_info: Vec<AbilityInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DigitalTaxMode,
            status = "status",
            billing_person_info = "billing_person_info",
            access_time = "access_time",
            expired_time = "expired_time",
            access_fail_reason = "access_fail_reason",
            ability_info = "ability_info",
        );

        /// 数电发票能力接入状态 / Whether the digital fapiao capability is connected
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DigitalTaxModeStatus {
            /// 待税务机关审批 / Approval by the tax authority pending
            ///
            /// `APPROVAL_PENDING`
            ApprovalPending,
            /// 待商户确认接入 / Merchant's confirmation of access pending
            ///
            /// `ACCESS_CONFIRMED_PENDING`
            AccessConfirmedPending,
            /// 待商户确认能力授权 / Merchant's authorization of the ability pending
            ///
            /// `ABILITY_CONFIRMED_PENDING`
            AbilityConfirmedPending,
            /// 待设置开票员 / Billing person to be registered
            ///
            /// `BILLING_PERSON_REGISTER_PENDING`
            BillingPersonRegisterPending,
            /// 待开票员授权 / Billing person's authorization pending
            ///
            /// `BILLING_PERSON_CONFIRMED_PENDING`
            BillingPersonConfirmedPending,
            /// 待设置开票安全验证有效期 / Validity of the security verification to be set
            ///
            /// `SECURITY_SETTING_PENDING`
            SecuritySettingPending,
            /// 税务机关申请不通过 / Application not approved by the tax authority
            ///
            /// `APPLY_FAILED`
            ApplyFailed,
            /// 未接入或已停用 / Not connected or disabled
            ///
            /// `DISABLED`
            Disabled,
            /// 已接入 / Enabled
            ///
            /// `ENABLED`
            Enabled,
            /// 数电服务商资源已过期 / Provider's digital fapiao resource expired
            ///
            /// `RESOURCE_EXPIRED`
            ResourceExpired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DigitalTaxModeStatus,
            ApprovalPending = "APPROVAL_PENDING",
            AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
            AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
            BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
            BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
            SecuritySettingPending = "SECURITY_SETTING_PENDING",
            ApplyFailed = "APPLY_FAILED",
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            ResourceExpired = "RESOURCE_EXPIRED",
        );

        /// 开票人信息 / Information on the person who issues the fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BillingPersonInfo {
            /// 开票人ID / ID of the person issuing the fapiao
            pub id: Option<String>,
            /// 名称或姓名 / Name
            pub name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BillingPersonInfo,
            id = "id",
            name = "name",
        );

        /// 开票能力信息列表 / Invoicing abilities of the merchant and the state of each
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AbilityInfo {
            /// 能力类型 / Type of capability
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 能力授权状态 / Whether the capability is authorised
            ///
            /// Always present according to the docs.
            pub status: Option<AbilityInfoStatus>,
            /// 能力授权失败原因 / Why authorizing the ability failed
            pub authorize_fail_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AbilityInfo,
            r#type = "type",
            status = "status",
            authorize_fail_reason = "authorize_fail_reason",
        );

        /// 能力类型 / Type of capability
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 基础开票能力 / Basic ability
            ///
            /// `BASE_ABILITY`
            BaseAbility,
            /// 旅客运输发票能力 / Fapiao for passenger transport
            ///
            /// `PASSENGER_TRANSPORT_ABILITY`
            PassengerTransportAbility,
            /// 不动产租赁发票能力 / Fapiao for real estate leasing
            ///
            /// `REAL_ESTATE_ABILITY`
            RealEstateAbility,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            BaseAbility = "BASE_ABILITY",
            PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
            RealEstateAbility = "REAL_ESTATE_ABILITY",
        );

        /// 能力授权状态 / Whether the capability is authorised
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AbilityInfoStatus {
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZED`
            Authorized,
            /// 待授权 / Authorization pending
            ///
            /// `AUTHORIZE_PENDING`
            AuthorizePending,
            /// 已取消授权 / Authorization cancelled
            ///
            /// `DEAUTHORIZED`
            Deauthorized,
            /// 授权失败 / Authorization failed
            ///
            /// `AUTHORIZE_FAILED`
            AuthorizeFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AbilityInfoStatus,
            Authorized = "AUTHORIZED",
            AuthorizePending = "AUTHORIZE_PENDING",
            Deauthorized = "DEAUTHORIZED",
            AuthorizeFailed = "AUTHORIZE_FAILED",
        );
    }
}
