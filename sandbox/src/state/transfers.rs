//! Transfers to users, which the users confirm.

use super::orders::LARGEST;
use super::schedule::{self, Act, Meaning, later, meaning};
use crate::call::{ApiError, Call};
use crate::notice::{self, Notice};
use crate::store::{Change, Key, Thing};
use crate::time;
use crate::world::{Failure, Handler, World};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] = &[
    ("POST /v3/fund-app/mch-transfer/transfer-bills", create),
    ("GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", query),
    ("GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}", query),
    ("POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel", cancel),
];

/// The state of a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum State {
    WaitUserConfirm,
    Success,
    Cancelled,
    Fail,
}

/// A transfer to a user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Transfer {
    owner: String,
    number: String,
    bill_no: String,
    appid: String,
    openid: String,
    /// In fen.
    amount: i64,
    remark: String,
    user_name: Option<String>,
    notify_url: Option<String>,
    package_info: String,
    state: State,
    fail_reason: Option<String>,
    created: i64,
    updated: i64,
    /// The id of the key that signs the notification.
    key: String,
    /// The decrypted request. If it is repeated, its plaintexts have to be the same; its ciphertexts always
    /// differ.
    request: Value,
}

impl Thing for Transfer {
    const KIND: &'static str = "transfer";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.number, alias: Some(&self.bill_no), parent: None }
    }
}

/// For how long a user can confirm a transfer, in seconds.
const OPEN: i64 = 86_400;
/// The smallest amount that can be transferred, in fen.
const SMALLEST: i64 = 10;
/// The smallest amount for which the user's name is required, in fen.
const NAMED: i64 = 200_000;

impl Transfer {
    /// Returns when the user was paid, the `transfer_bill_no`, the amount in fen and the `out_bill_no`.
    /// Returns `None` if the user wasn't paid.
    pub(super) fn payment(&self) -> Option<(i64, String, i64, String)> {
        let is_paid = self.state == State::Success;
        is_paid.then(|| (self.updated, self.bill_no.clone(), self.amount, self.number.clone()))
    }

    fn document(&self) -> Value {
        let mut document = json!({
            "mch_id": self.owner, "out_bill_no": self.number, "transfer_bill_no": self.bill_no, "appid": self.appid,
            "state": self.state, "transfer_amount": self.amount, "transfer_remark": self.remark,
            "openid": self.openid, "create_time": time::rfc3339(self.created), "update_time": time::rfc3339(self.updated),
        });
        if let Some(name) = &self.user_name {
            document["user_name"] = name.as_str().into();
        }
        if let Some(reason) = &self.fail_reason {
            document["fail_reason"] = reason.as_str().into();
        }
        document
    }
}

fn invalid(message: &str) -> Failure {
    ApiError::new(400, "INVALID_REQUEST", message).into()
}

fn create(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let of = |name: &str| Some(call.text(name).to_owned()).filter(|text| !text.is_empty());
    let number = call.text("out_bill_no");
    if number.is_empty() || number.len() > 32 || !number.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(ApiError::new(400, "PARAM_ERROR", "商户单号只能由数字、大小写字母组成，最长32个字符").into());
    }
    let amount = call.body.get("transfer_amount").and_then(Value::as_i64).unwrap_or_default();
    if !(SMALLEST..=LARGEST).contains(&amount) {
        return Err(invalid("超过单笔转账上下限,核实产品设置是否准确"));
    }
    if amount >= NAMED && of("user_name").is_none() {
        return Err(ApiError::new(400, "PARAM_ERROR", "转账金额达到2000元时，必须传入收款用户姓名").into());
    }
    let request = Value::Object(call.body.clone());
    let transfer = match world.store.get::<Transfer>(call.owner(), number)? {
        Some(known) if known.request == request => known,
        Some(_) => return Err(invalid("单号已存在但信息不一致，请查单后比较确认")),
        None => {
            let transfer = Transfer {
                owner: call.owner().to_owned(),
                number: number.to_owned(),
                bill_no: format!("1330000{}{}{}", world.ids.digits(9), time::date(world.now), world.ids.digits(16)),
                appid: call.text("appid").to_owned(),
                openid: call.text("openid").to_owned(),
                amount,
                remark: call.text("transfer_remark").to_owned(),
                user_name: of("user_name"),
                notify_url: of("notify_url"),
                package_info: format!("ABBQO{}", world.ids.text(91)),
                state: State::WaitUserConfirm,
                fail_reason: None,
                created: world.now,
                updated: world.now,
                key: world.key.to_owned(),
                request,
            };
            world.store.put(&transfer)?;
            later(world, OPEN, Act::ExpireTransfer, &transfer.owner, number)?;
            match meaning(schedule::TRANSFERS, amount) {
                Some(Meaning::Later(seconds, act)) => later(world, seconds, act, &transfer.owner, number)?,
                Some(Meaning::SystemErrorAtFirst) => return Err(schedule::system_error().into()),
                _ => {}
            }
            transfer
        }
    };
    let mut document = json!({
        "out_bill_no": transfer.number, "transfer_bill_no": transfer.bill_no, "state": transfer.state,
        "create_time": time::rfc3339(transfer.created),
    });
    if transfer.state == State::WaitUserConfirm {
        document["package_info"] = transfer.package_info.as_str().into();
    }
    Ok(document)
}

