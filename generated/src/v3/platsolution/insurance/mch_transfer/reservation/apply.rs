//! 受理单次预约商家转账 · `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`
//!
//! Generated from docs/openapi/v3/platsolution/insurance/mch-transfer/reservation/apply.md by `cargo xtask regen`; do not edit.

/// Creates a single reservation of an insurance transfer for a partner's sub-merchant and returns the data with which the user confirms it.
///
/// 为服务商的子商户创建单次保险转账预约，返回供用户确认预约的数据。
///
/// `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`
///
/// 受理单次预约商家转账 / Reserve an insurance transfer · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504216) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::insurance::mch_transfer::reservation::apply::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .out_reservation_no("RV20260618103542001")
///     .transfer_scene_id("1004")
///     .estimated_date("2026-06-25")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .reserve_remark("茶园保险理赔预约")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "受理单次预约商家转账")]
#[doc(alias = "/v3/platsolution/insurance/mch-transfer/reservation/apply")]
#[doc(alias = "post_v3_platsolution_insurance_mch_transfer_reservation_apply")]
#[doc(alias = "理单次预约商家转账")]
#[doc(alias = "单次预约商家转账")]
#[doc(alias = "次预约商家转账")]
#[doc(alias = "预约商家转账")]
#[doc(alias = "约商家转账")]
#[doc(alias = "商家转账")]
#[doc(alias = "家转账")]
#[doc(alias = "转账")]
#[doc(alias = "Reserve an insurance transfer")]
#[doc(alias = "insurance transfer")]
#[doc(alias = "transfer")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 受理单次预约商家转账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `sp_appid`, `out_reservation_no`, `transfer_scene_id`, `estimated_date`, `reserve_remark`, `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 商户预约单号 / Merchant's number of the reservation
        ///
        /// **Required.**
        pub fn out_reservation_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_reservation_no", value.into()))
        }

        /// 转账场景ID / ID of the transfer's scenario
        ///
        /// **Required.**
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// 预计最晚转账日期，格式：yyyy-MM-dd / Latest expected transfer date, yyyy-MM-dd
        ///
        /// **Required.**
        pub fn estimated_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("estimated_date", value.into()))
        }

        /// 预计最大转账金额，单位：分 / Highest expected transfer amount, in fen
        pub fn estimated_max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("estimated_max_amount", value.into()))
        }

        /// 准确转账金额，单位：分 / Exact transfer amount, in fen
        pub fn exact_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("exact_amount", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 收款用户姓名 / Real name of the payee
        ///
        /// Encrypted by the client.
        pub fn user_real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_real_name", value.into()))
        }

        /// 预约备注 / Remark on the reservation
        ///
        /// **Required.**
        pub fn reserve_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reserve_remark", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 场景报备信息 / Data reported about the transfer's scenario
        pub fn scene_report_data(self, value: SceneReportData) -> Self {
            Self(self.0.body("scene_report_data", value))
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
                "post_v3_platsolution_insurance_mch_transfer_reservation_apply",
                Method::Post,
                "/v3/platsolution/insurance/mch-transfer/reservation/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/sp_appid",
                    "/body/out_reservation_no",
                    "/body/transfer_scene_id",
                    "/body/estimated_date",
                    "/body/reserve_remark",
                    "/body/notify_url",
                    "/body/scene_report_data/insurance_policy/product_registration_no",
                    "/body/scene_report_data/insurance_policy/policy_no",
                    "/body/scene_report_data/insurance_policy/name",
                ],
            )
            .request(&[("/body/user_real_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 场景报备信息 / Data reported about the transfer's scenario
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneReportData(ObjectBuilder);

    impl SceneReportData {
        /// 保险保单报备信息 / Insurance policy information to report
        pub fn insurance_policy(self, value: InsurancePolicy) -> Self {
            Self(self.0.set("insurance_policy", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneReportData);

    /// 保险保单报备信息 / Insurance policy information to report
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct InsurancePolicy(ObjectBuilder);

    impl InsurancePolicy {
        /// 保险产品备案编号 / Filing number of the insurance product
        ///
        /// **Required.**
        pub fn product_registration_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("product_registration_no", value.into()))
        }

        /// 保险单号 / Policy number
        ///
        /// **Required.**
        pub fn policy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("policy_no", value.into()))
        }

        /// 保险产品名称 / Name of the insurance product
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 保险取现单号 / Number of the cash withdrawal from the policy
        pub fn withdrawal_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("withdrawal_no", value.into()))
        }

        /// 理赔单号 / Number of the insurance claim
        pub fn claim_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("claim_no", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(InsurancePolicy);

    /// Response of 受理单次预约商家转账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户预约单号 / Merchant's number of the reservation
        ///
        /// Always present according to the docs.
        pub out_reservation_no: Option<String>,
        /// 微信转账预约单号 / WeChat Pay's ID of the transfer reservation
        ///
        /// Always present according to the docs.
        pub reservation_id: Option<String>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
        ///
        /// Always present according to the docs.
        pub accept_time: Option<String>,
        /// 预约记录状态 / State of the reservation
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 跳转微信用户确认页的package信息 / Package information that opens the user's confirmation page
        ///
        /// Always present according to the docs.
        pub package_info: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_reservation_no = "out_reservation_no",
        reservation_id = "reservation_id",
        accept_time = "accept_time",
        state = "state",
        package_info = "package_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 预约记录状态 / State of the reservation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 已确认 / Confirmed
            ///
            /// `CONFIRMED`
            Confirmed,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Confirmed = "CONFIRMED",
            Closed = "CLOSED",
        );
    }
}
