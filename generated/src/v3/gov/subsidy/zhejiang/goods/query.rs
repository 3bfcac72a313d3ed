//! 商品信息查询 · `POST /v3/gov/subsidy/zhejiang/goods/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/goods/query.md by `cargo xtask regen`; do not edit.

/// 商品信息查询
///
/// `POST /v3/gov/subsidy/zhejiang/goods/query`
///
/// 商品信息查询 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::goods::query::post;
///
/// let request = post()
///     .goods_bar_code("GBC20260618417")
///     .province("四川省")
///     .req_ssn("270")
///     .req_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "商品信息查询")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/goods/query")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_goods_query")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商品信息查询; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `req_ssn`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `goods_bar_code`
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_bar_code", value.into()))
        }

        /// `province`
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.body("province", value.into()))
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// `req_time`
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_zhejiang_goods_query",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/goods/query",
            )
            .body(Body::Json)
            .required(&["/body/req_ssn"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商品信息查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `resp_code`
        ///
        /// Documented as always there.
        pub resp_code: Option<String>,
        /// `resp_desc`
        ///
        /// Documented as always there.
        pub resp_desc: Option<String>,
        /// `goods_bar_code`
        ///
        /// Documented as always there.
        pub goods_bar_code: Option<String>,
        /// `seq_id`
        ///
        /// Documented as always there.
        pub seq_id: Option<String>,
        /// `province`
        ///
        /// Documented as always there.
        pub province: Option<String>,
        /// `code_type`
        ///
        /// Documented as always there.
        pub code_type: Option<response::CodeType>,
        /// `goods_type`
        ///
        /// Documented as always there.
        pub goods_type: Option<String>,
        /// `goods_name`
        ///
        /// Documented as always there.
        pub goods_name: Option<String>,
        /// `logo_name`
        ///
        /// Documented as always there.
        pub logo_name: Option<String>,
        /// `goods_model`
        ///
        /// Documented as always there.
        pub goods_model: Option<String>,
        /// `basis_price`
        ///
        /// Documented as always there.
        pub basis_price: Option<String>,
        /// `manufact_cert_code`
        ///
        /// Documented as always there.
        pub manufact_cert_code: Option<String>,
        /// `manufact_price`
        ///
        /// Documented as always there.
        pub manufact_price: Option<String>,
        /// `energy_effciency`
        pub energy_effciency: Option<String>,
        /// `energy_reg_code`
        pub energy_reg_code: Option<String>,
        /// `energy_reg_model`
        pub energy_reg_model: Option<String>,
        /// `reg_3c_code`
        pub reg_3c_code: Option<String>,
        /// `water_effciency`
        pub water_effciency: Option<String>,
        /// `expire_date`
        pub expire_date: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `gpc`
        pub gpc: Option<String>,
        /// `net_content`
        pub net_content: Option<String>,
        /// `unit_code`
        pub unit_code: Option<String>,
        /// `origin`
        pub origin: Option<String>,
        /// `city`
        pub city: Option<String>,
        /// `county`
        pub county: Option<String>,
        /// `data_state`
        pub data_state: Option<String>,
        /// `remark`
        pub remark: Option<String>,
        /// `upload_state`
        pub upload_state: Option<String>,
        /// `expire_time`
        pub expire_time: Option<String>,
        /// `is_ai_product`
        pub is_ai_product: Option<String>,
        /// `device_type`
        pub device_type: Option<String>,
        /// `manufact_code`
        pub manufact_code: Option<String>,
        /// `manufact_login_date`
        pub manufact_login_date: Option<String>,
        /// `manufact_logout_date`
        pub manufact_logout_date: Option<String>,
        /// `manufact_logout_flag`
        pub manufact_logout_flag: Option<String>,
        /// `manufact_register_addr`
        pub manufact_register_addr: Option<String>,
        /// `manufact_valid_date`
        pub manufact_valid_date: Option<String>,
        /// `manufact_firm_name`
        pub manufact_firm_name: Option<String>,
        /// `price_unit`
        pub price_unit: Option<String>,
        /// `sale_date`
        pub sale_date: Option<String>,
        /// `pc_type`
        pub pc_type: Option<String>,
        /// `msg_src_platform`
        pub msg_src_platform: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// CodeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// `001`
            Value001,
            /// `002`
            Value002,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            Value001 = "001",
            Value002 = "002",
        );
    }
}
