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
    pub struct Request {
        sub_mchid: Option<String>,
        sp_appid: Option<String>,
        business_type: Option<BusinessType>,
        receiver: Option<Receiver>,
        out_bill_no: Option<String>,
        amount: Option<i64>,
        transfer_remark: Option<String>,
        receiver_remark: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sp_appid`
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `business_type`
        ///
        /// **Required.**
        pub fn business_type(mut self, value: impl Into<BusinessType>) -> Self {
            self.business_type = Some(value.into());
            self
        }

        /// `receiver`
        ///
        /// **Required.**
        pub fn receiver(mut self, value: impl Into<Receiver>) -> Self {
            self.receiver = Some(value.into());
            self
        }

        /// `out_bill_no`
        ///
        /// **Required.**
        pub fn out_bill_no(mut self, value: impl Into<String>) -> Self {
            self.out_bill_no = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Some(value.into());
            self
        }

        /// `receiver_remark`
        pub fn receiver_remark(mut self, value: impl Into<String>) -> Self {
            self.receiver_remark = Some(value.into());
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
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("sp_appid", &self.sp_appid)
                .body("business_type", &self.business_type)
                .body("receiver", &self.receiver)
                .body("out_bill_no", &self.out_bill_no)
                .body("amount", &self.amount)
                .body("transfer_remark", &self.transfer_remark)
                .body("receiver_remark", &self.receiver_remark)
                .extra(&self.extra)
        }
    }

    /// BusinessType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Receiver {
        r#type: Option<Type>,
        mch_info: Option<MchInfo>,
        extra: Extra,
    }

    impl Receiver {
        /// `type`
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `mch_info`
        pub fn mch_info(mut self, value: impl Into<MchInfo>) -> Self {
            self.mch_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Receiver,
        r#type = "type",
        mch_info = "mch_info",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct MchInfo {
        mch_id: Option<String>,
        mchid: Option<String>,
        extra: Extra,
    }

    impl MchInfo {
        /// `mch_id`
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `mchid`
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MchInfo,
        mch_id = "mch_id",
        mchid = "mchid",
    );

    /// The answer of 保证金赔付.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
