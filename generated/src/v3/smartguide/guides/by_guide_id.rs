//! 服务人员信息更新 · `PATCH /v3/smartguide/guides/{guide_id}`
//!
//! Generated from docs/openapi/v3/smartguide/guides/{guide_id}.md by `cargo xtask regen`; do not edit.

/// Updates a registered service staff member (guide), such as the name, mobile number, portrait or QR codes.
///
/// 更新已注册服务人员的资料，如姓名、手机号、头像或二维码。
///
/// `PATCH /v3/smartguide/guides/{guide_id}`
///
/// 服务人员信息更新 / Update a service staff member · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012535160), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012688570) · feature `v3-smartguide` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::smartguide::guides::by_guide_id::patch;
///
/// let request = patch("jxZH6IvqtUpQIv2XC4QgTwK8E18x6q6JOM")
///     .sub_mchid("1684913560")
///     .name("李雷")
///     .mobile("15400000001")
///     .qr_code(
///         "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vc4f8b21d09c6e37a5",
///     )
///     .avatar("https://wework.qpic.cn/wwpic/318402_TeaGuide0018_1781750142/0")
///     .group_qrcode("https://work.weixin.qq.com/gm/4f8b21d09c6e37a5b1e0d7c29f63a184");
/// ```
#[doc(alias = "服务人员信息更新")]
#[doc(alias = "/v3/smartguide/guides/{guide_id}")]
#[doc(alias = "patch_v3_smartguide_guides_guide_id")]
#[doc(alias = "务人员信息更新")]
#[doc(alias = "人员信息更新")]
#[doc(alias = "员信息更新")]
#[doc(alias = "信息更新")]
#[doc(alias = "息更新")]
#[doc(alias = "更新")]
#[doc(alias = "Update a service staff member")]
#[doc(alias = "service staff member")]
#[doc(alias = "staff member")]
#[doc(alias = "member")]
pub fn patch(guide_id: impl Into<String>) -> patch::Request {
    patch::Request::new([guide_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 服务人员信息更新. Created by [`patch()`](super::patch()).
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

        /// 服务人员姓名 / Name of the staff member
        ///
        /// Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 手机号码 / Mobile phone number
        ///
        /// Encrypted by the client.
        pub fn mobile(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("mobile", value.into()))
        }

        /// 员工个人二维码 / The staff member's personal QR code
        pub fn qr_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("qr_code", value.into()))
        }

        /// 头像URL / URL of the portrait
        pub fn avatar(self, value: impl Into<String>) -> Self {
            Self(self.0.body("avatar", value.into()))
        }

        /// 群二维码URL / URL of the group's QR code
        pub fn group_qrcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("group_qrcode", value.into()))
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
                "patch_v3_smartguide_guides_guide_id",
                Method::Patch,
                "/v3/smartguide/guides/{guide_id}",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .request(
                &[
                    ("/body/name", FieldEncoding::RsaOaep),
                    ("/body/mobile", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
