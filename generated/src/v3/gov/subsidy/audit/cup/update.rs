//! 更新审核数据 · `POST /v3/gov/subsidy/audit/cup/update`
//!
//! Generated from docs/openapi/v3/gov/subsidy/audit/cup/update.md by `cargo xtask regen`; do not edit.

/// 更新审核数据
///
/// `POST /v3/gov/subsidy/audit/cup/update`
///
/// 更新审核数据 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989535) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::audit::cup::update::post;
///
/// let request = post()
///     .org_no("ON20260618211")
///     .sub_mchnt_cd("示例SMC614")
///     .sub_mchnt_nm("示例SMN964")
///     .store_nm("示例SN708")
///     .online_no("ON20260618378")
///     .mchnt_order_id("MOI20260618770")
///     .upload_time("2026-06-18T10:35:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .prod_id("PI20260618544")
///     .eng_grade("示例EG191")
///     .brand_nm("示例BN370")
///     .prod_model("示例PM928")
///     .sales_chnl("示例SC649")
///     .plat_form("示例PF141")
///     .payer_tp("示例PT645")
///     .trade_in_order_id("TIOI20260618140")
///     .trade_in_at("示例TIA563")
///     .is_trade_in("示例ITI990")
///     .sales_at("示例SA621")
///     .actual_at("示例AA209")
///     .trans_tm("示例TT319")
///     .mchnt_cd("示例MC339")
///     .mer_sub_at("示例MSA894")
///     .discount_at("示例DA118")
///     .image01("DzpZbE7q1uKc_v2RtYw-0618")
///     .image02("DzpZbE7q1uKc_v2RtYw-0618")
///     .image03("DzpZbE7q1uKc_v2RtYw-0618")
///     .image04("DzpZbE7q1uKc_v2RtYw-0618")
///     .image05("DzpZbE7q1uKc_v2RtYw-0618")
///     .image06("DzpZbE7q1uKc_v2RtYw-0618")
///     .image07("DzpZbE7q1uKc_v2RtYw-0618")
///     .image08("DzpZbE7q1uKc_v2RtYw-0618")
///     .image09("DzpZbE7q1uKc_v2RtYw-0618")
///     .image10("DzpZbE7q1uKc_v2RtYw-0618")
///     .commitment_letter_photo("DzpZbE7q1uKc_v2RtYw-0618")
///     .commitment_letter_photo_format("DzpZbE7q1uKc_v2RtYw-0618")
///     .device_photo("DzpZbE7q1uKc_v2RtYw-0618")
///     .device_photo_format("DzpZbE7q1uKc_v2RtYw-0618")
///     .pack_and_active_photo("DzpZbE7q1uKc_v2RtYw-0618")
///     .bar_code("BC20260618412")
///     .sn_code("SC20260618178")
///     .imei1("示例I846")
///     .imei2("示例I847")
///     .register_model("示例RM820")
///     .record_number("RN20260618980")
///     .eng_grade_standard("示例EGS925")
///     .invoice_info(
///         post::InvoiceInfo::default()
///             .invoice_cd("示例IC550")
///             .invoice_no("IN20260618902")
///             .invoice_dt("示例ID597")
///             .invoice_link("示例IL691")
///             .invoice_tp("示例IT189")
///             .invoice_ck_cd("示例ICC251")
///             .nm("示例N446")
///             .tax("示例T140")
///             .invoice_tax_amt("示例ITA651")
///             .sales_ent_nm("示例SEN989")
///             .tax_payer("示例TP690")
///             .num("示例N383")
///             .service_nm("示例SN964"),
///     )
///     .track_info(
///         post::TrackInfo::default()
///             .tracking_no("TN20260618614")
///             .tracking_company("示例TC552")
///             .usr_prov("示例UP403")
///             .usr_city("成都市")
///             .usr_area("示例UA507")
///             .usr_addr("示例UA539")
///             .tracking_type("示例TT183")
///             .delivery_method("示例DM601")
///             .shipping_addr("示例SA279")
///             .delivery_time("2026-06-18T10:35:42+08:00"),
///     );
/// ```
#[doc(alias = "更新审核数据")]
#[doc(alias = "/v3/gov/subsidy/audit/cup/update")]
#[doc(alias = "post_v3_gov_subsidy_audit_cup_update")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 更新审核数据; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `org_no`, `sub_mchnt_cd`, `sub_mchnt_nm`, `online_no`, `mchnt_order_id`, `upload_time`, `notify_url`, `prod_id`, `brand_nm`, `prod_model`, `plat_form`, `payer_tp`, `sales_at`, `actual_at`, `trans_tm`, `mchnt_cd`, `discount_at`, `sn_code`, `invoice_info`, `track_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `org_no`
        ///
        /// **Required.**
        pub fn org_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("org_no", value.into()))
        }

        /// `sub_mchnt_cd`
        ///
        /// **Required.**
        pub fn sub_mchnt_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchnt_cd", value.into()))
        }

        /// `sub_mchnt_nm`
        ///
        /// **Required.**
        pub fn sub_mchnt_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchnt_nm", value.into()))
        }

        /// `store_nm`
        pub fn store_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_nm", value.into()))
        }

        /// `online_no`
        ///
        /// **Required.**
        pub fn online_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("online_no", value.into()))
        }

        /// `mchnt_order_id`
        ///
        /// **Required.**
        pub fn mchnt_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchnt_order_id", value.into()))
        }

        /// `upload_time`
        ///
        /// **Required.**
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("upload_time", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `prod_id`
        ///
        /// **Required.**
        pub fn prod_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prod_id", value.into()))
        }

        /// `eng_grade`
        pub fn eng_grade(self, value: impl Into<String>) -> Self {
            Self(self.0.body("eng_grade", value.into()))
        }

        /// `brand_nm`
        ///
        /// **Required.**
        pub fn brand_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_nm", value.into()))
        }

        /// `prod_model`
        ///
        /// **Required.**
        pub fn prod_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prod_model", value.into()))
        }

        /// `sales_chnl`
        pub fn sales_chnl(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sales_chnl", value.into()))
        }

        /// `plat_form`
        ///
        /// **Required.**
        pub fn plat_form(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plat_form", value.into()))
        }

        /// `payer_tp`
        ///
        /// **Required.**
        pub fn payer_tp(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payer_tp", value.into()))
        }

        /// `trade_in_order_id`
        pub fn trade_in_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_in_order_id", value.into()))
        }

        /// `trade_in_at`
        pub fn trade_in_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_in_at", value.into()))
        }

        /// `is_trade_in`
        pub fn is_trade_in(self, value: impl Into<String>) -> Self {
            Self(self.0.body("is_trade_in", value.into()))
        }

        /// `sales_at`
        ///
        /// **Required.**
        pub fn sales_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sales_at", value.into()))
        }

        /// `actual_at`
        ///
        /// **Required.**
        pub fn actual_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("actual_at", value.into()))
        }

        /// `trans_tm`
        ///
        /// **Required.**
        pub fn trans_tm(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_tm", value.into()))
        }

        /// `mchnt_cd`
        ///
        /// **Required.**
        pub fn mchnt_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchnt_cd", value.into()))
        }

        /// `mer_sub_at`
        pub fn mer_sub_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mer_sub_at", value.into()))
        }

        /// `discount_at`
        ///
        /// **Required.**
        pub fn discount_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("discount_at", value.into()))
        }

        /// `image01`
        pub fn image01(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image01", value.into()))
        }

        /// `image02`
        pub fn image02(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image02", value.into()))
        }

        /// `image03`
        pub fn image03(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image03", value.into()))
        }

        /// `image04`
        pub fn image04(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image04", value.into()))
        }

        /// `image05`
        pub fn image05(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image05", value.into()))
        }

        /// `image06`
        pub fn image06(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image06", value.into()))
        }

        /// `image07`
        pub fn image07(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image07", value.into()))
        }

        /// `image08`
        pub fn image08(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image08", value.into()))
        }

        /// `image09`
        pub fn image09(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image09", value.into()))
        }

        /// `image10`
        pub fn image10(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image10", value.into()))
        }

        /// `commitment_letter_photo`
        pub fn commitment_letter_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("commitment_letter_photo", value.into()))
        }

        /// `commitment_letter_photo_format`
        pub fn commitment_letter_photo_format(self, value: impl Into<String>) -> Self {
            Self(self.0.body("commitment_letter_photo_format", value.into()))
        }

        /// `device_photo`
        pub fn device_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_photo", value.into()))
        }

        /// `device_photo_format`
        pub fn device_photo_format(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_photo_format", value.into()))
        }

        /// `pack_and_active_photo`
        pub fn pack_and_active_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pack_and_active_photo", value.into()))
        }

        /// `bar_code`
        pub fn bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bar_code", value.into()))
        }

        /// `sn_code`
        ///
        /// **Required.**
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sn_code", value.into()))
        }

        /// `imei1`
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei1", value.into()))
        }

        /// `imei2`
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei2", value.into()))
        }

        /// `register_model`
        pub fn register_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("register_model", value.into()))
        }

        /// `record_number`
        pub fn record_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("record_number", value.into()))
        }

        /// `eng_grade_standard`
        pub fn eng_grade_standard(self, value: impl Into<String>) -> Self {
            Self(self.0.body("eng_grade_standard", value.into()))
        }

        /// `invoice_info`
        ///
        /// **Required.**
        pub fn invoice_info(self, value: InvoiceInfo) -> Self {
            Self(self.0.body("invoice_info", value))
        }

        /// `track_info`
        ///
        /// **Required.**
        pub fn track_info(self, value: TrackInfo) -> Self {
            Self(self.0.body("track_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_audit_cup_update",
                Verb::Post,
                "/v3/gov/subsidy/audit/cup/update",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/org_no",
                    "/body/sub_mchnt_cd",
                    "/body/sub_mchnt_nm",
                    "/body/online_no",
                    "/body/mchnt_order_id",
                    "/body/upload_time",
                    "/body/notify_url",
                    "/body/prod_id",
                    "/body/brand_nm",
                    "/body/prod_model",
                    "/body/plat_form",
                    "/body/payer_tp",
                    "/body/sales_at",
                    "/body/actual_at",
                    "/body/trans_tm",
                    "/body/mchnt_cd",
                    "/body/discount_at",
                    "/body/sn_code",
                    "/body/invoice_info",
                    "/body/track_info",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// InvoiceInfo
    #[derive(Clone, Debug, Default)]
    pub struct InvoiceInfo(Fields);

    impl InvoiceInfo {
        /// `invoice_cd`
        pub fn invoice_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_cd", value.into()))
        }

        /// `invoice_no`
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_no", value.into()))
        }

        /// `invoice_dt`
        pub fn invoice_dt(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_dt", value.into()))
        }

        /// `invoice_link`
        pub fn invoice_link(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_link", value.into()))
        }

        /// `invoice_tp`
        pub fn invoice_tp(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_tp", value.into()))
        }

        /// `invoice_ck_cd`
        pub fn invoice_ck_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_ck_cd", value.into()))
        }

        /// `nm`
        pub fn nm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("nm", value.into()))
        }

        /// `tax`
        pub fn tax(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax", value.into()))
        }

        /// `invoice_tax_amt`
        pub fn invoice_tax_amt(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_tax_amt", value.into()))
        }

        /// `sales_ent_nm`
        pub fn sales_ent_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sales_ent_nm", value.into()))
        }

        /// `tax_payer`
        pub fn tax_payer(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax_payer", value.into()))
        }

        /// `num`
        pub fn num(self, value: impl Into<String>) -> Self {
            Self(self.0.set("num", value.into()))
        }

        /// `service_nm`
        pub fn service_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_nm", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(InvoiceInfo);

    /// TrackInfo
    #[derive(Clone, Debug, Default)]
    pub struct TrackInfo(Fields);

    impl TrackInfo {
        /// `tracking_no`
        pub fn tracking_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tracking_no", value.into()))
        }

        /// `tracking_company`
        pub fn tracking_company(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tracking_company", value.into()))
        }

        /// `usr_prov`
        pub fn usr_prov(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usr_prov", value.into()))
        }

        /// `usr_city`
        pub fn usr_city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usr_city", value.into()))
        }

        /// `usr_area`
        pub fn usr_area(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usr_area", value.into()))
        }

        /// `usr_addr`
        pub fn usr_addr(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usr_addr", value.into()))
        }

        /// `tracking_type`
        pub fn tracking_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tracking_type", value.into()))
        }

        /// `delivery_method`
        pub fn delivery_method(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_method", value.into()))
        }

        /// `shipping_addr`
        pub fn shipping_addr(self, value: impl Into<String>) -> Self {
            Self(self.0.set("shipping_addr", value.into()))
        }

        /// `delivery_time`
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TrackInfo);

    /// The answer of 更新审核数据.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `code`
        ///
        /// Documented as always there.
        pub code: Option<String>,
        /// `msg`
        ///
        /// Documented as always there.
        pub msg: Option<String>,
        /// `sub_code`
        pub sub_code: Option<String>,
        /// `sub_msg`
        pub sub_msg: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        msg = "msg",
        sub_code = "sub_code",
        sub_msg = "sub_msg",
    );
}
