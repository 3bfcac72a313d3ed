//! 查询二级商户可扫码充值员工列表 · `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries the employees who may recharge the account of a platform's sub-merchant by scanning a QR code.
///
/// 列出可以扫码为平台某个二级商户的账户充值的员工。
///
/// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
///
/// 查询二级商户可扫码充值员工列表 / List a sub-merchant's QR recharge employees · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013521757) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::recharge_employees::sub_mchid::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询二级商户可扫码充值员工列表")]
#[doc(alias = "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}")]
#[doc(alias = "get_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid")]
#[doc(alias = "询二级商户可扫码充值员工列表")]
#[doc(alias = "二级商户可扫码充值员工列表")]
#[doc(alias = "级商户可扫码充值员工列表")]
#[doc(alias = "商户可扫码充值员工列表")]
#[doc(alias = "户可扫码充值员工列表")]
#[doc(alias = "可扫码充值员工列表")]
#[doc(alias = "扫码充值员工列表")]
#[doc(alias = "码充值员工列表")]
#[doc(alias = "充值员工列表")]
#[doc(alias = "值员工列表")]
#[doc(alias = "员工列表")]
#[doc(alias = "工列表")]
#[doc(alias = "列表")]
#[doc(alias = "List a sub-merchants QR recharge employees")]
#[doc(alias = "sub-merchants QR recharge employees")]
#[doc(alias = "s QR recharge employees")]
#[doc(alias = "QR recharge employees")]
#[doc(alias = "recharge employees")]
#[doc(alias = "employees")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询二级商户可扫码充值员工列表. Created by [`get()`](super::get()).
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
            "get_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid",
            Method::Get,
            "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询二级商户可扫码充值员工列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 可扫码充值的员工列表 / Employees who may recharge by scanning a code
        pub employees: Vec<response::Employees>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        employees = "employees",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 可扫码充值的员工列表 / Employees who may recharge by scanning a code
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Employees {
            /// 子商户号 / Merchant ID of the sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mchid: Option<String>,
            /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
            pub sp_openid: Option<String>,
            /// 员工状态 / State of the employee
            pub state: Option<State>,
            /// 员工添加时间 / Time the employee was added
            pub create_time: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            pub update_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Employees,
            sub_mchid = "sub_mchid",
            sp_openid = "sp_openid",
            state = "state",
            create_time = "create_time",
            update_time = "update_time",
        );

        /// 员工状态 / State of the employee
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
