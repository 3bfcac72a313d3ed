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
    pub struct Request {
        org_no: Option<String>,
        sub_mchnt_cd: Option<String>,
        sub_mchnt_nm: Option<String>,
        store_nm: Option<String>,
        online_no: Option<String>,
        mchnt_order_id: Option<String>,
        upload_time: Option<String>,
        notify_url: Option<String>,
        prod_id: Option<String>,
        eng_grade: Option<String>,
        brand_nm: Option<String>,
        prod_model: Option<String>,
        sales_chnl: Option<String>,
        plat_form: Option<String>,
        payer_tp: Option<String>,
        trade_in_order_id: Option<String>,
        trade_in_at: Option<String>,
        is_trade_in: Option<String>,
        sales_at: Option<String>,
        actual_at: Option<String>,
        trans_tm: Option<String>,
        mchnt_cd: Option<String>,
        mer_sub_at: Option<String>,
        discount_at: Option<String>,
        image01: Option<String>,
        image02: Option<String>,
        image03: Option<String>,
        image04: Option<String>,
        image05: Option<String>,
        image06: Option<String>,
        image07: Option<String>,
        image08: Option<String>,
        image09: Option<String>,
        image10: Option<String>,
        commitment_letter_photo: Option<String>,
        commitment_letter_photo_format: Option<String>,
        device_photo: Option<String>,
        device_photo_format: Option<String>,
        pack_and_active_photo: Option<String>,
        bar_code: Option<String>,
        sn_code: Option<String>,
        imei1: Option<String>,
        imei2: Option<String>,
        register_model: Option<String>,
        record_number: Option<String>,
        eng_grade_standard: Option<String>,
        invoice_info: Option<InvoiceInfo>,
        track_info: Option<TrackInfo>,
        extra: Extra,
    }

    impl Request {
        /// `org_no`
        ///
        /// **Required.**
        pub fn org_no(mut self, value: impl Into<String>) -> Self {
            self.org_no = Some(value.into());
            self
        }

        /// `sub_mchnt_cd`
        ///
        /// **Required.**
        pub fn sub_mchnt_cd(mut self, value: impl Into<String>) -> Self {
            self.sub_mchnt_cd = Some(value.into());
            self
        }

        /// `sub_mchnt_nm`
        ///
        /// **Required.**
        pub fn sub_mchnt_nm(mut self, value: impl Into<String>) -> Self {
            self.sub_mchnt_nm = Some(value.into());
            self
        }

        /// `store_nm`
        pub fn store_nm(mut self, value: impl Into<String>) -> Self {
            self.store_nm = Some(value.into());
            self
        }

        /// `online_no`
        ///
        /// **Required.**
        pub fn online_no(mut self, value: impl Into<String>) -> Self {
            self.online_no = Some(value.into());
            self
        }

        /// `mchnt_order_id`
        ///
        /// **Required.**
        pub fn mchnt_order_id(mut self, value: impl Into<String>) -> Self {
            self.mchnt_order_id = Some(value.into());
            self
        }

        /// `upload_time`
        ///
        /// **Required.**
        pub fn upload_time(mut self, value: impl Into<String>) -> Self {
            self.upload_time = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `prod_id`
        ///
        /// **Required.**
        pub fn prod_id(mut self, value: impl Into<String>) -> Self {
            self.prod_id = Some(value.into());
            self
        }

        /// `eng_grade`
        pub fn eng_grade(mut self, value: impl Into<String>) -> Self {
            self.eng_grade = Some(value.into());
            self
        }

        /// `brand_nm`
        ///
        /// **Required.**
        pub fn brand_nm(mut self, value: impl Into<String>) -> Self {
            self.brand_nm = Some(value.into());
            self
        }

        /// `prod_model`
        ///
        /// **Required.**
        pub fn prod_model(mut self, value: impl Into<String>) -> Self {
            self.prod_model = Some(value.into());
            self
        }

        /// `sales_chnl`
        pub fn sales_chnl(mut self, value: impl Into<String>) -> Self {
            self.sales_chnl = Some(value.into());
            self
        }

        /// `plat_form`
        ///
        /// **Required.**
        pub fn plat_form(mut self, value: impl Into<String>) -> Self {
            self.plat_form = Some(value.into());
            self
        }

        /// `payer_tp`
        ///
        /// **Required.**
        pub fn payer_tp(mut self, value: impl Into<String>) -> Self {
            self.payer_tp = Some(value.into());
            self
        }

        /// `trade_in_order_id`
        pub fn trade_in_order_id(mut self, value: impl Into<String>) -> Self {
            self.trade_in_order_id = Some(value.into());
            self
        }

        /// `trade_in_at`
        pub fn trade_in_at(mut self, value: impl Into<String>) -> Self {
            self.trade_in_at = Some(value.into());
            self
        }

        /// `is_trade_in`
        pub fn is_trade_in(mut self, value: impl Into<String>) -> Self {
            self.is_trade_in = Some(value.into());
            self
        }

        /// `sales_at`
        ///
        /// **Required.**
        pub fn sales_at(mut self, value: impl Into<String>) -> Self {
            self.sales_at = Some(value.into());
            self
        }

        /// `actual_at`
        ///
        /// **Required.**
        pub fn actual_at(mut self, value: impl Into<String>) -> Self {
            self.actual_at = Some(value.into());
            self
        }

        /// `trans_tm`
        ///
        /// **Required.**
        pub fn trans_tm(mut self, value: impl Into<String>) -> Self {
            self.trans_tm = Some(value.into());
            self
        }

        /// `mchnt_cd`
        ///
        /// **Required.**
        pub fn mchnt_cd(mut self, value: impl Into<String>) -> Self {
            self.mchnt_cd = Some(value.into());
            self
        }

        /// `mer_sub_at`
        pub fn mer_sub_at(mut self, value: impl Into<String>) -> Self {
            self.mer_sub_at = Some(value.into());
            self
        }

        /// `discount_at`
        ///
        /// **Required.**
        pub fn discount_at(mut self, value: impl Into<String>) -> Self {
            self.discount_at = Some(value.into());
            self
        }

        /// `image01`
        pub fn image01(mut self, value: impl Into<String>) -> Self {
            self.image01 = Some(value.into());
            self
        }

        /// `image02`
        pub fn image02(mut self, value: impl Into<String>) -> Self {
            self.image02 = Some(value.into());
            self
        }

        /// `image03`
        pub fn image03(mut self, value: impl Into<String>) -> Self {
            self.image03 = Some(value.into());
            self
        }

        /// `image04`
        pub fn image04(mut self, value: impl Into<String>) -> Self {
            self.image04 = Some(value.into());
            self
        }

        /// `image05`
        pub fn image05(mut self, value: impl Into<String>) -> Self {
            self.image05 = Some(value.into());
            self
        }

        /// `image06`
        pub fn image06(mut self, value: impl Into<String>) -> Self {
            self.image06 = Some(value.into());
            self
        }

        /// `image07`
        pub fn image07(mut self, value: impl Into<String>) -> Self {
            self.image07 = Some(value.into());
            self
        }

        /// `image08`
        pub fn image08(mut self, value: impl Into<String>) -> Self {
            self.image08 = Some(value.into());
            self
        }

        /// `image09`
        pub fn image09(mut self, value: impl Into<String>) -> Self {
            self.image09 = Some(value.into());
            self
        }

        /// `image10`
        pub fn image10(mut self, value: impl Into<String>) -> Self {
            self.image10 = Some(value.into());
            self
        }

        /// `commitment_letter_photo`
        pub fn commitment_letter_photo(mut self, value: impl Into<String>) -> Self {
            self.commitment_letter_photo = Some(value.into());
            self
        }

        /// `commitment_letter_photo_format`
        pub fn commitment_letter_photo_format(mut self, value: impl Into<String>) -> Self {
            self.commitment_letter_photo_format = Some(value.into());
            self
        }

        /// `device_photo`
        pub fn device_photo(mut self, value: impl Into<String>) -> Self {
            self.device_photo = Some(value.into());
            self
        }

        /// `device_photo_format`
        pub fn device_photo_format(mut self, value: impl Into<String>) -> Self {
            self.device_photo_format = Some(value.into());
            self
        }

        /// `pack_and_active_photo`
        pub fn pack_and_active_photo(mut self, value: impl Into<String>) -> Self {
            self.pack_and_active_photo = Some(value.into());
            self
        }

        /// `bar_code`
        pub fn bar_code(mut self, value: impl Into<String>) -> Self {
            self.bar_code = Some(value.into());
            self
        }

        /// `sn_code`
        ///
        /// **Required.**
        pub fn sn_code(mut self, value: impl Into<String>) -> Self {
            self.sn_code = Some(value.into());
            self
        }

        /// `imei1`
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// `imei2`
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
            self
        }

        /// `register_model`
        pub fn register_model(mut self, value: impl Into<String>) -> Self {
            self.register_model = Some(value.into());
            self
        }

        /// `record_number`
        pub fn record_number(mut self, value: impl Into<String>) -> Self {
            self.record_number = Some(value.into());
            self
        }

        /// `eng_grade_standard`
        pub fn eng_grade_standard(mut self, value: impl Into<String>) -> Self {
            self.eng_grade_standard = Some(value.into());
            self
        }

        /// `invoice_info`
        ///
        /// **Required.**
        pub fn invoice_info(mut self, value: impl Into<InvoiceInfo>) -> Self {
            self.invoice_info = Some(value.into());
            self
        }

        /// `track_info`
        ///
        /// **Required.**
        pub fn track_info(mut self, value: impl Into<TrackInfo>) -> Self {
            self.track_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("org_no", &self.org_no)
                .body("sub_mchnt_cd", &self.sub_mchnt_cd)
                .body("sub_mchnt_nm", &self.sub_mchnt_nm)
                .body("store_nm", &self.store_nm)
                .body("online_no", &self.online_no)
                .body("mchnt_order_id", &self.mchnt_order_id)
                .body("upload_time", &self.upload_time)
                .body("notify_url", &self.notify_url)
                .body("prod_id", &self.prod_id)
                .body("eng_grade", &self.eng_grade)
                .body("brand_nm", &self.brand_nm)
                .body("prod_model", &self.prod_model)
                .body("sales_chnl", &self.sales_chnl)
                .body("plat_form", &self.plat_form)
                .body("payer_tp", &self.payer_tp)
                .body("trade_in_order_id", &self.trade_in_order_id)
                .body("trade_in_at", &self.trade_in_at)
                .body("is_trade_in", &self.is_trade_in)
                .body("sales_at", &self.sales_at)
                .body("actual_at", &self.actual_at)
                .body("trans_tm", &self.trans_tm)
                .body("mchnt_cd", &self.mchnt_cd)
                .body("mer_sub_at", &self.mer_sub_at)
                .body("discount_at", &self.discount_at)
                .body("image01", &self.image01)
                .body("image02", &self.image02)
                .body("image03", &self.image03)
                .body("image04", &self.image04)
                .body("image05", &self.image05)
                .body("image06", &self.image06)
                .body("image07", &self.image07)
                .body("image08", &self.image08)
                .body("image09", &self.image09)
                .body("image10", &self.image10)
                .body("commitment_letter_photo", &self.commitment_letter_photo)
                .body("commitment_letter_photo_format", &self.commitment_letter_photo_format)
                .body("device_photo", &self.device_photo)
                .body("device_photo_format", &self.device_photo_format)
                .body("pack_and_active_photo", &self.pack_and_active_photo)
                .body("bar_code", &self.bar_code)
                .body("sn_code", &self.sn_code)
                .body("imei1", &self.imei1)
                .body("imei2", &self.imei2)
                .body("register_model", &self.register_model)
                .body("record_number", &self.record_number)
                .body("eng_grade_standard", &self.eng_grade_standard)
                .body("invoice_info", &self.invoice_info)
                .body("track_info", &self.track_info)
                .extra(&self.extra)
        }
    }

    /// InvoiceInfo
    #[derive(Clone, Debug, Default)]
    pub struct InvoiceInfo {
        invoice_cd: Option<String>,
        invoice_no: Option<String>,
        invoice_dt: Option<String>,
        invoice_link: Option<String>,
        invoice_tp: Option<String>,
        invoice_ck_cd: Option<String>,
        nm: Option<String>,
        tax: Option<String>,
        invoice_tax_amt: Option<String>,
        sales_ent_nm: Option<String>,
        tax_payer: Option<String>,
        num: Option<String>,
        service_nm: Option<String>,
        extra: Extra,
    }

    impl InvoiceInfo {
        /// `invoice_cd`
        pub fn invoice_cd(mut self, value: impl Into<String>) -> Self {
            self.invoice_cd = Some(value.into());
            self
        }

        /// `invoice_no`
        pub fn invoice_no(mut self, value: impl Into<String>) -> Self {
            self.invoice_no = Some(value.into());
            self
        }

        /// `invoice_dt`
        pub fn invoice_dt(mut self, value: impl Into<String>) -> Self {
            self.invoice_dt = Some(value.into());
            self
        }

        /// `invoice_link`
        pub fn invoice_link(mut self, value: impl Into<String>) -> Self {
            self.invoice_link = Some(value.into());
            self
        }

        /// `invoice_tp`
        pub fn invoice_tp(mut self, value: impl Into<String>) -> Self {
            self.invoice_tp = Some(value.into());
            self
        }

        /// `invoice_ck_cd`
        pub fn invoice_ck_cd(mut self, value: impl Into<String>) -> Self {
            self.invoice_ck_cd = Some(value.into());
            self
        }

        /// `nm`
        pub fn nm(mut self, value: impl Into<String>) -> Self {
            self.nm = Some(value.into());
            self
        }

        /// `tax`
        pub fn tax(mut self, value: impl Into<String>) -> Self {
            self.tax = Some(value.into());
            self
        }

        /// `invoice_tax_amt`
        pub fn invoice_tax_amt(mut self, value: impl Into<String>) -> Self {
            self.invoice_tax_amt = Some(value.into());
            self
        }

        /// `sales_ent_nm`
        pub fn sales_ent_nm(mut self, value: impl Into<String>) -> Self {
            self.sales_ent_nm = Some(value.into());
            self
        }

        /// `tax_payer`
        pub fn tax_payer(mut self, value: impl Into<String>) -> Self {
            self.tax_payer = Some(value.into());
            self
        }

        /// `num`
        pub fn num(mut self, value: impl Into<String>) -> Self {
            self.num = Some(value.into());
            self
        }

        /// `service_nm`
        pub fn service_nm(mut self, value: impl Into<String>) -> Self {
            self.service_nm = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        InvoiceInfo,
        invoice_cd = "invoice_cd",
        invoice_no = "invoice_no",
        invoice_dt = "invoice_dt",
        invoice_link = "invoice_link",
        invoice_tp = "invoice_tp",
        invoice_ck_cd = "invoice_ck_cd",
        nm = "nm",
        tax = "tax",
        invoice_tax_amt = "invoice_tax_amt",
        sales_ent_nm = "sales_ent_nm",
        tax_payer = "tax_payer",
        num = "num",
        service_nm = "service_nm",
    );

    /// TrackInfo
    #[derive(Clone, Debug, Default)]
    pub struct TrackInfo {
        tracking_no: Option<String>,
        tracking_company: Option<String>,
        usr_prov: Option<String>,
        usr_city: Option<String>,
        usr_area: Option<String>,
        usr_addr: Option<String>,
        tracking_type: Option<String>,
        delivery_method: Option<String>,
        shipping_addr: Option<String>,
        delivery_time: Option<String>,
        extra: Extra,
    }

    impl TrackInfo {
        /// `tracking_no`
        pub fn tracking_no(mut self, value: impl Into<String>) -> Self {
            self.tracking_no = Some(value.into());
            self
        }

        /// `tracking_company`
        pub fn tracking_company(mut self, value: impl Into<String>) -> Self {
            self.tracking_company = Some(value.into());
            self
        }

        /// `usr_prov`
        pub fn usr_prov(mut self, value: impl Into<String>) -> Self {
            self.usr_prov = Some(value.into());
            self
        }

        /// `usr_city`
        pub fn usr_city(mut self, value: impl Into<String>) -> Self {
            self.usr_city = Some(value.into());
            self
        }

        /// `usr_area`
        pub fn usr_area(mut self, value: impl Into<String>) -> Self {
            self.usr_area = Some(value.into());
            self
        }

        /// `usr_addr`
        pub fn usr_addr(mut self, value: impl Into<String>) -> Self {
            self.usr_addr = Some(value.into());
            self
        }

        /// `tracking_type`
        pub fn tracking_type(mut self, value: impl Into<String>) -> Self {
            self.tracking_type = Some(value.into());
            self
        }

        /// `delivery_method`
        pub fn delivery_method(mut self, value: impl Into<String>) -> Self {
            self.delivery_method = Some(value.into());
            self
        }

        /// `shipping_addr`
        pub fn shipping_addr(mut self, value: impl Into<String>) -> Self {
            self.shipping_addr = Some(value.into());
            self
        }

        /// `delivery_time`
        pub fn delivery_time(mut self, value: impl Into<String>) -> Self {
            self.delivery_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TrackInfo,
        tracking_no = "tracking_no",
        tracking_company = "tracking_company",
        usr_prov = "usr_prov",
        usr_city = "usr_city",
        usr_area = "usr_area",
        usr_addr = "usr_addr",
        tracking_type = "tracking_type",
        delivery_method = "delivery_method",
        shipping_addr = "shipping_addr",
        delivery_time = "delivery_time",
    );

    /// The answer of 更新审核数据.
    #[derive(Clone, Debug, Default)]
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
