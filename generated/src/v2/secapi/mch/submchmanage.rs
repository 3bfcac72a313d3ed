//! 银行特约商户录入/银行特约商户资料查询 · `POST /secapi/mch/submchmanage`
//!
//! Generated from docs/openapi/v2/secapi/mch/submchmanage.md by `cargo xtask regen`; do not edit.

/// 银行特约商户录入/银行特约商户资料查询
///
/// `POST /secapi/mch/submchmanage`
///
/// 银行特约商户录入/银行特约商户资料查询 · [official page](https://pay.weixin.qq.com/doc/v2/institution/4012194260) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::mch::submchmanage::post;
///
/// let request = post()
///     .action(post::Action::Add)
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .merchant_name("成都锦绣茶业有限公司")
///     .sub_mch_id("1684913560")
///     .page_index("1")
///     .page_size("39");
/// ```
#[doc(alias = "银行特约商户录入/银行特约商户资料查询")]
#[doc(alias = "/secapi/mch/submchmanage")]
#[doc(alias = "post_secapi_mch_submchmanage")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 银行特约商户录入/银行特约商户资料查询; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `action`, `appid`, `mch_id`, `page_index`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `action`
        ///
        /// **Required.**
        pub fn action(self, value: impl Into<Action>) -> Self {
            Self(self.0.query("action", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `merchant_name`
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_name", value.into()))
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `page_index`
        ///
        /// **Required.**
        pub fn page_index(self, value: impl Into<String>) -> Self {
            Self(self.0.body("page_index", value.into()))
        }

        /// `page_size`
        pub fn page_size(self, value: impl Into<String>) -> Self {
            Self(self.0.body("page_size", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_mch_submchmanage",
                Verb::Post,
                "/secapi/mch/submchmanage",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/query/action", "/body/appid", "/body/mch_id", "/body/page_index"])
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Action
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Action {
        /// `add`
        Add,
        /// `query`
        Query,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Action,
        Add = "add",
        Query = "query",
    );

    /// The answer of 银行特约商户录入/银行特约商户资料查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `result_code`
        pub result_code: Option<response::ResultCode>,
        /// `result_msg`
        pub result_msg: Option<String>,
        /// `total`
        ///
        /// Documented as always there.
        pub total: Option<String>,
        /// `mchinfo`
        ///
        /// Documented as always there.
        pub mchinfo: Vec<response::Mchinfo>,
        /// What came besides.
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
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// Mchinfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Mchinfo {
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// `mch_id`
            ///
            /// Documented as always there.
            pub mch_id: Option<String>,
            /// `merchant_name`
            ///
            /// Documented as always there.
            pub merchant_name: Option<String>,
            /// `merchant_shortname`
            ///
            /// Documented as always there.
            pub merchant_shortname: Option<String>,
            /// `service_phone`
            ///
            /// Documented as always there.
            pub service_phone: Option<String>,
            /// `contact`
            pub contact: Option<String>,
            /// `contact_phone`
            pub contact_phone: Option<String>,
            /// `contact_email`
            pub contact_email: Option<String>,
            /// `business`
            ///
            /// Documented as always there.
            pub business: Option<String>,
            /// `channel_id`
            ///
            /// Documented as always there.
            pub channel_id: Option<String>,
            /// `channel_name`
            ///
            /// Documented as always there.
            pub channel_name: Option<String>,
            /// What came besides.
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
