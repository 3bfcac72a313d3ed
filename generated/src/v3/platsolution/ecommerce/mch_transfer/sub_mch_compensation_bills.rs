//! 请求赔付 · `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.md by `cargo xtask regen`; do not edit.

/// Pays compensation from the platform's operation account to one of its sub-merchants.
///
/// 从平台的运营账户向其二级商户赔付。
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
///
/// 请求赔付 / Compensate a sub-merchant · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016777363) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::post;
///
/// let request = post()
///     .receiver(
///         post::Receiver::default()
///             .r#type("MERCHANT")
///             .mch_info(post::MchInfo::default().mchid("1684913560")),
///     )
///     .out_bill_no("TR20260618150000001")
///     .amount(1200)
///     .transfer_remark("平台责任退款补偿");
/// ```
#[doc(alias = "请求赔付")]
#[doc(alias = "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills")]
#[doc(alias = "post_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills")]
#[doc(alias = "求赔付")]
#[doc(alias = "赔付")]
#[doc(alias = "Compensate a sub-merchant")]
#[doc(alias = "sub-merchant")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求赔付. Created by [`post()`](super::post()).
    ///
    /// **Required**: `receiver`, `out_bill_no`, `amount`, `transfer_remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
        ///
        /// **Required.**
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.body("receiver", value))
        }

        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// **Required.**
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
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
                "post_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills",
                Method::Post,
                "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/receiver",
                    "/body/receiver/type",
                    "/body/receiver/mch_info",
                    "/body/receiver/mch_info/mchid",
                    "/body/out_bill_no",
                    "/body/amount",
                    "/body/transfer_remark",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Receiver(ObjectBuilder);

    impl Receiver {
        /// 接收方类型 / Type of receiver
        ///
        /// **Required.** Known values: `MERCHANT` (商户 / Merchant).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 接收方商户信息 / Merchant that receives the transfer or compensation
        ///
        /// **Required.**
        pub fn mch_info(self, value: MchInfo) -> Self {
            Self(self.0.set("mch_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

    /// 接收方商户信息 / Merchant that receives the transfer or compensation
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MchInfo(ObjectBuilder);

    impl MchInfo {
        /// 接收方商户号 / Merchant ID of the receiving merchant
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MchInfo);

    /// Response of 请求赔付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 接收方信息 / Details of the receiver of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 微信支付单号（转账或赔付） / WeChat Pay's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub bill_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
        ///
        /// Always present according to the docs.
        pub accept_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        pub sponsor_mchid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        receiver_detail = "receiver_detail",
        out_bill_no = "out_bill_no",
        amount = "amount",
        transfer_remark = "transfer_remark",
        bill_id = "bill_id",
        state = "state",
        accept_time = "accept_time",
        success_time = "success_time",
        sponsor_mchid = "sponsor_mchid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 接收方信息 / Details of the receiver of the transfer or compensation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ReceiverDetail {
            /// 收款方 / Receiver of the transfer or compensation, a merchant or a user
            pub receiver: Option<Receiver>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ReceiverDetail,
            receiver = "receiver",
        );

        /// 收款方 / Receiver of the transfer or compensation, a merchant or a user
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// 接收方类型 / Type of receiver
            ///
            /// Known values: `MERCHANT` (商户 / Merchant).
            pub r#type: Option<String>,
            /// 接收方商户信息 / Merchant that receives the transfer or compensation
            pub mch_info: Option<MchInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            mch_info = "mch_info",
        );

        /// 接收方商户信息 / Merchant that receives the transfer or compensation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MchInfo {
            /// 接收方商户号 / Merchant ID of the receiving merchant
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MchInfo,
            mchid = "mchid",
        );

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
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
            Closed = "CLOSED",
        );
    }
}
