//! 查询先享卡订单 · `GET /v3/discount-card/cards/{out_card_code}`
//!
//! Generated from docs/openapi/v3/discount-card/cards/{out_card_code}.md by `cargo xtask regen`; do not edit.

/// Queries a user's discount card by the merchant's card code.
///
/// 凭商户领卡号查询用户的先享卡。
///
/// `GET /v3/discount-card/cards/{out_card_code}`
///
/// 查询先享卡订单 / Query a discount card · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml) · feature `v3-discount-card` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::discount_card::cards::by_out_card_code::get;
///
/// let request = get("XXK20260618103542001");
/// ```
#[doc(alias = "查询先享卡订单")]
#[doc(alias = "/v3/discount-card/cards/{out_card_code}")]
#[doc(alias = "get_v3_discount_card_cards_out_card_code")]
#[doc(alias = "询先享卡订单")]
#[doc(alias = "先享卡订单")]
#[doc(alias = "享卡订单")]
#[doc(alias = "卡订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a discount card")]
#[doc(alias = "discount card")]
#[doc(alias = "card")]
pub fn get(out_card_code: impl Into<String>) -> get::Request {
    get::Request::new([out_card_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询先享卡订单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_discount_card_cards_out_card_code",
            Method::Get,
            "/v3/discount-card/cards/{out_card_code}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询先享卡订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs. At most 64 characters.
        pub card_id: Option<String>,
        /// 卡模板ID / Card template's ID
        ///
        /// Always present according to the docs. At most 64 characters.
        pub card_template_id: Option<String>,
        /// 商户领卡号 / Merchant's number of the discount card claim
        ///
        /// Always present according to the docs. At most 32 characters.
        pub out_card_code: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs. At most 32 characters.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs. At most 32 characters.
        pub mchid: Option<String>,
        /// 服务时间段 / Period of the service
        ///
        /// Always present according to the docs.
        pub time_range: Option<response::TimeRange>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 未完成约定的原因 / Why the agreement was not fulfilled
        pub unfinished_reason: Option<String>,
        /// 总金额，单位：分 / Total amount, in fen
        pub total_amount: Option<i64>,
        /// 用户付款信息 / User's payment for the discounts to give back
        pub pay_information: Option<response::PayInformation>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 先享卡目标列表 / Objectives of the discount card
        pub objectives: Vec<response::Objectives>,
        /// 优惠（奖励）列表 / Rewards of the discount card
        pub rewards: Vec<response::Rewards>,
        /// 邀请者openid / OpenID of the user who sent the invitation
        pub sharer_openid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        card_id = "card_id",
        card_template_id = "card_template_id",
        out_card_code = "out_card_code",
        openid = "openid",
        appid = "appid",
        mchid = "mchid",
        time_range = "time_range",
        state = "state",
        unfinished_reason = "unfinished_reason",
        total_amount = "total_amount",
        pay_information = "pay_information",
        create_time = "create_time",
        objectives = "objectives",
        rewards = "rewards",
        sharer_openid = "sharer_openid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 服务时间段 / Period of the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// 约定开始时间 / Start of the agreed period
            ///
            /// Always present according to the docs. At most 32 characters.
            pub begin_time: Option<String>,
            /// 服务（活动）结束时间 / End of the service or the period
            ///
            /// Always present according to the docs.
            pub end_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 用户付款信息 / User's payment for the discounts to give back
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PayInformation {
            /// 用户付款金额 / Amount the user paid back for the discounts enjoyed
            ///
            /// Always present according to the docs.
            pub pay_amount: Option<i64>,
            /// 支付状态 / State of the payment
            ///
            /// Always present according to the docs.
            pub pay_state: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 用户付款时间 / Time of the user's payment
            pub pay_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PayInformation,
            pay_amount = "pay_amount",
            pay_state = "pay_state",
            transaction_id = "transaction_id",
            pay_time = "pay_time",
        );

        /// 先享卡目标列表 / Objectives of the discount card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Objectives {
            /// 先享卡目标ID / ID of the discount card's objective
            ///
            /// Always present according to the docs.
            pub objective_id: Option<String>,
            /// 目标名称 / Name of the objective
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 目标数量 / Count the objective requires
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 目标单位 / Unit of the objective
            ///
            /// Always present according to the docs.
            pub unit: Option<String>,
            /// 描述 / Description
            pub description: Option<String>,
            /// 目标完成记录列表 / Records of completing the objective
            pub objective_completion_records: Vec<ObjectiveCompletionRecords>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Objectives,
            objective_id = "objective_id",
            name = "name",
            count = "count",
            unit = "unit",
            description = "description",
            objective_completion_records = "objective_completion_records",
        );

        /// 目标完成记录列表 / Records of completing the objective
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ObjectiveCompletionRecords {
            /// 目标完成流水号 / Serial number of the objective's completion
            ///
            /// Always present according to the docs.
            pub objective_completion_serial_no: Option<String>,
            /// 先享卡目标ID / ID of the discount card's objective
            ///
            /// Always present according to the docs.
            pub objective_id: Option<String>,
            /// 目标完成时间 / Time at which the objective was completed
            ///
            /// Always present according to the docs.
            pub completion_time: Option<String>,
            /// 目标完成类型 / Kind of completion record
            ///
            /// Always present according to the docs.
            pub completion_type: Option<String>,
            /// 描述 / Description
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 目标完成数量 / Count completed toward the objective
            ///
            /// Always present according to the docs.
            pub completion_count: Option<i64>,
            /// 备注 / Remark
            pub remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ObjectiveCompletionRecords,
            objective_completion_serial_no = "objective_completion_serial_no",
            objective_id = "objective_id",
            completion_time = "completion_time",
            completion_type = "completion_type",
            description = "description",
            completion_count = "completion_count",
            remark = "remark",
        );

        /// 优惠（奖励）列表 / Rewards of the discount card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Rewards {
            /// 先享卡奖励ID / ID of the discount card's reward
            ///
            /// Always present according to the docs.
            pub reward_id: Option<String>,
            /// 奖励名称 / Name of the reward
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 优惠数量类型 / How the discount's count is limited
            ///
            /// Always present according to the docs.
            pub count_type: Option<String>,
            /// 奖励（优惠）数量 / Count of the reward
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 奖励单位 / Unit of the reward
            ///
            /// Always present according to the docs.
            pub unit: Option<String>,
            /// 奖励金额，单位：分 / Amount of the reward, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 奖励描述 / Description of the reward
            pub description: Option<String>,
            /// 优惠使用记录列表 / Records of the rewards used
            pub reward_usage_records: Vec<RewardUsageRecords>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Rewards,
            reward_id = "reward_id",
            name = "name",
            count_type = "count_type",
            count = "count",
            unit = "unit",
            amount = "amount",
            description = "description",
            reward_usage_records = "reward_usage_records",
        );

        /// 优惠使用记录列表 / Records of the rewards used
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RewardUsageRecords {
            /// 优惠使用记录流水号 / Serial number of the reward usage record
            ///
            /// Always present according to the docs.
            pub reward_usage_serial_no: Option<String>,
            /// 先享卡奖励ID / ID of the discount card's reward
            ///
            /// Always present according to the docs.
            pub reward_id: Option<String>,
            /// 优惠使用时间 / Time the reward was used
            ///
            /// Always present according to the docs.
            pub usage_time: Option<String>,
            /// 优惠使用类型 / How the reward was used
            ///
            /// Always present according to the docs.
            pub usage_type: Option<String>,
            /// 描述 / Description
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 优惠使用数量 / Quantity of the reward used
            ///
            /// Always present according to the docs.
            pub usage_count: Option<i64>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 备注 / Remark
            pub remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RewardUsageRecords,
            reward_usage_serial_no = "reward_usage_serial_no",
            reward_id = "reward_id",
            usage_time = "usage_time",
            usage_type = "usage_type",
            description = "description",
            usage_count = "usage_count",
            amount = "amount",
            remark = "remark",
        );
    }
}
