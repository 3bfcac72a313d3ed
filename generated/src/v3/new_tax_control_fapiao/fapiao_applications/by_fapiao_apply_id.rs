//! 查询电子发票 · `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}.md by `cargo xtask regen`; do not edit.

/// Queries the fapiao of an application, including whether they were issued, reversed or inserted into the card pack.
///
/// 查询发票申请单下的发票，包括是否已开具、冲红或插入卡包。
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
///
/// 查询电子发票 / Query an application's fapiao · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012531753), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012489258) · feature `v3-new-tax-control-fapiao` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get;
///
/// let request = get("4200002618202606184087315926")
///     .sub_mchid("1684913560")
///     .fapiao_id("FP20260618110000001");
/// ```
#[doc(alias = "查询电子发票")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}")]
#[doc(alias = "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id")]
#[doc(alias = "询电子发票")]
#[doc(alias = "电子发票")]
#[doc(alias = "子发票")]
#[doc(alias = "发票")]
#[doc(alias = "Query an applications fapiao")]
#[doc(alias = "applications fapiao")]
#[doc(alias = "s fapiao")]
#[doc(alias = "fapiao")]
pub fn get(fapiao_apply_id: impl Into<String>) -> get::Request {
    get::Request::new([fapiao_apply_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询电子发票. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
        ///
        /// At most 32 characters.
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("fapiao_id", value.into()))
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
                "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id",
                Method::Get,
                "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
            )
            .query(&["sub_mchid", "fapiao_id"])
            .response(
                &[
                    (
                        "/fapiao_information/*/buyer_information/phone",
                        FieldEncoding::RsaOaep,
                    ),
                    ("/fapiao_information/*/buyer_information/email", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询电子发票.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 发票信息 / Fapiao information
        ///
        /// Always present according to the docs.
        pub fapiao_information: Vec<response::FapiaoInformation>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        fapiao_information = "fapiao_information",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 发票信息 / Fapiao information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FapiaoInformation {
            /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
            ///
            /// Always present according to the docs.
            pub fapiao_id: Option<String>,
            /// 发票状态 / State of the fapiao
            ///
            /// Always present according to the docs.
            pub status: Option<Status>,
            /// 蓝字发票信息 / Information on the blue (regular) fapiao
            pub blue_fapiao: Option<BlueFapiao>,
            /// 红字发票信息 / Red-letter (reversing) fapiao
            pub red_fapiao: Option<RedFapiao>,
            /// 电子发票插卡信息 / Insertion of the fapiao into the user's card pack
            pub card_information: Option<CardInformation>,
            /// 总价税合计，单位：分 / Fapiao total including tax, in fen
            ///
            /// Always present according to the docs.
            pub total_amount: Option<i64>,
            /// 税额，单位：分 / Tax amount, in fen
            ///
            /// Always present according to the docs.
            pub tax_amount: Option<i64>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 销售方信息 / The seller on the fapiao
            ///
            /// Always present according to the docs.
            pub seller_information: Option<SellerInformation>,
            /// 发票购买方信息 / Buyer's data on the fapiao
            ///
            /// Always present according to the docs.
            pub buyer_information: Option<BuyerInformation>,
            /// 发票附加信息（收款人、复核人、开票人等） / Additional information of the fapiao, such as payee, reviewer and drawer
            ///
            /// Always present according to the docs.
            pub extra_information: Option<ExtraInformation>,
            /// 发票行列表 / Lines of the fapiao
            ///
            /// Always present according to the docs.
            pub items: Vec<Items>,
            /// 发票备注 / Remark printed on the fapiao
            pub remark: Option<String>,
            /// 开票失败错误码 / Error code of the failed fapiao issue
            pub fapiao_error_code: Option<String>,
            /// 开票失败原因 / Reason why issuing the fapiao failed
            pub fapiao_error_message: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FapiaoInformation,
            fapiao_id = "fapiao_id",
            status = "status",
            blue_fapiao = "blue_fapiao",
            red_fapiao = "red_fapiao",
            card_information = "card_information",
            total_amount = "total_amount",
            tax_amount = "tax_amount",
            amount = "amount",
            seller_information = "seller_information",
            buyer_information = "buyer_information",
            extra_information = "extra_information",
            items = "items",
            remark = "remark",
            fapiao_error_code = "fapiao_error_code",
            fapiao_error_message = "fapiao_error_message",
        );

        /// 发票状态 / State of the fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 开票已受理 / Issuing accepted
            ///
            /// `ISSUE_ACCEPTED`
            IssueAccepted,
            /// 已开具 / Issued
            ///
            /// `ISSUED`
            Issued,
            /// 冲红已受理 / Reversal accepted
            ///
            /// `REVERSE_ACCEPTED`
            ReverseAccepted,
            /// 已冲红 / Reversed
            ///
            /// `REVERSED`
            Reversed,
            /// 开票失败 / Issuing failed
            ///
            /// `ISSUE_FAILED`
            IssueFailed,
            /// 冲红失败 / Reversal failed
            ///
            /// `REVERSE_FAILED`
            ReverseFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            IssueAccepted = "ISSUE_ACCEPTED",
            Issued = "ISSUED",
            ReverseAccepted = "REVERSE_ACCEPTED",
            Reversed = "REVERSED",
            IssueFailed = "ISSUE_FAILED",
            ReverseFailed = "REVERSE_FAILED",
        );

        /// 蓝字发票信息 / Information on the blue (regular) fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BlueFapiao {
            /// 发票代码 / Fapiao code
            ///
            /// Always present according to the docs.
            pub fapiao_code: Option<String>,
            /// 发票号码 / Fapiao number
            ///
            /// Always present according to the docs.
            pub fapiao_number: Option<String>,
            /// 发票校验码 / Check code of the fapiao
            ///
            /// Always present according to the docs.
            pub check_code: Option<String>,
            /// 发票密码 / Cipher code of the fapiao
            ///
            /// Always present according to the docs.
            pub password: Option<String>,
            /// 开票时间，RFC 3339格式 / Time the fapiao was issued, in RFC 3339
            ///
            /// Always present according to the docs.
            pub fapiao_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BlueFapiao,
            fapiao_code = "fapiao_code",
            fapiao_number = "fapiao_number",
            check_code = "check_code",
            password = "password",
            fapiao_time = "fapiao_time",
        );

        /// 红字发票信息 / Red-letter (reversing) fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RedFapiao {
            /// 发票代码 / Fapiao code
            ///
            /// Always present according to the docs.
            pub fapiao_code: Option<String>,
            /// 发票号码 / Fapiao number
            ///
            /// Always present according to the docs.
            pub fapiao_number: Option<String>,
            /// 发票校验码 / Check code of the fapiao
            ///
            /// Always present according to the docs.
            pub check_code: Option<String>,
            /// 发票密码 / Cipher code of the fapiao
            ///
            /// Always present according to the docs.
            pub password: Option<String>,
            /// 开票时间，RFC 3339格式 / Time the fapiao was issued, in RFC 3339
            ///
            /// Always present according to the docs.
            pub fapiao_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RedFapiao,
            fapiao_code = "fapiao_code",
            fapiao_number = "fapiao_number",
            check_code = "check_code",
            password = "password",
            fapiao_time = "fapiao_time",
        );

        /// 电子发票插卡信息 / Insertion of the fapiao into the user's card pack
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CardInformation {
            /// 插卡公众号AppID / AppID of the Official Account that inserts the card
            ///
            /// Always present according to the docs.
            pub card_appid: Option<String>,
            /// 用户在插卡公众号下的OpenID / User's OpenID under the Official Account that inserts the card
            ///
            /// Always present according to the docs.
            pub card_openid: Option<String>,
            /// 电子发票卡券模板ID / Template ID of the fapiao card
            pub card_id: Option<String>,
            /// 电子发票在卡包中的编码 / Code of the fapiao card in the user's card pack
            pub card_code: Option<String>,
            /// 电子发票卡券状态 / State of the fapiao card
            ///
            /// Always present according to the docs.
            pub card_status: Option<CardStatus>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CardInformation,
            card_appid = "card_appid",
            card_openid = "card_openid",
            card_id = "card_id",
            card_code = "card_code",
            card_status = "card_status",
        );

        /// 电子发票卡券状态 / State of the fapiao card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CardStatus {
            /// 插卡已受理 / Insertion into the card pack accepted
            ///
            /// `INSERT_ACCEPTED`
            InsertAccepted,
            /// 已插入卡包 / Inserted into the card pack
            ///
            /// `INSERTED`
            Inserted,
            /// 作废已受理 / Discarding accepted
            ///
            /// `DISCARD_ACCEPTED`
            DiscardAccepted,
            /// 已作废 / Discarded
            ///
            /// `DISCARDED`
            Discarded,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CardStatus,
            InsertAccepted = "INSERT_ACCEPTED",
            Inserted = "INSERTED",
            DiscardAccepted = "DISCARD_ACCEPTED",
            Discarded = "DISCARDED",
        );

        /// 销售方信息 / The seller on the fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SellerInformation {
            /// 名称或姓名 / Name
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 纳税人识别号 / Taxpayer identification number
            ///
            /// Always present according to the docs.
            pub taxpayer_id: Option<String>,
            /// 销售方地址 / Seller's address
            ///
            /// Always present according to the docs.
            pub address: Option<String>,
            /// 电话 / Telephone number
            pub telephone: Option<String>,
            /// 销售方开户银行 / Seller's bank
            pub bank_name: Option<String>,
            /// 销售方银行账号 / Seller's bank account number
            pub bank_account: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SellerInformation,
            name = "name",
            taxpayer_id = "taxpayer_id",
            address = "address",
            telephone = "telephone",
            bank_name = "bank_name",
            bank_account = "bank_account",
        );

        /// 发票购买方信息 / Buyer's data on the fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BuyerInformation {
            /// 购买方类型 / Type of buyer, individual or organisation
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 名称或姓名 / Name
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 纳税人识别号 / Taxpayer identification number
            pub taxpayer_id: Option<String>,
            /// 购买方地址 / Buyer's address
            pub address: Option<String>,
            /// 电话 / Telephone number
            pub telephone: Option<String>,
            /// 购买方开户银行 / Buyer's bank
            pub bank_name: Option<String>,
            /// 购买方银行账号 / Buyer's bank account number
            pub bank_account: Option<String>,
            /// 购买方手机号 / Buyer's mobile phone number
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub phone: Option<Sensitive>,
            /// 购买方邮箱地址 / Buyer's e-mail address
            ///
            /// Format: `email`. Encrypted on the wire; decrypted by the client.
            pub email: Option<Sensitive>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<i64>,
            /// 商户订单号 / Merchant's order number
            pub out_trade_no: Option<String>,
            /// 发票类型 / Type of the fapiao
            pub fapiao_bill_type: Option<FapiaoBillType>,
            /// 用户开票留言 / Message the user left when asking for the fapiao
            pub user_apply_message: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BuyerInformation,
            r#type = "type",
            name = "name",
            taxpayer_id = "taxpayer_id",
            address = "address",
            telephone = "telephone",
            bank_name = "bank_name",
            bank_account = "bank_account",
            phone = "phone",
            email = "email",
            amount = "amount",
            out_trade_no = "out_trade_no",
            fapiao_bill_type = "fapiao_bill_type",
            user_apply_message = "user_apply_message",
        );

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

        /// 发票附加信息（收款人、复核人、开票人等） / Additional information of the fapiao, such as payee, reviewer and drawer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExtraInformation {
            /// 收款人 / Payee named on the fapiao
            pub payee: Option<String>,
            /// 复核人 / Person who checked the fapiao
            pub reviewer: Option<String>,
            /// 开票人 / Person who issues the fapiao
            ///
            /// Always present according to the docs.
            pub drawer: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ExtraInformation,
            payee = "payee",
            reviewer = "reviewer",
            drawer = "drawer",
        );

        /// 发票行列表 / Lines of the fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Items {
            /// 税收分类编码 / Tax classification code of the goods or service
            ///
            /// Always present according to the docs.
            pub tax_code: Option<String>,
            /// 货物或应税劳务、服务名称 / Name of the goods, labour or service on the fapiao line
            ///
            /// Always present according to the docs.
            pub goods_name: Option<String>,
            /// 规格型号 / Specification and model on the fapiao line
            pub specification: Option<String>,
            /// 商品计量单位 / Unit of measure on the fapiao line
            pub unit: Option<String>,
            /// 数量，放大10的8次方，100000000表示1 / Quantity on the fapiao line in units of 10^-8 (100000000 is 1)
            ///
            /// Always present according to the docs.
            pub quantity: Option<i64>,
            /// 单价，放大后的整数，不以分计 / Unit price on the fapiao line, a scaled-up integer that does not count fen
            ///
            /// Always present according to the docs.
            pub unit_price: Option<i64>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 单行税额，单位：分 / Tax of the fapiao line, in fen
            ///
            /// Always present according to the docs.
            pub tax_amount: Option<i64>,
            /// 单行金额合计，单位：分 / Total of the fapiao line, in fen
            ///
            /// Always present according to the docs.
            pub total_amount: Option<i64>,
            /// 税率，单位：万分之一，1300为13% / Tax rate in units of 0.01% (1300 is 13%)
            ///
            /// Always present according to the docs.
            pub tax_rate: Option<i64>,
            /// 税收优惠政策标识 / Mark of the tax preference policy
            ///
            /// Always present according to the docs.
            pub tax_prefer_mark: Option<TaxPreferMark>,
            /// 是否折扣行 / Whether the fapiao line is a discount line
            ///
            /// Always present according to the docs.
            pub discount: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Items,
            tax_code = "tax_code",
            goods_name = "goods_name",
            specification = "specification",
            unit = "unit",
            quantity = "quantity",
            unit_price = "unit_price",
            amount = "amount",
            tax_amount = "tax_amount",
            total_amount = "total_amount",
            tax_rate = "tax_rate",
            tax_prefer_mark = "tax_prefer_mark",
            discount = "discount",
        );

        /// 税收优惠政策标识 / Mark of the tax preference policy
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TaxPreferMark {
            /// 不使用优惠政策 / No preferential policy
            ///
            /// `NO_FAVORABLE`
            NoFavorable,
            /// 不征税 / Not taxed
            ///
            /// `OUTSIDE_VAT`
            OutsideVat,
            /// 免税 / Tax exempt
            ///
            /// `VAT_EXEMPT`
            VatExempt,
            /// 普通零税率 / Normal zero rate
            ///
            /// `NORMAL_ZERO_RATED`
            NormalZeroRated,
            /// 出口零税率 / Zero rate for exports
            ///
            /// `EXPORT_ZERO_RATED`
            ExportZeroRated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TaxPreferMark,
            NoFavorable = "NO_FAVORABLE",
            OutsideVat = "OUTSIDE_VAT",
            VatExempt = "VAT_EXEMPT",
            NormalZeroRated = "NORMAL_ZERO_RATED",
            ExportZeroRated = "EXPORT_ZERO_RATED",
        );
    }
}
