//! 商户单号查询电子回单 · `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}.md by `cargo xtask regen`; do not edit.

/// Queries a merchant transfer's electronic receipt and download URL by the merchant's bill number.
///
/// 凭商户单号查询商家转账的电子回单及其下载链接。
///
/// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
///
/// 商户单号查询电子回单 / Query a transfer receipt by merchant bill number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716436) · feature `v3-fund-app` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::elecsign::out_bill_no::by_out_bill_no::get;
///
/// let request = get("TR20260618150000001");
/// ```
#[doc(alias = "商户单号查询电子回单")]
#[doc(alias = "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}")]
#[doc(alias = "get_v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no")]
#[doc(alias = "户单号查询电子回单")]
#[doc(alias = "单号查询电子回单")]
#[doc(alias = "号查询电子回单")]
#[doc(alias = "查询电子回单")]
#[doc(alias = "询电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Query a transfer receipt by merchant bill number")]
#[doc(alias = "transfer receipt by merchant bill number")]
#[doc(alias = "receipt by merchant bill number")]
#[doc(alias = "merchant bill number")]
#[doc(alias = "bill number")]
#[doc(alias = "number")]
pub fn get(out_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([out_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户单号查询电子回单. Created by [`get()`](super::get()).
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
            "get_v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no",
            Method::Get,
            "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户单号查询电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<response::HashType>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub hash_value: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Format: `uri`.
        pub download_url: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        state = "state",
        create_time = "create_time",
        update_time = "update_time",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
        fail_reason = "fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 生成中 / Being generated
            ///
            /// `GENERATING`
            Generating,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// 失败 / Failure
            ///
            /// `FAILED`
            Failed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Generating = "GENERATING",
            Finished = "FINISHED",
            Failed = "FAILED",
        );

        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum HashType {
            /// SHA256摘要算法 / SHA256 digest
            ///
            /// `SHA256`
            Sha256,
            /// SM3摘要算法 / SM3 digest
            ///
            /// `SM3`
            Sm3,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            HashType,
            Sha256 = "SHA256",
            Sm3 = "SM3",
        );
    }
}
