//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// `v2/appauth` and below.
#[cfg(feature = "v2-appauth")]
pub mod appauth {
    pub mod authindex;

    pub mod getaccesstoken;
}

/// `v2/applyment` and below.
#[cfg(feature = "v2-applyment")]
pub mod applyment {
    /// `v2/applyment/micro` and below.
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

/// `v2/billcommentsp` and below.
#[cfg(feature = "v2-billcommentsp")]
pub mod billcommentsp {
    pub mod batchquerycomment;
}

/// `v2/cgi-bin` and below.
#[cfg(feature = "v2-cgi-bin")]
pub mod cgi_bin {
    /// `v2/cgi-bin/mch` and below.
    pub mod mch {
        /// `v2/cgi-bin/mch/customs` and below.
        pub mod customs {
            pub mod customdeclareorder;

            pub mod customdeclarequery;
        }

        /// `v2/cgi-bin/mch/newcustoms` and below.
        pub mod newcustoms {
            pub mod customdeclareredeclare;
        }
    }
}

/// `v2/deposit` and below.
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

/// `v2/face` and below.
#[cfg(feature = "v2-face")]
pub mod face {
    pub mod get_wxpayface_authinfo;
}

/// `v2/fund` and below.
#[cfg(feature = "v2-fund")]
pub mod fund {
    pub mod queryautowithdrawbydate;

    pub mod reautowithdrawbydate;
}

/// `v2/mchrisk` and below.
#[cfg(feature = "v2-mchrisk")]
pub mod mchrisk {
    pub mod bankquerymchauditinfo;

    pub mod channelquerymchauditinfo;

    pub mod querymchrisk;

    pub mod setmchriskcallback;

    pub mod syncmchriskresult;
}

/// `v2/mmpaymkttransfers` and below.
#[cfg(feature = "v2-mmpaymkttransfers")]
pub mod mmpaymkttransfers {
    pub mod gethbinfo;

    pub mod gettransferinfo;

    /// `v2/mmpaymkttransfers/promotion` and below.
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

/// `v2/mmpaysptrans` and below.
#[cfg(feature = "v2-mmpaysptrans")]
pub mod mmpaysptrans {
    pub mod pay_bank;

    pub mod query_bank;
}

/// `v2/papay` and below.
#[cfg(feature = "v2-papay")]
pub mod papay {
    pub mod deletecontract;

    pub mod entrustweb;

    pub mod h5entrustweb;

    /// `v2/papay/partner` and below.
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

/// `v2/pay` and below.
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

    /// `v2/pay/partner` and below.
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

/// `v2/payitil` and below.
#[cfg(feature = "v2-payitil")]
pub mod payitil {
    pub mod report;
}

/// `v2/risk` and below.
#[cfg(feature = "v2-risk")]
pub mod risk {
    pub mod getcertficates;

    pub mod getpublickey;

    pub mod getviolation;
}

/// `v2/secapi` and below.
#[cfg(feature = "v2-secapi")]
pub mod secapi {
    /// `v2/secapi/mch` and below.
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

    /// `v2/secapi/mkt` and below.
    pub mod mkt {
        pub mod addrecommendconf;
    }

    /// `v2/secapi/pay` and below.
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

/// `v2/secsvc` and below.
#[cfg(feature = "v2-secsvc")]
pub mod secsvc {
    pub mod getrealnameinfo;

    pub mod realnameauth;
}

/// `v2/tools` and below.
#[cfg(feature = "v2-tools")]
pub mod tools {
    pub mod authcodetoopenid;

    pub mod shorturl;
}

/// `v2/transit` and below.
#[cfg(feature = "v2-transit")]
pub mod transit {
    /// `v2/transit/partnerpay` and below.
    pub mod partnerpay {
        pub mod payapply;

        pub mod queryorder;

        pub mod querystate;
    }

    /// `v2/transit/pay` and below.
    pub mod pay {
        pub mod payapply;

        pub mod querystate;
    }

    pub mod queryorder;
}

/// `v2/vehicle` and below.
#[cfg(feature = "v2-vehicle")]
pub mod vehicle {
    /// `v2/vehicle/partnerpay` and below.
    pub mod partnerpay {
        pub mod notification;

        pub mod payapply;

        pub mod querystate;
    }

    /// `v2/vehicle/pay` and below.
    pub mod pay {
        pub mod notification;

        pub mod payapply;

        pub mod querystate;
    }
}

/// `v2/wxv` and below.
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

/// `v2/xdc` and below.
#[cfg(feature = "v2-xdc")]
pub mod xdc {
    /// `v2/xdc/apiv2getsignkey` and below.
    pub mod apiv2getsignkey {
        /// `v2/xdc/apiv2getsignkey/sign` and below.
        pub mod sign {
            pub mod getsignkey;
        }
    }

    /// `v2/xdc/apiv2sandbox` and below.
    pub mod apiv2sandbox {
        /// `v2/xdc/apiv2sandbox/pay` and below.
        pub mod pay {
            pub mod micropay;

            pub mod orderquery;
        }
    }
}
