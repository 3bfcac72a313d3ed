//! 医保自费混合收款下单 · `POST /v3/med-ins/orders`
//!
//! Generated from docs/openapi/v3/med-ins/orders.md by `cargo xtask regen`; do not edit.

/// Places an order paid by medical insurance, by the payer's own money, or by both.
///
/// 创建由医保、付款人自费或两者共同支付的订单。
///
/// `POST /v3/med-ins/orders`
///
/// 医保自费混合收款下单 / Create a medical insurance mixed order · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016781466), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012503131) · feature `v3-med-ins` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::med_ins::orders::post;
///
/// let request = post()
///     .mix_pay_type(post::MixPayType::CashAndInsurance)
///     .order_type(post::OrderType::DiagPay)
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .payer(
///         post::Payer::default()
///             .name("李雷")
///             .id_digest("ae05564031c21338aa8a2e7266e7855c")
///             .card_type(post::CardType::IdCard),
///     )
///     .out_trade_no("MED20260618103542007")
///     .serial_no("MZ20260618103000021")
///     .city_id("510100")
///     .med_inst_name("成都锦绣路社区医院")
///     .med_inst_no("H51010700426")
///     .total_fee(15500)
///     .callback_url("https://pay.example.com/wechat/notices")
///     .attach("dept=03");
/// ```
#[doc(alias = "医保自费混合收款下单")]
#[doc(alias = "/v3/med-ins/orders")]
#[doc(alias = "post_v3_med_ins_orders")]
#[doc(alias = "保自费混合收款下单")]
#[doc(alias = "自费混合收款下单")]
#[doc(alias = "费混合收款下单")]
#[doc(alias = "混合收款下单")]
#[doc(alias = "合收款下单")]
#[doc(alias = "收款下单")]
#[doc(alias = "款下单")]
#[doc(alias = "下单")]
#[doc(alias = "Create a medical insurance mixed order")]
#[doc(alias = "medical insurance mixed order")]
#[doc(alias = "insurance mixed order")]
#[doc(alias = "mixed order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 医保自费混合收款下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mix_pay_type`, `order_type`, `appid`, `payer`, `out_trade_no`, `serial_no`, `city_id`, `med_inst_name`, `med_inst_no`, `total_fee`, `callback_url`.
    ///
    /// **Exactly one**: `openid`, `sub_openid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 混合支付类型 / Type of mixed payment
        ///
        /// **Required.**
        pub fn mix_pay_type(self, value: impl Into<MixPayType>) -> Self {
            Self(self.0.body("mix_pay_type", value.into()))
        }

        /// 订单类型 / Type of the order
        ///
        /// **Required.**
        pub fn order_type(self, value: impl Into<OrderType>) -> Self {
            Self(self.0.body("order_type", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Exactly one field of the choice `payer` is required.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        ///
        /// Exactly one field of the choice `payer` is required.
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// 支付者信息 / Payer
        ///
        /// **Required.**
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
        }

        /// 是否代亲属支付 / Whether the payer pays for a relative
        pub fn pay_for_relatives(self, value: bool) -> Self {
            Self(self.0.body("pay_for_relatives", value))
        }

        /// 亲属身份信息 / Identity of the relative being paid for
        pub fn relative(self, value: Relative) -> Self {
            Self(self.0.body("relative", value))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 证书序列号或医疗机构订单号 / Serial number: of a certificate, or the medical institution's order number
        ///
        /// **Required.**
        pub fn serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("serial_no", value.into()))
        }

        /// 医保局返回的支付单ID / Payment order ID from the medical insurance bureau
        pub fn pay_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pay_order_id", value.into()))
        }

        /// 医保局返回的支付授权码 / Payment authorization code from the medical insurance bureau
        pub fn pay_auth_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pay_auth_no", value.into()))
        }

        /// 用户定位信息，格式：经度,纬度 / User's position as longitude,latitude
        pub fn geo_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("geo_location", value.into()))
        }

        /// 城市ID / City's ID
        ///
        /// **Required.**
        pub fn city_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("city_id", value.into()))
        }

        /// 医疗机构名称 / Name of the medical institution
        ///
        /// **Required.**
        pub fn med_inst_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("med_inst_name", value.into()))
        }

        /// 医疗机构编码 / Code of the medical institution
        ///
        /// **Required.**
        pub fn med_inst_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("med_inst_no", value.into()))
        }

        /// 医保下单时间，RFC 3339格式 / Time the medical insurance order was placed, in RFC 3339
        pub fn med_ins_order_create_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("med_ins_order_create_time", value.into()))
        }

        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// 医保统筹基金支付金额，单位：分 / Amount paid from the pooled medical insurance fund, in fen
        pub fn med_ins_gov_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_ins_gov_fee", value.into()))
        }

        /// 医保个人账户支付金额，单位：分 / Amount paid from the personal medical insurance account, in fen
        pub fn med_ins_self_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_ins_self_fee", value.into()))
        }

        /// 医保其他支付金额，单位：分 / Other amount borne by medical insurance, in fen
        pub fn med_ins_other_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_ins_other_fee", value.into()))
        }

        /// 医保结算后的自费金额，单位：分 / Self-paid (cash) amount left after medical insurance settlement, in fen
        pub fn med_ins_cash_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_ins_cash_fee", value.into()))
        }

        /// 用户需微信支付的自费金额，单位：分 / Amount the user pays by WeChat Pay, in fen
        pub fn wechat_pay_cash_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("wechat_pay_cash_fee", value.into()))
        }

        /// 医保现金补充列表 / Cash additions to the medical insurance order
        pub fn cash_add_detail(
            self,
            values: impl IntoIterator<Item = CashAddDetail>,
        ) -> Self {
            Self(self.0.body("cash_add_detail", list::<CashAddDetail>(values)))
        }

        /// 医保现金减免列表 / Cash reductions of the medical insurance order
        pub fn cash_reduce_detail(
            self,
            values: impl IntoIterator<Item = CashReduceDetail>,
        ) -> Self {
            Self(self.0.body("cash_reduce_detail", list::<CashReduceDetail>(values)))
        }

        /// 回调通知URL / URL to which notifications are sent
        ///
        /// **Required.** Format: `uri`.
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("callback_url", value.into()))
        }

        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        pub fn prepay_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prepay_id", value.into()))
        }

        /// 医疗机构透传给医保的数据，JSON格式 / Data passed through from the medical institution to the insurance bureau, JSON
        pub fn passthrough_request_content(self, value: PassthroughRequestContent) -> Self {
            Self(self.0.body("passthrough_request_content", value))
        }

        /// 与医疗机构约定的扩展字段 / Extension fields agreed with the medical institution
        pub fn extends(self, value: impl Into<String>) -> Self {
            Self(self.0.body("extends", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 渠道号 / Channel's number
        pub fn channel_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_no", value.into()))
        }

        /// 是否使用医保局测试环境 / Whether the order goes to the medical insurance bureau's test environment
        pub fn med_ins_test_env(self, value: bool) -> Self {
            Self(self.0.body("med_ins_test_env", value))
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
                "post_v3_med_ins_orders",
                Method::Post,
                "/v3/med-ins/orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/mix_pay_type",
                    "/body/order_type",
                    "/body/appid",
                    "/body/payer",
                    "/body/payer/name",
                    "/body/payer/id_digest",
                    "/body/payer/card_type",
                    "/body/relative/name",
                    "/body/relative/id_digest",
                    "/body/relative/card_type",
                    "/body/out_trade_no",
                    "/body/serial_no",
                    "/body/city_id",
                    "/body/med_inst_name",
                    "/body/med_inst_no",
                    "/body/total_fee",
                    "/body/cash_add_detail/*/cash_add_fee",
                    "/body/cash_add_detail/*/cash_add_type",
                    "/body/cash_reduce_detail/*/cash_reduce_fee",
                    "/body/cash_reduce_detail/*/cash_reduce_type",
                    "/body/callback_url",
                ],
            )
            .choices(&[Choice::OneOf(&["/body/openid", "/body/sub_openid"])])
            .request(
                &[
                    ("/body/payer/name", FieldEncoding::RsaOaep),
                    ("/body/payer/id_digest", FieldEncoding::RsaOaep),
                    ("/body/relative/name", FieldEncoding::RsaOaep),
                    ("/body/relative/id_digest", FieldEncoding::RsaOaep),
                    ("/body/passthrough_request_content", FieldEncoding::Json),
                ],
            )
            .response(
                &[
                    ("/passthrough_response_content", FieldEncoding::Json),
                    ("/passthrough_request_content", FieldEncoding::Json),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 混合支付类型 / Type of mixed payment
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixPayType {
        /// 未知混合支付类型 / Unknown type of mixed payment
        ///
        /// `UNKNOWN_MIX_PAY_TYPE`
        UnknownMixPayType,
        /// 仅自费 / Self-paid only
        ///
        /// `CASH_ONLY`
        CashOnly,
        /// 仅医保 / Medical insurance only
        ///
        /// `INSURANCE_ONLY`
        InsuranceOnly,
        /// 自费和医保 / Self-paid and medical insurance
        ///
        /// `CASH_AND_INSURANCE`
        CashAndInsurance,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MixPayType,
        UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
        CashOnly = "CASH_ONLY",
        InsuranceOnly = "INSURANCE_ONLY",
        CashAndInsurance = "CASH_AND_INSURANCE",
    );

    /// 订单类型 / Type of the order
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrderType {
        /// 未知订单类型 / Unknown order type
        ///
        /// `UNKNOWN_ORDER_TYPE`
        UnknownOrderType,
        /// 挂号支付 / Registration
        ///
        /// `REG_PAY`
        RegPay,
        /// 诊间支付 / Consultation
        ///
        /// `DIAG_PAY`
        DiagPay,
        /// 新冠检测费用 / COVID-19 test
        ///
        /// `COVID_EXAM_PAY`
        CovidExamPay,
        /// 住院费支付 / Hospitalisation
        ///
        /// `IN_HOSP_PAY`
        InHospPay,
        /// 药店支付 / Pharmacy
        ///
        /// `PHARMACY_PAY`
        PharmacyPay,
        /// 保险费支付 / Insurance premium
        ///
        /// `INSURANCE_PAY`
        InsurancePay,
        /// 互联网医院挂号支付 / Registration at an internet hospital
        ///
        /// `INT_REG_PAY`
        IntRegPay,
        /// 互联网医院复诊支付 / Follow-up visit at an internet hospital
        ///
        /// `INT_RE_DIAG_PAY`
        IntReDiagPay,
        /// 互联网医院处方支付 / Prescription of an internet hospital
        ///
        /// `INT_RX_PAY`
        IntRxPay,
        /// 新冠抗原检测费用 / COVID-19 antigen test
        ///
        /// `COVID_ANTIGEN_PAY`
        CovidAntigenPay,
        /// 药费支付 / Medicine
        ///
        /// `MED_PAY`
        MedPay,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OrderType,
        UnknownOrderType = "UNKNOWN_ORDER_TYPE",
        RegPay = "REG_PAY",
        DiagPay = "DIAG_PAY",
        CovidExamPay = "COVID_EXAM_PAY",
        InHospPay = "IN_HOSP_PAY",
        PharmacyPay = "PHARMACY_PAY",
        InsurancePay = "INSURANCE_PAY",
        IntRegPay = "INT_REG_PAY",
        IntReDiagPay = "INT_RE_DIAG_PAY",
        IntRxPay = "INT_RX_PAY",
        CovidAntigenPay = "COVID_ANTIGEN_PAY",
        MedPay = "MED_PAY",
    );

    /// 支付者信息 / Payer
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Payer(ObjectBuilder);

    impl Payer {
        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 个人身份证件号的摘要 / Digest of the person's identity number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_digest(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_digest", value.into()))
        }

        /// 支付人证件类型 / Type of the payer's identity document
        ///
        /// **Required.**
        pub fn card_type(self, value: impl Into<CardType>) -> Self {
            Self(self.0.set("card_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payer);

    /// 支付人证件类型 / Type of the payer's identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CardType {
        /// 未知证件类型 / Unknown document type
        ///
        /// `UNKNOWN_USER_CARD_TYPE`
        UnknownUserCardType,
        /// 身份证 / ID card of mainland China
        ///
        /// `ID_CARD`
        IdCard,
        /// 户口簿 / Household register
        ///
        /// `HOUSEHOLD_REGISTRATION`
        HouseholdRegistration,
        /// 外国人护照 / Passport of a foreigner
        ///
        /// `FOREIGNER_PASSPORT`
        ForeignerPassport,
        /// 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
        ///
        /// `MAINLAND_TRAVEL_PERMIT_FOR_TW`
        MainlandTravelPermitForTw,
        /// 澳门居民来往内地通行证 / Mainland travel permit for Macao residents
        ///
        /// `MAINLAND_TRAVEL_PERMIT_FOR_MO`
        MainlandTravelPermitForMo,
        /// 香港居民来往内地通行证 / Mainland travel permit for Hong Kong residents
        ///
        /// `MAINLAND_TRAVEL_PERMIT_FOR_HK`
        MainlandTravelPermitForHk,
        /// 外国人永久居留证 / Foreigner's permanent residence permit
        ///
        /// `FOREIGN_PERMANENT_RESIDENT`
        ForeignPermanentResident,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CardType,
        UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
        IdCard = "ID_CARD",
        HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
        ForeignerPassport = "FOREIGNER_PASSPORT",
        MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
    );

    /// 亲属身份信息 / Identity of the relative being paid for
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Relative(ObjectBuilder);

    impl Relative {
        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 个人身份证件号的摘要 / Digest of the person's identity number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_digest(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_digest", value.into()))
        }

        /// 亲属证件类型 / Type of the relative's identity document
        ///
        /// **Required.**
        pub fn card_type(self, value: impl Into<CardType>) -> Self {
            Self(self.0.set("card_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Relative);

    /// 医保现金补充列表 / Cash additions to the medical insurance order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CashAddDetail(ObjectBuilder);

    impl CashAddDetail {
        /// 现金补充金额，单位：分 / Amount of the cash addition, in fen
        ///
        /// **Required.**
        pub fn cash_add_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cash_add_fee", value.into()))
        }

        /// 现金补充类型 / Type of cash addition
        ///
        /// **Required.**
        pub fn cash_add_type(self, value: impl Into<CashAddType>) -> Self {
            Self(self.0.set("cash_add_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CashAddDetail);

    /// 现金补充类型 / Type of cash addition
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CashAddType {
        /// 默认补充类型 / Default type of addition
        ///
        /// `DEFAULT_ADD_TYPE`
        DefaultAddType,
        /// 运费 / Freight
        ///
        /// `FREIGHT`
        Freight,
        /// 其他医疗费用 / Other medical expenses
        ///
        /// `OTHER_MEDICAL_EXPENSES`
        OtherMedicalExpenses,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CashAddType,
        DefaultAddType = "DEFAULT_ADD_TYPE",
        Freight = "FREIGHT",
        OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    );

    /// 医保现金减免列表 / Cash reductions of the medical insurance order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CashReduceDetail(ObjectBuilder);

    impl CashReduceDetail {
        /// 现金减免金额，单位：分 / Amount of the cash reduction, in fen
        ///
        /// **Required.**
        pub fn cash_reduce_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cash_reduce_fee", value.into()))
        }

        /// 现金减免类型 / Type of cash reduction
        ///
        /// **Required.**
        pub fn cash_reduce_type(self, value: impl Into<CashReduceType>) -> Self {
            Self(self.0.set("cash_reduce_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CashReduceDetail);

    /// 现金减免类型 / Type of cash reduction
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CashReduceType {
        /// 默认减免类型 / Default type of reduction
        ///
        /// `DEFAULT_REDUCE_TYPE`
        DefaultReduceType,
        /// 医院减免 / Reduction by the hospital
        ///
        /// `HOSPITAL_REDUCE`
        HospitalReduce,
        /// 药店优惠 / Pharmacy discount
        ///
        /// `PHARMACY_DISCOUNT`
        PharmacyDiscount,
        /// 优惠 / Discount
        ///
        /// `DISCOUNT`
        Discount,
        /// 预付费抵扣 / Prepayment deducted
        ///
        /// `PRE_PAYMENT`
        PrePayment,
        /// 押金抵扣 / Deposit deducted
        ///
        /// `DEPOSIT_DEDUCTION`
        DepositDeduction,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CashReduceType,
        DefaultReduceType = "DEFAULT_REDUCE_TYPE",
        HospitalReduce = "HOSPITAL_REDUCE",
        PharmacyDiscount = "PHARMACY_DISCOUNT",
        Discount = "DISCOUNT",
        PrePayment = "PRE_PAYMENT",
        DepositDeduction = "DEPOSIT_DEDUCTION",
    );

    /// 医疗机构透传给医保的数据，JSON格式 / Data passed through from the medical institution to the insurance bureau, JSON
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PassthroughRequestContent(ObjectBuilder);

    impl PassthroughRequestContent {
        /// 医保支付授权码 / Payment authorization code of the medical insurance bureau
        pub fn pay_auth_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payAuthNo", value.into()))
        }

        /// 医保支付单ID / Payment order ID of the medical insurance bureau
        pub fn pay_ord_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payOrdId", value.into()))
        }

        /// 医保结算地点经纬度 / Longitude and latitude of the place of the medical insurance settlement
        pub fn setl_latlnt(self, value: impl Into<String>) -> Self {
            Self(self.0.set("setlLatlnt", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PassthroughRequestContent);

    /// Response of 医保自费混合收款下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 医保自费混合订单号 / WeChat Pay's number of the mixed order of medical insurance and cash
        ///
        /// Always present according to the docs.
        pub mix_trade_no: Option<String>,
        /// 医保自费混合订单支付状态 / Payment status of the mixed order of medical insurance and cash
        ///
        /// Always present according to the docs.
        pub mix_pay_status: Option<response::MixPayStatus>,
        /// 混合订单自费部分的支付状态 / Payment state of the self-paid part of the mixed order
        ///
        /// Always present according to the docs.
        pub self_pay_status: Option<response::SelfPayStatus>,
        /// 混合订单中医保部分的支付状态 / Payment status of the mixed order's medical insurance part
        ///
        /// Always present according to the docs.
        pub med_ins_pay_status: Option<response::MedInsPayStatus>,
        /// 支付（收款）成功时间 / Time the payment succeeded or the amount was collected
        pub paid_time: Option<String>,
        /// 医保局透传给医疗机构的返回内容，JSON格式 / Data passed through from the insurance bureau to the medical institution, JSON
        pub passthrough_response_content: Option<response::PassthroughResponseContent>,
        /// 混合支付类型 / Type of mixed payment
        ///
        /// Always present according to the docs.
        pub mix_pay_type: Option<response::MixPayType>,
        /// 订单类型 / Type of the order
        ///
        /// Always present according to the docs.
        pub order_type: Option<response::OrderType>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 是否代亲属支付 / Whether the payer pays for a relative
        pub pay_for_relatives: Option<bool>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 证书序列号或医疗机构订单号 / Serial number: of a certificate, or the medical institution's order number
        ///
        /// Always present according to the docs.
        pub serial_no: Option<String>,
        /// 医保局返回的支付单ID / Payment order ID from the medical insurance bureau
        pub pay_order_id: Option<String>,
        /// 医保局返回的支付授权码 / Payment authorization code from the medical insurance bureau
        pub pay_auth_no: Option<String>,
        /// 用户定位信息，格式：经度,纬度 / User's position as longitude,latitude
        pub geo_location: Option<String>,
        /// 城市ID / City's ID
        ///
        /// Always present according to the docs.
        pub city_id: Option<String>,
        /// 医疗机构名称 / Name of the medical institution
        ///
        /// Always present according to the docs.
        pub med_inst_name: Option<String>,
        /// 医疗机构编码 / Code of the medical institution
        ///
        /// Always present according to the docs.
        pub med_inst_no: Option<String>,
        /// 医保下单时间，RFC 3339格式 / Time the medical insurance order was placed, in RFC 3339
        pub med_ins_order_create_time: Option<String>,
        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub total_fee: Option<i64>,
        /// 医保统筹基金支付金额，单位：分 / Amount paid from the pooled medical insurance fund, in fen
        pub med_ins_gov_fee: Option<i64>,
        /// 医保个人账户支付金额，单位：分 / Amount paid from the personal medical insurance account, in fen
        pub med_ins_self_fee: Option<i64>,
        /// 医保其他支付金额，单位：分 / Other amount borne by medical insurance, in fen
        pub med_ins_other_fee: Option<i64>,
        /// 医保结算后的自费金额，单位：分 / Self-paid (cash) amount left after medical insurance settlement, in fen
        pub med_ins_cash_fee: Option<i64>,
        /// 用户需微信支付的自费金额，单位：分 / Amount the user pays by WeChat Pay, in fen
        pub wechat_pay_cash_fee: Option<i64>,
        /// 医保现金补充列表 / Cash additions to the medical insurance order
        pub cash_add_detail: Vec<response::CashAddDetail>,
        /// 医保现金减免列表 / Cash reductions of the medical insurance order
        pub cash_reduce_detail: Vec<response::CashReduceDetail>,
        /// 回调通知URL / URL to which notifications are sent
        ///
        /// Always present according to the docs. Format: `uri`.
        pub callback_url: Option<String>,
        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        pub prepay_id: Option<String>,
        /// 医疗机构透传给医保的数据，JSON格式 / Data passed through from the medical institution to the insurance bureau, JSON
        pub passthrough_request_content: Option<response::PassthroughRequestContent>,
        /// 与医疗机构约定的扩展字段 / Extension fields agreed with the medical institution
        pub extends: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 渠道号 / Channel's number
        pub channel_no: Option<String>,
        /// 是否使用医保局测试环境 / Whether the order goes to the medical insurance bureau's test environment
        pub med_ins_test_env: Option<bool>,
        /// 医保支付失败原因 / Reason why the medical insurance payment failed
        pub med_ins_fail_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mix_trade_no = "mix_trade_no",
        mix_pay_status = "mix_pay_status",
        self_pay_status = "self_pay_status",
        med_ins_pay_status = "med_ins_pay_status",
        paid_time = "paid_time",
        passthrough_response_content = "passthrough_response_content",
        mix_pay_type = "mix_pay_type",
        order_type = "order_type",
        appid = "appid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        openid = "openid",
        sub_openid = "sub_openid",
        pay_for_relatives = "pay_for_relatives",
        out_trade_no = "out_trade_no",
        serial_no = "serial_no",
        pay_order_id = "pay_order_id",
        pay_auth_no = "pay_auth_no",
        geo_location = "geo_location",
        city_id = "city_id",
        med_inst_name = "med_inst_name",
        med_inst_no = "med_inst_no",
        med_ins_order_create_time = "med_ins_order_create_time",
        total_fee = "total_fee",
        med_ins_gov_fee = "med_ins_gov_fee",
        med_ins_self_fee = "med_ins_self_fee",
        med_ins_other_fee = "med_ins_other_fee",
        med_ins_cash_fee = "med_ins_cash_fee",
        wechat_pay_cash_fee = "wechat_pay_cash_fee",
        cash_add_detail = "cash_add_detail",
        cash_reduce_detail = "cash_reduce_detail",
        callback_url = "callback_url",
        prepay_id = "prepay_id",
        passthrough_request_content = "passthrough_request_content",
        extends = "extends",
        attach = "attach",
        channel_no = "channel_no",
        med_ins_test_env = "med_ins_test_env",
        med_ins_fail_reason = "med_ins_fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 医保自费混合订单支付状态 / Payment status of the mixed order of medical insurance and cash
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MixPayStatus {
            /// 未知混合支付状态 / Unknown state of the mixed payment
            ///
            /// `UNKNOWN_MIX_PAY_STATUS`
            UnknownMixPayStatus,
            /// 混合订单已下单 / Mixed order created
            ///
            /// `MIX_PAY_CREATED`
            MixPayCreated,
            /// 混合订单支付成功 / Mixed order paid
            ///
            /// `MIX_PAY_SUCCESS`
            MixPaySuccess,
            /// 混合订单已退款 / Mixed order refunded
            ///
            /// `MIX_PAY_REFUND`
            MixPayRefund,
            /// 混合订单支付失败 / Mixed order failed
            ///
            /// `MIX_PAY_FAIL`
            MixPayFail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MixPayStatus,
            UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
            MixPayCreated = "MIX_PAY_CREATED",
            MixPaySuccess = "MIX_PAY_SUCCESS",
            MixPayRefund = "MIX_PAY_REFUND",
            MixPayFail = "MIX_PAY_FAIL",
        );

        /// 混合订单自费部分的支付状态 / Payment state of the self-paid part of the mixed order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SelfPayStatus {
            /// 未知自费支付状态 / Unknown state of the self-paid part
            ///
            /// `UNKNOWN_SELF_PAY_STATUS`
            UnknownSelfPayStatus,
            /// 自费部分已下单 / Self-paid part created
            ///
            /// `SELF_PAY_CREATED`
            SelfPayCreated,
            /// 自费部分支付成功 / Self-paid part paid
            ///
            /// `SELF_PAY_SUCCESS`
            SelfPaySuccess,
            /// 自费部分已退款 / Self-paid part refunded
            ///
            /// `SELF_PAY_REFUND`
            SelfPayRefund,
            /// 自费部分支付失败 / Self-paid part failed
            ///
            /// `SELF_PAY_FAIL`
            SelfPayFail,
            /// 无自费部分 / No self-paid part
            ///
            /// `NO_SELF_PAY`
            NoSelfPay,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SelfPayStatus,
            UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
            SelfPayCreated = "SELF_PAY_CREATED",
            SelfPaySuccess = "SELF_PAY_SUCCESS",
            SelfPayRefund = "SELF_PAY_REFUND",
            SelfPayFail = "SELF_PAY_FAIL",
            NoSelfPay = "NO_SELF_PAY",
        );

        /// 混合订单中医保部分的支付状态 / Payment status of the mixed order's medical insurance part
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MedInsPayStatus {
            /// 未知医保支付状态 / Unknown state of the insurance part
            ///
            /// `UNKNOWN_MED_INS_PAY_STATUS`
            UnknownMedInsPayStatus,
            /// 医保部分已下单 / Insurance part created
            ///
            /// `MED_INS_PAY_CREATED`
            MedInsPayCreated,
            /// 医保部分支付成功 / Insurance part paid
            ///
            /// `MED_INS_PAY_SUCCESS`
            MedInsPaySuccess,
            /// 医保部分已退款 / Insurance part refunded
            ///
            /// `MED_INS_PAY_REFUND`
            MedInsPayRefund,
            /// 医保部分支付失败 / Insurance part failed
            ///
            /// `MED_INS_PAY_FAIL`
            MedInsPayFail,
            /// 无医保部分 / No insurance part
            ///
            /// `NO_MED_INS_PAY`
            NoMedInsPay,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MedInsPayStatus,
            UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
            MedInsPayCreated = "MED_INS_PAY_CREATED",
            MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
            MedInsPayRefund = "MED_INS_PAY_REFUND",
            MedInsPayFail = "MED_INS_PAY_FAIL",
            NoMedInsPay = "NO_MED_INS_PAY",
        );

        /// 医保局透传给医疗机构的返回内容，JSON格式 / Data passed through from the insurance bureau to the medical institution, JSON
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PassthroughResponseContent {
            /// 医保支付授权码 / Payment authorization code of the medical insurance bureau
            pub pay_auth_no: Option<String>,
            /// 医保支付单ID / Payment order ID of the medical insurance bureau
            pub pay_ord_id: Option<String>,
            /// 医保结算地点经纬度 / Longitude and latitude of the place of the medical insurance settlement
            pub setl_latlnt: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PassthroughResponseContent,
            pay_auth_no = "payAuthNo",
            pay_ord_id = "payOrdId",
            setl_latlnt = "setlLatlnt",
        );

        /// 混合支付类型 / Type of mixed payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MixPayType {
            /// 未知混合支付类型 / Unknown type of mixed payment
            ///
            /// `UNKNOWN_MIX_PAY_TYPE`
            UnknownMixPayType,
            /// 仅自费 / Self-paid only
            ///
            /// `CASH_ONLY`
            CashOnly,
            /// 仅医保 / Medical insurance only
            ///
            /// `INSURANCE_ONLY`
            InsuranceOnly,
            /// 自费和医保 / Self-paid and medical insurance
            ///
            /// `CASH_AND_INSURANCE`
            CashAndInsurance,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MixPayType,
            UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
            CashOnly = "CASH_ONLY",
            InsuranceOnly = "INSURANCE_ONLY",
            CashAndInsurance = "CASH_AND_INSURANCE",
        );

        /// 订单类型 / Type of the order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OrderType {
            /// 未知订单类型 / Unknown order type
            ///
            /// `UNKNOWN_ORDER_TYPE`
            UnknownOrderType,
            /// 挂号支付 / Registration
            ///
            /// `REG_PAY`
            RegPay,
            /// 诊间支付 / Consultation
            ///
            /// `DIAG_PAY`
            DiagPay,
            /// 新冠检测费用 / COVID-19 test
            ///
            /// `COVID_EXAM_PAY`
            CovidExamPay,
            /// 住院费支付 / Hospitalisation
            ///
            /// `IN_HOSP_PAY`
            InHospPay,
            /// 药店支付 / Pharmacy
            ///
            /// `PHARMACY_PAY`
            PharmacyPay,
            /// 保险费支付 / Insurance premium
            ///
            /// `INSURANCE_PAY`
            InsurancePay,
            /// 互联网医院挂号支付 / Registration at an internet hospital
            ///
            /// `INT_REG_PAY`
            IntRegPay,
            /// 互联网医院复诊支付 / Follow-up visit at an internet hospital
            ///
            /// `INT_RE_DIAG_PAY`
            IntReDiagPay,
            /// 互联网医院处方支付 / Prescription of an internet hospital
            ///
            /// `INT_RX_PAY`
            IntRxPay,
            /// 新冠抗原检测费用 / COVID-19 antigen test
            ///
            /// `COVID_ANTIGEN_PAY`
            CovidAntigenPay,
            /// 药费支付 / Medicine
            ///
            /// `MED_PAY`
            MedPay,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OrderType,
            UnknownOrderType = "UNKNOWN_ORDER_TYPE",
            RegPay = "REG_PAY",
            DiagPay = "DIAG_PAY",
            CovidExamPay = "COVID_EXAM_PAY",
            InHospPay = "IN_HOSP_PAY",
            PharmacyPay = "PHARMACY_PAY",
            InsurancePay = "INSURANCE_PAY",
            IntRegPay = "INT_REG_PAY",
            IntReDiagPay = "INT_RE_DIAG_PAY",
            IntRxPay = "INT_RX_PAY",
            CovidAntigenPay = "COVID_ANTIGEN_PAY",
            MedPay = "MED_PAY",
        );

        /// 医保现金补充列表 / Cash additions to the medical insurance order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CashAddDetail {
            /// 现金补充金额，单位：分 / Amount of the cash addition, in fen
            ///
            /// Always present according to the docs.
            pub cash_add_fee: Option<i64>,
            /// 现金补充类型 / Type of cash addition
            ///
            /// Always present according to the docs.
            pub cash_add_type: Option<CashAddType>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CashAddDetail,
            cash_add_fee = "cash_add_fee",
            cash_add_type = "cash_add_type",
        );

        /// 现金补充类型 / Type of cash addition
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CashAddType {
            /// 默认补充类型 / Default type of addition
            ///
            /// `DEFAULT_ADD_TYPE`
            DefaultAddType,
            /// 运费 / Freight
            ///
            /// `FREIGHT`
            Freight,
            /// 其他医疗费用 / Other medical expenses
            ///
            /// `OTHER_MEDICAL_EXPENSES`
            OtherMedicalExpenses,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CashAddType,
            DefaultAddType = "DEFAULT_ADD_TYPE",
            Freight = "FREIGHT",
            OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
        );

        /// 医保现金减免列表 / Cash reductions of the medical insurance order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CashReduceDetail {
            /// 现金减免金额，单位：分 / Amount of the cash reduction, in fen
            ///
            /// Always present according to the docs.
            pub cash_reduce_fee: Option<i64>,
            /// 现金减免类型 / Type of cash reduction
            ///
            /// Always present according to the docs.
            pub cash_reduce_type: Option<CashReduceType>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CashReduceDetail,
            cash_reduce_fee = "cash_reduce_fee",
            cash_reduce_type = "cash_reduce_type",
        );

        /// 现金减免类型 / Type of cash reduction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CashReduceType {
            /// 默认减免类型 / Default type of reduction
            ///
            /// `DEFAULT_REDUCE_TYPE`
            DefaultReduceType,
            /// 医院减免 / Reduction by the hospital
            ///
            /// `HOSPITAL_REDUCE`
            HospitalReduce,
            /// 药店优惠 / Pharmacy discount
            ///
            /// `PHARMACY_DISCOUNT`
            PharmacyDiscount,
            /// 优惠 / Discount
            ///
            /// `DISCOUNT`
            Discount,
            /// 预付费抵扣 / Prepayment deducted
            ///
            /// `PRE_PAYMENT`
            PrePayment,
            /// 押金抵扣 / Deposit deducted
            ///
            /// `DEPOSIT_DEDUCTION`
            DepositDeduction,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CashReduceType,
            DefaultReduceType = "DEFAULT_REDUCE_TYPE",
            HospitalReduce = "HOSPITAL_REDUCE",
            PharmacyDiscount = "PHARMACY_DISCOUNT",
            Discount = "DISCOUNT",
            PrePayment = "PRE_PAYMENT",
            DepositDeduction = "DEPOSIT_DEDUCTION",
        );

        /// 医疗机构透传给医保的数据，JSON格式 / Data passed through from the medical institution to the insurance bureau, JSON
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PassthroughRequestContent {
            /// 医保支付授权码 / Payment authorization code of the medical insurance bureau
            pub pay_auth_no: Option<String>,
            /// 医保支付单ID / Payment order ID of the medical insurance bureau
            pub pay_ord_id: Option<String>,
            /// 医保结算地点经纬度 / Longitude and latitude of the place of the medical insurance settlement
            pub setl_latlnt: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PassthroughRequestContent,
            pay_auth_no = "payAuthNo",
            pay_ord_id = "payOrdId",
            setl_latlnt = "setlLatlnt",
        );
    }
}
