//! 获取平台证书列表 · `GET /v3/certificates`
//!
//! Generated from docs/openapi/v3/certificates.md by `cargo xtask regen`; do not edit.

/// Lists the platform certificates that are valid now, each encrypted under the merchant's APIv3 key, so that a client can trust the next one before it is used.
///
/// 列出当前有效的平台证书，均以商户的APIv3密钥加密，使客户端能在新证书启用前先行信任。
///
/// `GET /v3/certificates`
///
/// 获取平台证书列表 / List platform certificates · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012551764), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715700) · feature `v3-certificates` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::certificates::get;
///
/// let request = get().algorithm_type(get::AlgorithmType::Rsa);
/// ```
#[doc(alias = "获取平台证书列表")]
#[doc(alias = "/v3/certificates")]
#[doc(alias = "get_v3_certificates")]
#[doc(alias = "取平台证书列表")]
#[doc(alias = "平台证书列表")]
#[doc(alias = "台证书列表")]
#[doc(alias = "证书列表")]
#[doc(alias = "书列表")]
#[doc(alias = "列表")]
#[doc(alias = "List platform certificates")]
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

        /// 平台证书算法类型 / Algorithm of the certificates to list
        ///
        /// Default: `RSA`.
        pub fn algorithm_type(self, value: impl Into<AlgorithmType>) -> Self {
            Self(self.0.query("algorithm_type", value.into()))
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
                "get_v3_certificates",
                Method::Get,
                "/v3/certificates",
            )
            .response(&[("/data/*/encrypt_certificate/ciphertext", FieldEncoding::AesGcm)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 平台证书算法类型 / Algorithm of the certificates to list
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AlgorithmType {
        /// 国密SM2算法 / SM2 (Chinese national standard)
        ///
        /// `SM2`
        Sm2,
        /// RSA算法 / RSA
        ///
        /// `RSA`
        Rsa,
        /// 全部算法类型 / All algorithm types
        ///
        /// `ALL`
        All,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AlgorithmType,
        Sm2 = "SM2",
        Rsa = "RSA",
        All = "ALL",
    );

    /// Response of 获取平台证书列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 平台证书列表 / Platform certificates
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

        /// 平台证书列表 / Platform certificates
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 证书序列号 / Serial number of the certificate, in hexadecimal
            ///
            /// Always present according to the docs. At most 40 characters.
            pub serial_no: Option<String>,
            /// 证书启用时间，RFC 3339格式 / Start of validity, in RFC 3339
            ///
            /// Always present according to the docs.
            pub effective_time: Option<String>,
            /// 证书弃用时间，RFC 3339格式 / End of validity, in RFC 3339
            ///
            /// Always present according to the docs.
            pub expire_time: Option<String>,
            /// 证书信息 / Encrypted certificate
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

        /// 证书信息 / Encrypted certificate
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EncryptCertificate {
            /// 加密证书的算法 / Algorithm of the encryption, AEAD\_AES\_256\_GCM for RSA certificates
            ///
            /// Always present according to the docs.
            pub algorithm: Option<String>,
            /// 加密证书的随机串 / Nonce of the encryption
            ///
            /// Always present according to the docs.
            pub nonce: Option<String>,
            /// 附加数据，内容为certificate / Associated data of the encryption, the word certificate
            ///
            /// Always present according to the docs.
            pub associated_data: Option<String>,
            /// 加密后的证书内容 / Certificate in PEM, encrypted under the APIv3 key, in BASE64
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub ciphertext: Option<Sensitive>,
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
