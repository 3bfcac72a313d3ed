//! 保证金赔付 · `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/transfer-bills.md by `cargo xtask regen`; do not edit.

/// 保证金赔付
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
///
/// 保证金赔付 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504198) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .business_type(post::BusinessType::DepositCompensation)
///     .receiver(
///         post::Receiver::default()
///             .r#type(post::Type::Merchant)
///             .mch_info(
///                 post::MchInfo::default().mch_id("1684907235").mchid("1684907235"),
///             ),
///     )
///     .out_bill_no("OBN20260618441")
///     .amount(35200)
///     .transfer_remark("示例说明")
///     .receiver_remark("示例说明");
/// ```
#[doc(alias = "保证金赔付")]
#[doc(alias = "/v3/platsolution/ecommerce/mch-transfer/transfer-bills")]
#[doc(alias = "post_v3_platsolution_ecommerce_mch_transfer_transfer_bills")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 保证金赔付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `business_type`, `receiver`, `out_bill_no`, `transfer_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sp_appid`
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `business_type`
        ///
        /// **Required.**
        pub fn business_type(self, value: impl Into<BusinessType>) -> Self {
            Self(self.0.body("business_type", value.into()))
        }

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
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// `receiver_remark`
        pub fn receiver_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("receiver_remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_mch_transfer_transfer_bills",
                Verb::Post,
                "/v3/platsolution/ecommerce/mch-transfer/transfer-bills",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/business_type",
                    "/body/receiver",
                    "/body/out_bill_no",
                    "/body/transfer_remark",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// BusinessType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BusinessType {
        /// `DEPOSIT_COMPENSATION`
        DepositCompensation,
        /// `PLATFORM_AFTER_SALES_COMPENSATION`
        PlatformAfterSalesCompensation,
        /// `INSURANCE_CLAIM`
        InsuranceClaim,
        /// `DEPOSIT_AFTER_SALES_COMPENSATION`
        DepositAfterSalesCompensation,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BusinessType,
        DepositCompensation = "DEPOSIT_COMPENSATION",
        PlatformAfterSalesCompensation = "PLATFORM_AFTER_SALES_COMPENSATION",
        InsuranceClaim = "INSURANCE_CLAIM",
        DepositAfterSalesCompensation = "DEPOSIT_AFTER_SALES_COMPENSATION",
    );

    /// Receiver
    #[derive(Clone, Debug, Default)]
    pub struct Receiver(Fields);

    impl Receiver {
        /// `type`
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `mch_info`
        pub fn mch_info(self, value: MchInfo) -> Self {
            Self(self.0.set("mch_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

    /// Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// `MERCHANT`
        Merchant,
        /// `TRANSACTION_USER`
        TransactionUser,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Merchant = "MERCHANT",
        TransactionUser = "TRANSACTION_USER",
    );

    /// MchInfo
    #[derive(Clone, Debug, Default)]
    pub struct MchInfo(Fields);

    impl MchInfo {
        /// `mch_id`
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mch_id", value.into()))
        }

        /// `mchid`
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MchInfo);

    /// The answer of 保证金赔付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `business_type`
        pub business_type: Option<response::BusinessType>,
        /// `receiver_detail`
        ///
        /// Documented as always there.
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `amount`
        pub amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `receiver_remark`
        pub receiver_remark: Option<String>,
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
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        business_type = "business_type",
        receiver_detail = "receiver_detail",
        out_bill_no = "out_bill_no",
        amount = "amount",
        transfer_remark = "transfer_remark",
        receiver_remark = "receiver_remark",
        bill_id = "bill_id",
        state = "state",
        accept_time = "accept_time",
        success_time = "success_time",
        sponsor_mchid = "sponsor_mchid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// BusinessType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BusinessType {
            /// `DEPOSIT_COMPENSATION`
            DepositCompensation,
            /// `PLATFORM_AFTER_SALES_COMPENSATION`
            PlatformAfterSalesCompensation,
            /// `INSURANCE_CLAIM`
            InsuranceClaim,
            /// `DEPOSIT_AFTER_SALES_COMPENSATION`
            DepositAfterSalesCompensation,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BusinessType,
            DepositCompensation = "DEPOSIT_COMPENSATION",
            PlatformAfterSalesCompensation = "PLATFORM_AFTER_SALES_COMPENSATION",
            InsuranceClaim = "INSURANCE_CLAIM",
            DepositAfterSalesCompensation = "DEPOSIT_AFTER_SALES_COMPENSATION",
        );

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
            pub r#type: Option<Type>,
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

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `MERCHANT`
            Merchant,
            /// `TRANSACTION_USER`
            TransactionUser,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Merchant = "MERCHANT",
            TransactionUser = "TRANSACTION_USER",
        );

        /// MchInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MchInfo {
            /// `mch_id`
            pub mch_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            MchInfo,
            mch_id = "mch_id",
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
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// `CANCELING`
            Canceling,
            /// `CANCELLED`
            Cancelled,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
            Closed = "CLOSED",
            WaitUserConfirm = "WAIT_USER_CONFIRM",
            Canceling = "CANCELING",
            Cancelled = "CANCELLED",
        );
    }
}
