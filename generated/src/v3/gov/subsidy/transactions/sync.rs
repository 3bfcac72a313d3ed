//! 交易信息回传 · `POST /v3/gov/subsidy/transactions/sync`
//!
//! Generated from docs/openapi/v3/gov/subsidy/transactions/sync.md by `cargo xtask regen`; do not edit.

/// Reports a government subsidy transaction's data right after the payment succeeds.
///
/// 支付成功后，随即回传政府补贴交易的数据。
///
/// `POST /v3/gov/subsidy/transactions/sync`
///
/// 交易信息回传 / Report a subsidy transaction · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::transactions::sync::post;
///
/// let request = post()
///     .out_trade_no("TEA20260618103542007")
///     .receive_region_code("510107")
///     .brand("锦绣茶")
///     .qualification_region_code(510000)
///     .seller_name("成都锦绣茶业有限公司")
///     .license_number("91510107MA0000007C")
///     .order_amount(199900)
///     .discount_amount(29985)
///     .transaction_time("2026-06-18T10:36:15+08:00")
///     .mch_order_id("TEA20260618103542007")
///     .mch_name("成都锦绣茶业有限公司")
///     .cate_state(post::CateState::CateStateRedeem)
///     .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard);
/// ```
#[doc(alias = "交易信息回传")]
#[doc(alias = "/v3/gov/subsidy/transactions/sync")]
#[doc(alias = "post_v3_gov_subsidy_transactions_sync")]
#[doc(alias = "易信息回传")]
#[doc(alias = "信息回传")]
#[doc(alias = "息回传")]
#[doc(alias = "回传")]
#[doc(alias = "Report a subsidy transaction")]
#[doc(alias = "subsidy transaction")]
#[doc(alias = "transaction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 交易信息回传. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_trade_no`, `receive_region_code`, `brand`, `qualification_region_code`, `seller_name`, `license_number`, `order_amount`, `discount_amount`, `transaction_time`, `mch_order_id`, `mch_name`, `cate_state`, `identity_document_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 真实姓名 / Real name of the person
        ///
        /// Encrypted by the client.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// 手机号码 / Mobile phone number
        ///
        /// Encrypted by the client.
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone_number", value.into()))
        }

        /// 国补消费品类ID / ID of the subsidized consumer goods category
        ///
        /// Known values: `1` (消费品类1，含义见官方文档 / Appliance category 1; see the official page), `2` (消费品类2，含义见官方文档 / Appliance category 2; see the official page), `3` (消费品类3，含义见官方文档 / Appliance category 3; see the official page), `4` (消费品类4，含义见官方文档 / Appliance category 4; see the official page), `5` (消费品类5，含义见官方文档 / Appliance category 5; see the official page), `6` (消费品类6，含义见官方文档 / Appliance category 6; see the official page), `7` (消费品类7，含义见官方文档 / Appliance category 7; see the official page), `8` (消费品类8，含义见官方文档 / Appliance category 8; see the official page), `9` (消费品类9，含义见官方文档 / Appliance category 9; see the official page), `10` (消费品类10，含义见官方文档 / Appliance category 10; see the official page), `11` (消费品类11，含义见官方文档 / Appliance category 11; see the official page), `12` (消费品类12，含义见官方文档 / Appliance category 12; see the official page), `13` (消费品类13，含义见官方文档 / Appliance category 13; see the official page), `14` (消费品类14，含义见官方文档 / Appliance category 14; see the official page), `15` (消费品类15，含义见官方文档 / Appliance category 15; see the official page), `16` (消费品类16，含义见官方文档 / Appliance category 16; see the official page), `17` (消费品类17，含义见官方文档 / Appliance category 17; see the official page).
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("appliance_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 能效等级 / Energy efficiency grade
        pub fn energy_grade(self, value: impl Into<EnergyGrade>) -> Self {
            Self(self.0.body("energy_grade", value.into()))
        }

        /// 收货地区编码 / Region code of the delivery address
        ///
        /// **Required.**
        pub fn receive_region_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("receive_region_code", value.into()))
        }

        /// 家电品牌 / Brand of the appliance
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
        }

        /// 详细地址 / Detailed address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// 销售方名称 / Name of the seller
        ///
        /// **Required.**
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("seller_name", value.into()))
        }

        /// 注册号/统一社会信用代码 / Registration number or unified social credit code
        ///
        /// **Required.**
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("license_number", value.into()))
        }

        /// 订单金额 / Order amount
        ///
        /// **Required.**
        pub fn order_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("order_amount", value.into()))
        }

        /// 优惠金额，单位：分 / Discount, in fen (overseas: in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("discount_amount", value.into()))
        }

        /// 交易完成或商品退回时间 / Time the transaction completed or the goods were returned
        ///
        /// **Required.**
        pub fn transaction_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_time", value.into()))
        }

        /// 线上平台订单编号 / Order number on the online sales platform
        ///
        /// **Required.**
        pub fn mch_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_order_id", value.into()))
        }

        /// 线上平台的退款单号 / Refund number of the online platform
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// 商户名称（销售、开票主体） / Name of the merchant that sells and issues the fapiao
        ///
        /// **Required.**
        pub fn mch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_name", value.into()))
        }

        /// 销售方式，线上或线下 / Sales channel, online or offline
        pub fn sale_model(self, value: impl Into<SaleModel>) -> Self {
            Self(self.0.body("sale_model", value.into()))
        }

        /// 品类状态 / Category's state
        ///
        /// **Required.**
        pub fn cate_state(self, value: impl Into<CateState>) -> Self {
            Self(self.0.body("cate_state", value.into()))
        }

        /// 证件类型 / Type of the identity document
        ///
        /// **Required.**
        pub fn identity_document_type(self, value: impl Into<IdentityDocumentType>) -> Self {
            Self(self.0.body("identity_document_type", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_gov_subsidy_transactions_sync",
                Method::Post,
                "/v3/gov/subsidy/transactions/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/receive_region_code",
                    "/body/brand",
                    "/body/qualification_region_code",
                    "/body/seller_name",
                    "/body/license_number",
                    "/body/order_amount",
                    "/body/discount_amount",
                    "/body/transaction_time",
                    "/body/mch_order_id",
                    "/body/mch_name",
                    "/body/cate_state",
                    "/body/identity_document_type",
                ],
            )
            .request(
                &[
                    ("/body/real_name", FieldEncoding::RsaOaep),
                    ("/body/id_card_number", FieldEncoding::RsaOaep),
                    ("/body/phone_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 能效等级 / Energy efficiency grade
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EnergyGrade {
        /// 一级能效 / Energy grade 1
        ///
        /// `FIRST_LEVEL`
        FirstLevel,
        /// 二级能效 / Energy grade 2
        ///
        /// `SECOND_LEVEL`
        SecondLevel,
        /// 未知能效等级 / Unknown energy grade
        ///
        /// `ENERGY_GRADE_UNKNOWN`
        EnergyGradeUnknown,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        EnergyGrade,
        FirstLevel = "FIRST_LEVEL",
        SecondLevel = "SECOND_LEVEL",
        EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
    );

    /// 销售方式，线上或线下 / Sales channel, online or offline
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SaleModel {
        /// 线上 / Online
        ///
        /// `SALE_MODEL_ONLINE`
        SaleModelOnline,
        /// 线下 / Offline
        ///
        /// `SALE_MODEL_OFFLINE`
        SaleModelOffline,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SaleModel,
        SaleModelOnline = "SALE_MODEL_ONLINE",
        SaleModelOffline = "SALE_MODEL_OFFLINE",
    );

    /// 品类状态 / Category's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CateState {
        /// 核销 / Redeemed
        ///
        /// `CATE_STATE_REDEEM`
        CateStateRedeem,
        /// 退款 / Refunded
        ///
        /// `CATE_STATE_REFUND`
        CateStateRefund,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CateState,
        CateStateRedeem = "CATE_STATE_REDEEM",
        CateStateRefund = "CATE_STATE_REFUND",
    );

    /// 证件类型 / Type of the identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdentityDocumentType {
        /// 身份证 / ID card of mainland China
        ///
        /// `ID_DOC_TYPE_ID_CARD`
        IdDocTypeIdCard,
        /// 港澳居民来往内地通行证 / Mainland travel permit for Hong Kong and Macao residents
        ///
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`
        IdDocTypeMainlandTravelPermitForHkMc,
        /// 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
        ///
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`
        IdDocTypeMainlandTravelPermitForTw,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdentityDocumentType,
        IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
        IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    );

    /// Response of 交易信息回传.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 / Status code of the response
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 返回信息（错误或结果描述） / Description of the result or error
        ///
        /// Always present according to the docs.
        pub message: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        message = "message",
    );
}
