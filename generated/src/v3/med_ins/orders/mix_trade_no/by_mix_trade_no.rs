//! 使用医保自费混合订单号查看下单结果 · `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
//!
//! Generated from docs/openapi/v3/med-ins/orders/mix-trade-no/{mix_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries a mixed medical insurance order by WeChat Pay's mixed-order number.
///
/// 按微信支付的混合订单号查询医保自费混合支付订单。
///
/// `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
///
/// 使用医保自费混合订单号查看下单结果 / Query a medical insurance order by mixed-order number · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016781479), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012503155) · feature `v3-med-ins` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::med_ins::orders::mix_trade_no::by_mix_trade_no::get;
///
/// let request = get("202606181035429274180638472915").sub_mchid("1684913560");
/// ```
#[doc(alias = "使用医保自费混合订单号查看下单结果")]
#[doc(alias = "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}")]
#[doc(alias = "get_v3_med_ins_orders_mix_trade_no_mix_trade_no")]
#[doc(alias = "用医保自费混合订单号查看下单结果")]
#[doc(alias = "医保自费混合订单号查看下单结果")]
#[doc(alias = "保自费混合订单号查看下单结果")]
#[doc(alias = "自费混合订单号查看下单结果")]
#[doc(alias = "费混合订单号查看下单结果")]
#[doc(alias = "混合订单号查看下单结果")]
#[doc(alias = "合订单号查看下单结果")]
#[doc(alias = "订单号查看下单结果")]
#[doc(alias = "单号查看下单结果")]
#[doc(alias = "号查看下单结果")]
#[doc(alias = "查看下单结果")]
#[doc(alias = "看下单结果")]
#[doc(alias = "下单结果")]
#[doc(alias = "单结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a medical insurance order by mixed-order number")]
#[doc(alias = "medical insurance order by mixed-order number")]
#[doc(alias = "insurance order by mixed-order number")]
#[doc(alias = "order by mixed-order number")]
#[doc(alias = "mixed-order number")]
#[doc(alias = "number")]
pub fn get(mix_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([mix_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 使用医保自费混合订单号查看下单结果. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_med_ins_orders_mix_trade_no_mix_trade_no",
                Method::Get,
                "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
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

    /// Response of 使用医保自费混合订单号查看下单结果.
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
        /// 订单支付成功时间 / Time the order was paid
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
        /// 医疗机构订单号 / Medical institution's order number
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
