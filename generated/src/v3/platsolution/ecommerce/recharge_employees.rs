//! 添加二级商户可扫码充值员工 · `POST /v3/platsolution/ecommerce/recharge-employees`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/recharge-employees.md by `cargo xtask regen`; do not edit.

/// Adds an employee who may recharge the account of a platform's sub-merchant by scanning a QR code.
///
/// 添加可以扫码为平台二级商户的账户充值的员工。
///
/// `POST /v3/platsolution/ecommerce/recharge-employees`
///
/// 添加二级商户可扫码充值员工 / Add a sub-merchant's QR recharge employee · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013521743) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::recharge_employees::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "添加二级商户可扫码充值员工")]
#[doc(alias = "/v3/platsolution/ecommerce/recharge-employees")]
#[doc(alias = "post_v3_platsolution_ecommerce_recharge_employees")]
#[doc(alias = "加二级商户可扫码充值员工")]
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
#[doc(alias = "Add a sub-merchants QR recharge employee")]
#[doc(alias = "sub-merchants QR recharge employee")]
#[doc(alias = "s QR recharge employee")]
#[doc(alias = "QR recharge employee")]
#[doc(alias = "recharge employee")]
#[doc(alias = "employee")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加二级商户可扫码充值员工. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `sp_openid`.
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
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        ///
        /// **Required.**
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_openid", value.into()))
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
                "post_v3_platsolution_ecommerce_recharge_employees",
                Method::Post,
                "/v3/platsolution/ecommerce/recharge-employees",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/sp_openid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 添加二级商户可扫码充值员工.
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
