//! 获取发票下载信息 · `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files.md by `cargo xtask regen`; do not edit.

/// Obtains the download URLs of fapiao files issued by WeChat Pay for an application.
///
/// 获取发票申请单下由微信支付开具的发票文件的下载链接。
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
///
/// 获取发票下载信息 / Obtain fapiao download URLs · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012538335), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474067) · feature `v3-new-tax-control-fapiao` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::fapiao_files::get;
///
/// let request = get("4200002618202606184087315926")
///     .sub_mchid("1684913560")
///     .fapiao_id("FP20260618110000001");
/// ```
#[doc(alias = "获取发票下载信息")]
#[doc(
    alias = "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files"
)]
#[doc(
    alias = "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_fapiao_files"
)]
#[doc(alias = "取发票下载信息")]
#[doc(alias = "发票下载信息")]
#[doc(alias = "票下载信息")]
#[doc(alias = "下载信息")]
#[doc(alias = "载信息")]
#[doc(alias = "信息")]
#[doc(alias = "Obtain fapiao download URLs")]
#[doc(alias = "fapiao download URLs")]
#[doc(alias = "download URLs")]
#[doc(alias = "URLs")]
pub fn get(fapiao_apply_id: impl Into<String>) -> get::Request {
    get::Request::new([fapiao_apply_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取发票下载信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`, `fapiao_id`.
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

        /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
        ///
        /// **Required.**
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("fapiao_id", value.into()))
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
                "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_fapiao_files",
                Method::Get,
                "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
            )
            .query(&["sub_mchid", "fapiao_id"])
            .required(&["/query/sub_mchid", "/query/fapiao_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取发票下载信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 发票下载信息列表 / List of download information of fapiao files
        pub fapiao_download_info_list: Vec<response::FapiaoDownloadInfoList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        fapiao_download_info_list = "fapiao_download_info_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 发票下载信息列表 / List of download information of fapiao files
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FapiaoDownloadInfoList {
            /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
            pub fapiao_id: Option<String>,
            /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
            ///
            /// Format: `uri`.
            pub download_url: Option<String>,
            /// 发票状态 / State of the fapiao
            pub status: Option<Status>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FapiaoDownloadInfoList,
            fapiao_id = "fapiao_id",
            download_url = "download_url",
            status = "status",
        );

        /// 发票状态 / State of the fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 开票已受理 / Issuing accepted
            ///
            /// `ISSUE_ACCEPTED`
            IssueAccepted,
            /// 已开具 / Issued
            ///
            /// `ISSUED`
            Issued,
            /// 冲红已受理 / Reversal accepted
            ///
            /// `REVERSE_ACCEPTED`
            ReverseAccepted,
            /// 已冲红 / Reversed
            ///
            /// `REVERSED`
            Reversed,
            /// 开票失败 / Issuing failed
            ///
            /// `ISSUE_FAILED`
            IssueFailed,
            /// 冲红失败 / Reversal failed
            ///
            /// `REVERSE_FAILED`
            ReverseFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            IssueAccepted = "ISSUE_ACCEPTED",
            Issued = "ISSUED",
            ReverseAccepted = "REVERSE_ACCEPTED",
            Reversed = "REVERSED",
            IssueFailed = "ISSUE_FAILED",
            ReverseFailed = "REVERSE_FAILED",
        );
    }
}
