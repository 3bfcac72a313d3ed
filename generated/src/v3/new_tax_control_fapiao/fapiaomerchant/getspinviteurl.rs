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
    pub struct Request {
        operation_type: Option<String>,
        fapiao_mode: Option<FapiaoMode>,
        fapiao_ability_type_list: Vec<FapiaoAbilityTypeList>,
        invite_channel: Option<String>,
        operate_user: Option<Sensitive>,
        invite_code: Option<String>,
        sub_mchid: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `operation_type`
        ///
        /// **Required.** Known: `AUTH_BINDING`.
        pub fn operation_type(mut self, value: impl Into<String>) -> Self {
            self.operation_type = Some(value.into());
            self
        }

        /// `fapiao_mode`
        ///
        /// **Required.**
        pub fn fapiao_mode(mut self, value: impl Into<FapiaoMode>) -> Self {
            self.fapiao_mode = Some(value.into());
            self
        }

        /// `fapiao_ability_type_list`
        pub fn fapiao_ability_type_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<FapiaoAbilityTypeList>>,
        ) -> Self {
            self.fapiao_ability_type_list = list(values);
            self
        }

        /// `invite_channel`
        pub fn invite_channel(mut self, value: impl Into<String>) -> Self {
            self.invite_channel = Some(value.into());
            self
        }

        /// `operate_user`
        ///
        /// Sealed by the client on sending.
        pub fn operate_user(mut self, value: impl Into<Sensitive>) -> Self {
            self.operate_user = Some(value.into());
            self
        }

        /// `invite_code`
        ///
        /// **Required.**
        pub fn invite_code(mut self, value: impl Into<String>) -> Self {
            self.invite_code = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl",
                Verb::Get,
                "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
            )
            .required(&["/query/operation_type", "/query/fapiao_mode", "/query/invite_code"])
            .request(&[("/query/operate_user", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("operation_type", &self.operation_type)
                .query("fapiao_mode", &self.fapiao_mode)
                .query("fapiao_ability_type_list", &self.fapiao_ability_type_list)
                .query("invite_channel", &self.invite_channel)
                .query("operate_user", &self.operate_user)
                .query("invite_code", &self.invite_code)
                .query("sub_mchid", &self.sub_mchid)
                .extra(&self.extra)
        }
    }

    /// FapiaoMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
