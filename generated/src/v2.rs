//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// 实名授权（v2） / Real-name Authorization (v2)
///
/// 引导用户授权实名信息，用授权码换取访问令牌；不再对新商户开放。 / Asks a user to grant access to real-name data and exchanges the code for an access token; closed to new merchants.
///
/// Everything at `v2/appauth` and below.
#[doc(alias = "实名授权（v2）")]
#[doc(alias = "名授权（v2）")]
#[doc(alias = "授权（v2）")]
#[doc(alias = "权（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Real-name Authorization (v2)")]
#[doc(alias = "Authorization (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-appauth")]
pub mod appauth {
    pub mod authindex;

    pub mod getaccesstoken;
}

/// 小微商户进件（v2） / Micro Merchant Onboarding (v2)
///
/// 小微商户的入驻、升级、签约和资料修改；不再对新商户开放。 / Onboards and upgrades micro merchants, signs their agreements and changes their details; closed to new merchants.
///
/// Everything at `v2/applyment` and below.
#[doc(alias = "小微商户进件（v2）")]
#[doc(alias = "微商户进件（v2）")]
#[doc(alias = "商户进件（v2）")]
#[doc(alias = "户进件（v2）")]
#[doc(alias = "进件（v2）")]
#[doc(alias = "件（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Micro Merchant Onboarding (v2)")]
#[doc(alias = "Merchant Onboarding (v2)")]
#[doc(alias = "Onboarding (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-applyment")]
pub mod applyment {
    /// Everything at `v2/applyment/micro` and below.
    pub mod micro {
        pub mod getstate;

        pub mod getupgradestate;

        pub mod modifyarchives;

        pub mod modifycontactinfo;

        pub mod signcontract;

        pub mod submit;

        pub mod submitupgrade;
    }
}

/// 订单评价（v2） / Order Comments (v2)
///
/// 按时间段分批拉取用户对订单的评价。 / Downloads users' comments on orders in a time range, in batches.
///
/// Everything at `v2/billcommentsp` and below.
#[doc(alias = "订单评价（v2）")]
#[doc(alias = "单评价（v2）")]
#[doc(alias = "评价（v2）")]
#[doc(alias = "价（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Order Comments (v2)")]
#[doc(alias = "Comments (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-billcommentsp")]
pub mod billcommentsp {
    pub mod batchquerycomment;
}

/// 海关报关（v2） / Customs Declaration (v2)
///
/// 跨境订单的清关报关：提交、查询和重推订单附加信息。 / Submits, queries and pushes again the customs declaration data of cross-border orders.
///
/// Everything at `v2/cgi-bin` and below.
#[doc(alias = "海关报关（v2）")]
#[doc(alias = "关报关（v2）")]
#[doc(alias = "报关（v2）")]
#[doc(alias = "关（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Customs Declaration (v2)")]
#[doc(alias = "Declaration (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-cgi-bin")]
pub mod cgi_bin {
    /// Everything at `v2/cgi-bin/mch` and below.
    pub mod mch {
        /// Everything at `v2/cgi-bin/mch/customs` and below.
        pub mod customs {
            pub mod customdeclareorder;

            pub mod customdeclarequery;
        }

        /// Everything at `v2/cgi-bin/mch/newcustoms` and below.
        pub mod newcustoms {
            pub mod customdeclareredeclare;
        }
    }
}

/// 酒店押金（v2） / Hotel Deposits (v2)
///
/// 通过付款码、刷脸、JSAPI 或 APP 收取押金，消费、撤销和查询押金，申请和查询押金退款。 / Collects deposits by payment code, face, JSAPI or app, consumes, reverses and queries them, and refunds consumed deposits.
///
/// Everything at `v2/deposit` and below.
#[doc(alias = "酒店押金（v2）")]
#[doc(alias = "店押金（v2）")]
#[doc(alias = "押金（v2）")]
#[doc(alias = "金（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Hotel Deposits (v2)")]
#[doc(alias = "Deposits (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-deposit")]
pub mod deposit {
    pub mod consume;

    pub mod facepay;

    pub mod micropay;

    pub mod orderquery;

    pub mod refund;

    pub mod refundquery;

    pub mod reverse;

    pub mod unifiedorder;
}

