//! 发起批量转账 · `POST /v3/bank-transfer/batches`
//!
//! Generated from docs/openapi/v3/bank-transfer/batches.md by `cargo xtask regen`; do not edit.

/// 发起批量转账
///
/// `POST /v3/bank-transfer/batches`
///
/// 发起批量转账 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465889) · feature `v3-bank-transfer`
///
/// ```
/// use wechatpay_api::v3::bank_transfer::batches::post;
///
/// let request = post()
///     .platform_mchid("1684907235")
///     .specialized_payment_mchid("1684907235")
///     .sponsor_mchid("1684907235")
///     .user_authorized_mchid("1684907235")
///     .user_authorized_appid("wx5f0c1a9e7b3d2846")
///     .out_batch_no("OBN20260618326")
///     .batch_name("春茶节")
///     .batch_remark("示例说明")
///     .attach_remark("示例说明")
///     .total_amount(35200)
///     .total_count(2)
///     .transfer_scene("示例TS607")
///     .transfer_purpose("示例TP533")
///     .transfer_detail_list([
///         post::TransferDetailList::default()
///             .out_detail_no("ODN20260618499")
///             .transfer_amount(35200)
///             .transfer_remark("示例说明")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .user_name("李雷")
///             .user_id_card("示例UIC819"),
///     ]);
/// ```
#[doc(alias = "发起批量转账")]
#[doc(alias = "/v3/bank-transfer/batches")]
#[doc(alias = "post_v3_bank_transfer_batches")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起批量转账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `platform_mchid`, `specialized_payment_mchid`, `sponsor_mchid`, `user_authorized_mchid`, `user_authorized_appid`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_count`, `transfer_scene`, `transfer_purpose`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        platform_mchid: Option<String>,
        specialized_payment_mchid: Option<String>,
        sponsor_mchid: Option<String>,
        user_authorized_mchid: Option<String>,
        user_authorized_appid: Option<String>,
        out_batch_no: Option<String>,
        batch_name: Option<String>,
        batch_remark: Option<String>,
        attach_remark: Option<String>,
        total_amount: Option<i64>,
        total_count: Option<i64>,
        transfer_scene: Option<String>,
        transfer_purpose: Option<String>,
        transfer_detail_list: Vec<TransferDetailList>,
        extra: Extra,
    }

    impl Request {
        /// `platform_mchid`
        ///
        /// **Required.**
        pub fn platform_mchid(mut self, value: impl Into<String>) -> Self {
            self.platform_mchid = Some(value.into());
            self
        }

        /// `specialized_payment_mchid`
        ///
        /// **Required.**
        pub fn specialized_payment_mchid(mut self, value: impl Into<String>) -> Self {
            self.specialized_payment_mchid = Some(value.into());
            self
        }

        /// `sponsor_mchid`
        ///
        /// **Required.**
        pub fn sponsor_mchid(mut self, value: impl Into<String>) -> Self {
            self.sponsor_mchid = Some(value.into());
            self
        }

        /// `user_authorized_mchid`
        ///
        /// **Required.**
        pub fn user_authorized_mchid(mut self, value: impl Into<String>) -> Self {
            self.user_authorized_mchid = Some(value.into());
            self
        }

        /// `user_authorized_appid`
        ///
        /// **Required.**
        pub fn user_authorized_appid(mut self, value: impl Into<String>) -> Self {
            self.user_authorized_appid = Some(value.into());
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

        /// `attach_remark`
        pub fn attach_remark(mut self, value: impl Into<String>) -> Self {
            self.attach_remark = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `total_count`
        ///
        /// **Required.**
        pub fn total_count(mut self, value: impl Into<i64>) -> Self {
            self.total_count = Some(value.into());
            self
        }

        /// `transfer_scene`
        ///
        /// **Required.**
        pub fn transfer_scene(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene = Some(value.into());
            self
        }

        /// `transfer_purpose`
        ///
        /// **Required.**
        pub fn transfer_purpose(mut self, value: impl Into<String>) -> Self {
            self.transfer_purpose = Some(value.into());
            self
        }

        /// `transfer_detail_list`
        pub fn transfer_detail_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<TransferDetailList>>,
        ) -> Self {
            self.transfer_detail_list = list(values);
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
                "post_v3_bank_transfer_batches",
                Verb::Post,
                "/v3/bank-transfer/batches",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/platform_mchid",
                    "/body/specialized_payment_mchid",
                    "/body/sponsor_mchid",
                    "/body/user_authorized_mchid",
                    "/body/user_authorized_appid",
                    "/body/out_batch_no",
                    "/body/batch_name",
                    "/body/batch_remark",
                    "/body/total_amount",
                    "/body/total_count",
                    "/body/transfer_scene",
                    "/body/transfer_purpose",
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
                .body("platform_mchid", &self.platform_mchid)
                .body("specialized_payment_mchid", &self.specialized_payment_mchid)
                .body("sponsor_mchid", &self.sponsor_mchid)
                .body("user_authorized_mchid", &self.user_authorized_mchid)
                .body("user_authorized_appid", &self.user_authorized_appid)
                .body("out_batch_no", &self.out_batch_no)
                .body("batch_name", &self.batch_name)
                .body("batch_remark", &self.batch_remark)
                .body("attach_remark", &self.attach_remark)
                .body("total_amount", &self.total_amount)
                .body("total_count", &self.total_count)
                .body("transfer_scene", &self.transfer_scene)
                .body("transfer_purpose", &self.transfer_purpose)
                .body("transfer_detail_list", &self.transfer_detail_list)
                .extra(&self.extra)
        }
    }

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
