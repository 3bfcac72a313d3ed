//! 请求撤销赔付 · `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels a platform's compensation that the user has not yet confirmed, processed asynchronously.
///
/// 撤销用户尚未确认的平台赔付，请求异步处理。
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
///
/// 请求撤销赔付 / Cancel a user compensation · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504177) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::out_bill_no::by_out_bill_no::cancel::post;
///
/// let request = post("TR20260618150000001");
/// ```
#[doc(alias = "请求撤销赔付")]
#[doc(
    alias = "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel"
)]
#[doc(
    alias = "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_cancel"
)]
#[doc(alias = "求撤销赔付")]
#[doc(alias = "撤销赔付")]
#[doc(alias = "销赔付")]
#[doc(alias = "赔付")]
#[doc(alias = "Cancel a user compensation")]
#[doc(alias = "user compensation")]
#[doc(alias = "compensation")]
pub fn post(out_bill_no: impl Into<String>) -> post::Request {
    post::Request::new([out_bill_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求撤销赔付. Created by [`post()`](super::post()).
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
            "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_cancel",
            Method::Post,
            "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 请求撤销赔付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 微信支付单号（转账或赔付） / WeChat Pay's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub bill_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 撤销受理时间 / Time at which the cancellation was accepted
        ///
        /// Always present according to the docs.
        pub cancel_accept_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_bill_no = "out_bill_no",
        bill_id = "bill_id",
        state = "state",
        cancel_accept_time = "cancel_accept_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// 待用户确认 / User's confirmation awaited
            ///
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
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
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
            Closed = "CLOSED",
            WaitUserConfirm = "WAIT_USER_CONFIRM",
            Canceling = "CANCELING",
            Cancelled = "CANCELLED",
        );
    }
}