/// 刷脸凭证（v2） / Face Recognition Credentials (v2)
///
/// 获取刷脸设备调用人脸识别 SDK 所需的凭证。 / Obtains the credential with which a device calls the face recognition SDK.
///
/// Everything at `v2/face` and below.
#[doc(alias = "刷脸凭证（v2）")]
#[doc(alias = "脸凭证（v2）")]
#[doc(alias = "凭证（v2）")]
#[doc(alias = "证（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Face Recognition Credentials (v2)")]
#[doc(alias = "Recognition Credentials (v2)")]
#[doc(alias = "Credentials (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-face")]
pub mod face {
    pub mod get_wxpayface_authinfo;
}

/// 小微商户提现（v2） / Micro Merchant Withdrawals (v2)
///
/// 查询小微商户的自动提现，或重新发起提现；不再对新商户开放。 / Queries and restarts a micro merchant's automatic withdrawals; closed to new merchants.
///
/// Everything at `v2/fund` and below.
#[doc(alias = "小微商户提现（v2）")]
#[doc(alias = "微商户提现（v2）")]
#[doc(alias = "商户提现（v2）")]
#[doc(alias = "户提现（v2）")]
#[doc(alias = "提现（v2）")]
#[doc(alias = "现（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Micro Merchant Withdrawals (v2)")]
#[doc(alias = "Merchant Withdrawals (v2)")]
#[doc(alias = "Withdrawals (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-fund")]
pub mod fund {
    pub mod queryautowithdrawbydate;

    pub mod reautowithdrawbydate;
}

/// 商户风险核查（v2） / Merchant Risk Checks (v2)
///
/// 进件前核查商户风险，查询商户审核状态，设置风险通知回调，同步风险商户的处理结果。 / Checks a merchant's risk before onboarding, queries its review state, sets the risk notification URL and reports how risky merchants were handled.
///
/// Everything at `v2/mchrisk` and below.
#[doc(alias = "商户风险核查（v2）")]
#[doc(alias = "户风险核查（v2）")]
#[doc(alias = "风险核查（v2）")]
#[doc(alias = "险核查（v2）")]
#[doc(alias = "核查（v2）")]
#[doc(alias = "查（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Merchant Risk Checks (v2)")]
#[doc(alias = "Risk Checks (v2)")]
#[doc(alias = "Checks (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-mchrisk")]
pub mod mchrisk {
    pub mod bankquerymchauditinfo;

    pub mod channelquerymchauditinfo;

    pub mod querymchrisk;

    pub mod setmchriskcallback;

    pub mod syncmchriskresult;
}

/// 付款到零钱与红包（v2） / Payouts and Red Packets (v2)
///
/// 企业付款到零钱、企业微信红包和向员工付款；其中现金红包和代金券接口已停用或已有替代。 / Pays users' WeChat balances and WeCom employees, and sends WeCom red packets; its cash red packets and cash coupons are deprecated.
///
/// Everything at `v2/mmpaymkttransfers` and below.
#[doc(alias = "付款到零钱与红包（v2）")]
#[doc(alias = "款到零钱与红包（v2）")]
#[doc(alias = "到零钱与红包（v2）")]
#[doc(alias = "零钱与红包（v2）")]
#[doc(alias = "钱与红包（v2）")]
#[doc(alias = "与红包（v2）")]
#[doc(alias = "红包（v2）")]
#[doc(alias = "包（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Payouts and Red Packets (v2)")]
#[doc(alias = "Red Packets (v2)")]
#[doc(alias = "Packets (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-mmpaymkttransfers")]
pub mod mmpaymkttransfers {
    pub mod gethbinfo;

    pub mod gettransferinfo;

    /// Everything at `v2/mmpaymkttransfers/promotion` and below.
    pub mod promotion {
        pub mod paywwsptrans2pocket;

        pub mod querywwsptrans2pocket;

        pub mod transfers;
    }

    pub mod query_coupon_stock;

    pub mod querycouponsinfo;

    pub mod queryworkwxredpack;

    pub mod send_coupon;

    pub mod sendgroupredpack;

    pub mod sendminiprogramhb;

    pub mod sendredpack;

    pub mod sendworkwxredpack;
}

