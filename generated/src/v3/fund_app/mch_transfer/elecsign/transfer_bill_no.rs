//! 微信单号申请电子回单 · `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no.md by `cargo xtask regen`; do not edit.

/// Applies for a merchant transfer's electronic receipt by WeChat Pay's transfer bill number.
///
/// 凭微信支付转账单号申请商家转账的电子回单。
///
/// `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
///
/// 微信单号申请电子回单 / Request a transfer receipt by transfer bill number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716456) · feature `v3-fund-app` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::post;
///
/// let request = post().transfer_bill_no("1330000168490723500202606180004829157306");
/// ```
#[doc(alias = "微信单号申请电子回单")]
#[doc(alias = "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no")]
#[doc(alias = "post_v3_fund_app_mch_transfer_elecsign_transfer_bill_no")]
#[doc(alias = "信单号申请电子回单")]
#[doc(alias = "单号申请电子回单")]
#[doc(alias = "号申请电子回单")]
#[doc(alias = "申请电子回单")]
#[doc(alias = "请电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Request a transfer receipt by transfer bill number")]
#[doc(alias = "transfer receipt by transfer bill number")]
#[doc(alias = "receipt by transfer bill number")]
#[doc(alias = "transfer bill number")]
#[doc(alias = "bill number")]
#[doc(alias = "number")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 微信单号申请电子回单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `transfer_bill_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信转账单号 / WeChat Pay's ID of the transfer
        ///
        /// **Required.**
        pub fn transfer_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_bill_no", value.into()))
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
                "post_v3_fund_app_mch_transfer_elecsign_transfer_bill_no",
                Method::Post,
                "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
            )
            .body(Body::Json)
            .required(&["/body/transfer_bill_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 微信单号申请电子回单.
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
