//! 发起公益捐赠 · `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills.md by `cargo xtask regen`; do not edit.

/// Starts a charity donation from a sponsor's budget to a receiving merchant for a partner.
///
/// 服务商从出资商户的预算中向收款商户发起一笔公益捐赠。
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
///
/// 发起公益捐赠 / Start a charity donation · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015554841) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post;
///
/// let request = post()
///     .out_budget_no("YS20260618090000001")
///     .out_transfer_no("GY20260618110000001")
///     .sponsor_mchid("1684913560")
///     .receive_mchid("1684920418")
///     .amount(500)
///     .transfer_remark("山区助学茶园计划捐款");
/// ```
#[doc(alias = "发起公益捐赠")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/charity-transfer-bills")]
#[doc(alias = "post_v3_fund_app_mch_transfer_partner_charity_transfer_bills")]
#[doc(alias = "起公益捐赠")]
#[doc(alias = "公益捐赠")]
#[doc(alias = "益捐赠")]
#[doc(alias = "捐赠")]
#[doc(alias = "Start a charity donation")]
#[doc(alias = "charity donation")]
#[doc(alias = "donation")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起公益捐赠. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_budget_no`, `out_transfer_no`, `sponsor_mchid`, `receive_mchid`, `amount`, `transfer_remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户预算单号 / Merchant's number of the budget
        ///
        /// **Required.**
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_budget_no", value.into()))
        }

        /// 商户公益捐赠单号 / Merchant's number of the charity donation
        ///
        /// **Required.**
        pub fn out_transfer_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_transfer_no", value.into()))
        }

        /// 关联的交易或赔付订单信息 / Order behind the transfer or the compensation
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.body("transaction_info", value))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// **Required.**
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// 收款商户号 / Merchant ID of the payee
        ///
        /// **Required.**
        pub fn receive_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("receive_mchid", value.into()))
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
                "post_v3_fund_app_mch_transfer_partner_charity_transfer_bills",
                Method::Post,
                "/v3/fund-app/mch-transfer/partner/charity-transfer-bills",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_budget_no",
                    "/body/out_transfer_no",
                    "/body/transaction_info/transaction_type",
                    "/body/transaction_info/transaction_id",
                    "/body/sponsor_mchid",
                    "/body/receive_mchid",
                    "/body/amount",
                    "/body/transfer_remark",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 关联的交易或赔付订单信息 / Order behind the transfer or the compensation
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TransactionInfo(ObjectBuilder);

    impl TransactionInfo {
        /// 订单类型 / Type of order
        ///
        /// **Required.** Known values: `WXPAY` (微信支付 / WeChat Pay).
        pub fn transaction_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_type", value.into()))
        }

        /// 关联交易的微信支付订单号 / WeChat Pay's transaction ID of the order behind the transfer
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransactionInfo);

    /// Response of 发起公益捐赠.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号 / Merchant's number of the budget
        ///
        /// Always present according to the docs.
        pub out_budget_no: Option<String>,
        /// 微信支付预算单号 / WeChat Pay's budget number
        ///
        /// Always present according to the docs.
        pub budget_id: Option<String>,
        /// 商户公益捐赠单号 / Merchant's number of the charity donation
        ///
        /// Always present according to the docs.
        pub out_transfer_no: Option<String>,
        /// 微信支付公益捐赠单号 / WeChat Pay's ID of the donation
        ///
        /// Always present according to the docs.
        pub transfer_id: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 收款商户号 / Merchant ID of the payee
        ///
        /// Always present according to the docs.
        pub receive_mchid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_budget_no = "out_budget_no",
        budget_id = "budget_id",
        out_transfer_no = "out_transfer_no",
        transfer_id = "transfer_id",
        amount = "amount",
        transfer_remark = "transfer_remark",
        receive_mchid = "receive_mchid",
        state = "state",
        create_time = "create_time",
        success_time = "success_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
            /// `CLOSE`
            Close,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
            Close = "CLOSE",
        );
    }
}