/// 付款到银行卡（v2） / Bank Card Payouts (v2)
///
/// 企业付款到用户的银行卡，并查询付款结果。 / Pays money from a merchant's account to a user's bank card and queries the payment.
///
/// Everything at `v2/mmpaysptrans` and below.
#[doc(alias = "付款到银行卡（v2）")]
#[doc(alias = "款到银行卡（v2）")]
#[doc(alias = "到银行卡（v2）")]
#[doc(alias = "银行卡（v2）")]
#[doc(alias = "行卡（v2）")]
#[doc(alias = "卡（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Bank Card Payouts (v2)")]
#[doc(alias = "Card Payouts (v2)")]
#[doc(alias = "Payouts (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-mmpaysptrans")]
pub mod mmpaysptrans {
    pub mod pay_bank;

    pub mod query_bank;
}

/// 委托代扣（v2） / Auto Debit (v2)
///
/// 在公众号、APP 或 H5 中签约委托代扣，查询签约关系，申请解约，直连商户与服务商均可。 / Signs papay contracts in Official Accounts, apps or H5, and queries and terminates them, for merchants and partners.
///
/// Everything at `v2/papay` and below.
#[doc(alias = "委托代扣（v2）")]
#[doc(alias = "托代扣（v2）")]
#[doc(alias = "代扣（v2）")]
#[doc(alias = "扣（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Auto Debit (v2)")]
#[doc(alias = "Debit (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-papay")]
pub mod papay {
    pub mod deletecontract;

    pub mod entrustweb;

    pub mod h5entrustweb;

    /// Everything at `v2/papay/partner` and below.
    pub mod partner {
        pub mod deletecontract;

        pub mod entrustweb;

        pub mod h5entrustweb;

        pub mod preentrustweb;

        pub mod querycontract;
    }

    pub mod preentrustweb;

    pub mod querycontract;
}

/// 基础支付（v2） / Payments (v2)
///
/// 统一下单、付款码支付、刷脸支付、查单和关单，查询退款和分账，代扣签约与扣款，下载对账单。 / Places, queries and closes orders, takes payments by code or face, requests papay deductions, queries refunds and profit sharing, and downloads bills.
///
/// Everything at `v2/pay` and below.
#[doc(alias = "基础支付（v2）")]
#[doc(alias = "础支付（v2）")]
#[doc(alias = "支付（v2）")]
#[doc(alias = "付（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Payments (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-pay")]
pub mod pay {
    pub mod closecombinedorder;

    pub mod closeorder;

    pub mod combinedorder;

    pub mod contractorder;

    pub mod downloadbill;

    pub mod downloadfundflow;

    pub mod facepay;

    pub mod facepayquery;

    pub mod micropay;

    pub mod orderquery;

    pub mod paporderquery;

    pub mod pappayapply;

    /// Everything at `v2/pay/partner` and below.
    pub mod partner {
        pub mod paporderquery;

        pub mod pappayapply;
    }

    pub mod profitsharingaddreceiver;

    pub mod profitsharingmerchantratioquery;

    pub mod profitsharingorderamountquery;

    pub mod profitsharingquery;

    pub mod profitsharingremovereceiver;

    pub mod profitsharingreturnquery;

    pub mod querycombinedorder;

    pub mod queryexchagerate;

    pub mod refundquery;

    pub mod refundqueryv2;

    pub mod settlementquery;

    pub mod unifiedorder;
}

/// 交易保障（v2） / Trade Assurance (v2)
///
/// 上报交易的起止时间和结果，供微信支付监控服务质量。 / Reports the times and results of trades so that WeChat Pay can monitor the service quality.
///
/// Everything at `v2/payitil` and below.
#[doc(alias = "交易保障（v2）")]
#[doc(alias = "易保障（v2）")]
#[doc(alias = "保障（v2）")]
#[doc(alias = "障（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Trade Assurance (v2)")]
#[doc(alias = "Assurance (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-payitil")]
pub mod payitil {
    pub mod report;
}

