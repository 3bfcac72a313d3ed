//! 商户提现申请单号查询提现申请单状态 · `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// Queries a deregistered sub-merchant's withdrawal application by the platform's request number.
///
/// 凭平台的商户提现申请单号查询已注销子商户号的提现申请。
///
/// `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
///
/// 商户提现申请单号查询提现申请单状态 / Query a deregistered sub-merchant withdrawal by request number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476164) · feature `v3-mch_operate` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mch_operate::risk::withdrawl_apply::out_request_no::by_out_request_no::get;
///
/// let request = get("WD20260618160000001");
/// ```
#[doc(alias = "商户提现申请单号查询提现申请单状态")]
#[doc(alias = "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}")]
#[doc(alias = "get_v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no")]
#[doc(alias = "户提现申请单号查询提现申请单状态")]
#[doc(alias = "提现申请单号查询提现申请单状态")]
#[doc(alias = "现申请单号查询提现申请单状态")]
#[doc(alias = "申请单号查询提现申请单状态")]
#[doc(alias = "请单号查询提现申请单状态")]
#[doc(alias = "单号查询提现申请单状态")]
#[doc(alias = "号查询提现申请单状态")]
#[doc(alias = "查询提现申请单状态")]
#[doc(alias = "询提现申请单状态")]
#[doc(alias = "提现申请单状态")]
#[doc(alias = "现申请单状态")]
#[doc(alias = "申请单状态")]
#[doc(alias = "请单状态")]
#[doc(alias = "单状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a deregistered sub-merchant withdrawal by request number")]
#[doc(alias = "deregistered sub-merchant withdrawal by request number")]
#[doc(alias = "sub-merchant withdrawal by request number")]
#[doc(alias = "withdrawal by request number")]
#[doc(alias = "request number")]
#[doc(alias = "number")]
pub fn get(out_request_no: impl Into<String>) -> get::Request {
    get::Request::new([out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户提现申请单号查询提现申请单状态. Created by [`get()`](super::get()).
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
            "get_v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no",
            Method::Get,
            "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户提现申请单号查询提现申请单状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 提现申请单信息 / Withdrawal application
        ///
        /// Always present according to the docs.
        pub withdrawl_apply: Option<response::WithdrawlApply>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        withdrawl_apply = "withdrawl_apply",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 提现申请单信息 / Withdrawal application
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct WithdrawlApply {
            /// 微信支付提现申请单号 / WeChat Pay's number of the withdrawal application
            ///
            /// Always present according to the docs.
            pub applyment_id: Option<String>,
            /// 商户提现申请单号 / Merchant's number of the withdrawal application
            ///
            /// Always present according to the docs.
            pub out_request_no: Option<String>,
            /// 状态 / State
            ///
            /// Always present according to the docs.
            pub state: Option<String>,
            /// 失败原因 / Reason for the failure
            pub fail_reason: Option<String>,
            /// 最后更新时间 / Time of the last modification
            pub modify_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            WithdrawlApply,
            applyment_id = "applyment_id",
            out_request_no = "out_request_no",
            state = "state",
            fail_reason = "fail_reason",
            modify_time = "modify_time",
        );
    }
}
