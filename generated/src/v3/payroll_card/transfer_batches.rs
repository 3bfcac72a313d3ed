//! 发起批量转账 · `POST /v3/payroll-card/transfer-batches`
//!
//! Generated from docs/openapi/v3/payroll-card/transfer-batches.md by `cargo xtask regen`; do not edit.

/// Starts a batch of payroll card transfers to the accounts the users chose for receiving pay.
///
/// 发起一批微工卡转账，款项转入用户选定的收薪账户。
///
/// `POST /v3/payroll-card/transfer-batches`
///
/// 发起批量转账 / Start a payroll card transfer batch · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461824) · feature `v3-payroll-card` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::payroll_card::transfer_batches::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .authorization_type("INFORMATION_AUTHORIZATION_TYPE")
///     .out_batch_no("TB20260618150000001")
///     .batch_name("六月茶园采摘报酬")
///     .batch_remark("六月茶园采摘报酬，第一批")
///     .total_amount(35200)
///     .total_num(2)
///     .transfer_detail_list([
///         post::TransferDetailList::default()
///             .out_detail_no("TD20260618150000001")
///             .transfer_amount(17600)
///             .transfer_remark("六月茶园采摘报酬")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .user_name("李雷"),
///         post::TransferDetailList::default()
///             .out_detail_no("TD20260618150000002")
///             .transfer_amount(17600)
///             .transfer_remark("六月茶园采摘报酬")
///             .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0")
///             .user_name("韩梅梅"),
///     ])
///     .employment_type("SHORT_TERM_EMPLOYMENT")
///     .employment_scene("OTHERS");
/// ```
#[doc(alias = "发起批量转账")]
#[doc(alias = "/v3/payroll-card/transfer-batches")]
#[doc(alias = "post_v3_payroll_card_transfer_batches")]
#[doc(alias = "起批量转账")]
#[doc(alias = "批量转账")]
#[doc(alias = "量转账")]
#[doc(alias = "转账")]
#[doc(alias = "Start a payroll card transfer batch")]
#[doc(alias = "payroll card transfer batch")]
#[doc(alias = "card transfer batch")]
#[doc(alias = "transfer batch")]
#[doc(alias = "batch")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起批量转账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `authorization_type`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_num`, `transfer_detail_list`, `employment_type`, `employment_scene`.
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

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 授权类型 / Type of authorization, such as the sub-merchant's to the partner
        ///
        /// **Required.**
        pub fn authorization_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorization_type", value.into()))
        }

        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// **Required.**
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_no", value.into()))
        }

        /// 批次名称 / Batch's name
        ///
        /// **Required.**
        pub fn batch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("batch_name", value.into()))
        }

        /// 批次备注 / Remark on the batch
        ///
        /// **Required.**
        pub fn batch_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("batch_remark", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 总笔数 / Total number
        ///
        /// **Required.**
        pub fn total_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_num", value.into()))
        }

        /// 转账明细列表 / Transfers of the batch
        ///
        /// **Required.**
        pub fn transfer_detail_list(
            self,
            values: impl IntoIterator<Item = TransferDetailList>,
        ) -> Self {
            Self(self.0.body("transfer_detail_list", list::<TransferDetailList>(values)))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 用工类型 / Type of employment
        ///
        /// **Required.**
        pub fn employment_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("employment_type", value.into()))
        }

        /// 用工场景 / Scene of the employment
        ///
        /// **Required.**
        pub fn employment_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("employment_scene", value.into()))
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
                "post_v3_payroll_card_transfer_batches",
                Method::Post,
                "/v3/payroll-card/transfer-batches",
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
                    "/body/employment_type",
                    "/body/employment_scene",
                ],
            )
            .request(&[("/body/transfer_detail_list/*/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 转账明细列表 / Transfers of the batch
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TransferDetailList(ObjectBuilder);

    impl TransferDetailList {
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// **Required.**
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_detail_no", value.into()))
        }

        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// **Required.**
        pub fn transfer_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transfer_amount", value.into()))
        }

        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transfer_remark", value.into()))
        }

        /// 收款用户OpenID / OpenID of the user who receives the transfer
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 用户姓名 / Real name of the user or payee
        ///
        /// **Required.** Encrypted by the client.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("user_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransferDetailList);

    /// Response of 发起批量转账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 / WeChat Pay's batch number
        ///
        /// Always present according to the docs.
        pub batch_id: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        create_time = "create_time",
    );
}
