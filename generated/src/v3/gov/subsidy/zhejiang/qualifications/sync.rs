//! 核销资格 · `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/qualifications/sync.md by `cargo xtask regen`; do not edit.

/// Redeems users' Zhejiang government subsidy qualifications in the standard categories.
///
/// 核销用户在标准品类下的浙江政府补贴资格。
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
///
/// 核销资格 / Redeem Zhejiang standard category qualifications · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::sync::post;
///
/// let request = post()
///     .req_ssn("20260620090300000173")
///     .data([
///         post::Data::default()
///             .auth_code("330618402957163840")
///             .cate_code("A01")
///             .cert_no("11010519491231002X")
///             .grade(post::Grade::一级)
///             .name("李雷")
///             .operation_time("1781750175")
///             .bank_name("招商银行")
///             .bank_subsidy("50.00")
///             .plat_subsidy("20.00")
///             .sales("1999.00")
///             .status(post::Status::Value0)
///             .subsidy("299.85")
///             .tel("15400000001")
///             .add_code("330106")
///             .address("浙江省杭州市西湖区龙井路12号")
///             .sale_models(post::SaleModels::Value0)
///             .sn_code("JXBCD2182605170342")
///             .uniscid("91510107MA0000007C")
///             .corp_name("成都锦绣茶业有限公司")
///             .barcode("6970000000260")
///             .item_name("锦绣茶双门电冰箱")
///             .spec_model("JX-BCD218")
///             .brand("锦绣茶")
///             .logistics_no("SF1400000000017")
///             .delivery_time("2026-06-19T15:20:00+08:00")
///             .invoice_no("48602741")
///             .is_ai_product("N")
///             .order_no("TEA20260618103542007")
///             .activity_add_code("330000"),
///     ]);
/// ```
#[doc(alias = "核销资格")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/qualifications/sync")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_qualifications_sync")]
#[doc(alias = "销资格")]
#[doc(alias = "资格")]
#[doc(alias = "Redeem Zhejiang standard category qualifications")]
#[doc(alias = "Zhejiang standard category qualifications")]
#[doc(alias = "standard category qualifications")]
#[doc(alias = "category qualifications")]
#[doc(alias = "qualifications")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 核销资格. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 请求流水号 / Serial number of the request
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// 数据列表 / List of records
        pub fn data(self, values: impl IntoIterator<Item = Data>) -> Self {
            Self(self.0.body("data", list::<Data>(values)))
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
                "post_v3_gov_subsidy_zhejiang_qualifications_sync",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/qualifications/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/data/*/auth_code",
                    "/body/data/*/cate_code",
                    "/body/data/*/cert_no",
                    "/body/data/*/name",
                    "/body/data/*/operation_time",
                    "/body/data/*/sales",
                    "/body/data/*/status",
                    "/body/data/*/subsidy",
                    "/body/data/*/tel",
                    "/body/data/*/add_code",
                    "/body/data/*/address",
                    "/body/data/*/sale_models",
                    "/body/data/*/sn_code",
                    "/body/data/*/uniscid",
                    "/body/data/*/corp_name",
                    "/body/data/*/barcode",
                    "/body/data/*/item_name",
                    "/body/data/*/spec_model",
                    "/body/data/*/brand",
                    "/body/data/*/is_ai_product",
                    "/body/data/*/order_no",
                    "/body/data/*/activity_add_code",
                ],
            )
            .request(
                &[
                    ("/body/data/*/cert_no", FieldEncoding::RsaOaep),
                    ("/body/data/*/name", FieldEncoding::RsaOaep),
                    ("/body/data/*/tel", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 数据列表 / List of records
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Data(ObjectBuilder);

    impl Data {
        /// 国补品类凭证码 / Voucher code of the subsidized category
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("auth_code", value.into()))
        }

        /// 国补品类编码 / Code of the subsidized category
        ///
        /// **Required.**
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cate_code", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn cert_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("cert_no", value.into()))
        }

        /// 能耗等级 / Energy efficiency grade of the goods
        pub fn grade(self, value: impl Into<Grade>) -> Self {
            Self(self.0.set("grade", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 交易完成或商品退回时间，时间戳 / Timestamp of the completed sale or of the return of the goods
        ///
        /// **Required.**
        pub fn operation_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("operation_time", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// 银行补贴金额，正数，单位：元 / Subsidy paid by the bank, positive, in yuan
        pub fn bank_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_subsidy", value.into()))
        }

        /// 交易平台补贴金额，单位：元 / Subsidy borne by the trading platform, in yuan
        pub fn plat_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plat_subsidy", value.into()))
        }

        /// 销售金额，单位：元 / Sales amount, in yuan
        ///
        /// **Required.**
        pub fn sales(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sales", value.into()))
        }

        /// 状态 / State
        ///
        /// **Required.**
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.set("status", value.into()))
        }

        /// 政府补贴金额，单位：元 / Government subsidy amount, in yuan
        ///
        /// **Required.**
        pub fn subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("subsidy", value.into()))
        }

        /// 手机号 / Mobile phone number
        ///
        /// **Required.** Encrypted by the client.
        pub fn tel(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("tel", value.into()))
        }

        /// 区县（收货地区）编码，6位数字 / District code (of the delivery area), six digits
        ///
        /// **Required.**
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("add_code", value.into()))
        }

        /// 详细地址 / Detailed address
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// 销售方式，线上或线下 / Sales channel, online or offline
        ///
        /// **Required.**
        pub fn sale_models(self, value: impl Into<SaleModels>) -> Self {
            Self(self.0.set("sale_models", value.into()))
        }

        /// 商品SN码 / Serial number (SN) of the goods
        ///
        /// **Required.**
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sn_code", value.into()))
        }

        /// 统一社会信用代码，18位 / Unified social credit code, 18 characters
        ///
        /// **Required.**
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("uniscid", value.into()))
        }

        /// 销售企业名称 / Name of the selling company
        ///
        /// **Required.**
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("corp_name", value.into()))
        }

        /// 商品条码（编码） / Goods' bar code or code
        ///
        /// **Required.**
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.set("barcode", value.into()))
        }

        /// 商品名称 / Name of the goods
        ///
        /// **Required.**
        pub fn item_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("item_name", value.into()))
        }

        /// 规格型号 / Specification and model
        ///
        /// **Required.**
        pub fn spec_model(self, value: impl Into<String>) -> Self {
            Self(self.0.set("spec_model", value.into()))
        }

        /// 家电品牌 / Brand of the appliance
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand", value.into()))
        }

        /// 物流单号 / Tracking number of the shipment
        pub fn logistics_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("logistics_no", value.into()))
        }

        /// 签收时间 / Time at which the goods were signed for
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_time", value.into()))
        }

        /// 发票号码 / Fapiao number
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_no", value.into()))
        }

        /// 是否AI产品 / Whether it is an AI product
        ///
        /// **Required.**
        pub fn is_ai_product(self, value: impl Into<String>) -> Self {
            Self(self.0.set("is_ai_product", value.into()))
        }

        /// 电脑类型（台式、笔记本） / Type of computer: desktop or notebook
        pub fn pc_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("pc_type", value.into()))
        }

        /// 订单号 / Order number
        ///
        /// **Required.**
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("order_no", value.into()))
        }

        /// 原始订单号（退货必传） / Number of the original order, required for returns
        pub fn origin_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("origin_order_no", value.into()))
        }

        /// 国补活动（资金）地区编码，6位数字 / Area code of the subsidy campaign's funds, six digits
        ///
        /// **Required.**
        pub fn activity_add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_add_code", value.into()))
        }

        /// 第一个IMEI码 / First IMEI of the device
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.set("imei1", value.into()))
        }

        /// 第二个IMEI码 / Second IMEI of the device
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.set("imei2", value.into()))
        }

        /// 3C SN锁定/解锁订单号 / Order number under which the 3C device's SN is locked or unlocked
        pub fn ccc_sn_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ccc_sn_order_no", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Data);

    /// 能耗等级 / Energy efficiency grade of the goods
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Grade {
        /// 一级能效 / Energy grade 1
        ///
        /// `一级`
        一级,
        /// 二级能效 / Energy grade 2
        ///
        /// `二级`
        二级,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Grade,
        一级 = "一级",
        二级 = "二级",
    );

    /// 状态 / State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// 已核销 / Redeemed
        ///
        /// `0`
        Value0,
        /// 已退回 / Returned
        ///
        /// `1`
        Value1,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Value0 = "0",
        Value1 = "1",
    );

    /// 销售方式，线上或线下 / Sales channel, online or offline
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SaleModels {
        /// 线上 / Online
        ///
        /// `0`
        Value0,
        /// 线下 / Offline
        ///
        /// `1`
        Value1,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SaleModels,
        Value0 = "0",
        Value1 = "1",
    );

    /// Response of 核销资格.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code of the subsidy platform
        ///
        /// Always present according to the docs.
        pub resp_code: Option<String>,
        /// 响应描述 / Description of the response code
        ///
        /// Always present according to the docs.
        pub resp_desc: Option<String>,
        /// 异常数据说明列表 / List of explanations of the faulty data
        pub error_data: Vec<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        error_data = "error_data",
    );
}