fn named(world: &World<'_>, call: &Call<'_>) -> Result<Transfer, Failure> {
    let unknown = || ApiError::new(404, "RESOURCE_NOT_EXISTS", "记录不存在");
    let found: Option<Transfer> = match call.parameter("transfer_bill_no") {
        Some(id) => world.store.by_alias(id)?,
        None => world.store.get(call.owner(), call.parameter("out_bill_no").unwrap_or_default())?,
    };
    Ok(found.filter(|transfer| transfer.owner == call.owner()).ok_or_else(unknown)?)
}

fn query(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    Ok(named(world, call)?.document())
}

fn cancel(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let mut transfer = named(world, call)?;
    match transfer.state {
        State::WaitUserConfirm => finish(world, &mut transfer, State::Cancelled)?,
        State::Cancelled => {}
        State::Success | State::Fail => return Err(invalid("当前单据状态不允许撤销")),
    }
    Ok(json!({
        "out_bill_no": transfer.number, "transfer_bill_no": transfer.bill_no, "state": "CANCELING",
        "update_time": time::rfc3339(transfer.updated),
    }))
}

/// Returns all transfers as queries show them, the newest first.
pub(crate) fn all(store: &Change<'_>) -> rusqlite::Result<Vec<Value>> {
    let mut transfers: Vec<Transfer> = store.all()?;
    transfers.sort_by_key(|transfer| std::cmp::Reverse(transfer.created));
    Ok(transfers.iter().map(Transfer::document).collect())
}

/// Confirms a transfer as its user does, and notifies the merchant.
pub(crate) fn confirm(world: &World<'_>, owner: &str, number: &str) -> Result<(), Failure> {
    finish(world, &mut waiting(world, owner, number)?, State::Success)
}

/// Makes a transfer fail if its user has not confirmed it, and notifies the merchant.
pub(super) fn fail(world: &World<'_>, owner: &str, number: &str, reason: &str) -> Result<(), Failure> {
    let mut transfer = waiting(world, owner, number)?;
    transfer.fail_reason = Some(reason.to_owned());
    finish(world, &mut transfer, State::Fail)
}

fn waiting(world: &World<'_>, owner: &str, number: &str) -> Result<Transfer, Failure> {
    let unknown = || ApiError::new(404, "RESOURCE_NOT_EXISTS", "记录不存在");
    let transfer: Transfer = world.store.get(owner, number)?.ok_or_else(unknown)?;
    if transfer.state != State::WaitUserConfirm {
        return Err(invalid("当前单据状态不允许确认收款"));
    }
    Ok(transfer)
}

/// Stores a transfer with the fields that a query would return. It waits for the user's confirmation.
pub(super) fn put(world: &World<'_>, owner: &str, document: &serde_json::Map<String, Value>) -> Result<(), Failure> {
    let of = |name: &str| document.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = of("out_bill_no").unwrap_or_else(|| world.ids.digits(16));
    let transfer = Transfer {
        owner: owner.to_owned(),
        number,
        bill_no: of("transfer_bill_no").unwrap_or_else(|| format!("1330000{}", world.ids.digits(33))),
        appid: of("appid").unwrap_or_default(),
        openid: of("openid").unwrap_or_default(),
        amount: document.get("transfer_amount").and_then(Value::as_i64).unwrap_or(100),
        remark: of("transfer_remark").unwrap_or_default(),
        user_name: None,
        notify_url: None,
        package_info: format!("ABBQO{}", world.ids.text(91)),
        state: State::WaitUserConfirm,
        fail_reason: None,
        created: world.now,
        updated: world.now,
        key: String::new(),
        request: Value::Null,
    };
    Ok(world.store.put(&transfer)?)
}

fn finish(world: &World<'_>, transfer: &mut Transfer, state: State) -> Result<(), Failure> {
    transfer.state = state;
    transfer.updated = world.now;
    world.store.put(transfer)?;
    if let Some(url) = &transfer.notify_url {
        let mut resource = transfer.document();
        if let Some(fields) = resource.as_object_mut() {
            for own in ["appid", "transfer_remark", "user_name"] {
                fields.remove(own);
            }
        }
        let notice = Notice::v3("MCHTRANSFER.BILL.FINISHED", "mch_payment", "商家转账单据终态通知", url, resource);
        let world = World { key: &transfer.key, ..*world };
        notice::queue(&world, &transfer.owner, notice)?;
    }
    Ok(())
}
