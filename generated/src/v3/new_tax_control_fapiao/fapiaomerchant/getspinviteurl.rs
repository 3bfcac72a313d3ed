//! 获取邀请商户开通服务商电子发票能力 · `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.md by `cargo xtask regen`; do not edit.

/// 获取邀请商户开通服务商电子发票能力
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
///
/// 获取邀请商户开通服务商电子发票能力 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015941495) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get;
///
/// let request = get()
///     .operation_type("AUTH_BINDING")
///     .fapiao_mode(get::FapiaoMode::ThirdOrSelfFapiao)
///     .invite_channel("示例IC416")
///     .operate_user("示例OU141")
///     .invite_code("IC20260618248")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "获取邀请商户开通服务商电子发票能力")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl")]
#[doc(alias = "get_v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 获取邀请商户开通服务商电子发票能力; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `operation_type`, `fapiao_mode`, `invite_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `operation_type`
        ///
        /// **Required.** Known: `AUTH_BINDING`.
        pub fn operation_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("operation_type", value.into()))
        }

        /// `fapiao_mode`
        ///
        /// **Required.**
        pub fn fapiao_mode(self, value: impl Into<FapiaoMode>) -> Self {
            Self(self.0.query("fapiao_mode", value.into()))
        }

        /// `fapiao_ability_type_list`
        pub fn fapiao_ability_type_list(
            self,
            values: impl IntoIterator<Item = impl Into<FapiaoAbilityTypeList>>,
        ) -> Self {
            Self(
                self
                    .0
                    .query("fapiao_ability_type_list", list::<FapiaoAbilityTypeList>(values)),
            )
        }

        /// `invite_channel`
        pub fn invite_channel(self, value: impl Into<String>) -> Self {
            Self(self.0.query("invite_channel", value.into()))
        }

        /// `operate_user`
        ///
        /// Sealed by the client on sending.
        pub fn operate_user(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("operate_user", value.into()))
        }

        /// `invite_code`
        ///
        /// **Required.**
        pub fn invite_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("invite_code", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl",
                Verb::Get,
                "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
            )
            .query(
                &[
                    "operation_type",
                    "fapiao_mode",
                    "fapiao_ability_type_list",
                    "invite_channel",
                    "operate_user",
                    "invite_code",
                    "sub_mchid",
                ],
            )
            .required(&["/query/operation_type", "/query/fapiao_mode", "/query/invite_code"])
            .request(&[("/query/operate_user", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// FapiaoMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FapiaoMode {
        /// `THIRD_OR_SELF_FAPIAO`
        ThirdOrSelfFapiao,
        /// `TENCENT_DIGITAL_TAX`
        TencentDigitalTax,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FapiaoMode,
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    );

    /// FapiaoAbilityTypeList
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FapiaoAbilityTypeList {
        /// `BASE_ABILITY`
        BaseAbility,
        /// `REAL_ESTATE_ABILITY`
        RealEstateAbility,
        /// `PASSENGER_TRANSPORT_ABILITY`
        PassengerTransportAbility,
        /// `REFINED_OIL_ABILITY`
        RefinedOilAbility,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FapiaoAbilityTypeList,
        BaseAbility = "BASE_ABILITY",
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    );

    /// The answer of 获取邀请商户开通服务商电子发票能力.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `invite_url`
        ///
        /// Documented as always there.
        pub invite_url: Option<String>,
        /// `miniprogram_appid`
        ///
        /// Documented as always there.
        pub miniprogram_appid: Option<String>,
        /// `miniprogram_path`
        ///
        /// Documented as always there.
        pub miniprogram_path: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        invite_url = "invite_url",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
    );
}
