//! 商品信息查询 · `POST /v3/gov/subsidy/zhejiang/goods/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/goods/query.md by `cargo xtask regen`; do not edit.

/// Queries a product of Zhejiang's government subsidy by its barcode.
///
/// 按商品条码查询浙江政府补贴的一件商品。
///
/// `POST /v3/gov/subsidy/zhejiang/goods/query`
///
/// 商品信息查询 / Query a Zhejiang subsidy product · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::goods::query::post;
///
/// let request = post().req_ssn("20260620090300000173");
/// ```
#[doc(alias = "商品信息查询")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/goods/query")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_goods_query")]
#[doc(alias = "品信息查询")]
#[doc(alias = "信息查询")]
#[doc(alias = "息查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a Zhejiang subsidy product")]
#[doc(alias = "Zhejiang subsidy product")]
#[doc(alias = "subsidy product")]
#[doc(alias = "product")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商品信息查询. Created by [`post()`](super::post()).
    ///
    /// **Required**: `req_ssn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商品条码 / Barcode of the goods
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_bar_code", value.into()))
        }

        /// 省份名称或代码 / Name or code of the province
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.body("province", value.into()))
        }

        /// 请求流水号 / Serial number of the request
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// 请求时间 / Time of the request
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_time", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_goods_query",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/goods/query",
            )
            .body(Body::Json)
            .required(&["/body/req_ssn"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商品信息查询.
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
        /// 商品条码 / Barcode of the goods
        ///
        /// Always present according to the docs.
        pub goods_bar_code: Option<String>,
        /// 记录唯一ID / Unique ID of the record
        ///
        /// Always present according to the docs.
        pub seq_id: Option<String>,
        /// 省份名称或代码 / Name or code of the province
        ///
        /// Always present according to the docs.
        pub province: Option<String>,
        /// 会员码（条码）类型 / Type of member code or bar code
        ///
        /// Always present according to the docs.
        pub code_type: Option<response::CodeType>,
        /// 商品品类 / Category of the goods
        ///
        /// Always present according to the docs.
        pub goods_type: Option<String>,
        /// 商品名称 / Name of the goods
        ///
        /// Always present according to the docs.
        pub goods_name: Option<String>,
        /// 品牌名称 / Name of the brand
        ///
        /// Always present according to the docs.
        pub logo_name: Option<String>,
        /// 商品型号 / Model of the goods
        ///
        /// Always present according to the docs.
        pub goods_model: Option<String>,
        /// 商品基准价格 / Goods' base price
        ///
        /// Always present according to the docs.
        pub basis_price: Option<String>,
        /// 厂商统一社会信用代码 / Unified social credit code of the manufacturer
        ///
        /// Always present according to the docs.
        pub manufact_cert_code: Option<String>,
        /// 厂商指导零售价 / Manufacturer's suggested retail price
        ///
        /// Always present according to the docs.
        pub manufact_price: Option<String>,
        /// 能效标识 / Energy efficiency label
        pub energy_effciency: Option<String>,
        /// 能效备案编号 / Registration number of the energy efficiency
        pub energy_reg_code: Option<String>,
        /// 能效备案型号 / Registered model of the energy efficiency
        pub energy_reg_model: Option<String>,
        /// 3C认证编号 / Number of the China Compulsory Certification (3C)
        pub reg_3c_code: Option<String>,
        /// 水效标识 / Water efficiency label
        pub water_effciency: Option<String>,
        /// 有效期截止日期 / Last day of validity
        pub expire_date: Option<String>,
        /// 描述 / Description
        pub description: Option<String>,
        /// GPC商品分类代码 / GPC (Global Product Classification) code
        pub gpc: Option<String>,
        /// 净含量 / Net content
        pub net_content: Option<String>,
        /// 净含量单位代码 / Unit code of the net content
        pub unit_code: Option<String>,
        /// 原产国 / Country of origin
        pub origin: Option<String>,
        /// 城市 / City
        pub city: Option<String>,
        /// 区县区域代码 / District's area code
        pub county: Option<String>,
        /// 数据状态 / Data's state
        pub data_state: Option<String>,
        /// 备注 / Remark
        pub remark: Option<String>,
        /// 上送状态 / State of the upload
        pub upload_state: Option<String>,
        /// 失效时间（链接、token、券等） / Time at which the link, token, coupon or other object expires
        pub expire_time: Option<String>,
        /// 是否AI产品 / Whether it is an AI product
        pub is_ai_product: Option<String>,
        /// 设备类型 / Type of device
        pub device_type: Option<String>,
        /// 厂商识别代码 / Manufacturer identification code
        pub manufact_code: Option<String>,
        /// 厂商注册日期 / Date on which the manufacturer was registered
        pub manufact_login_date: Option<String>,
        /// 厂商失效日期 / Date on which the manufacturer's registration lapsed
        pub manufact_logout_date: Option<String>,
        /// 厂商失效标识 / Flag whether the manufacturer's registration has lapsed
        pub manufact_logout_flag: Option<String>,
        /// 厂商注册地址 / Registered address of the manufacturer
        pub manufact_register_addr: Option<String>,
        /// 厂商过期日期 / Date until which the manufacturer's registration is valid
        pub manufact_valid_date: Option<String>,
        /// 厂商企业名称 / Company name of the manufacturer
        pub manufact_firm_name: Option<String>,
        /// 企业定价单位 / Pricing unit of the enterprise
        pub price_unit: Option<String>,
        /// 商品上市日期 / Date the product went on sale
        pub sale_date: Option<String>,
        /// 电脑类型（台式、笔记本） / Type of computer: desktop or notebook
        pub pc_type: Option<String>,
        /// 上送平台编码 / Code of the platform that sent the data
        pub msg_src_platform: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        goods_bar_code = "goods_bar_code",
        seq_id = "seq_id",
        province = "province",
        code_type = "code_type",
        goods_type = "goods_type",
        goods_name = "goods_name",
        logo_name = "logo_name",
        goods_model = "goods_model",
        basis_price = "basis_price",
        manufact_cert_code = "manufact_cert_code",
        manufact_price = "manufact_price",
        energy_effciency = "energy_effciency",
        energy_reg_code = "energy_reg_code",
        energy_reg_model = "energy_reg_model",
        reg_3c_code = "reg_3c_code",
        water_effciency = "water_effciency",
        expire_date = "expire_date",
        description = "description",
        gpc = "gpc",
        net_content = "net_content",
        unit_code = "unit_code",
        origin = "origin",
        city = "city",
        county = "county",
        data_state = "data_state",
        remark = "remark",
        upload_state = "upload_state",
        expire_time = "expire_time",
        is_ai_product = "is_ai_product",
        device_type = "device_type",
        manufact_code = "manufact_code",
        manufact_login_date = "manufact_login_date",
        manufact_logout_date = "manufact_logout_date",
        manufact_logout_flag = "manufact_logout_flag",
        manufact_register_addr = "manufact_register_addr",
        manufact_valid_date = "manufact_valid_date",
        manufact_firm_name = "manufact_firm_name",
        price_unit = "price_unit",
        sale_date = "sale_date",
        pc_type = "pc_type",
        msg_src_platform = "msg_src_platform",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 会员码（条码）类型 / Type of member code or bar code
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// 条码类型001，含义见官方文档 / Barcode type 001; see the official page
            ///
            /// `001`
            Value001,
            /// 条码类型002，含义见官方文档 / Barcode type 002; see the official page
            ///
            /// `002`
            Value002,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            Value001 = "001",
            Value002 = "002",
        );
    }
}
