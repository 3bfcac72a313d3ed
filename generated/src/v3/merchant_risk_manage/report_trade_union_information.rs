//! 上报订单关联信息 · `POST /v3/merchant-risk-manage/report-trade-union-information`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/report-trade-union-information.md by `cargo xtask regen`; do not edit.

/// Reports an order's buyer, device and goods data after it is placed, for risk control when it is paid.
///
/// 下单后上报订单的买家、设备和商品信息，供支付时风控使用。
///
/// `POST /v3/merchant-risk-manage/report-trade-union-information`
///
/// 上报订单关联信息 / Report order risk information · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012529250), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692160) · feature `v3-merchant-risk-manage` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::report_trade_union_information::post;
///
/// let request = post().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "上报订单关联信息")]
#[doc(alias = "/v3/merchant-risk-manage/report-trade-union-information")]
#[doc(alias = "post_v3_merchant_risk_manage_report_trade_union_information")]
#[doc(alias = "报订单关联信息")]
#[doc(alias = "订单关联信息")]
#[doc(alias = "单关联信息")]
#[doc(alias = "关联信息")]
#[doc(alias = "联信息")]
#[doc(alias = "信息")]
#[doc(alias = "Report order risk information")]
#[doc(alias = "order risk information")]
#[doc(alias = "risk information")]
#[doc(alias = "information")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上报订单关联信息. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 从业机构号（从业机构商户号） / Acquiring institution's ID (its merchant ID)
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("acquiring_bank_id", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 电话号码 / Phone number
        ///
        /// Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// Encrypted by the client.
        pub fn certificates_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("certificates_number", value.into()))
        }

        /// 客户端（用户终端）IP地址 / IP address of the client
        ///
        /// Format: `ip`.
        pub fn client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("client_ip", value.into()))
        }

        /// 风险等级 / Risk level
        pub fn risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("risk_level", value.into()))
        }

        /// 线上线下标识 / Whether the business is online or offline
        ///
        /// Known values: `1` (线上交易 / Online transaction), `2` (线下交易 / Offline transaction).
        pub fn line_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("line_type", value.into()))
        }

        /// 商品类型 / Type of the goods
        ///
        /// Known values: `1` (虚拟交易 / Virtual goods), `2` (实物交易 / Physical goods).
        pub fn goods_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("goods_type", value.into()))
        }

        /// 物品发布类型 / Type under which the goods were published
        ///
        /// Known values: `1` (物品发布类型1，含义见官方文档 / Type of goods publisher 1; see the official page), `2` (物品发布类型2，含义见官方文档 / Type of goods publisher 2; see the official page).
        pub fn seller_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("seller_type", value.into()))
        }

        /// 是否需要物流发货 / Whether the goods have to be shipped
        pub fn is_need_deliver(self, value: bool) -> Self {
            Self(self.0.body("is_need_deliver", value))
        }

        /// 设备类型 / Type of device
        ///
        /// Known values: `1` (设备类型1，含义见官方文档 / Device type 1; see the official page), `2` (设备类型2，含义见官方文档 / Device type 2; see the official page), `3` (设备类型3，含义见官方文档 / Device type 3; see the official page).
        pub fn device_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("device_type", value.into()))
        }

        /// 用户身份证号，或用户、员工标识 / The user's identity card number, or an ID of the user or staff member
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("userid", value.into()))
        }

        /// 手机号来源 / Where the phone number comes from
        pub fn phone_from(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("phone_from", value.into()))
        }

        /// 收款方用户标识 / User ID of the payee
        pub fn seller_userid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("seller_userid", value.into()))
        }

        /// 业务场景 / Scenario
        ///
        /// Known values: `0` (其他业务场景 / Other scene), `1` (充值业务场景 / Recharge), `2` (生活缴费场景 / Utility and other household bills).
        pub fn scene(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// 充值业务场景独有字段 / Fields specific to the top-up business
        pub fn recharge_fields(self, value: RechargeFields) -> Self {
            Self(self.0.body("recharge_fields", value))
        }

        /// 生活缴费场景专有字段 / Fields only for the utility bill payment scene
        pub fn living_expenses_fields(self, value: LivingExpensesFields) -> Self {
            Self(self.0.body("living_expenses_fields", value))
        }

        /// 扩展字段1，JSON格式 / Extension field 1, JSON text
        pub fn extra_fields1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("extra_fields1", value.into()))
        }

        /// 扩展字段2，JSON格式 / Extension field 2, JSON text
        pub fn extra_fields2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("extra_fields2", value.into()))
        }

        /// 扩展字段3，JSON格式 / Extension field 3, JSON text
        pub fn extra_fields3(self, value: impl Into<String>) -> Self {
            Self(self.0.body("extra_fields3", value.into()))
        }

        /// 高风险商品标签 / Label marking high-risk goods
        pub fn high_risk_goods(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("high_risk_goods", value.into()))
        }

        /// 下单设备与支付设备是否一致 / Whether order and payment were made on the same device
        pub fn same_deviced(self, value: bool) -> Self {
            Self(self.0.body("same_deviced", value))
        }

        /// 是否为用户常用设备 / Whether the order came from a device the user commonly uses
        pub fn reliable_device(self, value: bool) -> Self {
            Self(self.0.body("reliable_device", value))
        }

        /// 收货省份 / Province to which goods are delivered
        pub fn delivery_province(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_province", value.into()))
        }

        /// 收货城市 / City to which goods are delivered
        pub fn delivery_city(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_city", value.into()))
        }

        /// 收货地址是否为新增 / Whether the delivery address is new
        pub fn new_address(self, value: bool) -> Self {
            Self(self.0.body("new_address", value))
        }

        /// 上一笔支付的用户OpenID / OpenID of the user of the previous payment
        pub fn last_pay_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("last_pay_openid", value.into()))
        }

        /// 高风险类目 / High-risk category of the goods
        ///
        /// Known values: `1` (高风险类目1，含义见官方文档 / High-risk category 1; see the official page), `2` (高风险类目2，含义见官方文档 / High-risk category 2; see the official page), `3` (高风险类目3，含义见官方文档 / High-risk category 3; see the official page), `4` (高风险类目4，含义见官方文档 / High-risk category 4; see the official page), `5` (高风险类目5，含义见官方文档 / High-risk category 5; see the official page), `6` (高风险类目6，含义见官方文档 / High-risk category 6; see the official page).
        pub fn risky_goods(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("risky_goods", value.into()))
        }

        /// 线下履约标识（小时购、自提等） / Label of the order's offline delivery, such as hourly delivery or self-pickup
        ///
        /// Known values: `1` (小时购 / Delivery within hours), `2` (自提 / Picked up by the buyer).
        pub fn offline_delivery_label(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("offline_delivery_label", value.into()))
        }

        /// 是否为代付订单 / Whether somebody else pays on the user's behalf
        pub fn proxy_payment(self, value: bool) -> Self {
            Self(self.0.body("proxy_payment", value))
        }

        /// 下单人手机号（前3后4位） / First three and last four digits of the buyer's phone number
        pub fn order_phone_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_phone_number", value.into()))
        }

        /// 用户风险分层（等级） / Risk tier of the user
        ///
        /// Known values: `1` (下单人风险等级1，含义见官方文档 / Buyer's risk level 1; see the official page), `2` (下单人风险等级2，含义见官方文档 / Buyer's risk level 2; see the official page), `3` (下单人风险等级3，含义见官方文档 / Buyer's risk level 3; see the official page), `4` (下单人风险等级4，含义见官方文档 / Buyer's risk level 4; see the official page), `5` (下单人风险等级5，含义见官方文档 / Buyer's risk level 5; see the official page), `6` (下单人风险等级6，含义见官方文档 / Buyer's risk level 6; see the official page), `7` (下单人风险等级7，含义见官方文档 / Buyer's risk level 7; see the official page).
        pub fn user_risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("user_risk_level", value.into()))
        }

        /// 商户风险等级 / Risk level of the merchant
        ///
        /// Known values: `1` (商户风险等级1，含义见官方文档 / Merchant risk level 1; see the official page), `2` (商户风险等级2，含义见官方文档 / Merchant risk level 2; see the official page), `3` (商户风险等级3，含义见官方文档 / Merchant risk level 3; see the official page), `4` (商户风险等级4，含义见官方文档 / Merchant risk level 4; see the official page), `5` (商户风险等级5，含义见官方文档 / Merchant risk level 5; see the official page), `6` (商户风险等级6，含义见官方文档 / Merchant risk level 6; see the official page), `7` (商户风险等级7，含义见官方文档 / Merchant risk level 7; see the official page).
        pub fn sp_risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("sp_risk_level", value.into()))
        }

        /// 手机号归属地 / Place where the phone number is registered
        pub fn phone_number_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("phone_number_location", value.into()))
        }

        /// 商品类目 / Category of the goods
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_category", value.into()))
        }

        /// 前置打开行为异常 / Whether the user's behaviour before opening the order page looked abnormal
        pub fn pre_opening_behavior(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pre_opening_behavior", value.into()))
        }

        /// 卖家是否为新账号 / Whether the seller's account is new
        pub fn new_store(self, value: bool) -> Self {
            Self(self.0.body("new_store", value))
        }

        /// 店铺标识 / Identifier of the shop
        pub fn store_identifier(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_identifier", value.into()))
        }

        /// 商品上架时间 / Time at which the goods were listed for sale
        pub fn goods_listing_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_listing_time", value.into()))
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// 子单列表 / Sub-orders of the combined order
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
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
                "post_v3_merchant_risk_manage_report_trade_union_information",
                Method::Post,
                "/v3/merchant-risk-manage/report-trade-union-information",
            )
            .body(Body::Json)
            .request(
                &[
                    ("/body/phone", FieldEncoding::RsaOaep),
                    ("/body/certificates_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 充值业务场景独有字段 / Fields specific to the top-up business
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RechargeFields(ObjectBuilder);

    impl RechargeFields {
        /// 账户类型 / Type of account
        pub fn account_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("account_type", value.into()))
        }

        /// 被充值的账号 / Account that is topped up
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RechargeFields);

    /// 生活缴费场景专有字段 / Fields only for the utility bill payment scene
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct LivingExpensesFields(ObjectBuilder);

    impl LivingExpensesFields {
        /// 缴费户号 / Customer account number of the utility payment
        pub fn acc_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("acc_no", value.into()))
        }

        /// 类型 / Type
        pub fn r#type(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 缴费城市 / City of the utility payment
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("city", value.into()))
        }

        /// 户号对应的地址 / Address that belongs to the utility customer number
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// 缴费账户户名 / Account holder's name for the utility payment
        pub fn acc_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("acc_name", value.into()))
        }

        /// 缴费机构名称 / Name of the utility company
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_name", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LivingExpensesFields);

    /// 子单列表 / Sub-orders of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubOrders(ObjectBuilder);

    impl SubOrders {
        /// 子单商户订单号 / Merchant's order number of the sub-order
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 子单发起方商户号 / Merchant ID that initiates the sub-order
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mch_id", value.into()))
        }

        /// 收货省份 / Province to which goods are delivered
        pub fn delivery_province(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_province", value.into()))
        }

        /// 收货城市 / City to which goods are delivered
        pub fn delivery_city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_city", value.into()))
        }

        /// 高风险类目 / High-risk category of the goods
        ///
        /// Known values: `1` (高风险类目1，含义见官方文档 / High-risk category 1; see the official page), `2` (高风险类目2，含义见官方文档 / High-risk category 2; see the official page), `3` (高风险类目3，含义见官方文档 / High-risk category 3; see the official page), `4` (高风险类目4，含义见官方文档 / High-risk category 4; see the official page), `5` (高风险类目5，含义见官方文档 / High-risk category 5; see the official page), `6` (高风险类目6，含义见官方文档 / High-risk category 6; see the official page).
        pub fn risky_goods(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("risky_goods", value.into()))
        }

        /// 下单人风险等级 / Risk level of the person placing the order
        ///
        /// Known values: `1` (下单人风险等级1，含义见官方文档 / Buyer's risk level 1; see the official page), `2` (下单人风险等级2，含义见官方文档 / Buyer's risk level 2; see the official page), `3` (下单人风险等级3，含义见官方文档 / Buyer's risk level 3; see the official page), `4` (下单人风险等级4，含义见官方文档 / Buyer's risk level 4; see the official page), `5` (下单人风险等级5，含义见官方文档 / Buyer's risk level 5; see the official page), `6` (下单人风险等级6，含义见官方文档 / Buyer's risk level 6; see the official page), `7` (下单人风险等级7，含义见官方文档 / Buyer's risk level 7; see the official page).
        pub fn user_risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("user_risk_level", value.into()))
        }

        /// 商户风险等级 / Risk level of the merchant
        ///
        /// Known values: `1` (商户风险等级1，含义见官方文档 / Merchant risk level 1; see the official page), `2` (商户风险等级2，含义见官方文档 / Merchant risk level 2; see the official page), `3` (商户风险等级3，含义见官方文档 / Merchant risk level 3; see the official page), `4` (商户风险等级4，含义见官方文档 / Merchant risk level 4; see the official page), `5` (商户风险等级5，含义见官方文档 / Merchant risk level 5; see the official page), `6` (商户风险等级6，含义见官方文档 / Merchant risk level 6; see the official page), `7` (商户风险等级7，含义见官方文档 / Merchant risk level 7; see the official page).
        pub fn sp_risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("sp_risk_level", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrders);

    /// Response of 上报订单关联信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub sp_mchid: Option<String>,
        /// 从业机构号（从业机构商户号） / Acquiring institution's ID (its merchant ID)
        pub acquiring_bank_id: Option<String>,
        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        pub channel_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 商户订单号 / Merchant's order number
        pub out_trade_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        acquiring_bank_id = "acquiring_bank_id",
        channel_id = "channel_id",
        sub_mchid = "sub_mchid",
        out_trade_no = "out_trade_no",
    );
}
