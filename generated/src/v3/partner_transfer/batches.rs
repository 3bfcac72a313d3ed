//! 发起批量转账 · `POST /v3/partner-transfer/batches`
//!
//! Generated from docs/openapi/v3/partner-transfer/batches.md by `cargo xtask regen`; do not edit.

/// 发起批量转账
///
/// `POST /v3/partner-transfer/batches`
///
/// 发起批量转账 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465738) · feature `v3-partner-transfer`
///
/// ```
/// use wechatpay_api::v3::partner_transfer::batches::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .authorization_type(post::AuthorizationType::InformationAuthorizationType)
///     .out_batch_no("OBN20260618326")
///     .batch_name("春茶节")
///     .batch_remark("示例说明")
///     .total_amount(35200)
///     .total_num(2)
///     .transfer_detail_list([
///         post::TransferDetailList::default()
///             .out_detail_no("ODN20260618499")
///             .transfer_amount(35200)
///             .transfer_remark("示例说明")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .user_name("李雷")
///             .user_id_card("示例UIC819"),
///     ])
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .transfer_purpose(post::TransferPurpose::Goodspayment)
///     .transfer_scene(post::TransferScene::OrdinaryTransfer);
/// ```
#[doc(alias = "发起批量转账")]
#[doc(alias = "/v3/partner-transfer/batches")]
#[doc(alias = "post_v3_partner_transfer_batches")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起批量转账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `authorization_type`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_num`, `transfer_detail_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        authorization_type: Option<AuthorizationType>,
        out_batch_no: Option<String>,
        batch_name: Option<String>,
        batch_remark: Option<String>,
        total_amount: Option<i64>,
        total_num: Option<i64>,
        transfer_detail_list: Vec<TransferDetailList>,
        sp_appid: Option<String>,
        transfer_purpose: Option<TransferPurpose>,
        transfer_scene: Option<TransferScene>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `authorization_type`
        ///
        /// **Required.**
        pub fn authorization_type(mut self, value: impl Into<AuthorizationType>) -> Self {
            self.authorization_type = Some(value.into());
            self
        }

        /// `out_batch_no`
        ///
        /// **Required.**
        pub fn out_batch_no(mut self, value: impl Into<String>) -> Self {
            self.out_batch_no = Some(value.into());
            self
        }

        /// `batch_name`
        ///
        /// **Required.**
        pub fn batch_name(mut self, value: impl Into<String>) -> Self {
            self.batch_name = Some(value.into());
            self
        }

        /// `batch_remark`
        ///
        /// **Required.**
        pub fn batch_remark(mut self, value: impl Into<String>) -> Self {
            self.batch_remark = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `total_num`
        ///
        /// **Required.**
        pub fn total_num(mut self, value: impl Into<i64>) -> Self {
            self.total_num = Some(value.into());
            self
        }

        /// `transfer_detail_list`
        ///
        /// **Required.**
        pub fn transfer_detail_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<TransferDetailList>>,
        ) -> Self {
            self.transfer_detail_list = list(values);
            self
        }

        /// `sp_appid`
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `transfer_purpose`
        pub fn transfer_purpose(mut self, value: impl Into<TransferPurpose>) -> Self {
            self.transfer_purpose = Some(value.into());
            self
        }

        /// `transfer_scene`
        pub fn transfer_scene(mut self, value: impl Into<TransferScene>) -> Self {
            self.transfer_scene = Some(value.into());
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
                "post_v3_partner_transfer_batches",
                Verb::Post,
                "/v3/partner-transfer/batches",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/authorization_type",
                    "/body/out_batch_no",
                    "/body/batch_name",
                    "/body/batch_remark",
                    "/body/total_amount",
                    "/body/total_num",
                    "/body/transfer_detail_list",
                    "/body/transfer_detail_list/*/out_detail_no",
                    "/body/transfer_detail_list/*/transfer_amount",
                    "/body/transfer_detail_list/*/transfer_remark",
                    "/body/transfer_detail_list/*/openid",
                    "/body/transfer_detail_list/*/user_name",
                ],
            )
            .request(
                &[
                    ("/body/transfer_detail_list/*/user_name", Wire::RsaOaep),
                    ("/body/transfer_detail_list/*/user_id_card", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("authorization_type", &self.authorization_type)
                .body("out_batch_no", &self.out_batch_no)
                .body("batch_name", &self.batch_name)
                .body("batch_remark", &self.batch_remark)
                .body("total_amount", &self.total_amount)
                .body("total_num", &self.total_num)
                .body("transfer_detail_list", &self.transfer_detail_list)
                .body("sp_appid", &self.sp_appid)
                .body("transfer_purpose", &self.transfer_purpose)
                .body("transfer_scene", &self.transfer_scene)
                .extra(&self.extra)
        }
    }

    /// AuthorizationType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AuthorizationType {
        /// `INFORMATION_AUTHORIZATION_TYPE`
        InformationAuthorizationType,
        /// `FUND_AUTHORIZATION_TYPE`
        FundAuthorizationType,
        /// `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`
        InformationAndFundAuthorizationType,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuthorizationType,
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    );

    /// TransferDetailList
    #[derive(Clone, Debug, Default)]
    pub struct TransferDetailList {
        out_detail_no: Option<String>,
        transfer_amount: Option<i64>,
        transfer_remark: Option<String>,
        openid: Option<String>,
        user_name: Option<Sensitive>,
        user_id_card: Option<Sensitive>,
        extra: Extra,
    }

    impl TransferDetailList {
        /// `out_detail_no`
        ///
        /// **Required.**
        pub fn out_detail_no(mut self, value: impl Into<String>) -> Self {
            self.out_detail_no = Some(value.into());
            self
        }

        /// `transfer_amount`
        ///
        /// **Required.**
        pub fn transfer_amount(mut self, value: impl Into<i64>) -> Self {
            self.transfer_amount = Some(value.into());
            self
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `user_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Some(value.into());
            self
        }

        /// `user_id_card`
        ///
        /// Sealed by the client on sending.
        pub fn user_id_card(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_id_card = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TransferDetailList,
        out_detail_no = "out_detail_no",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        openid = "openid",
        user_name = "user_name",
        user_id_card = "user_id_card",
    );

    /// TransferPurpose
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TransferPurpose {
        /// `GOODSPAYMENT`
        Goodspayment,
        /// `COMMISSION`
        Commission,
        /// `REFUND`
        Refund,
        /// `REIMBURSEMENT`
        Reimbursement,
        /// `FREIGHT`
        Freight,
        /// `OTHERS`
        Others,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransferPurpose,
        Goodspayment = "GOODSPAYMENT",
        Commission = "COMMISSION",
        Refund = "REFUND",
        Reimbursement = "REIMBURSEMENT",
        Freight = "FREIGHT",
        Others = "OTHERS",
    );

    /// TransferScene
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TransferScene {
        /// `ORDINARY_TRANSFER`
        OrdinaryTransfer,
        /// `PAYROLL_CARD_TRANSFER`
        PayrollCardTransfer,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransferScene,
        OrdinaryTransfer = "ORDINARY_TRANSFER",
        PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    );

    /// The answer of 发起批量转账.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        create_time = "create_time",
    );
}
