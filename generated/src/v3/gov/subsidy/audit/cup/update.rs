//! 更新审核数据 · `POST /v3/gov/subsidy/audit/cup/update`
//!
//! Generated from docs/openapi/v3/gov/subsidy/audit/cup/update.md by `cargo xtask regen`; do not edit.

/// Updates the government subsidy review data already uploaded for a UnionPay order.
///
/// 更新已为银联订单上传的政府补贴审核数据。
///
/// `POST /v3/gov/subsidy/audit/cup/update`
///
/// 更新审核数据 / Update UnionPay subsidy review data · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989535) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::audit::cup::update::post;
///
/// let request = post()
///     .org_no("00016510")
///     .sub_mchnt_cd("JXL-001")
///     .sub_mchnt_nm("锦绣路茶铺")
///     .online_no("TEA20260618103542007")
///     .mchnt_order_id("TEA20260618103542007")
///     .upload_time("20260620090000")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .prod_id("A01")
///     .brand_nm("锦绣茶")
///     .prod_model("JX-BCD218")
///     .plat_form("锦绣茶小程序")
///     .payer_tp("1")
///     .sales_at("199900")
///     .actual_at("169915")
///     .trans_tm("20260618103615")
///     .mchnt_cd("898510154990017")
///     .discount_at("29985")
///     .sn_code("JXBCD2182605170342")
///     .invoice_info(
///         post::InvoiceInfo::default()
///             .invoice_cd("051002600111")
///             .invoice_no("48602741")
///             .invoice_dt("20260618")
///             .invoice_link("https://tea.example.com/fapiao/48602741.pdf")
///             .invoice_tp("1")
///             .invoice_ck_cd("61734802559048173906")
///             .nm("李雷")
///             .tax("199900")
///             .invoice_tax_amt("22997")
///             .sales_ent_nm("成都锦绣茶业有限公司")
///             .tax_payer("91510107MA0000007C")
///             .num("1")
///             .service_nm("电冰箱 JX-BCD218"),
///     )
///     .track_info(
///         post::TrackInfo::default()
///             .tracking_no("SF1400000000017")
///             .tracking_company("顺丰速运")
///             .usr_prov("四川省")
///             .usr_city("成都市")
///             .usr_area("武侯区")
///             .usr_addr("四川省成都市武侯区锦绣路12号")
///             .tracking_type("快递")
///             .delivery_method("送货上门")
///             .shipping_addr("四川省成都市双流区航港路6号")
///             .delivery_time("20260619152000"),
///     );
/// ```
#[doc(alias = "更新审核数据")]
#[doc(alias = "/v3/gov/subsidy/audit/cup/update")]
#[doc(alias = "post_v3_gov_subsidy_audit_cup_update")]
#[doc(alias = "新审核数据")]
#[doc(alias = "审核数据")]
#[doc(alias = "核数据")]
#[doc(alias = "数据")]
#[doc(alias = "Update UnionPay subsidy review data")]
#[doc(alias = "UnionPay subsidy review data")]
#[doc(alias = "subsidy review data")]
#[doc(alias = "review data")]
#[doc(alias = "data")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 更新审核数据. Created by [`post()`](super::post()).
    ///
    /// **Required**: `org_no`, `sub_mchnt_cd`, `sub_mchnt_nm`, `online_no`, `mchnt_order_id`, `upload_time`, `notify_url`, `prod_id`, `brand_nm`, `prod_model`, `plat_form`, `payer_tp`, `sales_at`, `actual_at`, `trans_tm`, `mchnt_cd`, `discount_at`, `sn_code`, `invoice_info`, `track_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 分公司机构代码 / Code of the branch
        ///
        /// **Required.**
        pub fn org_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("org_no", value.into()))
        }

        /// 店铺编码 / Code of the shop
        ///
        /// **Required.**
        pub fn sub_mchnt_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchnt_cd", value.into()))
        }

        /// 店铺名称 / Name of the shop
        ///
        /// **Required.**
        pub fn sub_mchnt_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchnt_nm", value.into()))
        }

        /// 门店名称 / Name of the shop
        pub fn store_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_nm", value.into()))
        }

        /// 线上平台订单号 / Order number on the online platform
        ///
        /// **Required.**
        pub fn online_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("online_no", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn mchnt_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchnt_order_id", value.into()))
        }

        /// 上传时间 / Time of the upload
        ///
        /// **Required.**
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("upload_time", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 商品品类 / Product category under the government subsidy
        ///
        /// **Required.**
        pub fn prod_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prod_id", value.into()))
        }

        /// 能效等级 / Energy efficiency grade
        pub fn eng_grade(self, value: impl Into<String>) -> Self {
            Self(self.0.body("eng_grade", value.into()))
        }

        /// 品牌名称 / Brand's name
        ///
        /// **Required.**
        pub fn brand_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_nm", value.into()))
        }

        /// 商品型号 / Product model
        ///
        /// **Required.**
        pub fn prod_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prod_model", value.into()))
        }

        /// 销售方式，线上或线下 / Sales channel, online or offline
        pub fn sales_chnl(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sales_chnl", value.into()))
        }

        /// 电商平台方 / E-commerce platform
        ///
        /// **Required.**
        pub fn plat_form(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plat_form", value.into()))
        }

        /// 支付方式类型 / Type of payment method
        ///
        /// **Required.**
        pub fn payer_tp(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payer_tp", value.into()))
        }

        /// 收旧订单号 / Number of the trade-in order
        pub fn trade_in_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_in_order_id", value.into()))
        }

        /// 收旧价格 / Price paid for the old item
        pub fn trade_in_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_in_at", value.into()))
        }

        /// 旧品回收价格是否计入统计 / Whether the trade-in price is counted
        pub fn is_trade_in(self, value: impl Into<String>) -> Self {
            Self(self.0.body("is_trade_in", value.into()))
        }

        /// 订单金额 / Amount of the sale
        ///
        /// **Required.**
        pub fn sales_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sales_at", value.into()))
        }

        /// 实付金额 / Amount actually paid
        ///
        /// **Required.**
        pub fn actual_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("actual_at", value.into()))
        }

        /// 交易时间 / Time of the transaction
        ///
        /// **Required.**
        pub fn trans_tm(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_tm", value.into()))
        }

        /// 商户编码 / Merchant code
        ///
        /// **Required.**
        pub fn mchnt_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchnt_cd", value.into()))
        }

        /// 商家优惠金额 / Discount borne by the merchant
        pub fn mer_sub_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mer_sub_at", value.into()))
        }

        /// 国补优惠金额 / Discount from the government subsidy
        ///
        /// **Required.**
        pub fn discount_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("discount_at", value.into()))
        }

        /// 其他图片1 / Other image 1
        pub fn image01(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image01", value.into()))
        }

        /// 其他图片2 / Other image 2
        pub fn image02(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image02", value.into()))
        }

        /// 其他图片3 / Other image 3
        pub fn image03(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image03", value.into()))
        }

        /// 其他图片4 / Other image 4
        pub fn image04(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image04", value.into()))
        }

        /// 其他图片5 / Other image 5
        pub fn image05(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image05", value.into()))
        }

        /// 其他图片6 / Other image 6
        pub fn image06(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image06", value.into()))
        }

        /// 其他图片7 / Other image 7
        pub fn image07(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image07", value.into()))
        }

        /// 其他图片8 / Other image 8
        pub fn image08(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image08", value.into()))
        }

        /// 其他图片9 / Other image 9
        pub fn image09(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image09", value.into()))
        }

        /// 其他图片10 / Other image 10
        pub fn image10(self, value: impl Into<String>) -> Self {
            Self(self.0.body("image10", value.into()))
        }

        /// 收旧承诺函照片 / Photo of the commitment letter on taking back the old device
        pub fn commitment_letter_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("commitment_letter_photo", value.into()))
        }

        /// 收旧承诺函照片格式 / Format of the photo of the take-back commitment letter
        pub fn commitment_letter_photo_format(self, value: impl Into<String>) -> Self {
            Self(self.0.body("commitment_letter_photo_format", value.into()))
        }

        /// 收旧设备外观照片 / Photo of the outside of the old device taken back
        pub fn device_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_photo", value.into()))
        }

        /// 收旧设备外观照片格式 / Format of the photo of the old device
        pub fn device_photo_format(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_photo_format", value.into()))
        }

        /// 含完整外包装及SN码的激活照片 / Activation photo that shows the whole package and the serial number
        pub fn pack_and_active_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pack_and_active_photo", value.into()))
        }

        /// 商品条码 / Barcode of the goods
        pub fn bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bar_code", value.into()))
        }

        /// 商品SN码 / Serial number (SN) of the goods
        ///
        /// **Required.**
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sn_code", value.into()))
        }

        /// 第一个IMEI码 / First IMEI of the device
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei1", value.into()))
        }

        /// 第二个IMEI码 / Second IMEI of the device
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei2", value.into()))
        }

        /// 能效或水效网备案登记型号 / Model registered with the energy or water efficiency label system
        pub fn register_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("register_model", value.into()))
        }

        /// 能效或水效备案号 / Filing number of the energy or water efficiency label
        pub fn record_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("record_number", value.into()))
        }

        /// 能效或水效执行的国家标准名称 / National standard of the energy or water efficiency
        pub fn eng_grade_standard(self, value: impl Into<String>) -> Self {
            Self(self.0.body("eng_grade_standard", value.into()))
        }

        /// 发票信息 / Fapiao information
        ///
        /// **Required.**
        pub fn invoice_info(self, value: InvoiceInfo) -> Self {
            Self(self.0.body("invoice_info", value))
        }

        /// 物流信息 / Logistics information
        ///
        /// **Required.**
        pub fn track_info(self, value: TrackInfo) -> Self {
            Self(self.0.body("track_info", value))
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
                "post_v3_gov_subsidy_audit_cup_update",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 发票信息 / Fapiao information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct InvoiceInfo(ObjectBuilder);

    impl InvoiceInfo {
        /// 发票代码 / Fapiao code
        pub fn invoice_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_cd", value.into()))
        }

        /// 发票号码 / Fapiao number
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_no", value.into()))
        }

        /// 开票日期 / Date of the fapiao
        pub fn invoice_dt(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_dt", value.into()))
        }

        /// 发票链接 / URL of the fapiao
        pub fn invoice_link(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_link", value.into()))
        }

        /// 发票类型 / Type of the fapiao
        pub fn invoice_tp(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_tp", value.into()))
        }

        /// 发票校验码 / Check code of the fapiao
        pub fn invoice_ck_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_ck_cd", value.into()))
        }

        /// 发票购买方姓名 / Buyer's name on the fapiao
        pub fn nm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("nm", value.into()))
        }

        /// 税价合计 / Total including tax
        pub fn tax(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax", value.into()))
        }

        /// 发票税额 / Tax amount of the fapiao
        pub fn invoice_tax_amt(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_tax_amt", value.into()))
        }

        /// 销售企业名称 / Name of the selling enterprise
        pub fn sales_ent_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sales_ent_nm", value.into()))
        }

        /// 销售方纳税人识别号 / Taxpayer identification number of the seller
        pub fn tax_payer(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax_payer", value.into()))
        }

        /// 商品数量 / Quantity of the goods
        pub fn num(self, value: impl Into<String>) -> Self {
            Self(self.0.set("num", value.into()))
        }

        /// 货物或应税劳务服务名称，含型号 / Name of the goods or taxable service, with its model
        pub fn service_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_nm", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(InvoiceInfo);

    /// 物流信息 / Logistics information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TrackInfo(ObjectBuilder);

    impl TrackInfo {
        /// 物流单号 / Tracking number
        pub fn tracking_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tracking_no", value.into()))
        }

        /// 物流公司 / Logistics company
        pub fn tracking_company(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tracking_company", value.into()))
        }

        /// 收货省份 / Province of the delivery address
        pub fn usr_prov(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usr_prov", value.into()))
        }

        /// 收货城市 / City of the delivery address
        pub fn usr_city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usr_city", value.into()))
        }

        /// 收货区县 / District of the delivery address
        pub fn usr_area(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usr_area", value.into()))
        }

        /// 收货地址 / Delivery address
        pub fn usr_addr(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usr_addr", value.into()))
        }

        /// 物流类型 / Type of logistics
        pub fn tracking_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tracking_type", value.into()))
        }

        /// 提货方式 / How the goods are handed over
        pub fn delivery_method(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_method", value.into()))
        }

        /// 发货地址 / Address the goods are shipped from
        pub fn shipping_addr(self, value: impl Into<String>) -> Self {
            Self(self.0.set("shipping_addr", value.into()))
        }

        /// 签收时间 / Time at which the goods were signed for
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TrackInfo);

    /// Response of 更新审核数据.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 / Status code of the response
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 响应描述 / Description of the result
        ///
        /// Always present according to the docs.
        pub msg: Option<String>,
        /// 详细应答码 / Detailed response code
        pub sub_code: Option<String>,
        /// 详细应答码描述 / Description of the detailed response code
        pub sub_msg: Option<String>,
        /// Fields unknown to this version.
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