/// 平台证书与公钥（v2） / Certificates and Keys (v2)
///
/// 获取平台证书和付款到银行卡所需的 RSA 公钥，查询银行特约商户的违规信息。 / Obtains platform certificates and the RSA key for bank card payouts, and queries violations of bank partners' sub-merchants.
///
/// Everything at `v2/risk` and below.
#[doc(alias = "平台证书与公钥（v2）")]
#[doc(alias = "台证书与公钥（v2）")]
#[doc(alias = "证书与公钥（v2）")]
#[doc(alias = "书与公钥（v2）")]
#[doc(alias = "与公钥（v2）")]
#[doc(alias = "公钥（v2）")]
#[doc(alias = "钥（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Certificates and Keys (v2)")]
#[doc(alias = "Keys (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-risk")]
pub mod risk {
    pub mod getcertficates;

    pub mod getpublickey;

    pub mod getviolation;
}

/// 退款、分账与进件（v2） / Refunds and Profit Sharing (v2)
///
/// 申请退款、撤销订单、请求分账和分账回退，办理从业机构与银行的子商户进件和开发配置。 / Refunds and reverses orders, shares and returns funds, and onboards and configures sub-merchants of institutions and banks.
///
/// Everything at `v2/secapi` and below.
#[doc(alias = "退款、分账与进件（v2）")]
#[doc(alias = "款、分账与进件（v2）")]
#[doc(alias = "分账与进件（v2）")]
#[doc(alias = "账与进件（v2）")]
#[doc(alias = "与进件（v2）")]
#[doc(alias = "进件（v2）")]
#[doc(alias = "件（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Refunds and Profit Sharing (v2)")]
#[doc(alias = "Profit Sharing (v2)")]
#[doc(alias = "Sharing (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-secapi")]
pub mod secapi {
    /// Everything at `v2/secapi/mch` and below.
    pub mod mch {
        pub mod add_institutionsub;

        pub mod addsubdevconfig;

        pub mod channelsetting;

        pub mod modify_institutionsub;

        pub mod modifymchinfo;

        pub mod query_institutionsub;

        pub mod querysubdevconfig;

        pub mod submchmanage;

        pub mod uploadmedia;
    }

    /// Everything at `v2/secapi/mkt` and below.
    pub mod mkt {
        pub mod addrecommendconf;
    }

    /// Everything at `v2/secapi/pay` and below.
    pub mod pay {
        pub mod facepayreverse;

        pub mod multiprofitsharing;

        pub mod profitsharing;

        pub mod profitsharingfinish;

        pub mod profitsharingreturn;

        pub mod refund;

        pub mod refundv2;

        pub mod reverse;
    }
}

/// 实名验证（v2） / Real-name Checks (v2)
///
/// 获取已授权用户的实名信息，或核验姓名和证件号；不再对新商户开放。 / Obtains an authorized user's real-name data or verifies a name and ID number; closed to new merchants.
///
/// Everything at `v2/secsvc` and below.
#[doc(alias = "实名验证（v2）")]
#[doc(alias = "名验证（v2）")]
#[doc(alias = "验证（v2）")]
#[doc(alias = "证（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Real-name Checks (v2)")]
#[doc(alias = "Checks (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-secsvc")]
pub mod secsvc {
    pub mod getrealnameinfo;

    pub mod realnameauth;
}

/// OpenID 与短链接（v2） / OpenID and Short URLs (v2)
///
/// 凭付款码查询用户的 OpenID，把 Native 支付链接转换为短链接。 / Queries a payer's OpenID by payment code and converts Native payment links to short URLs.
///
/// Everything at `v2/tools` and below.
#[doc(alias = "OpenID 与短链接（v2）")]
#[doc(alias = "与短链接（v2）")]
#[doc(alias = "短链接（v2）")]
#[doc(alias = "链接（v2）")]
#[doc(alias = "接（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "OpenID and Short URLs (v2)")]
#[doc(alias = "Short URLs (v2)")]
#[doc(alias = "URLs (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-tools")]
pub mod tools {
    pub mod authcodetoopenid;

    pub mod shorturl;
}

/// 乘车码代扣（v2） / Transit Deductions (v2)
///
/// 查询乘车用户状态，扣除公交、地铁车费，查询扣款订单。 / Queries a transit user's state, deducts bus or metro fares and queries deduction orders.
///
/// Everything at `v2/transit` and below.
#[doc(alias = "乘车码代扣（v2）")]
#[doc(alias = "车码代扣（v2）")]
#[doc(alias = "码代扣（v2）")]
#[doc(alias = "代扣（v2）")]
#[doc(alias = "扣（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Transit Deductions (v2)")]
#[doc(alias = "Deductions (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-transit")]
pub mod transit {
    /// Everything at `v2/transit/partnerpay` and below.
    pub mod partnerpay {
        pub mod payapply;

