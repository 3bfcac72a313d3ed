//! 获取邀请商户开通服务商电子发票能力 · `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.md by `cargo xtask regen`; do not edit.

/// Obtains the link by which a partner invites a merchant to activate the partner's fapiao service.
///
/// 获取服务商邀请商户的链接，商户可据此开通该服务商的电子发票能力。
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
///
/// 获取邀请商户开通服务商电子发票能力 / Obtain a partner's fapiao invitation link · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015941495) · feature `v3-new-tax-control-fapiao` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get;
///
/// let request = get()
///     .operation_type("AUTH_BINDING")
///     .fapiao_mode(get::FapiaoMode::ThirdOrSelfFapiao)
///     .invite_code("JXFP2026");
/// ```
#[doc(alias = "获取邀请商户开通服务商电子发票能力")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl")]
#[doc(alias = "get_v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl")]
#[doc(alias = "取邀请商户开通服务商电子发票能力")]
#[doc(alias = "邀请商户开通服务商电子发票能力")]
#[doc(alias = "请商户开通服务商电子发票能力")]
#[doc(alias = "商户开通服务商电子发票能力")]
#[doc(alias = "户开通服务商电子发票能力")]
#[doc(alias = "开通服务商电子发票能力")]
#[doc(alias = "通服务商电子发票能力")]
#[doc(alias = "服务商电子发票能力")]
#[doc(alias = "务商电子发票能力")]
#[doc(alias = "商电子发票能力")]
#[doc(alias = "电子发票能力")]
#[doc(alias = "子发票能力")]
#[doc(alias = "发票能力")]
#[doc(alias = "票能力")]
#[doc(alias = "能力")]
#[doc(alias = "Obtain a partners fapiao invitation link")]
#[doc(alias = "partners fapiao invitation link")]
#[doc(alias = "s fapiao invitation link")]
#[doc(alias = "fapiao invitation link")]
#[doc(alias = "invitation link")]
#[doc(alias = "link")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取邀请商户开通服务商电子发票能力. Created by [`get()`](super::get()).
    ///
    /// **Required**: `operation_type`, `fapiao_mode`, `invite_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 操作类型 / Type of the operation
        ///
        /// **Required.** Known values: `AUTH_BINDING` (授权绑定 / Bind by authorization).
        pub fn operation_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("operation_type", value.into()))
        }

        /// 开票模式 / Mode in which fapiao are issued
        ///
        /// **Required.**
        pub fn fapiao_mode(self, value: impl Into<FapiaoMode>) -> Self {
            Self(self.0.query("fapiao_mode", value.into()))
        }

        /// 发票能力类型列表 / List of fapiao capability types
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

        /// 服务商邀请渠道 / Channel of the partner's invitation
        pub fn invite_channel(self, value: impl Into<String>) -> Self {
            Self(self.0.query("invite_channel", value.into()))
        }

        /// 操作人 / Who performed the operation
        ///
        /// Encrypted by the client.
        pub fn operate_user(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("operate_user", value.into()))
        }

        /// 服务商邀请码 / Partner's invitation code
        ///
        /// **Required.**
        pub fn invite_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("invite_code", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
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
                "get_v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl",
                Method::Get,
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
            .request(&[("/query/operate_user", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 开票模式 / Mode in which fapiao are issued
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FapiaoMode {
        /// 第三方或自建平台开票 / Issued on a third party's or one's own platform
        ///
        /// `THIRD_OR_SELF_FAPIAO`
        ThirdOrSelfFapiao,
        /// 腾讯数字税务开票 / Issued through Tencent's digital tax service
        ///
        /// `TENCENT_DIGITAL_TAX`
        TencentDigitalTax,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FapiaoMode,
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    );

    /// 发票能力类型列表 / List of fapiao capability types
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FapiaoAbilityTypeList {
        /// 基础开票能力 / Basic ability
        ///
        /// `BASE_ABILITY`
        BaseAbility,
        /// 不动产租赁发票能力 / Fapiao for real estate leasing
        ///
        /// `REAL_ESTATE_ABILITY`
        RealEstateAbility,
        /// 旅客运输发票能力 / Fapiao for passenger transport
        ///
        /// `PASSENGER_TRANSPORT_ABILITY`
        PassengerTransportAbility,
        /// 成品油发票能力 / Fapiao for refined oil
        ///
        /// `REFINED_OIL_ABILITY`
        RefinedOilAbility,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FapiaoAbilityTypeList,
        BaseAbility = "BASE_ABILITY",
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    );

    /// Response of 获取邀请商户开通服务商电子发票能力.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 邀请开通的链接 / URL by which the merchant is invited to open the service
        ///
        /// Always present according to the docs. Format: `uri`.
        pub invite_url: Option<String>,
        /// 跳转的小程序AppID / AppID of the Mini Program to open
        ///
        /// Always present according to the docs.
        pub miniprogram_appid: Option<String>,
        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        ///
        /// Always present according to the docs.
        pub miniprogram_path: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        invite_url = "invite_url",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
    );
}
