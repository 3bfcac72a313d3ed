//! 获取抬头填写链接 · `GET /v3/new-tax-control-fapiao/user-title/title-url`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/user-title/title-url.md by `cargo xtask regen`; do not edit.

/// Obtains the link on which a user fills in the fapiao title for a payment not made with WeChat Pay.
///
/// 获取非微信支付交易中供用户填写发票抬头的链接。
///
/// `GET /v3/new-tax-control-fapiao/user-title/title-url`
///
/// 获取抬头填写链接 / Obtain a fapiao title link · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012538106), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474040) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::user_title::title_url::get;
///
/// let request = get()
///     .fapiao_apply_id("FPA20260618105500001")
///     .source(get::Source::Web)
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .total_amount(35200);
/// ```
#[doc(alias = "获取抬头填写链接")]
#[doc(alias = "/v3/new-tax-control-fapiao/user-title/title-url")]
#[doc(alias = "get_v3_new_tax_control_fapiao_user_title_title_url")]
#[doc(alias = "取抬头填写链接")]
#[doc(alias = "抬头填写链接")]
#[doc(alias = "头填写链接")]
#[doc(alias = "填写链接")]
#[doc(alias = "写链接")]
#[doc(alias = "链接")]
#[doc(alias = "Obtain a fapiao title link")]
#[doc(alias = "fapiao title link")]
#[doc(alias = "title link")]
#[doc(alias = "link")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取抬头填写链接. Created by [`get()`](super::get()).
    ///
    /// **Required**: `fapiao_apply_id`, `source`, `appid`, `openid`, `total_amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 发票申请单号，唯一标识一次开票 / Number of the fapiao application, identifies one act of issuing
        ///
        /// **Required.**
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("fapiao_apply_id", value.into()))
        }

        /// 来源 / Source
        ///
        /// **Required.**
        pub fn source(self, value: impl Into<Source>) -> Self {
            Self(self.0.query("source", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("total_amount", value.into()))
        }

        /// 销售方名称 / Name of the seller
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.query("seller_name", value.into()))
        }

        /// 是否展示手机号填写栏 / Whether the field for a phone number is shown
        pub fn show_phone_cell(self, value: bool) -> Self {
            Self(self.0.query("show_phone_cell", value))
        }

        /// 用户是否必须填写手机号 / Whether the user must enter a mobile phone number
        pub fn must_input_phone(self, value: bool) -> Self {
            Self(self.0.query("must_input_phone", value))
        }

        /// 是否展示邮箱填写栏 / Whether the field for an email address is shown
        pub fn show_email_cell(self, value: bool) -> Self {
            Self(self.0.query("show_email_cell", value))
        }

        /// 用户是否必须填写邮箱 / Whether the user must enter an email address
        pub fn must_input_email(self, value: bool) -> Self {
            Self(self.0.query("must_input_email", value))
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
                "get_v3_new_tax_control_fapiao_user_title_title_url",
                Method::Get,
                "/v3/new-tax-control-fapiao/user-title/title-url",
            )
            .query(
                &[
                    "sub_mchid",
                    "fapiao_apply_id",
                    "source",
                    "appid",
                    "openid",
                    "total_amount",
                    "seller_name",
                    "show_phone_cell",
                    "must_input_phone",
                    "show_email_cell",
                    "must_input_email",
                ],
            )
            .required(
                &[
                    "/query/fapiao_apply_id",
                    "/query/source",
                    "/query/appid",
                    "/query/openid",
                    "/query/total_amount",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 来源 / Source
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Source {
        /// 网页 / Web page
        ///
        /// `WEB`
        Web,
        /// 小程序 / Mini Program
        ///
        /// `MINIPROGRAM`
        Miniprogram,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Source,
        Web = "WEB",
        Miniprogram = "MINIPROGRAM",
    );

    /// Response of 获取抬头填写链接.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 抬头填写链接 / Link at which the user fills in the fapiao title
        ///
        /// Format: `uri`.
        pub title_url: Option<String>,
        /// 跳转的小程序AppID / AppID of the Mini Program to open
        pub miniprogram_appid: Option<String>,
        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        pub miniprogram_path: Option<String>,
        /// 跳转的小程序用户名（原始ID） / Username (original ID) of the Mini Program to open
        pub miniprogram_user_name: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        title_url = "title_url",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
        miniprogram_user_name = "miniprogram_user_name",
    );
}