        pub mod queryorder;

        pub mod querystate;
    }

    /// Everything at `v2/transit/pay` and below.
    pub mod pay {
        pub mod payapply;

        pub mod querystate;
    }

    pub mod queryorder;
}

/// 微信车主服务（v2） / Car Owner Services (v2)
///
/// 登记车辆入场，查询车主服务开通状态，扣除停车、高速或加油费用。 / Registers a car's entry, queries the owner's service state and deducts parking, highway or fuel fees.
///
/// Everything at `v2/vehicle` and below.
#[doc(alias = "微信车主服务（v2）")]
#[doc(alias = "信车主服务（v2）")]
#[doc(alias = "车主服务（v2）")]
#[doc(alias = "主服务（v2）")]
#[doc(alias = "服务（v2）")]
#[doc(alias = "务（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Car Owner Services (v2)")]
#[doc(alias = "Owner Services (v2)")]
#[doc(alias = "Services (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-vehicle")]
pub mod vehicle {
    /// Everything at `v2/vehicle/partnerpay` and below.
    pub mod partnerpay {
        pub mod notification;

        pub mod payapply;

        pub mod querystate;
    }

    /// Everything at `v2/vehicle/pay` and below.
    pub mod pay {
        pub mod notification;

        pub mod payapply;

        pub mod querystate;
    }
}

/// 免押租借与免押速住（v2） / Deposit-free Rentals and Stays (v2)
///
/// 微信支付分的免押金租借订单和酒店速住订单：创建、查询、修改、撤销与完结。 / Creates, queries, changes, cancels and completes deposit-free rental orders and fast hotel check-in orders of WeChat Pay score.
///
/// Everything at `v2/wxv` and below.
#[doc(alias = "免押租借与免押速住（v2）")]
#[doc(alias = "押租借与免押速住（v2）")]
#[doc(alias = "租借与免押速住（v2）")]
#[doc(alias = "借与免押速住（v2）")]
#[doc(alias = "与免押速住（v2）")]
#[doc(alias = "免押速住（v2）")]
#[doc(alias = "押速住（v2）")]
#[doc(alias = "速住（v2）")]
#[doc(alias = "住（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Deposit-free Rentals and Stays (v2)")]
#[doc(alias = "Rentals and Stays (v2)")]
#[doc(alias = "Stays (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-wxv")]
pub mod wxv {
    pub mod cancelbill;

    pub mod changerentmoney;

    pub mod createhotelbill;

    pub mod createrentbill;

    pub mod finishhotelbill;

    pub mod finishrentbill;

    pub mod queryhotelbill;

    pub mod queryrentbill;
}

/// 沙箱环境（v2） / Sandbox (v2)
///
/// 获取微信支付沙箱的签名密钥，在沙箱中模拟付款码支付和查询订单。 / Obtains the signing key of WeChat Pay's sandbox, and simulates payment code charges and order queries there.
///
/// Everything at `v2/xdc` and below.
#[doc(alias = "沙箱环境（v2）")]
#[doc(alias = "箱环境（v2）")]
#[doc(alias = "环境（v2）")]
#[doc(alias = "境（v2）")]
#[doc(alias = "v2）")]
#[doc(alias = "Sandbox (v2)")]
#[doc(alias = "v2)")]
#[cfg(feature = "v2-xdc")]
pub mod xdc {
    /// Everything at `v2/xdc/apiv2getsignkey` and below.
    pub mod apiv2getsignkey {
        /// Everything at `v2/xdc/apiv2getsignkey/sign` and below.
        pub mod sign {
            pub mod getsignkey;
        }
    }

    /// Everything at `v2/xdc/apiv2sandbox` and below.
    pub mod apiv2sandbox {
        /// Everything at `v2/xdc/apiv2sandbox/pay` and below.
        pub mod pay {
            pub mod micropay;

            pub mod orderquery;
        }
    }
}
