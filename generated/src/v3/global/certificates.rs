//! 获取平台证书列表 · `GET /v3/global/certificates`
//!
//! Generated from docs/openapi/v3/global/certificates.md by `cargo xtask regen`; do not edit.

/// Obtains WeChat Pay's platform certificates valid for an overseas merchant or institution.
///
/// 获取境外商户或机构当前可用的微信支付平台证书。
///
/// `GET /v3/global/certificates`
///
/// 获取平台证书列表 / Get overseas platform certificates · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013013878) · feature `v3-global` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::global::certificates::get;
///
/// let request = get();
/// ```
#[doc(alias = "获取平台证书列表")]
#[doc(alias = "/v3/global/certificates")]
#[doc(alias = "get_v3_global_certificates")]
#[doc(alias = "取平台证书列表")]
#[doc(alias = "平台证书列表")]
#[doc(alias = "台证书列表")]
#[doc(alias = "证书列表")]
#[doc(alias = "书列表")]
#[doc(alias = "列表")]
#[doc(alias = "Get overseas platform certificates")]
#[doc(alias = "overseas platform certificates")]
#[doc(alias = "platform certificates")]
#[doc(alias = "certificates")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取平台证书列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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
                "get_v3_global_certificates",
                Method::Get,
                "/v3/global/certificates",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取平台证书列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 证书序列号 / Serial number of the certificate
            ///
            /// Always present according to the docs. At most 40 characters.
            pub serial_no: Option<String>,
            /// 平台证书启用时间，RFC 3339格式 / Time from which the platform certificate is valid, in RFC 3339
            ///
            /// Always present according to the docs. At most 32 characters.
            pub effective_time: Option<String>,
            /// 过期时间（券过期或平台证书弃用），RFC 3339格式 / Expiry time of the coupon or platform certificate, in RFC 3339
            ///
            /// Always present according to the docs. At most 32 characters.
            pub expire_time: Option<String>,
            /// 加密的平台证书信息 / Platform certificate, encrypted
            ///
            /// Always present according to the docs.
            pub encrypt_certificate: Option<EncryptCertificate>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            serial_no = "serial_no",
            effective_time = "effective_time",
            expire_time = "expire_time",
            encrypt_certificate = "encrypt_certificate",
        );

        /// 加密的平台证书信息 / Platform certificate, encrypted
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EncryptCertificate {
            /// 加密平台证书的算法 / Algorithm with which the platform certificate is encrypted
            ///
            /// Always present according to the docs.
            pub algorithm: Option<String>,
            /// 加密使用的随机串 / Nonce of the encryption
            ///
            /// Always present according to the docs.
            pub nonce: Option<String>,
            /// 加密证书的附加数据 / Associated data of the certificate's authenticated encryption
            ///
            /// Always present according to the docs.
            pub associated_data: Option<String>,
            /// 加密后的平台证书内容 / Encrypted content of the platform certificate
            ///
            /// Always present according to the docs.
            pub ciphertext: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EncryptCertificate,
            algorithm = "algorithm",
            nonce = "nonce",
            associated_data = "associated_data",
            ciphertext = "ciphertext",
        );
    }
}
