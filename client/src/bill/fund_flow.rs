//! Fund flow bills.

use super::table::{BillRecord, Column, FUND_FLOW, Layout, Total};
use super::values::{count, fen, text, word};
use crate::codegen::Unrecognized;
use crate::types::Extra;

/// A movement of money in a fund flow bill. The bills of all three accounts (basic, operation, fees)
/// have the same columns.
///
/// A field is `None` if its value is empty or the bill has no such column. Amounts are in fen.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FundFlowRecord {
    /// 记账时间, in Beijing time, such as `2027-01-15 10:00:00`.
    pub time: Option<String>,
    /// 微信支付业务单号: WeChat Pay's number for the payment, refund or other business.
    pub business_id: Option<String>,
    /// 资金流水单号: the number of this movement.
    pub flow_id: Option<String>,
    /// 业务名称, such as 交易, 退款 or 分账. WeChat Pay may add more.
    pub business_name: Option<String>,
    /// 业务类型, such as 交易, 扣除交易手续费 or 退款. WeChat Pay may add more.
    pub business_type: Option<String>,
    /// 收支类型: whether money came in or went out.
    pub direction: Option<FundFlowDirection>,
    /// 收支金额(元): positive for income and expense alike.
    pub amount: Option<i64>,
    /// 账户结余(元): the balance of the account after this movement.
    pub balance: Option<i64>,
    /// 资金变更提交申请人: who requested the movement of money, such as `system`.
    pub applicant: Option<String>,
    /// 备注. WeChat Pay writes a line end as the two characters `\n` or `\r`, which are not changed
    /// back.
    pub note: Option<String>,
    /// 业务凭证号: usually the merchant's order or refund number.
    pub voucher: Option<String>,
    /// Columns unknown to this version, by title.
    pub extra: Extra,
}

/// The totals of a fund flow bill. A field is `None` if the bill has no such total. Amounts are in
/// fen.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FundFlowTotals {
    /// 资金流水总笔数: the number of records.
    pub count: Option<u64>,
    /// 收入笔数
    pub income_count: Option<u64>,
    /// 收入金额
    pub income_amount: Option<i64>,
    /// 支出笔数
    pub expense_count: Option<u64>,
    /// 支出金额
    pub expense_amount: Option<i64>,
    /// Totals unknown to this version, by title.
    pub extra: Extra,
}

/// 收支类型: whether money came in or went out.
#[derive(Clone)]
#[non_exhaustive]
pub enum FundFlowDirection {
    /// 收入: money came into the account.
    Income,
    /// 支出: money left the account.
    Expense,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

crate::open_enum!(FundFlowDirection, Income = "收入", Expense = "支出");

impl BillRecord for FundFlowRecord {
    type Totals = FundFlowTotals;
    const LAYOUT: Layout<Self> = Layout {
        kind: &FUND_FLOW,
        columns: COLUMNS,
        totals: TOTALS,
        extra: |record| &mut record.extra,
        extra_totals: |totals| &mut totals.extra,
    };
}

const COLUMNS: &[Column<FundFlowRecord>] = &[
    Column { titles: &["记账时间"], read: |to, value| text(&mut to.time, value) },
    Column { titles: &["微信支付业务单号"], read: |to, value| text(&mut to.business_id, value) },
    Column { titles: &["资金流水单号"], read: |to, value| text(&mut to.flow_id, value) },
    Column { titles: &["业务名称"], read: |to, value| text(&mut to.business_name, value) },
    Column { titles: &["业务类型"], read: |to, value| text(&mut to.business_type, value) },
    Column { titles: &[DIRECTION], read: |to, value| word(&mut to.direction, value) },
    Column { titles: &[AMOUNT], read: |to, value| fen(&mut to.amount, value) },
    Column { titles: &["账户结余(元)"], read: |to, value| fen(&mut to.balance, value) },
    Column { titles: &["资金变更提交申请人"], read: |to, value| text(&mut to.applicant, value) },
    Column { titles: &["备注"], read: |to, value| text(&mut to.note, value) },
    Column { titles: &["业务凭证号"], read: |to, value| text(&mut to.voucher, value) },
];

const DIRECTION: &str = "收支类型";
const AMOUNT: &str = "收支金额(元)";

const TOTALS: &[Total<FundFlowRecord>] = &[
    Total {
        titles: &["资金流水总笔数"],
        read: |to, value| count(&mut to.count, value),
        columns: &[],
        of: |_| 1,
        stated: |totals| totals.count.map(i128::from),
    },
    Total {
        titles: &["收入笔数"],
        read: |to, value| count(&mut to.income_count, value),
        columns: &[DIRECTION],
        of: |record| record.is(FundFlowDirection::Income).into(),
        stated: |totals| totals.income_count.map(i128::from),
    },
    Total {
        titles: &["收入金额"],
        read: |to, value| fen(&mut to.income_amount, value),
        columns: &[DIRECTION, AMOUNT],
        of: |record| record.amount_if(FundFlowDirection::Income),
        stated: |totals| totals.income_amount.map(i128::from),
    },
    Total {
        titles: &["支出笔数"],
        read: |to, value| count(&mut to.expense_count, value),
        columns: &[DIRECTION],
        of: |record| record.is(FundFlowDirection::Expense).into(),
        stated: |totals| totals.expense_count.map(i128::from),
    },
    Total {
        titles: &["支出金额"],
        read: |to, value| fen(&mut to.expense_amount, value),
        columns: &[DIRECTION, AMOUNT],
        of: |record| record.amount_if(FundFlowDirection::Expense),
        stated: |totals| totals.expense_amount.map(i128::from),
    },
];

impl FundFlowRecord {
    fn is(&self, direction: FundFlowDirection) -> bool {
        self.direction == Some(direction)
    }

    fn amount_if(&self, direction: FundFlowDirection) -> i128 {
        self.amount.filter(|_| self.is(direction)).unwrap_or(0).into()
    }
}
