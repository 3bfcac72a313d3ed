//! 查询单笔转账电子回单 · `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}.md by `cargo xtask regen`; do not edit.

/// Queries the electronic receipt of one sub-merchant transfer for a partner by bill number.
///
/// 服务商按商户单号查询子商户单笔转账的电子回单。
///
/// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
///
/// 查询单笔转账电子回单 / Query a partner transfer electronic receipt · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016315544) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::electronic_receipts::by_out_bill_no::get;
///
/// let request = get("TR20260618150000001").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询单笔转账电子回单")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}")]
#[doc(alias = "get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no")]
#[doc(alias = "询单笔转账电子回单")]
#[doc(alias = "单笔转账电子回单")]
#[doc(alias = "笔转账电子回单")]
#[doc(alias = "转账电子回单")]
#[doc(alias = "账电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Query a partner transfer electronic receipt")]
#[doc(alias = "partner transfer electronic receipt")]
#[doc(alias = "transfer electronic receipt")]
#[doc(alias = "electronic receipt")]
#[doc(alias = "receipt")]
pub fn get(out_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([out_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询单笔转账电子回单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no",
                Method::Get,
                "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询单笔转账电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        ///
        /// Known values: `SM3` (SM3摘要算法 / SM3 digest).
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub hash_value: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_bill_no = "out_bill_no",
        state = "state",
        create_time = "create_time",
        update_time = "update_time",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
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
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Generating = "GENERATING",
            Finished = "FINISHED",
        );
    }
}
