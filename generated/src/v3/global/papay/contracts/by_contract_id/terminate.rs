//! 申请解约 · `POST /v3/global/papay/contracts/{contract_id}/terminate`
//!
//! Generated from docs/openapi/v3/global/papay/contracts/{contract_id}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates an overseas merchant's papay contract by contract ID.
///
/// 按委托代扣协议ID解除境外商户的委托代扣协议。
///
/// `POST /v3/global/papay/contracts/{contract_id}/terminate`
///
/// 申请解约 / Terminate an overseas papay contract · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::papay::contracts::by_contract_id::terminate::post;
///
/// let request = post("202606186048271935").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "申请解约")]
#[doc(alias = "/v3/global/papay/contracts/{contract_id}/terminate")]
#[doc(alias = "post_v3_global_papay_contracts_contract_id_terminate")]
#[doc(alias = "请解约")]
#[doc(alias = "解约")]
#[doc(alias = "Terminate an overseas papay contract")]
#[doc(alias = "overseas papay contract")]
#[doc(alias = "papay contract")]
#[doc(alias = "contract")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请解约. Created by [`post()`](super::post()).
    ///
    /// **Exactly one**: `appid`, `sp_appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Only in: direct (always). Exactly one field of the choice `app` is required.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Only in: institution (always). Exactly one field of the choice `app` is required.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Only in: institution (always).
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// Only in: institution.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 解约备注 / Remark on the termination
        pub fn termination_note(self, value: impl Into<String>) -> Self {
            Self(self.0.body("termination_note", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_papay_contracts_contract_id_terminate",
                Method::Post,
                "/v3/global/papay/contracts/{contract_id}/terminate",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .choices(&[Choice::OneOf(&["/body/appid", "/body/sp_appid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
