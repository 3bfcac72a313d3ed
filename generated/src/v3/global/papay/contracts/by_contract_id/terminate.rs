//! 申请解约 · `POST /v3/global/papay/contracts/{contract_id}/terminate`
//!
//! Generated from docs/openapi/v3/global/papay/contracts/{contract_id}/terminate.md by `cargo xtask regen`; do not edit.

/// 申请解约
///
/// `POST /v3/global/papay/contracts/{contract_id}/terminate`
///
/// 申请解约 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::papay::contracts::by_contract_id::terminate::post;
///
/// let request = post("249202606")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .termination_note("示例TN964");
/// ```
#[doc(alias = "申请解约")]
#[doc(alias = "/v3/global/papay/contracts/{contract_id}/terminate")]
#[doc(alias = "post_v3_global_papay_contracts_contract_id_terminate")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请解约; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        appid: Option<String>,
        sp_appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        termination_note: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sp_appid`
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `termination_note`
        pub fn termination_note(mut self, value: impl Into<String>) -> Self {
            self.termination_note = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_papay_contracts_contract_id_terminate",
                Verb::Post,
                "/v3/global/papay/contracts/{contract_id}/terminate",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("appid", &self.appid)
                .body("sp_appid", &self.sp_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("termination_note", &self.termination_note)
                .extra(&self.extra)
        }
    }
}
