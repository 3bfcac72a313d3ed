//! 同步资格核销信息 · `POST /v3/gov/subsidy/qualifications/sync`
//!
//! Generated from docs/openapi/v3/gov/subsidy/qualifications/sync.md by `cargo xtask regen`; do not edit.

/// Reports that a user's government subsidy qualification was used, with the order, goods and fapiao details.
///
/// 上报用户的政府补贴资格已被使用，附订单、商品和发票信息。
///
/// `POST /v3/gov/subsidy/qualifications/sync`
///
/// 同步资格核销信息 / Report a subsidy qualification's redemption · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::qualifications::sync::post;
///
/// let request = post()
///     .out_trade_no("TEA20260618103542007")
///     .receive_region_code("510107")
///     .brand("锦绣茶")
///     .address("四川省成都市武侯区锦绣路12号")
///     .qualification_region_code(510000)
///     .sn_code("JXBCD2182605170342")
///     .seller_name("成都锦绣茶业有限公司")
///     .license_number("91510107MA0000007C")
///     .barcode("6970000000260")
///     .item_name("锦绣茶双门电冰箱")
///     .spec_model("JX-BCD218")
///     .invoice_num("48602741")
///     .product_type(post::ProductType::CommonProduct)
///     .order_amount(199900)
///     .discount_amount(29985)
///     .mch_order_id("TEA20260618103542007")
///     .invoice_time("2026-06-18T11:00:00+08:00")
///     .purchaser_name("李雷")
///     .sale_model(post::SaleModel::SaleModelOnline)
///     .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
///     .invoice_address_code("510107")
///     .tax_authority_code("15101070000")
///     .transaction_time("2026-06-18T10:36:15+08:00")
///     .cate_state(post::CateState::CateStateRedeem)
///     .mch_name("成都锦绣茶业有限公司");
/// ```
#[doc(alias = "同步资格核销信息")]
#[doc(alias = "/v3/gov/subsidy/qualifications/sync")]
#[doc(alias = "post_v3_gov_subsidy_qualifications_sync")]
#[doc(alias = "步资格核销信息")]
#[doc(alias = "资格核销信息")]
#[doc(alias = "格核销信息")]
#[doc(alias = "核销信息")]
#[doc(alias = "销信息")]
#[doc(alias = "信息")]
#[doc(alias = "Report a subsidy qualifications redemption")]
#[doc(alias = "subsidy qualifications redemption")]
#[doc(alias = "qualifications redemption")]
#[doc(alias = "s redemption")]
#[doc(alias = "redemption")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步资格核销信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_trade_no`, `receive_region_code`, `brand`, `address`, `qualification_region_code`, `sn_code`, `seller_name`, `license_number`, `barcode`, `item_name`, `spec_model`, `invoice_num`, `product_type`, `order_amount`, `discount_amount`, `mch_order_id`, `invoice_time`, `purchaser_name`, `sale_model`, `identity_document_type`, `invoice_address_code`, `tax_authority_code`, `transaction_time`, `cate_state`, `mch_name`.
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

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
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

        /// 品牌 / Brand
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
        }

        /// 收货详细地址 / Detailed delivery address
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// 商品SN码 / Serial number (SN) of the goods
        ///
        /// **Required.**
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sn_code", value.into()))
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

        /// 商品条码 / Barcode of the goods
        ///
        /// **Required.**
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("barcode", value.into()))
        }

        /// 商品名称 / Name of the goods
        ///
        /// **Required.**
        pub fn item_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("item_name", value.into()))
        }

        /// 规格型号 / Specification and model
        ///
        /// **Required.**
        pub fn spec_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spec_model", value.into()))
        }

        /// 物流单号 / Tracking number of the shipment
        pub fn logistics_num(self, value: impl Into<String>) -> Self {
            Self(self.0.body("logistics_num", value.into()))
        }

        /// 签收时间 / Time at which the goods were signed for
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_time", value.into()))
        }

        /// 发票号码 / Fapiao number
        ///
        /// **Required.**
        pub fn invoice_num(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_num", value.into()))
        }

        /// 产品类型 / Product type
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.body("product_type", value.into()))
        }

        /// 电脑类型（台式、笔记本） / Type of computer: desktop or notebook
        pub fn pc_type(self, value: impl Into<PcType>) -> Self {
            Self(self.0.body("pc_type", value.into()))
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

        /// 第一个IMEI码 / First IMEI of the device
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei1", value.into()))
        }

        /// 第二个IMEI码 / Second IMEI of the device
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei2", value.into()))
        }

        /// 线上平台订单编号 / Order number on the online sales platform
        ///
        /// **Required.**
        pub fn mch_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_order_id", value.into()))
        }

        /// 线上平台退款编号 / Refund number on the online sales platform
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// 开票时间，RFC 3339格式 / Time the fapiao was issued, in RFC 3339
        ///
        /// **Required.**
        pub fn invoice_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_time", value.into()))
        }

        /// 购买方名称 / Purchaser name
        ///
        /// **Required.**
        pub fn purchaser_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("purchaser_name", value.into()))
        }

        /// 销售方式，线上或线下 / Sales channel, online or offline
        ///
        /// **Required.**
        pub fn sale_model(self, value: impl Into<SaleModel>) -> Self {
            Self(self.0.body("sale_model", value.into()))
        }

        /// 证件类型 / Type of the identity document
        ///
        /// **Required.**
        pub fn identity_document_type(self, value: impl Into<IdentityDocumentType>) -> Self {
            Self(self.0.body("identity_document_type", value.into()))
        }

        /// 发票开具地的地址编码 / Address code of the place where the fapiao is issued
        ///
        /// **Required.**
        pub fn invoice_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_address_code", value.into()))
        }

        /// 发票代码 / Fapiao code
        pub fn invoice_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_code", value.into()))
        }

        /// 税务机关代码 / Code of the tax authority
        ///
        /// **Required.**
        pub fn tax_authority_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("tax_authority_code", value.into()))
        }

        /// 交易完成或商品退回时间 / Time the transaction completed or the goods were returned
        ///
        /// **Required.**
        pub fn transaction_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_time", value.into()))
        }

        /// 品类状态 / Category's state
        ///
        /// **Required.**
        pub fn cate_state(self, value: impl Into<CateState>) -> Self {
            Self(self.0.body("cate_state", value.into()))
        }

        /// 商户名称（销售、开票主体） / Name of the merchant that sells and issues the fapiao
        ///
        /// **Required.**
        pub fn mch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_name", value.into()))
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
                "post_v3_gov_subsidy_qualifications_sync",
                Method::Post,
                "/v3/gov/subsidy/qualifications/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/receive_region_code",
                    "/body/brand",
                    "/body/address",
                    "/body/qualification_region_code",
                    "/body/sn_code",
                    "/body/seller_name",
                    "/body/license_number",
                    "/body/barcode",
                    "/body/item_name",
                    "/body/spec_model",
                    "/body/invoice_num",
                    "/body/product_type",
                    "/body/order_amount",
                    "/body/discount_amount",
                    "/body/mch_order_id",
                    "/body/invoice_time",
                    "/body/purchaser_name",
                    "/body/sale_model",
                    "/body/identity_document_type",
                    "/body/invoice_address_code",
                    "/body/tax_authority_code",
                    "/body/transaction_time",
                    "/body/cate_state",
                    "/body/mch_name",
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

    /// 产品类型 / Product type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProductType {
        /// 普通产品 / Common product
        ///
        /// `COMMON_PRODUCT`
        CommonProduct,
        /// 智能产品 / AI product
        ///
        /// `AI_PRODUCT`
        AiProduct,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProductType,
        CommonProduct = "COMMON_PRODUCT",
        AiProduct = "AI_PRODUCT",
    );

    /// 电脑类型（台式、笔记本） / Type of computer: desktop or notebook
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PcType {
        /// 台式机 / Desktop computer
        ///
        /// `DESKTOP`
        Desktop,
        /// 笔记本电脑 / Laptop computer
        ///
        /// `LAPTOP`
        Laptop,
        /// 未知电脑类型 / Unknown computer type
        ///
        /// `COMPUTER_TYPE_UNKNOWN`
        ComputerTypeUnknown,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PcType,
        Desktop = "DESKTOP",
        Laptop = "LAPTOP",
        ComputerTypeUnknown = "COMPUTER_TYPE_UNKNOWN",
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

    /// Response of 同步资格核销信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 响应码描述 / Description of the response code
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
