//! 查询单笔转账电子回单 · `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}.md by `cargo xtask regen`; do not edit.

/// 查询单笔转账电子回单
///
/// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
///
/// 查询单笔转账电子回单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016315544) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::electronic_receipts::by_out_bill_no::get;
///
/// let request = get("OBN20260618441").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询单笔转账电子回单")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}")]
#[doc(alias = "get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no")]
pub fn get(out_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([out_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询单笔转账电子回单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no",
                Verb::Get,
                "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询单笔转账电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// `hash_type`
        ///
        /// Known: `SM3`.
        pub hash_type: Option<String>,
        /// `hash_value`
        pub hash_value: Option<String>,
        /// `download_url`
        pub download_url: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `GENERATING`
            Generating,
            /// `FINISHED`
            Finished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Generating = "GENERATING",
            Finished = "FINISHED",
        );
    }
}
