//! 银行特约商户录入/银行特约商户资料查询 · `POST /secapi/mch/submchmanage`
//!
//! Generated from docs/openapi/v2/secapi/mch/submchmanage.md by `cargo xtask regen`; do not edit.

/// Registers a bank partner's sub-merchant or queries its details, depending on the action.
///
/// 按所选操作，录入银行服务商的特约商户或查询其资料。
///
/// `POST /secapi/mch/submchmanage`
///
/// 银行特约商户录入/银行特约商户资料查询 / Register or query a bank partner's sub-merchant · official page: [institution](https://pay.weixin.qq.com/doc/v2/institution/4012194260) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::mch::submchmanage::post;
///
/// let request = post()
///     .action(post::Action::Query)
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .page_index("1")
///     .page_size("20");
/// ```
#[doc(alias = "银行特约商户录入/银行特约商户资料查询")]
#[doc(alias = "/secapi/mch/submchmanage")]
#[doc(alias = "post_secapi_mch_submchmanage")]
#[doc(alias = "行特约商户录入/银行特约商户资料查询")]
#[doc(alias = "特约商户录入/银行特约商户资料查询")]
#[doc(alias = "约商户录入/银行特约商户资料查询")]
#[doc(alias = "商户录入/银行特约商户资料查询")]
#[doc(alias = "户录入/银行特约商户资料查询")]
#[doc(alias = "录入/银行特约商户资料查询")]
#[doc(alias = "入/银行特约商户资料查询")]
#[doc(alias = "银行特约商户资料查询")]
#[doc(alias = "行特约商户资料查询")]
#[doc(alias = "特约商户资料查询")]
#[doc(alias = "约商户资料查询")]
#[doc(alias = "商户资料查询")]
#[doc(alias = "户资料查询")]
#[doc(alias = "资料查询")]
#[doc(alias = "料查询")]
#[doc(alias = "查询")]
#[doc(alias = "Register or query a bank partners sub-merchant")]
#[doc(alias = "query a bank partners sub-merchant")]
#[doc(alias = "bank partners sub-merchant")]
#[doc(alias = "partners sub-merchant")]
#[doc(alias = "s sub-merchant")]
#[doc(alias = "sub-merchant")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 银行特约商户录入/银行特约商户资料查询. Created by [`post()`](super::post()).
    ///
    /// **Required**: `action`, `appid`, `mch_id`, `page_index`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 操作动作 / Action to take, or the action behind an element
        ///
        /// **Required.**
        pub fn action(self, value: impl Into<Action>) -> Self {
            Self(self.0.query("action", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 商户名称 / Name of the merchant
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_name", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 页码 / Page number
        ///
        /// **Required.**
        pub fn page_index(self, value: impl Into<String>) -> Self {
            Self(self.0.body("page_index", value.into()))
        }

        /// 每页记录条数 / Number of records per page
        pub fn page_size(self, value: impl Into<String>) -> Self {
            Self(self.0.body("page_size", value.into()))
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
                "post_secapi_mch_submchmanage",
                Method::Post,
                "/secapi/mch/submchmanage",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/query/action", "/body/appid", "/body/mch_id", "/body/page_index"])
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 操作动作 / Action to take, or the action behind an element
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Action {
        /// 新增子商户 / Add a sub-merchant
        ///
        /// `add`
        Add,
        /// 查询子商户 / Query sub-merchants
        ///
        /// `query`
        Query,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Action,
        Add = "add",
        Query = "query",
    );

    /// Response of 银行特约商户录入/银行特约商户资料查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        pub result_code: Option<response::ResultCode>,
        /// 业务结果描述 / Description of the business result
        pub result_msg: Option<String>,
        /// 总金额或总数；金额单位：分（境外为币种最小单位） / Total: an amount in fen (overseas in the currency's smallest unit), or a number of records
        ///
        /// Always present according to the docs.
        pub total: Option<String>,
        /// 商户信息列表 / List of merchants
        ///
        /// Always present according to the docs.
        pub mchinfo: Vec<response::Mchinfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        result_msg = "result_msg",
        total = "total",
        mchinfo = "mchinfo",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 商户信息列表 / List of merchants
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Mchinfo {
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 商户号 / Merchant ID
            ///
            /// Always present according to the docs.
            pub mch_id: Option<String>,
            /// 商户名称 / Name of the merchant
            ///
            /// Always present according to the docs.
            pub merchant_name: Option<String>,
            /// 商户简称 / Short name of the merchant
            ///
            /// Always present according to the docs.
            pub merchant_shortname: Option<String>,
            /// 客服电话 / Customer service phone
            ///
            /// Always present according to the docs.
            pub service_phone: Option<String>,
            /// 联系人 / Contact person
            pub contact: Option<String>,
            /// 联系人手机号码（电话） / Contact's phone number
            pub contact_phone: Option<String>,
            /// 联系邮箱 / Contact's e-mail address
            ///
            /// Format: `email`.
            pub contact_email: Option<String>,
            /// 经营类目 / Merchant's business category
            ///
            /// Always present according to the docs.
            pub business: Option<String>,
            /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
            ///
            /// Always present according to the docs.
            pub channel_id: Option<String>,
            /// 渠道商名称 / Channel partner's name
            ///
            /// Always present according to the docs.
            pub channel_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Mchinfo,
            appid = "appid",
            mch_id = "mch_id",
            merchant_name = "merchant_name",
            merchant_shortname = "merchant_shortname",
            service_phone = "service_phone",
            contact = "contact",
            contact_phone = "contact_phone",
            contact_email = "contact_email",
            business = "business",
            channel_id = "channel_id",
            channel_name = "channel_name",
        );
    }
}
