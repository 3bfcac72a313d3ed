//! 冲红电子发票 · `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse.md by `cargo xtask regen`; do not edit.

/// Reverses a fapiao issued by WeChat Pay and removes it from the user's card pack.
///
/// 冲红由微信支付开具的电子发票，并将其从用户卡包中移除。
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
///
/// 冲红电子发票 / Reverse a fapiao · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012538327), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474062) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::reverse::post;
///
/// let request = post("4200002618202606184087315926")
///     .reverse_reason(post::ReverseReason::IssueError)
///     .fapiao_information([
///         post::FapiaoInformation::default()
///             .fapiao_id("FP20260618110000001")
///             .fapiao_number("48602739"),
///     ]);
/// ```
#[doc(alias = "冲红电子发票")]
#[doc(
    alias = "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"
)]
#[doc(
    alias = "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse"
)]
#[doc(alias = "红电子发票")]
#[doc(alias = "电子发票")]
#[doc(alias = "子发票")]
#[doc(alias = "发票")]
#[doc(alias = "Reverse a fapiao")]
#[doc(alias = "fapiao")]
pub fn post(fapiao_apply_id: impl Into<String>) -> post::Request {
    post::Request::new([fapiao_apply_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 冲红电子发票. Created by [`post()`](super::post()).
    ///
    /// **Required**: `reverse_reason`, `fapiao_information`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 冲红原因 / Reason for reversing the fapiao
        ///
        /// **Required.**
        pub fn reverse_reason(self, value: impl Into<ReverseReason>) -> Self {
            Self(self.0.body("reverse_reason", value.into()))
        }

        /// 发票信息 / Fapiao information
        ///
        /// **Required.**
        pub fn fapiao_information(
            self,
            values: impl IntoIterator<Item = FapiaoInformation>,
        ) -> Self {
            Self(self.0.body("fapiao_information", list::<FapiaoInformation>(values)))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse",
                Method::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/reverse_reason",
                    "/body/fapiao_information",
                    "/body/fapiao_information/*/fapiao_id",
                    "/body/fapiao_information/*/fapiao_number",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 冲红原因 / Reason for reversing the fapiao
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReverseReason {
        /// 开票有误 / Issued in error
        ///
        /// `ISSUE_ERROR`
        IssueError,
        /// 销货退回 / Goods returned
        ///
        /// `SALES_RETURN`
        SalesReturn,
        /// 服务中止 / Service suspended
        ///
        /// `SERVICE_SUSPENTION`
        ServiceSuspention,
        /// 销售折让 / Sales allowance
        ///
        /// `SALES_DISCOUNT`
        SalesDiscount,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReverseReason,
        IssueError = "ISSUE_ERROR",
        SalesReturn = "SALES_RETURN",
        ServiceSuspention = "SERVICE_SUSPENTION",
        SalesDiscount = "SALES_DISCOUNT",
    );

    /// 发票信息 / Fapiao information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FapiaoInformation(ObjectBuilder);

    impl FapiaoInformation {
        /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
        ///
        /// **Required.**
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_id", value.into()))
        }

        /// 发票代码 / Fapiao code
        pub fn fapiao_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_code", value.into()))
        }

        /// 发票号码 / Fapiao number
        ///
        /// **Required.**
        pub fn fapiao_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FapiaoInformation);
}
