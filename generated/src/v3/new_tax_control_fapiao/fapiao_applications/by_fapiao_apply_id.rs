//! 查询电子发票 · `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}.md by `cargo xtask regen`; do not edit.

/// 查询电子发票
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
///
/// 查询电子发票 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012531753), [2](https://pay.weixin.qq.com/doc/v3/partner/4012489258), [3](https://pay.weixin.qq.com/doc/v3/partner/4015792567) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get;
///
/// let request = get("2662026061810354226626626626")
///     .sub_mchid("1684913560")
///     .fapiao_id("76120260618103");
/// ```
#[doc(alias = "查询电子发票")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}")]
#[doc(alias = "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id")]
pub fn get(fapiao_apply_id: impl Into<String>) -> get::Request {
    get::Request::new([fapiao_apply_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询电子发票; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `fapiao_id`
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("fapiao_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id",
                Verb::Get,
                "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
            )
            .query(&["sub_mchid", "fapiao_id"])
            .response(
                &[
                    ("/fapiao_information/*/buyer_information/phone", Wire::RsaOaep),
                    ("/fapiao_information/*/buyer_information/email", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询电子发票.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `fapiao_information`
        ///
        /// Documented as always there.
        pub fapiao_information: Vec<response::FapiaoInformation>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        fapiao_information = "fapiao_information",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// FapiaoInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FapiaoInformation {
            /// `fapiao_id`
            ///
            /// Documented as always there.
            pub fapiao_id: Option<String>,
            /// `status`
            ///
            /// Documented as always there.
            pub status: Option<Status>,
            /// `blue_fapiao`
            pub blue_fapiao: Option<BlueFapiao>,
            /// `red_fapiao`
            pub red_fapiao: Option<RedFapiao>,
            /// `card_information`
            pub card_information: Option<CardInformation>,
            /// `total_amount`
            ///
            /// Documented as always there.
            pub total_amount: Option<i64>,
            /// `tax_amount`
            ///
            /// Documented as always there.
            pub tax_amount: Option<i64>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `seller_information`
            ///
            /// Documented as always there.
            pub seller_information: Option<SellerInformation>,
            /// `buyer_information`
            ///
            /// Documented as always there.
            pub buyer_information: Option<BuyerInformation>,
            /// `extra_information`
            ///
            /// Documented as always there.
            pub extra_information: Option<ExtraInformation>,
            /// `items`
            ///
            /// Documented as always there.
            pub items: Vec<Items>,
            /// `remark`
            pub remark: Option<String>,
            /// `fapiao_error_code`
            pub fapiao_error_code: Option<String>,
            /// `fapiao_error_message`
            pub fapiao_error_message: Option<String>,
            /// What came besides.
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

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `ISSUE_ACCEPTED`
            IssueAccepted,
            /// `ISSUED`
            Issued,
            /// `REVERSE_ACCEPTED`
            ReverseAccepted,
            /// `REVERSED`
            Reversed,
            /// `ISSUE_FAILED`
            IssueFailed,
            /// `REVERSE_FAILED`
            ReverseFailed,
            /// A value that these docs do not know.
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

        /// BlueFapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BlueFapiao {
            /// `fapiao_code`
            ///
            /// Documented as always there.
            pub fapiao_code: Option<String>,
            /// `fapiao_number`
            ///
            /// Documented as always there.
            pub fapiao_number: Option<String>,
            /// `check_code`
            ///
            /// Documented as always there.
            pub check_code: Option<String>,
            /// `password`
            ///
            /// Documented as always there.
            pub password: Option<String>,
            /// `fapiao_time`
            ///
            /// Documented as always there.
            pub fapiao_time: Option<String>,
            /// What came besides.
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

        /// RedFapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RedFapiao {
            /// `fapiao_code`
            ///
            /// Documented as always there.
            pub fapiao_code: Option<String>,
            /// `fapiao_number`
            ///
            /// Documented as always there.
            pub fapiao_number: Option<String>,
            /// `check_code`
            ///
            /// Documented as always there.
            pub check_code: Option<String>,
            /// `password`
            ///
            /// Documented as always there.
            pub password: Option<String>,
            /// `fapiao_time`
            ///
            /// Documented as always there.
            pub fapiao_time: Option<String>,
            /// What came besides.
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

        /// CardInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CardInformation {
            /// `card_appid`
            ///
            /// Documented as always there.
            pub card_appid: Option<String>,
            /// `card_openid`
            ///
            /// Documented as always there.
            pub card_openid: Option<String>,
            /// `card_id`
            pub card_id: Option<String>,
            /// `card_code`
            pub card_code: Option<String>,
            /// `card_status`
            ///
            /// Documented as always there.
            pub card_status: Option<CardStatus>,
            /// What came besides.
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

        /// CardStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CardStatus {
            /// `INSERT_ACCEPTED`
            InsertAccepted,
            /// `INSERTED`
            Inserted,
            /// `DISCARD_ACCEPTED`
            DiscardAccepted,
            /// `DISCARDED`
            Discarded,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CardStatus,
            InsertAccepted = "INSERT_ACCEPTED",
            Inserted = "INSERTED",
            DiscardAccepted = "DISCARD_ACCEPTED",
            Discarded = "DISCARDED",
        );

        /// SellerInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SellerInformation {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `taxpayer_id`
            ///
            /// Documented as always there.
            pub taxpayer_id: Option<String>,
            /// `address`
            ///
            /// Documented as always there.
            pub address: Option<String>,
            /// `telephone`
            pub telephone: Option<String>,
            /// `bank_name`
            pub bank_name: Option<String>,
            /// `bank_account`
            pub bank_account: Option<String>,
            /// What came besides.
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

        /// BuyerInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BuyerInformation {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `taxpayer_id`
            pub taxpayer_id: Option<String>,
            /// `address`
            pub address: Option<String>,
            /// `telephone`
            pub telephone: Option<String>,
            /// `bank_name`
            pub bank_name: Option<String>,
            /// `bank_account`
            pub bank_account: Option<String>,
            /// `phone`
            ///
            /// Sealed on the wire, opened by the client.
            pub phone: Option<Sensitive>,
            /// `email`
            ///
            /// Sealed on the wire, opened by the client.
            pub email: Option<Sensitive>,
            /// `amount`
            pub amount: Option<i64>,
            /// `out_trade_no`
            pub out_trade_no: Option<String>,
            /// `fapiao_bill_type`
            pub fapiao_bill_type: Option<FapiaoBillType>,
            /// `user_apply_message`
            pub user_apply_message: Option<String>,
            /// What came besides.
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

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `INDIVIDUAL`
            Individual,
            /// `ORGANIZATION`
            Organization,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Individual = "INDIVIDUAL",
            Organization = "ORGANIZATION",
        );

        /// FapiaoBillType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FapiaoBillType {
            /// `COMM_FAPIAO`
            CommFapiao,
            /// `VAT_FAPIAO`
            VatFapiao,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FapiaoBillType,
            CommFapiao = "COMM_FAPIAO",
            VatFapiao = "VAT_FAPIAO",
        );

        /// ExtraInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExtraInformation {
            /// `payee`
            pub payee: Option<String>,
            /// `reviewer`
            pub reviewer: Option<String>,
            /// `drawer`
            ///
            /// Documented as always there.
            pub drawer: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExtraInformation,
            payee = "payee",
            reviewer = "reviewer",
            drawer = "drawer",
        );

        /// Items
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Items {
            /// `tax_code`
            ///
            /// Documented as always there.
            pub tax_code: Option<String>,
            /// `goods_name`
            ///
            /// Documented as always there.
            pub goods_name: Option<String>,
            /// `specification`
            pub specification: Option<String>,
            /// `unit`
            pub unit: Option<String>,
            /// `quantity`
            ///
            /// Documented as always there.
            pub quantity: Option<i64>,
            /// `unit_price`
            ///
            /// Documented as always there.
            pub unit_price: Option<i64>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `tax_amount`
            ///
            /// Documented as always there.
            pub tax_amount: Option<i64>,
            /// `total_amount`
            ///
            /// Documented as always there.
            pub total_amount: Option<i64>,
            /// `tax_rate`
            ///
            /// Documented as always there.
            pub tax_rate: Option<i64>,
            /// `tax_prefer_mark`
            ///
            /// Documented as always there.
            pub tax_prefer_mark: Option<TaxPreferMark>,
            /// `discount`
            ///
            /// Documented as always there.
            pub discount: Option<bool>,
            /// What came besides.
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

        /// TaxPreferMark
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TaxPreferMark {
            /// `NO_FAVORABLE`
            NoFavorable,
            /// `OUTSIDE_VAT`
            OutsideVat,
            /// `VAT_EXEMPT`
            VatExempt,
            /// `NORMAL_ZERO_RATED`
            NormalZeroRated,
            /// `EXPORT_ZERO_RATED`
            ExportZeroRated,
            /// A value that these docs do not know.
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
