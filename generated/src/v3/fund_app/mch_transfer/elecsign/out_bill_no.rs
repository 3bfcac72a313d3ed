//! 商户单号申请电子回单 · `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no.md by `cargo xtask regen`; do not edit.

/// Applies for a merchant transfer's electronic receipt by the merchant's bill number.
///
/// 凭商户单号申请商家转账的电子回单。
///
/// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
///
/// 商户单号申请电子回单 / Request a transfer receipt by merchant bill number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716452) · feature `v3-fund-app` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::elecsign::out_bill_no::post;
///
/// let request = post().out_bill_no("TR20260618150000001");
/// ```
#[doc(alias = "商户单号申请电子回单")]
#[doc(alias = "/v3/fund-app/mch-transfer/elecsign/out-bill-no")]
#[doc(alias = "post_v3_fund_app_mch_transfer_elecsign_out_bill_no")]
#[doc(alias = "户单号申请电子回单")]
#[doc(alias = "单号申请电子回单")]
#[doc(alias = "号申请电子回单")]
#[doc(alias = "申请电子回单")]
#[doc(alias = "请电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Request a transfer receipt by merchant bill number")]
#[doc(alias = "transfer receipt by merchant bill number")]
#[doc(alias = "receipt by merchant bill number")]
#[doc(alias = "merchant bill number")]
#[doc(alias = "bill number")]
#[doc(alias = "number")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户单号申请电子回单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_bill_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// **Required.** At most 32 characters.
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
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
                "post_v3_fund_app_mch_transfer_elecsign_out_bill_no",
                Method::Post,
                "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
            )
            .body(Body::Json)
            .required(&["/body/out_bill_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户单号申请电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        state = "state",
        create_time = "create_time",
    );
}
