//! 申请预算出资的电子回单 · `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`, `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts.md by `cargo xtask regen`; do not edit.

/// 查询预算出资的电子回单
///
/// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// 查询预算出资的电子回单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016209977) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::get;
///
/// let request = get("OBN20260618747").accept_id("AI20260618191");
/// ```
#[doc(alias = "查询预算出资的电子回单")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"
)]
#[doc(
    alias = "get_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts"
)]
pub fn get(out_budget_no: impl Into<String>) -> get::Request {
    get::Request::new([out_budget_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询预算出资的电子回单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `accept_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `accept_id`
        ///
        /// **Required.**
        pub fn accept_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("accept_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts",
                Verb::Get,
                "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            )
            .required(&["/query/accept_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询预算出资的电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_budget_no`
        ///
        /// Documented as always there.
        pub out_budget_no: Option<String>,
        /// `start_date`
        ///
        /// Documented as always there.
        pub start_date: Option<String>,
        /// `end_date`
        ///
        /// Documented as always there.
        pub end_date: Option<String>,
        /// `sponsor_mchid`
        ///
        /// Documented as always there.
        pub sponsor_mchid: Option<String>,
        /// `receiver_mchid`
        pub receiver_mchid: Option<String>,
        /// `receipt_state`
        ///
        /// Documented as always there.
        pub receipt_state: Option<response::ReceiptState>,
        /// `accept_id`
        ///
        /// Documented as always there.
        pub accept_id: Option<String>,
        /// `hash_type`
        pub hash_type: Option<response::HashType>,
        /// `hash_value`
        pub hash_value: Option<String>,
        /// `download_url`
        pub download_url: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ReceiptState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiptState {
            /// `ACCEPTED`
            Accepted,
            /// `FINISHED`
            Finished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReceiptState,
            Accepted = "ACCEPTED",
            Finished = "FINISHED",
        );

        /// HashType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum HashType {
            /// `SHA256`
            Sha256,
            /// `SM3`
            Sm3,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            HashType,
            Sha256 = "SHA256",
            Sm3 = "SM3",
        );
    }
}

/// 申请预算出资的电子回单
///
/// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// 申请预算出资的电子回单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016209966) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::post;
///
/// let request = post("OBN20260618747")
///     .start_date("2026-06-18")
///     .end_date("2026-06-18")
///     .sponsor_mchid("1684907235")
///     .receiver_mchid("1684907235");
/// ```
#[doc(alias = "申请预算出资的电子回单")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"
)]
#[doc(
    alias = "post_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts"
)]
pub fn post(out_budget_no: impl Into<String>) -> post::Request {
    post::Request::new([out_budget_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请预算出资的电子回单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `start_date`, `end_date`, `sponsor_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `start_date`
        ///
        /// **Required.**
        pub fn start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_date", value.into()))
        }

        /// `end_date`
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_date", value.into()))
        }

        /// `sponsor_mchid`
        ///
        /// **Required.**
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// `receiver_mchid`
        pub fn receiver_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("receiver_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts",
                Verb::Post,
                "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            )
            .body(Body::Json)
            .required(&["/body/start_date", "/body/end_date", "/body/sponsor_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 申请预算出资的电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_budget_no`
        ///
        /// Documented as always there.
        pub out_budget_no: Option<String>,
        /// `start_date`
        ///
        /// Documented as always there.
        pub start_date: Option<String>,
        /// `end_date`
        ///
        /// Documented as always there.
        pub end_date: Option<String>,
        /// `sponsor_mchid`
        ///
        /// Documented as always there.
        pub sponsor_mchid: Option<String>,
        /// `receiver_mchid`
        pub receiver_mchid: Option<String>,
        /// `receipt_state`
        ///
        /// Documented as always there.
        pub receipt_state: Option<response::ReceiptState>,
        /// `accept_id`
        ///
        /// Documented as always there.
        pub accept_id: Option<String>,
        /// `hash_type`
        pub hash_type: Option<response::HashType>,
        /// `hash_value`
        pub hash_value: Option<String>,
        /// `download_url`
        pub download_url: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ReceiptState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiptState {
            /// `ACCEPTED`
            Accepted,
            /// `FINISHED`
            Finished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReceiptState,
            Accepted = "ACCEPTED",
            Finished = "FINISHED",
        );

        /// HashType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum HashType {
            /// `SHA256`
            Sha256,
            /// `SM3`
            Sm3,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            HashType,
            Sha256 = "SHA256",
            Sm3 = "SM3",
        );
    }
}
