//! 资料更新请求审核结果回调通知 · `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.md by `cargo xtask regen`; do not edit.

/// 资料更新请求审核结果回调通知
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
///
/// 资料更新请求审核结果回调通知 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016080141) · feature `v3-aggracct-bc`
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::info::update::result::notify::post;
///
/// let request = post()
///     .out_request_no("ORN20260618769")
///     .mchid("1684907235")
///     .audit_result(post::AuditResult::Pass)
///     .audit_finish_time("2026-06-18T10:35:42+08:00")
///     .attach_info("示例AI629")
///     .fail_code("3352")
///     .fail_msg("示例FM551")
///     .scene(post::Scene::Value01);
/// ```
#[doc(alias = "资料更新请求审核结果回调通知")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify")]
#[doc(alias = "post_v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 资料更新请求审核结果回调通知; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_request_no`, `mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        out_request_no: Option<String>,
        mchid: Option<String>,
        audit_result: Option<AuditResult>,
        audit_finish_time: Option<String>,
        attach_info: Option<String>,
        fail_code: Option<String>,
        fail_msg: Option<String>,
        scene: Option<Scene>,
        extra: Extra,
    }

    impl Request {
        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `audit_result`
        pub fn audit_result(mut self, value: impl Into<AuditResult>) -> Self {
            self.audit_result = Some(value.into());
            self
        }

        /// `audit_finish_time`
        pub fn audit_finish_time(mut self, value: impl Into<String>) -> Self {
            self.audit_finish_time = Some(value.into());
            self
        }

        /// `attach_info`
        pub fn attach_info(mut self, value: impl Into<String>) -> Self {
            self.attach_info = Some(value.into());
            self
        }

        /// `fail_code`
        pub fn fail_code(mut self, value: impl Into<String>) -> Self {
            self.fail_code = Some(value.into());
            self
        }

        /// `fail_msg`
        pub fn fail_msg(mut self, value: impl Into<String>) -> Self {
            self.fail_msg = Some(value.into());
            self
        }

        /// `scene`
        pub fn scene(mut self, value: impl Into<Scene>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify",
                Verb::Post,
                "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/mchid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("out_request_no", &self.out_request_no)
                .body("mchid", &self.mchid)
                .body("audit_result", &self.audit_result)
                .body("audit_finish_time", &self.audit_finish_time)
                .body("attach_info", &self.attach_info)
                .body("fail_code", &self.fail_code)
                .body("fail_msg", &self.fail_msg)
                .body("scene", &self.scene)
                .extra(&self.extra)
        }
    }

    /// AuditResult
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AuditResult {
        /// `PASS`
        Pass,
        /// `REJECT`
        Reject,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuditResult,
        Pass = "PASS",
        Reject = "REJECT",
    );

    /// Scene
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Scene {
        /// `01`
        Value01,
        /// `02`
        Value02,
        /// `03`
        Value03,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scene,
        Value01 = "01",
        Value02 = "02",
        Value03 = "03",
    );

    /// The answer of 资料更新请求审核结果回调通知.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `ret_msg`
        pub ret_msg: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        ret_msg = "ret_msg",
    );
}
