//! 合单查单 · `POST /pay/querycombinedorder`
//!
//! Generated from docs/openapi/v2/pay/querycombinedorder.md by `cargo xtask regen`; do not edit.

/// Queries a combined order and its sub-orders by combined order number through the v2 API.
///
/// 通过APIv2按合单商户订单号查询合单订单及其子单。
///
/// `POST /pay/querycombinedorder`
///
/// 合单查单 / Query a combined order (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::querycombinedorder::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .combine_out_trade_no("TEAC20260618103542007");
/// ```
#[doc(alias = "合单查单")]
#[doc(alias = "/pay/querycombinedorder")]
#[doc(alias = "post_pay_querycombinedorder")]
#[doc(alias = "单查单")]
#[doc(alias = "查单")]
#[doc(alias = "Query a combined order (v2)")]
#[doc(alias = "combined order (v2)")]
#[doc(alias = "order (v2)")]
#[doc(alias = "v2)")]
#[deprecated = "use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 合单查单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`, `combine_mch_id`, `sign_type`, `combine_out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
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
                "post_pay_querycombinedorder",
                Method::Post,
                "/pay/querycombinedorder",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mch_id",
                    "/body/sign_type",
                    "/body/combine_out_trade_no",
                ],
            )
            .response(&[("/sub_order_list", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 合单查单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// Always present according to the docs.
        pub combine_appid: Option<String>,
        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// Always present according to the docs.
        pub combine_mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub device_info: Option<String>,
        /// 合单用户标识 / Payer's OpenID under the combined order's AppID
        pub combine_openid: Option<String>,
        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// Always present according to the docs.
        pub combine_out_trade_no: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务结果描述 / Description of the business result
        ///
        /// Always present according to the docs.
        pub result_msg: Option<String>,
        /// 交易状态 / State of the transaction
        pub trade_state: Option<response::TradeState>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        pub trade_state_desc: Option<String>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 子单列表，JSON格式 / Sub-orders of the combined order, in JSON
        ///
        /// Always present according to the docs.
        pub sub_order_list: Option<response::SubOrderList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        combine_appid = "combine_appid",
        combine_mch_id = "combine_mch_id",
        nonce_str = "nonce_str",
        device_info = "device_info",
        combine_openid = "combine_openid",
        combine_out_trade_no = "combine_out_trade_no",
        sign = "sign",
        result_code = "result_code",
        result_msg = "result_msg",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sub_order_list = "sub_order_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 交易状态 / State of the transaction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// 支付成功 / Paid
            ///
            /// `SUCCESS`
            Success,
            /// 转入退款 / Refunded in full or in part
            ///
            /// `REFUND`
            Refund,
            /// 未支付 / Not paid
            ///
            /// `NOTPAY`
            Notpay,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// 已撤销 / Revoked
            ///
            /// `REVOKED`
            Revoked,
            /// 用户支付中 / Being paid by the user
            ///
            /// `USERPAYING`
            Userpaying,
            /// 支付失败 / Payment failed
            ///
            /// `PAYERROR`
            Payerror,
            /// 已接收，等待扣款 / Accepted, deduction awaited
            ///
            /// `ACCEPT`
            Accept,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Refund = "REFUND",
            Notpay = "NOTPAY",
            Closed = "CLOSED",
            Revoked = "REVOKED",
            Userpaying = "USERPAYING",
            Payerror = "PAYERROR",
            Accept = "ACCEPT",
        );

        /// 子单列表，JSON格式 / Sub-orders of the combined order, in JSON
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrderList {
            /// 子订单数量 / Number of sub-orders
            ///
            /// Always present according to the docs.
            pub order_num: Option<i64>,
            /// 子订单列表 / List of sub-orders
            ///
            /// Always present according to the docs.
            pub order_list: Vec<OrderList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SubOrderList,
            order_num = "order_num",
            order_list = "order_list",
        );

        /// 子订单列表 / List of sub-orders
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct OrderList {
            /// 微信支付商户号 / WeChat Pay merchant ID
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
            ///
            /// Always present according to the docs.
            pub trade_type: Option<TradeType>,
            /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
            ///
            /// Always present according to the docs.
            pub attach: Option<String>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<Amount>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 商户订单号 / Merchant's order number
            ///
            /// Always present according to the docs.
            pub out_trade_no: Option<String>,
            /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
            pub goods_tag: Option<String>,
            /// 描述 / Description
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 优惠详情 / Discounts applied to the payment or returned by the refund
            pub promotion_detail: Option<PromotionDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            OrderList,
            mchid = "mchid",
            trade_type = "trade_type",
            attach = "attach",
            amount = "amount",
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            goods_tag = "goods_tag",
            description = "description",
            promotion_detail = "promotion_detail",
        );

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// 扫码支付 / Native payment by QR code
            ///
            /// `NATIVE`
            Native,
            /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
            ///
            /// `JSAPI`
            Jsapi,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// H5支付 / H5 payment
            ///
            /// `MWEB`
            Mweb,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Native = "NATIVE",
            Jsapi = "JSAPI",
            App = "APP",
            Mweb = "MWEB",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 标价金额，单位：分 / Order amount as priced, in fen
            ///
            /// Always present according to the docs.
            pub total_amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total_amount = "total_amount",
            currency = "currency",
        );

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / ID of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<Scope>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<Type>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<String>,
            /// 优惠活动ID，即在商户平台配置的批次ID / ID of the promotion, which is the stock ID on the merchant platform
            ///
            /// Always present according to the docs.
            pub activity_id: Option<String>,
            /// 微信出资金额，单位：分 / Part of the discount funded by WeChat Pay, in fen
            pub wxpay_contribute: Option<String>,
            /// 商户出资金额，单位：分 / Part of the discount borne by the merchant, in fen
            pub merchant_contribute: Option<String>,
            /// 其他出资方出资金额，单位：分 / Part of the discount borne by other parties, in fen
            pub other_contribute: Option<String>,
            /// 单品列表 / List of items (goods)
            ///
            /// Always present according to the docs.
            pub goods_detail: Vec<GoodsDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            activity_id = "activity_id",
            wxpay_contribute = "wxpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            goods_detail = "goods_detail",
        );

        /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场代金券 / Coupon for all goods
            ///
            /// `GLOBAL`
            Global,
            /// 单品优惠 / Discount on single items
            ///
            /// `SINGLE`
            Single,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 充值型代金券 / Cash coupon funded by recharge
            ///
            /// `COUPON`
            Coupon,
            /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
            ///
            /// `DISCOUNT`
            Discount,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );

        /// 单品列表 / List of items (goods)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商品编码 / Goods code
            pub goods_id: Option<String>,
            /// 微信支付商品编码 / WeChat Pay's code of the goods
            pub wxpay_goods_id: Option<String>,
            /// 商品名称 / Name of the goods
            pub goods_name: Option<String>,
            /// 商品数量 / Quantity of the goods
            ///
            /// Always present according to the docs.
            pub quantity: Option<i64>,
            /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            wxpay_goods_id = "wxpay_goods_id",
            goods_name = "goods_name",
            quantity = "quantity",
            price = "price",
        );
    }
}
