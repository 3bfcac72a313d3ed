//! 查询退款（支持单品） · `POST /pay/refundqueryv2`
//!
//! Generated from docs/openapi/v2/pay/refundqueryv2.md by `cargo xtask regen`; do not edit.

/// Queries an order's refunds, with the goods details of single-item discounts, through the v2 API.
///
/// 通过APIv2查询订单的退款，并返回单品优惠的商品明细。
///
/// `POST /pay/refundqueryv2`
///
/// 查询退款（支持单品） / Query refunds with goods details (v2) · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011984122) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::refundqueryv2::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .transaction_id("4200002618202606184087315926")
///     .out_trade_no("TEA20260618103542007")
///     .refund_id("50302607442026062057190384621");
/// ```
#[doc(alias = "查询退款（支持单品）")]
#[doc(alias = "/pay/refundqueryv2")]
#[doc(alias = "post_pay_refundqueryv2")]
#[doc(alias = "询退款（支持单品）")]
#[doc(alias = "退款（支持单品）")]
#[doc(alias = "款（支持单品）")]
#[doc(alias = "支持单品）")]
#[doc(alias = "持单品）")]
#[doc(alias = "单品）")]
#[doc(alias = "品）")]
#[doc(alias = "Query refunds with goods details (v2)")]
#[doc(alias = "refunds with goods details (v2)")]
#[doc(alias = "with goods details (v2)")]
#[doc(alias = "goods details (v2)")]
#[doc(alias = "details (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询退款（支持单品）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `transaction_id`, `out_trade_no`.
    ///
    /// **At least one**: `out_refund_no`, `refund_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 商户退款单号 / Merchant's refund number
        ///
        /// At least one field of the choice `refund` is required.
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
        }

        /// 微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// At least one field of the choice `refund` is required.
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("offset", value.into()))
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
                "post_pay_refundqueryv2",
                Method::Post,
                "/pay/refundqueryv2",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/transaction_id",
                    "/body/out_trade_no",
                ],
            )
            .choices(&[Choice::AnyOf(&["/body/out_refund_no", "/body/refund_id"])])
            .response(&[("/promotion_detail", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// MD5签名算法 / MD5 signature
        ///
        /// `MD5`
        Md5,
        /// HMAC-SHA256签名算法 / HMAC-SHA256 signature
        ///
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// Response of 查询退款（支持单品）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        ///
        /// Always present according to the docs.
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        ///
        /// Always present according to the docs.
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        ///
        /// Always present according to the docs.
        pub err_code_des: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 订单总退款次数 / Total number of refunds of the order
        pub total_refund_count: Option<i64>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub total_fee: Option<i64>,
        /// 应结订单金额，单位：分 / Order amount after subtracting free coupons; not more than the order amount, in fen
        pub settlement_total_fee: Option<i64>,
        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        pub fee_type: Option<String>,
        /// 现金支付金额，单位：分 / Amount paid in cash (without coupons), in fen
        ///
        /// Always present according to the docs.
        pub cash_fee: Option<i64>,
        /// 退款笔数 / Number of refunds in this response
        ///
        /// Always present according to the docs.
        pub refund_count: Option<i64>,
        /// 第n笔退款的商户退款单号 / Merchant's refund number of refund n
        ///
        /// Always present according to the docs.
        pub out_refund_no_n: Numbered<String>,
        /// 第n笔退款的微信支付退款单号 / WeChat Pay's refund ID of the nth refund
        ///
        /// Always present according to the docs.
        pub refund_id_n: Numbered<String>,
        /// 第n笔退款的渠道 / Channel of the nth refund
        pub refund_channel_n: Numbered<String>,
        /// 第n笔退款的申请退款金额，单位：分（境外订单为币种最小单位） / Requested amount of the nth refund, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub refund_fee_n: Numbered<i64>,
        /// 第n笔退款的应结退款金额，单位：分 / Amount of the nth refund after subtracting free coupons, in fen
        pub settlement_refund_fee_n: Numbered<i64>,
        /// 第n笔退款中第m个代金券的类型 / Type of cash coupon m in refund n
        pub coupon_type_n_m: Numbered<String, 2>,
        /// 第n笔退款的代金券退款总金额，单位：分 / Total cash coupon amount of the nth refund, in fen
        pub coupon_refund_fee_n: Numbered<i64>,
        /// 第n笔退款的代金券使用数量 / Count of cash coupons in refund n
        pub coupon_refund_count_n: Numbered<i64>,
        /// 第n笔退款中第m个代金券ID / ID of cash coupon m in refund n
        pub coupon_refund_id_n_m: Numbered<String, 2>,
        /// 第n笔退款中第m个代金券的金额，单位：分 / Amount of cash coupon m in refund n, in fen
        pub coupon_refund_fee_n_m: Numbered<i64, 2>,
        /// 第n笔退款的状态 / State of the nth refund
        ///
        /// Always present according to the docs.
        pub refund_status_n: Numbered<String>,
        /// 第n笔退款的资金来源 / Account that funded the nth refund
        pub refund_account_n: Numbered<String>,
        /// 第n笔退款的入账账户 / Account the nth refund was paid into
        ///
        /// Always present according to the docs.
        pub refund_recv_accout_n: Numbered<String>,
        /// 第n笔退款的成功时间，yyyy-MM-dd HH:mm:ss / Time the nth refund succeeded, yyyy-MM-dd HH:mm:ss
        pub refund_success_time_n: Numbered<String>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Option<response::PromotionDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        appid = "appid",
        mch_id = "mch_id",
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        total_refund_count = "total_refund_count",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        total_fee = "total_fee",
        settlement_total_fee = "settlement_total_fee",
        fee_type = "fee_type",
        cash_fee = "cash_fee",
        refund_count = "refund_count",
        out_refund_no_n = "out_refund_no_$n",
        refund_id_n = "refund_id_$n",
        refund_channel_n = "refund_channel_$n",
        refund_fee_n = "refund_fee_$n",
        settlement_refund_fee_n = "settlement_refund_fee_$n",
        coupon_type_n_m = "coupon_type_$n_$m",
        coupon_refund_fee_n = "coupon_refund_fee_$n",
        coupon_refund_count_n = "coupon_refund_count_$n",
        coupon_refund_id_n_m = "coupon_refund_id_$n_$m",
        coupon_refund_fee_n_m = "coupon_refund_fee_$n_$m",
        refund_status_n = "refund_status_$n",
        refund_account_n = "refund_account_$n",
        refund_recv_accout_n = "refund_recv_accout_$n",
        refund_success_time_n = "refund_success_time_$n",
        promotion_detail = "promotion_detail",
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
            /// 免充值型优惠券 / Discount coupon not pre-funded
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
