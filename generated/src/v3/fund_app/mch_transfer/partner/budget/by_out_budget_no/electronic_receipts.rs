//! 申请预算出资的电子回单 · `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`, `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts.md by `cargo xtask regen`; do not edit.

/// Queries the summary electronic receipt of a budget's funding and its download URL for a partner.
///
/// 服务商查询预算出资的汇总电子回单及其下载链接。
///
/// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// 查询预算出资的电子回单 / Query a budget funding electronic receipt · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016209977) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::get;
///
/// let request = get("YS20260618090000001")
///     .accept_id("1530000168490723520260619000046");
/// ```
#[doc(alias = "查询预算出资的电子回单")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"
)]
#[doc(
    alias = "get_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts"
)]
#[doc(alias = "询预算出资的电子回单")]
#[doc(alias = "预算出资的电子回单")]
#[doc(alias = "算出资的电子回单")]
#[doc(alias = "出资的电子回单")]
#[doc(alias = "资的电子回单")]
#[doc(alias = "的电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Query a budget funding electronic receipt")]
#[doc(alias = "budget funding electronic receipt")]
#[doc(alias = "funding electronic receipt")]
#[doc(alias = "electronic receipt")]
#[doc(alias = "receipt")]
pub fn get(out_budget_no: impl Into<String>) -> get::Request {
    get::Request::new([out_budget_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询预算出资的电子回单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `accept_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 电子回单申请的受理凭证 / Acceptance ID of the request for an electronic receipt
        ///
        /// **Required.**
        pub fn accept_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("accept_id", value.into()))
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
                "get_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts",
                Method::Get,
                "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            )
            .required(&["/query/accept_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询预算出资的电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号 / Merchant's number of the budget
        ///
        /// Always present according to the docs.
        pub out_budget_no: Option<String>,
        /// 开始日期 / First day of the period
        ///
        /// Always present according to the docs.
        pub start_date: Option<String>,
        /// 结束日期 / End date
        ///
        /// Always present according to the docs.
        pub end_date: Option<String>,
        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// Always present according to the docs.
        pub sponsor_mchid: Option<String>,
        /// 收款或分账接收商户号 / Merchant ID of the receiver
        pub receiver_mchid: Option<String>,
        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        ///
        /// Always present according to the docs.
        pub receipt_state: Option<response::ReceiptState>,
        /// 电子回单申请的受理凭证 / Acceptance ID of the request for an electronic receipt
        ///
        /// Always present according to the docs.
        pub accept_id: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<response::HashType>,
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
        out_budget_no = "out_budget_no",
        start_date = "start_date",
        end_date = "end_date",
        sponsor_mchid = "sponsor_mchid",
        receiver_mchid = "receiver_mchid",
        receipt_state = "receipt_state",
        accept_id = "accept_id",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiptState {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReceiptState,
            Accepted = "ACCEPTED",
            Finished = "FINISHED",
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

/// Applies for the electronic receipt of a budget's funding, summed by day or by day and payee, for a partner.
///
/// 服务商为预算出资申请电子回单，可按日或按日及收款方汇总。
///
/// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// 申请预算出资的电子回单 / Apply for a budget funding electronic receipt · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016209966) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::post;
///
/// let request = post("YS20260618090000001")
///     .start_date("2026-06-18")
///     .end_date("2026-06-18")
///     .sponsor_mchid("1684913560");
/// ```
#[doc(alias = "申请预算出资的电子回单")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"
)]
#[doc(
    alias = "post_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts"
)]
#[doc(alias = "请预算出资的电子回单")]
#[doc(alias = "预算出资的电子回单")]
#[doc(alias = "算出资的电子回单")]
#[doc(alias = "出资的电子回单")]
#[doc(alias = "资的电子回单")]
#[doc(alias = "的电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Apply for a budget funding electronic receipt")]
#[doc(alias = "budget funding electronic receipt")]
#[doc(alias = "funding electronic receipt")]
#[doc(alias = "electronic receipt")]
#[doc(alias = "receipt")]
pub fn post(out_budget_no: impl Into<String>) -> post::Request {
    post::Request::new([out_budget_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请预算出资的电子回单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `start_date`, `end_date`, `sponsor_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 开始日期 / First day of the period
        ///
        /// **Required.**
        pub fn start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_date", value.into()))
        }

        /// 结束日期 / End date
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_date", value.into()))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// **Required.**
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// 收款或分账接收商户号 / Merchant ID of the receiver
        pub fn receiver_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("receiver_mchid", value.into()))
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
                "post_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts",
                Method::Post,
                "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            )
            .body(Body::Json)
            .required(&["/body/start_date", "/body/end_date", "/body/sponsor_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请预算出资的电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号 / Merchant's number of the budget
        ///
        /// Always present according to the docs.
        pub out_budget_no: Option<String>,
        /// 开始日期 / First day of the period
        ///
        /// Always present according to the docs.
        pub start_date: Option<String>,
        /// 结束日期 / End date
        ///
        /// Always present according to the docs.
        pub end_date: Option<String>,
        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// Always present according to the docs.
        pub sponsor_mchid: Option<String>,
        /// 收款或分账接收商户号 / Merchant ID of the receiver
        pub receiver_mchid: Option<String>,
        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        ///
        /// Always present according to the docs.
        pub receipt_state: Option<response::ReceiptState>,
        /// 电子回单申请的受理凭证 / Acceptance ID of the request for an electronic receipt
        ///
        /// Always present according to the docs.
        pub accept_id: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<response::HashType>,
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
        out_budget_no = "out_budget_no",
        start_date = "start_date",
        end_date = "end_date",
        sponsor_mchid = "sponsor_mchid",
        receiver_mchid = "receiver_mchid",
        receipt_state = "receipt_state",
        accept_id = "accept_id",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiptState {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReceiptState,
            Accepted = "ACCEPTED",
            Finished = "FINISHED",
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
