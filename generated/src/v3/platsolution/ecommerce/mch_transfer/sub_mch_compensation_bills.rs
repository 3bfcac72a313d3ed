//! 请求赔付 · `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.md by `cargo xtask regen`; do not edit.

/// 请求赔付
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
///
/// 请求赔付 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016777363) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::post;
///
/// let request = post()
///     .receiver(
///         post::Receiver::default()
///             .r#type("MERCHANT")
///             .mch_info(post::MchInfo::default().mchid("1684907235")),
///     )
///     .out_bill_no("OBN20260618441")
///     .amount(35200)
///     .transfer_remark("示例说明")
///     .sponsor_mchid("1684907235");
/// ```
#[doc(alias = "请求赔付")]
#[doc(alias = "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills")]
#[doc(alias = "post_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求赔付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `receiver`, `out_bill_no`, `amount`, `transfer_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `receiver`
        ///
        /// **Required.**
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.body("receiver", value))
        }

        /// `out_bill_no`
        ///
        /// **Required.**
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// `sponsor_mchid`
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Receiver
    #[derive(Clone, Debug, Default)]
    pub struct Receiver(Fields);

    impl Receiver {
        /// `type`
        ///
        /// **Required.** Known: `MERCHANT`.
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `mch_info`
        ///
        /// **Required.**
        pub fn mch_info(self, value: MchInfo) -> Self {
            Self(self.0.set("mch_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

    /// MchInfo
    #[derive(Clone, Debug, Default)]
    pub struct MchInfo(Fields);

    impl MchInfo {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MchInfo);

    /// The answer of 请求赔付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `receiver_detail`
        ///
        /// Documented as always there.
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `bill_id`
        ///
        /// Documented as always there.
        pub bill_id: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `accept_time`
        ///
        /// Documented as always there.
        pub accept_time: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `sponsor_mchid`
        pub sponsor_mchid: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ReceiverDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ReceiverDetail {
            /// `receiver`
            pub receiver: Option<Receiver>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ReceiverDetail,
            receiver = "receiver",
        );

        /// Receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// `type`
            ///
            /// Known: `MERCHANT`.
            pub r#type: Option<String>,
            /// `mch_info`
            pub mch_info: Option<MchInfo>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            mch_info = "mch_info",
        );

        /// MchInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MchInfo {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            MchInfo,
            mchid = "mchid",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `SUCCESS`
            Success,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
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
