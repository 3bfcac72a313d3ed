//! 身份信息校验 · `POST /v3/global/customs/verify-certificate`
//!
//! Generated from docs/openapi/v3/global/customs/verify-certificate.md by `cargo xtask regen`; do not edit.

/// Checks whether the orderer's identity matches the payer's for an overseas merchant's customs declaration.
///
/// 为境外商户的报关校验订购人与支付人的身份信息是否一致。
///
/// `POST /v3/global/customs/verify-certificate`
///
/// 身份信息校验 / Verify payer identity for customs · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::customs::verify_certificate::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .out_trade_no("TEA20260618103542007")
///     .transaction_id("4200002618202606184087315926")
///     .customs(post::Customs::GuangzhouZs)
///     .merchant_customs_no("5101960T7K")
///     .certificate_type("IDCARD")
///     .certificate_id("11010519491231002X")
///     .certificate_name("李雷");
/// ```
#[doc(alias = "身份信息校验")]
#[doc(alias = "/v3/global/customs/verify-certificate")]
#[doc(alias = "post_v3_global_customs_verify_certificate")]
#[doc(alias = "份信息校验")]
#[doc(alias = "信息校验")]
#[doc(alias = "息校验")]
#[doc(alias = "校验")]
#[doc(alias = "Verify payer identity for customs")]
#[doc(alias = "payer identity for customs")]
#[doc(alias = "identity for customs")]
#[doc(alias = "customs")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 身份信息校验. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mchid`, `out_trade_no`, `transaction_id`, `customs`, `merchant_customs_no`, `certificate_type`, `certificate_id`, `certificate_name`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户子订单号 / Merchant's number of the sub-order
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// 海关编码 / Customs to which it is declared
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// 商户海关备案号 / Merchant's customs registration number
        ///
        /// **Required.**
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_customs_no", value.into()))
        }

        /// 证件类型 / Type of identity document
        ///
        /// **Required.** Known values: `IDCARD` (身份证 / ID card of mainland China).
        pub fn certificate_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("certificate_type", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn certificate_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("certificate_id", value.into()))
        }

        /// 证件姓名 / Name on the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn certificate_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("certificate_name", value.into()))
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
                "post_v3_global_customs_verify_certificate",
                Method::Post,
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
                    ("/body/certificate_id", FieldEncoding::RsaOaep),
                    ("/body/certificate_name", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 海关编码 / Customs to which it is declared
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// 广州（总署版） / Guangzhou (General Administration version)
        ///
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// 杭州（总署版） / Hangzhou (General Administration version)
        ///
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// 宁波 / Ningbo
        ///
        /// `NINGBO`
        Ningbo,
        /// 郑州（保税物流中心） / Zhengzhou (bonded logistics centre)
        ///
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// 重庆 / Chongqing
        ///
        /// `CHONGQING`
        Chongqing,
        /// 上海（总署版） / Shanghai (General Administration version)
        ///
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// 深圳 / Shenzhen
        ///
        /// `SHENZHEN`
        Shenzhen,
        /// 郑州综保（总署版） / Zhengzhou comprehensive bonded zone (General Administration version)
        ///
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// 天津 / Tianjin
        ///
        /// `TIANJIN`
        Tianjin,
        /// A value unknown to this version.
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

    /// Response of 身份信息校验.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 支付人身份核验结果 / Whether the payer's identity matches the person declared
        ///
        /// Always present according to the docs.
        pub certificate_check_result: Option<response::CertificateCheckResult>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 支付人身份核验结果 / Whether the payer's identity matches the person declared
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CertificateCheckResult {
            /// 身份信息一致 / Identity information matches
            ///
            /// `SAME`
            Same,
            /// 身份信息不一致 / Identity information differs
            ///
            /// `DIFFERENT`
            Different,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CertificateCheckResult,
            Same = "SAME",
            Different = "DIFFERENT",
        );
    }
}
