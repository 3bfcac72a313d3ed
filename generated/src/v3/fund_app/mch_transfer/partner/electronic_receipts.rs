//! 申请单笔转账电子回单 · `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/electronic-receipts.md by `cargo xtask regen`; do not edit.

/// 申请单笔转账电子回单
///
/// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
///
/// 申请单笔转账电子回单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016315516) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::electronic_receipts::post;
///
/// let request = post().sub_mchid("1684913560").out_bill_no("OBN20260618441");
/// ```
#[doc(alias = "申请单笔转账电子回单")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/electronic-receipts")]
#[doc(alias = "post_v3_fund_app_mch_transfer_partner_electronic_receipts")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请单笔转账电子回单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `out_bill_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_bill_no`
        ///
        /// **Required.**
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_partner_electronic_receipts",
                Verb::Post,
                "/v3/fund-app/mch-transfer/partner/electronic-receipts",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/out_bill_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 申请单笔转账电子回单.
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
