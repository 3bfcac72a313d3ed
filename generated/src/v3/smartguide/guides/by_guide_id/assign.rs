//! 服务人员分配 · `POST /v3/smartguide/guides/{guide_id}/assign`
//!
//! Generated from docs/openapi/v3/smartguide/guides/{guide_id}/assign.md by `cargo xtask regen`; do not edit.

/// 服务人员分配
///
/// `POST /v3/smartguide/guides/{guide_id}/assign`
///
/// 服务人员分配 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535161), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474145) · feature `v3-smartguide`
///
/// ```
/// use wechatpay_api::v3::smartguide::guides::by_guide_id::assign::post;
///
/// let request = post("GI20260618993")
///     .sub_mchid("1684913560")
///     .out_trade_no("58020260618103");
/// ```
#[doc(alias = "服务人员分配")]
#[doc(alias = "/v3/smartguide/guides/{guide_id}/assign")]
#[doc(alias = "post_v3_smartguide_guides_guide_id_assign")]
pub fn post(guide_id: impl Into<String>) -> post::Request {
    post::Request::new([guide_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 服务人员分配; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sub_mchid: Option<String>,
        out_trade_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_smartguide_guides_guide_id_assign",
                Verb::Post,
                "/v3/smartguide/guides/{guide_id}/assign",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/out_trade_no"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("sub_mchid", &self.sub_mchid)
                .body("out_trade_no", &self.out_trade_no)
                .extra(&self.extra)
        }
    }
}
