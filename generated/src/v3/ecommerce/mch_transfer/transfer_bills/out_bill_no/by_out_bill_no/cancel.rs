//! 撤销转账 · `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
//!
//! Generated from docs/openapi/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels a merchant transfer of a platform's sub-merchant before the user confirms receipt.
///
/// 在用户确认收款前，撤销电商平台二级商户的商家转账。
///
/// `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
///
/// 撤销转账 / Cancel a sub-merchant's merchant transfer · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504212) · feature `v3-ecommerce` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::cancel::post;
///
/// let request = post("TR20260618150000001").sub_mchid("1684913560");
/// ```
#[doc(alias = "撤销转账")]
#[doc(
    alias = "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"
)]
#[doc(
    alias = "post_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel"
)]
#[doc(alias = "销转账")]
#[doc(alias = "转账")]
#[doc(alias = "Cancel a sub-merchants merchant transfer")]
#[doc(alias = "sub-merchants merchant transfer")]
#[doc(alias = "s merchant transfer")]
#[doc(alias = "merchant transfer")]
#[doc(alias = "transfer")]
pub fn post(out_bill_no: impl Into<String>) -> post::Request {
    post::Request::new([out_bill_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销转账. Created by [`post()`](super::post()).
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
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel",
                Method::Post,
                "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销转账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs. At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs. At most 32 characters.
        pub out_bill_no: Option<String>,
        /// 微信转账单号 / WeChat Pay's ID of the transfer
        ///
        /// Always present according to the docs. At most 64 characters.
        pub transfer_bill_no: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        state = "state",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 撤销中 / Being cancelled
            ///
            /// `CANCELING`
            Canceling,
            /// 已撤销 / Cancelled
            ///
            /// `CANCELLED`
            Cancelled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Canceling = "CANCELING",
            Cancelled = "CANCELLED",
        );
    }
}
