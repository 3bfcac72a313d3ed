//! 开具旅客运输行业电子发票 · `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport.md by `cargo xtask regen`; do not edit.

/// Issues a fapiao for passenger transport and inserts it into the user's card pack.
///
/// 开具旅客运输服务的电子发票，并插入用户的微信卡包。
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
///
/// 开具旅客运输行业电子发票 / Issue a passenger transport fapiao · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4025863376) · feature `v3-new-tax-control-fapiao` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::issue_passenger_transport::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .fapiao_apply_id("4200002618202606184087315926")
///     .buyer_information(
///         post::BuyerInformation::default()
///             .r#type(post::Type::Individual)
///             .name("李雷")
///             .amount(35200),
///     )
///     .fapiao_information(
///         post::FapiaoInformation::default()
///             .fapiao_id("FP20260618110000001")
///             .total_amount(35200)
///             .items([
///                 post::Items::default()
///                     .tax_code("3010101020202000000")
///                     .goods_name("茶山游包车客运服务")
///                     .total_amount(35200)
///                     .tax_rate(300)
///                     .discount(false),
///             ])
///             .billing_person_id("JX-KP-01")
///             .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
///             .transaction_information([
///                 post::TransactionInformation::default()
///                     .pay_channel("WECHAT_PAY")
///                     .transaction_id("4200002618202606184087315926")
///                     .amount(35200),
///             ]),
///     );
/// ```
#[doc(alias = "开具旅客运输行业电子发票")]
#[doc(
    alias = "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"
)]
#[doc(
    alias = "post_v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport"
)]
#[doc(alias = "具旅客运输行业电子发票")]
#[doc(alias = "旅客运输行业电子发票")]
#[doc(alias = "客运输行业电子发票")]
#[doc(alias = "运输行业电子发票")]
#[doc(alias = "输行业电子发票")]
#[doc(alias = "行业电子发票")]
#[doc(alias = "业电子发票")]
#[doc(alias = "电子发票")]
#[doc(alias = "子发票")]
#[doc(alias = "发票")]
#[doc(alias = "Issue a passenger transport fapiao")]
#[doc(alias = "passenger transport fapiao")]
#[doc(alias = "transport fapiao")]
#[doc(alias = "fapiao")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 开具旅客运输行业电子发票. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `fapiao_apply_id`, `buyer_information`, `fapiao_information`.
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

        /// 发票申请单号，唯一标识一次开票 / Number of the fapiao application, identifies one act of issuing
        ///
        /// **Required.**
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fapiao_apply_id", value.into()))
        }

        /// 发票购买方信息 / Buyer's data on the fapiao
        ///
        /// **Required.**
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.body("buyer_information", value))
        }

        /// 发票信息 / Fapiao information
        ///
        /// **Required.**
        pub fn fapiao_information(self, value: FapiaoInformation) -> Self {
            Self(self.0.body("fapiao_information", value))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport",
                Method::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/fapiao_apply_id",
                    "/body/buyer_information",
                    "/body/buyer_information/type",
                    "/body/buyer_information/name",
                    "/body/fapiao_information",
                    "/body/fapiao_information/fapiao_id",
                    "/body/fapiao_information/total_amount",
                    "/body/fapiao_information/items",
                    "/body/fapiao_information/items/*/tax_code",
                    "/body/fapiao_information/items/*/goods_name",
                    "/body/fapiao_information/items/*/total_amount",
                    "/body/fapiao_information/items/*/tax_rate",
                    "/body/fapiao_information/items/*/discount",
                    "/body/fapiao_information/items/*/passenger_information/name",
                    "/body/fapiao_information/items/*/passenger_information/certificate_type",
                    "/body/fapiao_information/items/*/passenger_information/certificate_number",
                    "/body/fapiao_information/items/*/passenger_information/departure_date",
                    "/body/fapiao_information/items/*/passenger_information/departure_place",
                    "/body/fapiao_information/items/*/passenger_information/destination",
                    "/body/fapiao_information/items/*/passenger_information/transportation_type",
                    "/body/fapiao_information/billing_person_id",
                    "/body/fapiao_information/fapiao_bill_type",
                    "/body/fapiao_information/transaction_information",
                    "/body/fapiao_information/transaction_information/*/pay_channel",
                    "/body/fapiao_information/transaction_information/*/transaction_id",
                    "/body/fapiao_information/transaction_information/*/amount",
                ],
            )
            .request(
                &[
                    ("/body/buyer_information/phone", FieldEncoding::RsaOaep),
                    ("/body/buyer_information/email", FieldEncoding::RsaOaep),
                    (
                        "/body/fapiao_information/items/*/passenger_information/certificate_number",
                        FieldEncoding::RsaOaep,
                    ),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 发票购买方信息 / Buyer's data on the fapiao
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BuyerInformation(ObjectBuilder);

    impl BuyerInformation {
        /// 购买方类型 / Type of buyer, individual or organisation
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 纳税人识别号 / Taxpayer identification number
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taxpayer_id", value.into()))
        }

        /// 购买方地址 / Buyer's address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// 电话 / Telephone number
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("telephone", value.into()))
        }

        /// 购买方开户银行 / Buyer's bank
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// 购买方银行账号 / Buyer's bank account number
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_account", value.into()))
        }

        /// 购买方手机号 / Buyer's mobile phone number
        ///
        /// Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// 购买方邮箱地址 / Buyer's e-mail address
        ///
        /// Format: `email`. Encrypted by the client.
        pub fn email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("email", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 发票类型 / Type of the fapiao
        pub fn fapiao_bill_type(self, value: impl Into<FapiaoBillType>) -> Self {
            Self(self.0.set("fapiao_bill_type", value.into()))
        }

        /// 用户开票留言 / Message the user left when asking for the fapiao
        pub fn user_apply_message(self, value: impl Into<String>) -> Self {
            Self(self.0.set("user_apply_message", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BuyerInformation);

    /// 购买方类型 / Type of buyer, individual or organisation
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 个人 / Individual
        ///
        /// `INDIVIDUAL`
        Individual,
        /// 单位 / Organization
        ///
        /// `ORGANIZATION`
        Organization,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Individual = "INDIVIDUAL",
        Organization = "ORGANIZATION",
    );

    /// 发票类型 / Type of the fapiao
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FapiaoBillType {
        /// 普通发票 / Ordinary fapiao
        ///
        /// `COMM_FAPIAO`
        CommFapiao,
        /// 增值税专用发票 / Special VAT fapiao
        ///
        /// `VAT_FAPIAO`
        VatFapiao,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FapiaoBillType,
        CommFapiao = "COMM_FAPIAO",
        VatFapiao = "VAT_FAPIAO",
    );

    /// 发票信息 / Fapiao information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FapiaoInformation(ObjectBuilder);

    impl FapiaoInformation {
        /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
        ///
        /// **Required.**
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_id", value.into()))
        }

        /// 总价税合计，单位：分 / Fapiao total including tax, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 发票行列表 / Lines of the fapiao
        ///
        /// **Required.**
        pub fn items(self, values: impl IntoIterator<Item = Items>) -> Self {
            Self(self.0.set("items", list::<Items>(values)))
        }

        /// 出口业务适用政策代码 / Code of the tax policy that applies to the export business
        ///
        /// Known values: `1` (退税政策 / Tax refund policy), `2` (免税政策 / Tax exemption policy), `3` (征税政策 / Taxation policy).
        pub fn export_business_policy_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("export_business_policy_code", value.into()))
        }

        /// 增值税即征即退代码 / Code of the VAT refund upon levy
        ///
        /// Known values: `1` (软件产品 / Software products), `2` (资源综合利用产品 / Products of comprehensive resource use), `3` (管道运输服务 / Pipeline transport services), `4` (有形动产融资租赁服务 / Finance leasing of tangible movable property), `5` (有形动产融资性售后回租服务 / Sale and leaseback of tangible movable property), `6` (新型墙体材料 / New wall materials), `7` (风力发电产品 / Wind power products), `8` (光伏发电产品 / Photovoltaic power products), `9` (动漫软件产品 / Animation software products), `10` (飞机维修劳务 / Aircraft maintenance services), `11` (黄金 / Gold), `12` (铂金 / Platinum).
        pub fn vat_refund_levy_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("vat_refund_levy_code", value.into()))
        }

        /// 开票人ID / ID of the person who issues the fapiao
        ///
        /// **Required.**
        pub fn billing_person_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("billing_person_id", value.into()))
        }

        /// 开票人名称 / Name of the person who issues the fapiao
        pub fn billing_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("billing_person", value.into()))
        }

        /// 发票类型 / Type of the fapiao
        ///
        /// **Required.**
        pub fn fapiao_bill_type(self, value: impl Into<FapiaoBillType>) -> Self {
            Self(self.0.set("fapiao_bill_type", value.into()))
        }

        /// 发票对应的交易信息 / Transactions the fapiao covers
        ///
        /// **Required.**
        pub fn transaction_information(
            self,
            values: impl IntoIterator<Item = TransactionInformation>,
        ) -> Self {
            Self(
                self.0.set("transaction_information", list::<TransactionInformation>(values)),
            )
        }

        /// 发票备注 / Remark printed on the fapiao
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FapiaoInformation);

    /// 发票行列表 / Lines of the fapiao
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Items(ObjectBuilder);

    impl Items {
        /// 税收分类编码 / Tax classification code of the goods or service
        ///
        /// **Required.**
        pub fn tax_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax_code", value.into()))
        }

        /// 货物或应税劳务、服务名称 / Name of the goods, labour or service on the fapiao line
        ///
        /// **Required.**
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 规格型号 / Specification and model on the fapiao line
        pub fn specification(self, value: impl Into<String>) -> Self {
            Self(self.0.set("specification", value.into()))
        }

        /// 商品计量单位 / Unit of measure on the fapiao line
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.set("unit", value.into()))
        }

        /// 数量，放大10的8次方，100000000表示1 / Quantity on the fapiao line in units of 10^-8 (100000000 is 1)
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// 单行金额合计，单位：分 / Total of the fapiao line, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 税率，单位：万分之一，1300为13% / Tax rate in units of 0.01% (1300 is 13%)
        ///
        /// **Required.**
        pub fn tax_rate(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_rate", value.into()))
        }

        /// 是否折扣行 / Whether the fapiao line is a discount line
        ///
        /// **Required.**
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.set("discount", value))
        }

        /// 税收优惠政策标识 / Code of the tax preference policy applied to the fapiao line
        ///
        /// Known values: `1` (简易征收 / Simplified taxation), `2` (稀土产品 / Rare earth products), `3` (免税 / Tax exempt), `4` (不征税 / Not taxed), `5` (先征后退 / Levied first, refunded later), `6` (100%先征后退 / Levied first, 100% refunded later), `7` (50%先征后退 / Levied first, 50% refunded later), `8` (按3%简易征收 / Simplified taxation at 3%), `9` (按5%简易征收 / Simplified taxation at 5%), `10` (按5%简易征收减按1.5%计征 / Simplified taxation at 5%, reduced to 1.5%), `11` (即征即退30% / 30% refunded upon collection), `12` (即征即退50% / 50% refunded upon collection), `13` (即征即退70% / 70% refunded upon collection), `14` (即征即退100% / 100% refunded upon collection), `15` (超税负3%即征即退 / Tax burden above 3% refunded upon collection), `16` (超税负8%即征即退 / Tax burden above 8% refunded upon collection), `17` (超税负12%即征即退 / Tax burden above 12% refunded upon collection), `18` (超税负6%即征即退 / Tax burden above 6% refunded upon collection).
        pub fn preferential_policy_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("preferential_policy_code", value.into()))
        }

        /// 出行人信息 / Passenger's information
        pub fn passenger_information(self, value: PassengerInformation) -> Self {
            Self(self.0.set("passenger_information", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Items);

    /// 出行人信息 / Passenger's information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PassengerInformation(ObjectBuilder);

    impl PassengerInformation {
        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 出行人证件类型 / Type of the passenger's identity document
        ///
        /// **Required.**
        pub fn certificate_type(self, value: impl Into<CertificateType>) -> Self {
            Self(self.0.set("certificate_type", value.into()))
        }

        /// 出行人证件号码 / Number of the passenger's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn certificate_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("certificate_number", value.into()))
        }

        /// 出行日期 / Date of departure
        ///
        /// **Required.**
        pub fn departure_date(self, value: impl Into<String>) -> Self {
            Self(self.0.set("departure_date", value.into()))
        }

        /// 出发地 / Place of departure
        ///
        /// **Required.**
        pub fn departure_place(self, value: impl Into<String>) -> Self {
            Self(self.0.set("departure_place", value.into()))
        }

        /// 目的地 / Destination
        ///
        /// **Required.**
        pub fn destination(self, value: impl Into<String>) -> Self {
            Self(self.0.set("destination", value.into()))
        }

        /// 交通工具类型 / Means of transport
        ///
        /// **Required.**
        pub fn transportation_type(self, value: impl Into<TransportationType>) -> Self {
            Self(self.0.set("transportation_type", value.into()))
        }

        /// 交通工具等级 / Class of travel
        pub fn transportation_classes(
            self,
            value: impl Into<TransportationClasses>,
        ) -> Self {
            Self(self.0.set("transportation_classes", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PassengerInformation);

    /// 出行人证件类型 / Type of the passenger's identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CertificateType {
        /// 身份证 / ID card of mainland China
        ///
        /// `IDENTITY_CARD`
        IdentityCard,
        /// 护照 / Passport
        ///
        /// `PASSPORT`
        Passport,
        /// 香港居民来往内地通行证 / Mainland travel permit for Hong Kong residents
        ///
        /// `HONG_KONG_PERMIT`
        HongKongPermit,
        /// 澳门居民来往内地通行证 / Mainland travel permit for Macao residents
        ///
        /// `MACAO_PERMIT`
        MacaoPermit,
        /// 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
        ///
        /// `TAIWAN_PERMIT`
        TaiwanPermit,
        /// 外国人居留证 / Foreigner's residence permit
        ///
        /// `FOREIGNER_RESIDENCE_PERMIT`
        ForeignerResidencePermit,
        /// 香港居民居住证 / Residence permit for Hong Kong residents
        ///
        /// `HONG_KONG_RESIDENT_CARD`
        HongKongResidentCard,
        /// 澳门居民居住证 / Residence permit for Macao residents
        ///
        /// `MACAO_RESIDENT_CARD`
        MacaoResidentCard,
        /// 台湾居民居住证 / Residence permit for Taiwan residents
        ///
        /// `TAIWAN_RESIDENT_CARD`
        TaiwanResidentCard,
        /// 军官证 / Military officer's card
        ///
        /// `MILITARY_OFFICER_CARD`
        MilitaryOfficerCard,
        /// 武警警官证 / Armed police officer's card
        ///
        /// `ARMED_POLICE_OFFICER_CARD`
        ArmedPoliceOfficerCard,
        /// 士兵证 / Soldier's card
        ///
        /// `SOLDIER_CARD`
        SoldierCard,
        /// 回乡证 / Home visit permit for Hong Kong and Macao residents
        ///
        /// `HOMECOMING_CERT`
        HomecomingCert,
        /// 台胞证 / Taiwan compatriot permit
        ///
        /// `TAIWAN_COMPATRIOT_CERT`
        TaiwanCompatriotCert,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CertificateType,
        IdentityCard = "IDENTITY_CARD",
        Passport = "PASSPORT",
        HongKongPermit = "HONG_KONG_PERMIT",
        MacaoPermit = "MACAO_PERMIT",
        TaiwanPermit = "TAIWAN_PERMIT",
        ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
        HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
        MacaoResidentCard = "MACAO_RESIDENT_CARD",
        TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
        MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
        ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
        SoldierCard = "SOLDIER_CARD",
        HomecomingCert = "HOMECOMING_CERT",
        TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
    );

    /// 交通工具类型 / Means of transport
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TransportationType {
        /// 长途汽车 / Long-distance bus
        ///
        /// `LONG_DISTANCE_BUS`
        LongDistanceBus,
        /// 公共交通 / Public transportation
        ///
        /// `PUBLIC_TRANSPORTATION`
        PublicTransportation,
        /// 汽车 / Car
        ///
        /// `CAR`
        Car,
        /// 船舶 / Ship
        ///
        /// `SHIP`
        Ship,
        /// 其他交通工具 / Other means of transport
        ///
        /// `OTHER_TRANSPORTATION`
        OtherTransportation,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransportationType,
        LongDistanceBus = "LONG_DISTANCE_BUS",
        PublicTransportation = "PUBLIC_TRANSPORTATION",
        Car = "CAR",
        Ship = "SHIP",
        OtherTransportation = "OTHER_TRANSPORTATION",
    );

    /// 交通工具等级 / Class of travel
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TransportationClasses {
        /// 船舶一等舱 / First class cabin of a ship
        ///
        /// `SHIP_FIRST_CLASS_CABIN`
        ShipFirstClassCabin,
        /// 船舶二等舱 / Second class cabin of a ship
        ///
        /// `SHIP_SECOND_CLASS_CABIN`
        ShipSecondClassCabin,
        /// 船舶三等舱 / Third class cabin of a ship
        ///
        /// `SHIP_THIRD_CLASS_CABIN`
        ShipThirdClassCabin,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransportationClasses,
        ShipFirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
        ShipSecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
        ShipThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
    );

    /// 发票对应的交易信息 / Transactions the fapiao covers
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TransactionInformation(ObjectBuilder);

    impl TransactionInformation {
        /// 支付渠道 / Payment channel
        ///
        /// **Required.** Known values: `WECHAT_PAY` (微信支付 / WeChat Pay).
        pub fn pay_channel(self, value: impl Into<String>) -> Self {
            Self(self.0.set("pay_channel", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransactionInformation);
}
