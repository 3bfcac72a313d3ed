//! 检查子商户开票功能状态 · `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status.md by `cargo xtask regen`; do not edit.

/// 检查子商户开票功能状态
///
/// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
///
/// 检查子商户开票功能状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015792561) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::by_sub_mchid::check_status::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "检查子商户开票功能状态")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status")]
#[doc(alias = "get_v3_new_tax_control_fapiao_merchant_sub_mchid_check_status")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 检查子商户开票功能状态; [`get()`](super::get()) makes one.
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
            "get_v3_new_tax_control_fapiao_merchant_sub_mchid_check_status",
            Verb::Get,
            "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 检查子商户开票功能状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `third_mode`
        pub third_mode: Option<response::ThirdMode>,
        /// `digital_tax_mode`
        pub digital_tax_mode: Option<response::DigitalTaxMode>,
        /// What came besides.
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
        use crate::model::*;

        /// ThirdMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ThirdMode {
            /// `status`
            ///
            /// Documented as always there.
            pub status: Option<Status>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ThirdMode,
            status = "status",
        );

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `DISABLED`
            Disabled,
            /// `ENABLED`
            Enabled,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        );

        /// DigitalTaxMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DigitalTaxMode {
            /// `status`
            ///
            /// Documented as always there.
            pub status: Option<DigitalTaxModeStatus>,
            /// `billing_person_info`
            pub billing_person_info: Option<BillingPersonInfo>,
            /// `access_time`
            pub access_time: Option<String>,
            /// `expired_time`
            pub expired_time: Option<String>,
            /// `access_fail_reason`
            pub access_fail_reason: Option<String>,
            /// `ability_info`
            pub ability_info: Vec<AbilityInfo>,
            /// What came besides.
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

        /// DigitalTaxModeStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DigitalTaxModeStatus {
            /// `APPROVAL_PENDING`
            ApprovalPending,
            /// `ACCESS_CONFIRMED_PENDING`
            AccessConfirmedPending,
            /// `ABILITY_CONFIRMED_PENDING`
            AbilityConfirmedPending,
            /// `BILLING_PERSON_REGISTER_PENDING`
            BillingPersonRegisterPending,
            /// `BILLING_PERSON_CONFIRMED_PENDING`
            BillingPersonConfirmedPending,
            /// `SECURITY_SETTING_PENDING`
            SecuritySettingPending,
            /// `APPLY_FAILED`
            ApplyFailed,
            /// `DISABLED`
            Disabled,
            /// `ENABLED`
            Enabled,
            /// `RESOURCE_EXPIRED`
            ResourceExpired,
            /// A value that these docs do not know.
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

        /// BillingPersonInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BillingPersonInfo {
            /// `id`
            pub id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BillingPersonInfo,
            id = "id",
            name = "name",
        );

        /// AbilityInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AbilityInfo {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `status`
            ///
            /// Documented as always there.
            pub status: Option<AbilityInfoStatus>,
            /// `authorize_fail_reason`
            pub authorize_fail_reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AbilityInfo,
            r#type = "type",
            status = "status",
            authorize_fail_reason = "authorize_fail_reason",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `BASE_ABILITY`
            BaseAbility,
            /// `PASSENGER_TRANSPORT_ABILITY`
            PassengerTransportAbility,
            /// `REAL_ESTATE_ABILITY`
            RealEstateAbility,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            BaseAbility = "BASE_ABILITY",
            PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
            RealEstateAbility = "REAL_ESTATE_ABILITY",
        );

        /// AbilityInfoStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AbilityInfoStatus {
            /// `AUTHORIZED`
            Authorized,
            /// `AUTHORIZE_PENDING`
            AuthorizePending,
            /// `DEAUTHORIZED`
            Deauthorized,
            /// `AUTHORIZE_FAILED`
            AuthorizeFailed,
            /// A value that these docs do not know.
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
