//! 资料更新请求审核结果回调通知 · `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.md by `cargo xtask regen`; do not edit.

/// Receives WeBank's review result for a request to update a merchant's details.
///
/// 接收微众银行对商户资料更新请求的审核结果。
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
///
/// 资料更新请求审核结果回调通知 / Merchant details update review result · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016080141) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::info::update::result::notify::post;
///
/// let request = post().out_request_no("REQ20260618103542001").mchid("1684913560");
/// ```
#[doc(alias = "资料更新请求审核结果回调通知")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify")]
#[doc(alias = "post_v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify")]
#[doc(alias = "料更新请求审核结果回调通知")]
#[doc(alias = "更新请求审核结果回调通知")]
#[doc(alias = "新请求审核结果回调通知")]
#[doc(alias = "请求审核结果回调通知")]
#[doc(alias = "求审核结果回调通知")]
#[doc(alias = "审核结果回调通知")]
#[doc(alias = "核结果回调通知")]
#[doc(alias = "结果回调通知")]
#[doc(alias = "果回调通知")]
#[doc(alias = "回调通知")]
#[doc(alias = "调通知")]
#[doc(alias = "通知")]
#[doc(alias = "Merchant details update review result")]
#[doc(alias = "details update review result")]
#[doc(alias = "update review result")]
#[doc(alias = "review result")]
#[doc(alias = "result")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 资料更新请求审核结果回调通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 审核结果 / Outcome of the review
        pub fn audit_result(self, value: impl Into<AuditResult>) -> Self {
            Self(self.0.body("audit_result", value.into()))
        }

        /// 审核完成时间 / Time at which the review ended
        pub fn audit_finish_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("audit_finish_time", value.into()))
        }

        /// 附属信息 / Attached information
        pub fn attach_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach_info", value.into()))
        }

        /// 失败或审核驳回的错误码 / Error code of the failure or rejection
        pub fn fail_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fail_code", value.into()))
        }

        /// 失败或审核驳回的原因 / Reason for the failure or rejection
        pub fn fail_msg(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fail_msg", value.into()))
        }

        /// 业务场景 / Scenario
        pub fn scene(self, value: impl Into<Scene>) -> Self {
            Self(self.0.body("scene", value.into()))
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
                "post_v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify",
                Method::Post,
                "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 审核结果 / Outcome of the review
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuditResult {
        /// 通过 / Passed
        ///
        /// `PASS`
        Pass,
        /// 驳回 / Rejected
        ///
        /// `REJECT`
        Reject,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuditResult,
        Pass = "PASS",
        Reject = "REJECT",
    );

    /// 业务场景 / Scenario
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scene {
        /// 场景01，含义见官方文档 / Scene 01; see the official page
        ///
        /// `01`
        Value01,
        /// 场景02，含义见官方文档 / Scene 02; see the official page
        ///
        /// `02`
        Value02,
        /// 场景03，含义见官方文档 / Scene 03; see the official page
        ///
        /// `03`
        Value03,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scene,
        Value01 = "01",
        Value02 = "02",
        Value03 = "03",
    );

    /// Response of 资料更新请求审核结果回调通知.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回信息 / Return message
        pub ret_msg: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        ret_msg = "ret_msg",
    );
}
