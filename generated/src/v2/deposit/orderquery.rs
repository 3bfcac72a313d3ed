//! 查询订单 · `POST /deposit/orderquery`
//!
//! Generated from docs/openapi/v2/deposit/orderquery.md by `cargo xtask regen`; do not edit.

/// Queries a deposit order with its consumption and settlement state by transaction ID or order number.
///
/// 按微信支付订单号或商户订单号查询押金订单及其消费、结算状态。
///
/// `POST /deposit/orderquery`
///
/// 查询订单 / Query a deposit order · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011986679) · feature `v2-deposit` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::deposit::orderquery::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .transaction_id("4200002618202606184087315926");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/deposit/orderquery")]
#[doc(alias = "post_deposit_orderquery")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a deposit order")]
#[doc(alias = "deposit order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`.
    ///
    /// **At least one**: `transaction_id`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// At least one field of the choice `order` is required.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// At least one field of the choice `order` is required.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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
                "post_deposit_orderquery",
                Method::Post,
                "/deposit/orderquery",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .required(&["/body/appid", "/body/mch_id"])
            .choices(&[Choice::AnyOf(&["/body/transaction_id", "/body/out_trade_no"])])
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

    /// Response of 查询订单.
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
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
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
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub device_info: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 是否关注公众账号，Y或N / Whether the user follows the Official Account: Y or N
        ///
        /// Always present according to the docs.
        pub is_subscribe: Option<response::IsSubscribe>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 是否关注子商户公众号 / Whether the user follows the sub-merchant's Official Account
        pub sub_is_subscribe: Option<response::SubIsSubscribe>,
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// Always present according to the docs.
        pub trade_type: Option<String>,
        /// 交易状态 / State of the transaction
        ///
        /// Always present according to the docs.
        pub trade_state: Option<response::TradeState>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        ///
        /// Always present according to the docs.
        pub bank_type: Option<String>,
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
        /// 现金支付币种 / Currency of the cash payment
        pub cash_fee_type: Option<String>,
        /// 代金券或立减金额，单位：分 / Amount of cash coupons or discounts, in fen
        pub coupon_fee: Option<i64>,
        /// 代金券或立减使用数量 / Count of cash coupons or discounts used
        pub coupon_count: Option<i64>,
        /// 第n个代金券类型 / Type of cash coupon n
        pub coupon_type_n: Numbered<String>,
        /// 第n个代金券或立减ID / ID of cash coupon or discount n
        pub coupon_id_n: Numbered<String>,
        /// 第n个代金券或立减的支付金额，单位：分 / Amount paid with cash coupon or discount n, in fen
        pub coupon_fee_n: Numbered<i64>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 支付完成时间，yyyyMMddHHmmss / Time the payment completed, yyyyMMddHHmmss
        ///
        /// Always present according to the docs.
        pub time_end: Option<String>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        ///
        /// Always present according to the docs.
        pub trade_state_desc: Option<String>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Option<response::PromotionDetail>,
        /// 押金消费金额，单位：分 / Amount charged from the deposit, in fen
        pub consume_fee: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        sub_appid = "sub_appid",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        device_info = "device_info",
        openid = "openid",
        is_subscribe = "is_subscribe",
        sub_openid = "sub_openid",
        sub_is_subscribe = "sub_is_subscribe",
        trade_type = "trade_type",
        trade_state = "trade_state",
        bank_type = "bank_type",
        total_fee = "total_fee",
        settlement_total_fee = "settlement_total_fee",
        fee_type = "fee_type",
        cash_fee = "cash_fee",
        cash_fee_type = "cash_fee_type",
        coupon_fee = "coupon_fee",
        coupon_count = "coupon_count",
        coupon_type_n = "coupon_type_$n",
        coupon_id_n = "coupon_id_$n",
        coupon_fee_n = "coupon_fee_$n",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        attach = "attach",
        time_end = "time_end",
        trade_state_desc = "trade_state_desc",
        promotion_detail = "promotion_detail",
        consume_fee = "consume_fee",
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

        /// 是否关注公众账号，Y或N / Whether the user follows the Official Account: Y or N
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum IsSubscribe {
            /// 是 / Yes
            ///
            /// `Y`
            Y,
            /// 否 / No
            ///
            /// `N`
            N,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            IsSubscribe,
            Y = "Y",
            N = "N",
        );

        /// 是否关注子商户公众号 / Whether the user follows the sub-merchant's Official Account
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SubIsSubscribe {
            /// 是 / Yes
            ///
            /// `Y`
            Y,
            /// 否 / No
            ///
            /// `N`
            N,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SubIsSubscribe,
            Y = "Y",
            N = "N",
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
