//! 删除二级商户可扫码充值员工 · `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete.md by `cargo xtask regen`; do not edit.

/// Deletes an employee from those who may recharge a sub-merchant's account by scanning a QR code.
///
/// 从可扫码为二级商户账户充值的员工中删除一人。
///
/// `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
///
/// 删除二级商户可扫码充值员工 / Delete a sub-merchant's QR recharge employee · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013521753) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::recharge_employees::sub_mchid::by_sub_mchid::sp_openid::by_sp_openid::delete::post;
///
/// let request = post("1684913560", "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "删除二级商户可扫码充值员工")]
#[doc(
    alias = "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete"
)]
#[doc(
    alias = "post_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_sp_openid_sp_openid_delete"
)]
#[doc(alias = "除二级商户可扫码充值员工")]
#[doc(alias = "二级商户可扫码充值员工")]
#[doc(alias = "级商户可扫码充值员工")]
#[doc(alias = "商户可扫码充值员工")]
#[doc(alias = "户可扫码充值员工")]
#[doc(alias = "可扫码充值员工")]
#[doc(alias = "扫码充值员工")]
#[doc(alias = "码充值员工")]
#[doc(alias = "充值员工")]
#[doc(alias = "值员工")]
#[doc(alias = "员工")]
#[doc(alias = "Delete a sub-merchants QR recharge employee")]
#[doc(alias = "sub-merchants QR recharge employee")]
#[doc(alias = "s QR recharge employee")]
#[doc(alias = "QR recharge employee")]
#[doc(alias = "recharge employee")]
#[doc(alias = "employee")]
pub fn post(
    sub_mchid: impl Into<String>,
    sp_openid: impl Into<String>,
) -> post::Request {
    post::Request::new([sub_mchid.into(), sp_openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 删除二级商户可扫码充值员工. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
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
            "post_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_sp_openid_sp_openid_delete",
            Method::Post,
            "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 删除二级商户可扫码充值员工.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        pub sp_openid: Option<String>,
        /// 状态 / State
        pub state: Option<response::State>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        sp_openid = "sp_openid",
        state = "state",
        create_time = "create_time",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 生效中 / In effect
            ///
            /// `EFFECTIVE`
            Effective,
            /// 已删除 / Deleted
            ///
            /// `DELETED`
            Deleted,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Effective = "EFFECTIVE",
            Deleted = "DELETED",
        );
    }
}
