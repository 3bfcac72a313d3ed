//! 身份信息校验 · `POST /v3/global/customs/verify-certificate`
//!
//! Generated from docs/openapi/v3/global/customs/verify-certificate.md by `cargo xtask regen`; do not edit.

/// 身份信息校验
///
/// `POST /v3/global/customs/verify-certificate`
///
/// 身份信息校验 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::customs::verify_certificate::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .out_trade_no("58020260618103")
///     .transaction_id("8472026061810354284784784784")
///     .sub_order_no("42820260618103")
///     .customs(post::Customs::GuangzhouZs)
///     .merchant_customs_no("890202")
///     .certificate_type("IDCARD")
///     .certificate_id("302202606181035423")
///     .certificate_name("李雷");
/// ```
#[doc(alias = "身份信息校验")]
#[doc(alias = "/v3/global/customs/verify-certificate")]
#[doc(alias = "post_v3_global_customs_verify_certificate")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 身份信息校验; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `out_trade_no`, `transaction_id`, `customs`, `merchant_customs_no`, `certificate_type`, `certificate_id`, `certificate_name`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        mchid: Option<String>,
        out_trade_no: Option<String>,
        transaction_id: Option<String>,
        sub_order_no: Option<String>,
        customs: Option<Customs>,
        merchant_customs_no: Option<String>,
        certificate_type: Option<String>,
        certificate_id: Option<Sensitive>,
        certificate_name: Option<Sensitive>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `sub_order_no`
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(mut self, value: impl Into<Customs>) -> Self {
            self.customs = Some(value.into());
            self
        }

        /// `merchant_customs_no`
        ///
        /// **Required.**
        pub fn merchant_customs_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_customs_no = Some(value.into());
            self
        }

        /// `certificate_type`
        ///
        /// **Required.** Known: `IDCARD`.
        pub fn certificate_type(mut self, value: impl Into<String>) -> Self {
            self.certificate_type = Some(value.into());
            self
        }

        /// `certificate_id`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn certificate_id(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificate_id = Some(value.into());
            self
        }

        /// `certificate_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn certificate_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificate_name = Some(value.into());
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
                "post_v3_global_customs_verify_certificate",
                Verb::Post,
                "/v3/global/customs/verify-certificate",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/appid",
                    "/body/mchid",
                    "/body/out_trade_no",
                    "/body/transaction_id",
                    "/body/customs",
                    "/body/merchant_customs_no",
                    "/body/certificate_type",
                    "/body/certificate_id",
                    "/body/certificate_name",
                ],
            )
            .request(
                &[
                    ("/body/certificate_id", Wire::RsaOaep),
                    ("/body/certificate_name", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mchid", &self.mchid)
                .body("out_trade_no", &self.out_trade_no)
                .body("transaction_id", &self.transaction_id)
                .body("sub_order_no", &self.sub_order_no)
                .body("customs", &self.customs)
                .body("merchant_customs_no", &self.merchant_customs_no)
                .body("certificate_type", &self.certificate_type)
                .body("certificate_id", &self.certificate_id)
                .body("certificate_name", &self.certificate_name)
                .extra(&self.extra)
        }
    }

    /// Customs
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Customs {
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// `NINGBO`
        Ningbo,
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// `CHONGQING`
        Chongqing,
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// `SHENZHEN`
        Shenzhen,
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// `TIANJIN`
        Tianjin,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Customs,
        GuangzhouZs = "GUANGZHOU_ZS",
        HangzhouZs = "HANGZHOU_ZS",
        Ningbo = "NINGBO",
        ZhengzhouBs = "ZHENGZHOU_BS",
        Chongqing = "CHONGQING",
        ShanghaiZs = "SHANGHAI_ZS",
        Shenzhen = "SHENZHEN",
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        Tianjin = "TIANJIN",
    );

    /// The answer of 身份信息校验.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `certificate_check_result`
        ///
        /// Documented as always there.
        pub certificate_check_result: Option<response::CertificateCheckResult>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        certificate_check_result = "certificate_check_result",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// CertificateCheckResult
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum CertificateCheckResult {
            /// `SAME`
            Same,
            /// `DIFFERENT`
            Different,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CertificateCheckResult,
            Same = "SAME",
            Different = "DIFFERENT",
        );
    }
}
