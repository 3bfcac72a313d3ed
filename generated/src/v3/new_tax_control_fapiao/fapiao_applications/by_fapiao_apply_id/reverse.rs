//! 冲红电子发票 · `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse.md by `cargo xtask regen`; do not edit.

/// 冲红电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
///
/// 冲红电子发票 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538327), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474062), [3](https://pay.weixin.qq.com/doc/v3/partner/4015792575) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::reverse::post;
///
/// let request = post("2662026061810354226626626626")
///     .reverse_reason(post::ReverseReason::IssueError)
///     .fapiao_information([
///         post::FapiaoInformation::default()
///             .fapiao_id("FI20260618761")
///             .fapiao_number("FN20260618335"),
///     ]);
/// ```
#[doc(alias = "冲红电子发票")]
#[doc(
    alias = "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"
)]
#[doc(
    alias = "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse"
)]
pub fn post(fapiao_apply_id: impl Into<String>) -> post::Request {
    post::Request::new([fapiao_apply_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 冲红电子发票; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `reverse_reason`, `fapiao_information`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sub_mchid: Option<String>,
        reverse_reason: Option<ReverseReason>,
        fapiao_information: Vec<FapiaoInformation>,
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

        /// `reverse_reason`
        ///
        /// **Required.**
        pub fn reverse_reason(mut self, value: impl Into<ReverseReason>) -> Self {
            self.reverse_reason = Some(value.into());
            self
        }

        /// `fapiao_information`
        ///
        /// **Required.**
        pub fn fapiao_information(
            mut self,
            values: impl IntoIterator<Item = impl Into<FapiaoInformation>>,
        ) -> Self {
            self.fapiao_information = list(values);
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
                "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse",
                Verb::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/reverse_reason",
                    "/body/fapiao_information",
                    "/body/fapiao_information/*/fapiao_id",
                    "/body/fapiao_information/*/fapiao_number",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("sub_mchid", &self.sub_mchid)
                .body("reverse_reason", &self.reverse_reason)
                .body("fapiao_information", &self.fapiao_information)
                .extra(&self.extra)
        }
    }

    /// ReverseReason
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ReverseReason {
        /// `ISSUE_ERROR`
        IssueError,
        /// `SALES_RETURN`
        SalesReturn,
        /// `SERVICE_SUSPENTION`
        ServiceSuspention,
        /// `SALES_DISCOUNT`
        SalesDiscount,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReverseReason,
        IssueError = "ISSUE_ERROR",
        SalesReturn = "SALES_RETURN",
        ServiceSuspention = "SERVICE_SUSPENTION",
        SalesDiscount = "SALES_DISCOUNT",
    );

    /// FapiaoInformation
    #[derive(Clone, Debug, Default)]
    pub struct FapiaoInformation {
        fapiao_id: Option<String>,
        fapiao_code: Option<String>,
        fapiao_number: Option<String>,
        extra: Extra,
    }

    impl FapiaoInformation {
        /// `fapiao_id`
        ///
        /// **Required.**
        pub fn fapiao_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_id = Some(value.into());
            self
        }

        /// `fapiao_code`
        pub fn fapiao_code(mut self, value: impl Into<String>) -> Self {
            self.fapiao_code = Some(value.into());
            self
        }

        /// `fapiao_number`
        ///
        /// **Required.**
        pub fn fapiao_number(mut self, value: impl Into<String>) -> Self {
            self.fapiao_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FapiaoInformation,
        fapiao_id = "fapiao_id",
        fapiao_code = "fapiao_code",
        fapiao_number = "fapiao_number",
    );
}
