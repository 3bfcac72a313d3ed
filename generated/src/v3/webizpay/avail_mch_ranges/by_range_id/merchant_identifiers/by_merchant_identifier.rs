//! 删除商户标识 · `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
//!
//! Generated from docs/openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}.md by `cargo xtask regen`; do not edit.

/// Deletes a merchant identifier from a merchant range for quota cards.
///
/// 从额度卡的可用商户范围中移除一个商户标识。
///
/// `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
///
/// 删除商户标识 / Delete a merchant identifier from a range · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017205637) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::by_merchant_identifier::delete;
///
/// let request = delete("2026061800037491", "92510107MA00000154")
///     .sp_mchid("1684907235");
/// ```
#[doc(alias = "删除商户标识")]
#[doc(
    alias = "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}"
)]
#[doc(
    alias = "delete_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_merchant_identifier"
)]
#[doc(alias = "除商户标识")]
#[doc(alias = "商户标识")]
#[doc(alias = "户标识")]
#[doc(alias = "标识")]
#[doc(alias = "Delete a merchant identifier from a range")]
#[doc(alias = "merchant identifier from a range")]
#[doc(alias = "identifier from a range")]
#[doc(alias = "range")]
pub fn delete(
    range_id: impl Into<String>,
    merchant_identifier: impl Into<String>,
) -> delete::Request {
    delete::Request::new([range_id.into(), merchant_identifier.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// Request for 删除商户标识. Created by [`delete()`](super::delete()).
    ///
    /// **Required**: `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
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
                "delete_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_merchant_identifier",
                Method::Delete,
                "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 删除商户标识.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 可用商户范围ID / ID of the range of merchants where payment is allowed
        ///
        /// Always present according to the docs.
        pub range_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        range_id = "range_id",
    );
}
