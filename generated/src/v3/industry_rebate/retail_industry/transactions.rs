//! 回传SN和商品编码 · `POST /v3/industry-rebate/retail-industry/transactions`
//!
//! Generated from docs/openapi/v3/industry-rebate/retail-industry/transactions.md by `cargo xtask regen`; do not edit.

/// Reports the device serial number and goods codes of a retail payment for rebates.
///
/// 回传零售支付的设备SN和商品编码，用于返佣。
///
/// `POST /v3/industry-rebate/retail-industry/transactions`
///
/// 回传SN和商品编码 / Report retail payment serial number and goods · official page: [page](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1) · feature `v3-industry-rebate` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::industry_rebate::retail_industry::transactions::post;
///
/// let request = post().out_trade_no("TEA20260618103542007").sub_mchid("1684913560");
/// ```
#[doc(alias = "回传SN和商品编码")]
#[doc(alias = "/v3/industry-rebate/retail-industry/transactions")]
#[doc(alias = "post_v3_industry_rebate_retail_industry_transactions")]
#[doc(alias = "传SN和商品编码")]
#[doc(alias = "SN和商品编码")]
#[doc(alias = "和商品编码")]
#[doc(alias = "商品编码")]
#[doc(alias = "品编码")]
#[doc(alias = "编码")]
#[doc(alias = "Report retail payment serial number and goods")]
#[doc(alias = "retail payment serial number and goods")]
#[doc(alias = "payment serial number and goods")]
#[doc(alias = "serial number and goods")]
#[doc(alias = "number and goods")]
#[doc(alias = "goods")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 回传SN和商品编码. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_trade_no`, `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 设备号 / Device's ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_id", value.into()))
        }

        /// 单品列表 / List of items (goods)
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.body("goods_detail", list::<GoodsDetail>(values)))
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
                "post_v3_industry_rebate_retail_industry_transactions",
                Method::Post,
                "/v3/industry-rebate/retail-industry/transactions",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/sub_mchid",
                    "/body/goods_detail/*/barcode",
                    "/body/goods_detail/*/goods_name",
                    "/body/goods_detail/*/quantity",
                    "/body/goods_detail/*/price",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 单品列表 / List of items (goods)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct GoodsDetail(ObjectBuilder);

    impl GoodsDetail {
        /// 商品条码（编码） / Goods' bar code or code
        ///
        /// **Required.**
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.set("barcode", value.into()))
        }

        /// 商户侧商品编码 / Merchant's own goods code
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_goods_id", value.into()))
        }

        /// 商品名称 / Name of the goods
        ///
        /// **Required.**
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 商品数量 / Quantity of the goods
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);
}
