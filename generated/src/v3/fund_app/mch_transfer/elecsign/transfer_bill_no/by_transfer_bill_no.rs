//! 微信单号查询电子回单 · `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}.md by `cargo xtask regen`; do not edit.

/// Queries a merchant transfer's electronic receipt and download URL by WeChat Pay's transfer bill number.
///
/// 凭微信支付转账单号查询商家转账的电子回单及其下载链接。
///
/// `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
///
/// 微信单号查询电子回单 / Query a transfer receipt by transfer bill number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716455) · feature `v3-fund-app` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::by_transfer_bill_no::get;
///
/// let request = get("1330000168490723500202606180004829157306");
/// ```
#[doc(alias = "微信单号查询电子回单")]
#[doc(alias = "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}")]
#[doc(alias = "get_v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no")]
#[doc(alias = "信单号查询电子回单")]
#[doc(alias = "单号查询电子回单")]
#[doc(alias = "号查询电子回单")]
#[doc(alias = "查询电子回单")]
#[doc(alias = "询电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Query a transfer receipt by transfer bill number")]
#[doc(alias = "transfer receipt by transfer bill number")]
#[doc(alias = "receipt by transfer bill number")]
#[doc(alias = "transfer bill number")]
#[doc(alias = "bill number")]
#[doc(alias = "number")]
pub fn get(transfer_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([transfer_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 微信单号查询电子回单. Created by [`get()`](super::get()).
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
            "get_v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no",
            Method::Get,
            "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 微信单号查询电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 电子回单申请单状态 / State of the receipt application
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 电子回单申请单创建时间 / Time the receipt application was created
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
        /// 电子回单文件的下载地址 / URL for downloading the electronic receipt
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

        /// 电子回单申请单状态 / State of the receipt application
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
