//! Bills: all variants of the files, the errors for damaged files, and the sources that bills are
//! read from.

use crate::operations::Download as BillRequest;
use crate::server::*;
use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;
use std::io::{self, Read, Write};
use std::time::Duration;
use wechatpay_client::bill::*;
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::types::Decimal;
use wechatpay_client::{Error, HashType};

const ALL: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,\
    应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,\
    订单金额,申请退款金额,费率备注";
const ALL_TOTALS: &str = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";
const FLOW: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),\
    资金变更提交申请人,备注,业务凭证号";
const FLOW_TOTALS: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

const PAYMENT: &str = "2027-01-15 10:01:02,wxd678efh567hg6787,1230000109,0,till 7,4200000001,order-1,openid-1,JSAPI,\
    SUCCESS,OTHERS,CNY,9.50,0.50,0,0,0.00,0.00,,,Tea,gift,0.06000,0.60%,10.00,0.00,";
const REFUND: &str = "2027-01-15 11:00:00,wxd678efh567hg6787,1230000109,1900000109,,4200000002,order-2,openid-2,NATIVE,\
    REFUND,CMB_DEBIT,CNY,0.00,0.00,5030000001,refund-2,3.10,0.20,ORIGINAL,PROCESSING,Cake,,-0.02000,0.60%,0.00,3.30,promo";

/// Returns a line of these values, each after a back-tick.
fn ticked(values: &[&str]) -> String {
    format!("`{}", values.join(",`"))
}

fn row(values: &str) -> String {
    ticked(&values.split(',').collect::<Vec<_>>())
}

fn file(lines: &[&str], end: &str) -> String {
    lines.iter().map(|line| format!("{line}{end}")).collect()
}

fn all() -> String {
    let (payment, refund) = (row(PAYMENT), row(REFUND));
    file(&[ALL, &payment, &refund, ALL_TOTALS, &row("2.0,9.50,3.1,0.20,0.04,10.00,3.30")], "\n")
}

fn flow() -> String {
    let income = row("2027-01-15 10:00:00,4200000001,77001,交易,交易,收入,10.00,110.00,system,,order-1");
    let expense = row("2027-01-15 10:00:00,4200000001,77002,交易,扣除交易手续费,支出,0.06,109.94,system,tea,order-1");
    file(&[FLOW, &income, &expense, FLOW_TOTALS, &row("2.0,1.0,10.00,1,0.06")], "\n")
}

type Bills<T> = Result<(Vec<T>, <T as BillRecord>::Totals), BillError>;

/// Reads a bill from a reader that returns at most `step` bytes at a time.
fn read_in_steps<T: BillRecord>(bytes: &[u8], step: usize) -> Bills<T>
where
    T::Totals: Clone,
{
    struct Steps<'a>(&'a [u8], usize);
    impl Read for Steps<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(buffer.len());
            self.0.read(&mut buffer[..length])
        }
    }
    let mut bill = Bill::<_, T>::read(Steps(bytes, step));
    let records = bill.by_ref().collect::<Result<Vec<T>, _>>();
    assert!(Iterator::next(&mut bill).is_none(), "an item follows the end");
    Ok((records?, bill.totals().cloned().expect("a bill without totals is an error")))
}

fn trade(text: impl AsRef<[u8]>) -> Bills<TradeRecord> {
    read_in_steps(text.as_ref(), usize::MAX)
}

fn fund_flow(text: impl AsRef<[u8]>) -> Bills<FundFlowRecord> {
    read_in_steps(text.as_ref(), usize::MAX)
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).expect("enough memory");
    encoder.finish().expect("enough memory")
}

#[test]
fn a_bill_of_payments_and_refunds() {
    let (records, totals) = trade(all()).expect("sound");
    let [payment, refund] = &records[..] else { panic!("expected two records") };
    assert_eq!(payment.time.as_deref(), Some("2027-01-15 10:01:02"));
    assert_eq!((payment.mchid.as_deref(), payment.sub_mchid.as_deref()), (Some("1230000109"), None));
    assert_eq!(
        (payment.transaction_id.as_deref(), payment.out_trade_no.as_deref()),
        (Some("4200000001"), Some("order-1"))
    );
    assert_eq!((payment.settlement_amount, payment.coupon_amount), (Some(950), Some(50)));
    assert_eq!((payment.order_amount, payment.requested_refund_amount), (Some(1000), Some(0)));
    assert_eq!((payment.fee, payment.rate.as_deref()), (Some(Decimal::new(6, 2)), Some("0.60%")));
    assert_eq!((&payment.refund_id, &payment.out_refund_no, &payment.rate_note), (&None, &None, &None));
    assert_eq!((&payment.state, &payment.refund_state), (&Some(TradeState::Success), &None));
    assert_eq!((refund.sub_mchid.as_deref(), &refund.state), (Some("1900000109"), &Some(TradeState::Refund)));
    assert_eq!((refund.refund_amount, refund.coupon_refund_amount), (Some(310), Some(20)));
    assert_eq!(refund.fee, Some(Decimal::new(-2, 2)));
    assert_eq!(refund.refund_type, Some(RefundType::Original));
    assert_eq!(refund.refund_state, Some(RefundState::Processing));
    assert_eq!(refund.rate_note.as_deref(), Some("promo"));
    assert!(payment.extra.is_empty() && totals.extra.is_empty());
    assert_eq!((totals.count, totals.settlement_amount, totals.refund_amount), (Some(2), Some(950), Some(310)));
    assert_eq!((totals.fee, totals.requested_refund_amount), (Some(Decimal::new(4, 2)), Some(330)));
}

#[test]
fn a_bill_of_money_movements() {
    let (records, totals) = fund_flow(flow()).expect("sound");
    assert_eq!(records[0].direction, Some(FundFlowDirection::Income));
    assert_eq!((records[1].amount, records[1].balance), (Some(6), Some(10_994)));
    assert_eq!(
        (records[1].business_type.as_deref(), records[1].note.as_deref()),
        (Some("扣除交易手续费"), Some("tea"))
    );
    assert_eq!((totals.count, totals.income_amount, totals.expense_count), (Some(2), Some(1000), Some(1)));
    // v2's docs have full-width parentheses.
    let wide = flow().replace("(元)", "（元）");
    assert_eq!(fund_flow(wide).expect("sound").0, records);
}

#[test]
fn bills_of_payments_or_refunds_alone() {
    let success =
        "交易时间,商户号,特约商户号,商户订单号,交易状态,应结订单金额,代金券金额,商品名称,手续费,费率,订单金额,费率备注";
    let payment = row("2027-01-15 10:00:00,1230000109,0,order-1,SUCCESS,1.00,0.00,Tea,0.01000,0.60%,1.00,");
    let totals = "总交易单数,应结订单总金额,手续费总金额,订单总金额";
    let (records, totals) = trade(file(&[success, &payment, totals, &row("1,1.00,0.01,1.00")], "\n")).expect("sound");
    assert_eq!((records[0].order_amount, records[0].refund_amount), (Some(100), None));
    assert_eq!((totals.order_amount, totals.refund_amount), (Some(100), None));

    let titles = ALL.replace("代金券金额,", "代金券金额,退款申请时间,退款成功时间,");
    let refund = row(&REFUND.replace("0.00,0.00,503", "0.00,0.00,2027-01-15 10:59:59,,503"));
    let text = file(&[&titles, &refund, ALL_TOTALS, &row("1,0,3.10,0.2,-0.02,0,3.30")], "\n");
    let (records, _) = trade(text).expect("sound");
    assert_eq!(records[0].refund_requested_at.as_deref(), Some("2027-01-15 10:59:59"));
    assert_eq!((&records[0].refund_succeeded_at, records[0].refund_amount), (&None, Some(310)));
}

#[test]
fn the_early_style_with_24_columns() {
    for (coupon, coupon_refund, total) in [
        ("代金券或立减优惠金额", "代金券或立减优惠退款金额", "总代金券或立减优惠退款金额"),
        ("企业红包金额", "企业红包退款金额", "总企业红包退款金额"),
    ] {
        let titles: Vec<&str> = ALL.split(',').take(24).collect();
        let titles = titles.join(",").replace("特约商户号", "子商户号").replace("应结订单金额", "总金额");
        let titles = titles.replace("代金券金额", coupon).replace("充值券退款金额", coupon_refund);
        let early = |values: &str| row(&values.split(',').take(24).collect::<Vec<_>>().join(","));
        let totals = format!("总交易单数,总交易额,总退款金额,{total},手续费总金额");
        let lines = [&*titles, &early(PAYMENT), &early(REFUND), &totals, &row("2,9.5,3.10,0.2,0.04")];
        let (records, totals) = trade(file(&lines, "\n")).expect("sound");
        assert_eq!((records[0].settlement_amount, records[0].coupon_amount), (Some(950), Some(50)));
        assert_eq!((records[1].sub_mchid.as_deref(), records[1].coupon_refund_amount), (Some("1900000109"), Some(20)));
        assert_eq!((records[0].order_amount, totals.order_amount), (None, None));
        assert_eq!((totals.settlement_amount, totals.coupon_refund_amount), (Some(950), Some(20)));
    }
}

#[test]
fn styles_of_files_are_the_same_bill() {
    let expected = trade(all()).expect("sound");
    let text = all();
    let rows = [
        format!("\u{feff}{text}"),
        text.replace('\n', "\r\n"),
        format!("\u{feff}{}", text.replace('\n', "\r\n")),
        text.trim_end().to_owned(),
        text.replace('\n', "\r\n").trim_end_matches('\n').to_owned(),
        text.replace('\n', "\n\n"),
        format!("{text}\r\n\n"),
        // Another program saved it without the back-ticks.
        text.replace('`', ""),
    ];
    for styled in rows {
        for bytes in [styled.clone().into_bytes(), gzip(styled.as_bytes())] {
            for step in [1, 7, usize::MAX] {
                assert_eq!(read_in_steps(&bytes, step).expect(&styled), expected);
            }
        }
    }
    let members = [gzip(&text.as_bytes()[..100]), gzip(&text.as_bytes()[100..])].concat();
    assert_eq!(trade(members).expect("sound"), expected);
}

#[test]
fn columns_are_found_by_title() {
    let lines: Vec<String> = all().lines().map(str::to_owned).collect();
    // All columns in reverse order, and a new column.
    let reversed = |line: &str, new: &str| {
        let values: Vec<&str> =
            line.trim_start_matches('`').split(if line.starts_with('`') { ",`" } else { "," }).collect();
        let values: Vec<&str> = values.into_iter().rev().chain([new]).collect();
        if line.starts_with('`') { ticked(&values) } else { values.join(",") }
    };
    let text: String =
        lines.iter().map(|line| reversed(line, if line.starts_with('`') { "x,y" } else { "新列" }) + "\n").collect();
    let (expected, expected_totals) = trade(all()).expect("sound");
    let (mut records, mut totals) = trade(text).expect("sound");
    for record in &mut records {
        assert_eq!(record.extra.get("新列").and_then(|value| value.as_str()), Some("x,y"));
        assert!(!format!("{record:?}").contains("x,y"));
        record.extra = Default::default();
    }
    assert_eq!(totals.extra.get("新列").and_then(|value| value.as_str()), Some("x,y"));
    totals.extra = Default::default();
    assert_eq!((records, totals), (expected, expected_totals));
}

#[test]
fn commas_back_ticks_and_quotation_marks_in_values() {
    for name in ["tea, two cups", "a,", ",a", ",", "``", "\"a\", \"b", "`a", "a` ,b", "茶，两杯", "总交易单数"]
    {
        let mut values: Vec<&str> = PAYMENT.split(',').collect();
        values[20] = name;
        let text = file(&[ALL, &ticked(&values), ALL_TOTALS, &row("1,9.50,0,0,0.06,10,0")], "\n");
        let (records, _) = trade(text).expect(name);
        assert_eq!(records[0].description.as_deref(), Some(name));
        assert_eq!((records[0].attach.as_deref(), records[0].order_amount), (Some("gift"), Some(1000)));
    }
    // This value can't be recovered.
    let text = all().replace("`Tea", "`T,`ea");
    let error = trade(text).expect_err("28 values");
    assert_eq!(
        error.to_string(),
        "line 2: the line has 28 values for 27 titles; perhaps a value contains the separator (a comma followed by a back-tick)"
    );
}

#[test]
fn amounts_are_exact() {
    let one = |amount: &str| {
        let record = row(&format!("2027-01-15 10:00:00,收入,{amount}"));
        fund_flow(file(&["记账时间,收支类型,收支金额(元)", &record, "资金流水总笔数", "`1"], "\n"))
    };
    for (text, fen) in [
        ("352.00", 35_200),
        ("0.1", 10),
        ("-0.29", -29),
        ("1.150", 115),
        ("7", 700),
        (" 7.00 ", 700),
        ("90071992547409.93", 9_007_199_254_740_993),
    ] {
        assert_eq!(one(text).expect(text).0[0].amount, Some(fen), "{text}");
    }
    assert_eq!(one("").expect("empty").0[0].amount, None);
    for text in ["0.001", "1.", ".5", "1e2", "NaN", "¥1", "1 000", "--1", "1234567890123456789", "+1", "0x1"] {
        let error = one(text).expect_err(text);
        assert!(matches!(error.reason, BillFailure::Amount), "{text}: {error}");
        assert_eq!((error.line, error.column.as_deref()), (Some(2), Some("收支金额(元)")));
        assert_eq!(
            error.to_string(),
            "line 2, column 收支金额(元): this is not an amount in yuan with at most two decimals"
        );
    }
    let many = vec![row("2027-01-15 10:00:00,收入,9999999999999999.99"); 30];
    let mut lines = vec!["记账时间,收支类型,收支金额(元)"];
    lines.extend(many.iter().map(String::as_str));
    lines.extend(["资金流水总笔数,收入金额", "`30,`0"]);
    assert!(matches!(fund_flow(file(&lines, "\n")).expect_err("too large for i64").reason, BillFailure::Total));
}

#[test]
fn each_total_is_checked() {
    let (trade_lines, flow_lines) = (all(), flow());
    for text in [&trade_lines, &flow_lines] {
        let lines: Vec<&str> = text.lines().collect();
        let [head @ .., titles, totals] = &lines[..] else { panic!("expected totals") };
        for (index, title) in titles.split(',').enumerate() {
            for wrong in ["7", "0.01", "-1", "x", "1.5"] {
                let mut values: Vec<&str> = totals.trim_start_matches('`').split(",`").collect();
                values[index] = wrong;
                let mut lines = head.to_vec();
                let values = ticked(&values);
                lines.extend([*titles, &*values]);
                let text = file(&lines, "\n");
                let error = if *titles == FLOW_TOTALS {
                    fund_flow(text).expect_err(title)
                } else {
                    trade(text).expect_err(title)
                };
                assert_eq!(error.column.as_deref(), Some(title), "{error}");
                assert_eq!(error.line, Some(lines.len() as u64));
            }
        }
    }
    // The records are returned before the error, and the totals are available.
    let text = all().replace("`9.50,`3.1", "`9.51,`3.1");
    let mut bill = TradeBill::read(text.as_bytes());
    let items: Vec<_> = bill.by_ref().collect();
    assert!(items[..2].iter().all(Result::is_ok));
    let error = items[2].as_ref().expect_err("another total");
    assert_eq!(error.to_string(), "line 5, column 应结订单总金额: the records do not add up to this total");
    assert_eq!(bill.totals().expect("read").settlement_amount, Some(951));
}

#[test]
fn a_missing_or_doubled_row_is_found() {
    let text = all();
    let lines: Vec<&str> = text.lines().collect();
    for index in [1, 2] {
        let (mut fewer, mut more) = (lines.clone(), lines.clone());
        fewer.remove(index);
        more.insert(index, lines[index]);
        for lines in [fewer, more] {
            let error = trade(file(&lines, "\n")).expect_err("another count");
            assert!(matches!(error.reason, BillFailure::Total), "{error}");
        }
    }
}

#[test]
fn a_bill_that_was_cut_is_found() {
    let text = all();
    let expected = trade(&text).expect("sound");
    for end in 0..text.len() {
        match trade(&text.as_bytes()[..end]) {
            // If only final zeros are cut off, the last total is the same number.
            Ok(read) => assert_eq!((&read, text[end..].trim_start_matches('0').trim()), (&expected, "")),
            Err(error) => {
                assert!(matches!(error.reason, BillFailure::Incomplete | BillFailure::Total), "{end}: {error}")
            }
        }
    }
    let error = trade(&text[..text.len() / 2]).expect_err("cut");
    assert!(
        error.to_string().ends_with("the file ends before its totals, so it was cut off; download it again"),
        "{error}"
    );
    let compressed = gzip(text.as_bytes());
    for end in 2..compressed.len() {
        let error = trade(&compressed[..end]).expect_err("cut");
        assert!(matches!(error.reason, BillFailure::Gzip), "{end}: {error}");
    }
    let mut damaged = compressed;
    *damaged.last_mut().expect("not empty") ^= 1;
    assert!(matches!(trade(damaged).expect_err("damaged").reason, BillFailure::Gzip));
}

#[test]
fn titles_that_moved_without_their_values_are_found() {
    let text = all();
    let (titles, rest) = text.split_once('\n').expect("lines");
    let titles: Vec<&str> = titles.split(',').collect();
    for by in 1..titles.len() {
        let mut moved = titles.clone();
        moved.rotate_left(by);
        trade(format!("{}\n{rest}", moved.join(","))).expect_err("the titles moved");
    }
}

#[test]
fn files_that_are_not_bills_are_refused() {
    let rows = [
        (
            "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[No Bill Exist]]></return_msg>\
             <error_code><![CDATA[20002]]></error_code></xml>",
            "line 1: this is not a bill but an error message: 20002: No Bill Exist",
        ),
        (
            "<xml>\n<return_code>FAIL</return_code>\n<return_msg>Bill Creating</return_msg>\n</xml>\n",
            "this is not a bill but an error message: Bill Creating",
        ),
        (
            "{\"code\":\"NO_STATEMENT_EXIST\",\n\"message\":\"请求的账单文件不存在\"}",
            "this is not a bill but an error message: NO_STATEMENT_EXIST: 请求的账单文件不存在",
        ),
        ("<html>", "this is not a bill but an error message: XML, HTML or JSON without an error code"),
        ("", "line 1: the file ends before its totals, so it was cut off; download it again"),
        (
            "order,amount\n",
            "line 1: this is not the first line of a trade bill: it has no column with the title 交易时间",
        ),
        (
            "交易时间,总金额,应结订单金额\n",
            "line 1, column 应结订单金额: another column has the same title, or a title with the same meaning",
        ),
    ];
    for (text, expected) in rows {
        let error = trade(text).expect_err(text).to_string();
        assert!(error.ends_with(expected), "{error}");
    }
    let error = trade(flow()).expect_err("another kind");
    assert_eq!(error.to_string(), "line 1: this is a fund flow bill: read it as `FundFlowBill`");
    let error = fund_flow(all()).expect_err("another kind");
    assert_eq!(error.to_string(), "line 1: this is a trade bill: read it as `TradeBill`");
    // GBK, as a spreadsheet saves it.
    assert!(matches!(trade(b"\xbd\xbb\xd2\xd7\n").expect_err("GBK").reason, BillFailure::Encoding));
    let long = format!("{ALL}\n`{}", "x".repeat(3 << 20));
    assert!(matches!(trade(long).expect_err("long").reason, BillFailure::TooLong));
    let bomb = gzip(&vec![b'x'; 64 << 20]);
    assert!(matches!(trade(bomb).expect_err("long").reason, BillFailure::TooLong));
    let more = format!("{}{}\n", all(), row(PAYMENT));
    assert_eq!(trade(more).expect_err("a line follows the totals").to_string(), "line 6: a line follows the totals");
}

#[test]
fn a_bill_without_records() {
    let (records, totals) = trade(file(&[ALL, ALL_TOTALS, &row("0,0.00,0.0,0,0.00000,0.00,0")], "\n")).expect("sound");
    assert_eq!((records.len(), totals.count), (0, Some(0)));
}

#[test]
fn errors_and_debug_show_no_values() {
    let secret = all().replace("10.00,`0.00", "SECRET,`0.00");
    let error = trade(secret).expect_err("not an amount");
    assert_eq!((error.line, error.column.as_deref()), (Some(2), Some("订单金额")));
    assert!(!format!("{error} {error:?}").contains("SECRET"));
    assert_eq!(format!("{:?}", TradeBill::read(&b"SECRET"[..])), "Bill { .. }");
}

#[test]
fn a_reader_that_fails() {
    struct Fails(bool);
    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            let kind = if std::mem::take(&mut self.0) { io::ErrorKind::Interrupted } else { io::ErrorKind::TimedOut };
            Err(kind.into())
        }
    }
    let text = all();
    let mut bill = TradeBill::read(text.as_bytes().chain(Fails(true)));
    assert!(bill.by_ref().take(2).all(|record| record.is_ok()));
    let error = Iterator::next(&mut bill).expect("an item").expect_err("timed out");
    let source = std::error::Error::source(&error).and_then(|error| error.downcast_ref::<io::Error>());
    assert_eq!(source.map(io::Error::kind), Some(io::ErrorKind::TimedOut));
    assert!(Iterator::next(&mut bill).is_none());
}

fn served(body: impl Into<Vec<u8>>) -> Canned {
    Canned { body: body.into(), ..Canned::unsigned(200, "").header("Content-Type", "text/csv") }
}

/// Returns the digest that the response to a bill request would announce.
fn digest(text: &str) -> String {
    use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
    digest(&SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

mod words {
    use wechatpay_client::__codegen::*;

    /// An enum as in generated responses.
    #[derive(Clone)]
    pub(crate) enum HashType {
        Sha1,
        Unrecognized(Unrecognized),
    }

    open_enum!(HashType, Sha1 = "SHA1");
}

#[tokio::test]
async fn a_download_is_read_as_it_arrives() {
    let (text, hash_type) = (all(), words::HashType::from("SHA1"));
    let kind: HashType = hash_type.as_str().parse().expect("a known algorithm");
    assert_eq!(HashType::try_from(hash_type.as_str()).expect("a known algorithm"), kind);
    assert_eq!(HashType::try_from("Sha-1").expect("a known algorithm"), kind);
    assert!(HashType::try_from("CRC32").is_err());
    let expected = trade(&text).expect("sound").0;
    for (body, gunzip) in [(text.clone().into_bytes(), false), (gzip(text.as_bytes()), true)] {
        for act in [Act::Canned(served(&*body)), Act::Drip(served(&*body), Duration::ZERO)] {
            let server = Server::new(act);
            let download = server.client().download(BillRequest).await.expect("a file");
            let download = if gunzip { download.gunzip() } else { download };
            let mut bill = TradeBill::stream(download.expect_hash(kind, digest(&text)));
            let mut records = Vec::new();
            while let Some(record) = bill.record().await.expect("sound") {
                records.push(record);
            }
            assert_eq!((&records, bill.totals().and_then(|totals| totals.count)), (&expected, Some(2)));
        }
    }
    // Without `gunzip()`, the bill reader decompresses, so the download hashes the compressed bytes.
    let server = Server::responding(served(gzip(text.as_bytes())));
    let download = server.client().download(BillRequest).await.expect("a file");
    let mut bill = TradeBill::stream(download.expect_hash(kind, digest(&text)));
    let error = loop {
        match bill.record().await {
            Ok(record) => assert!(record.is_some(), "the bill ends without an error"),
            Err(error) => break error,
        }
    };
    let source = std::error::Error::source(&error).and_then(|error| error.downcast_ref::<Error>());
    assert!(
        matches!(source, Some(Error::Verification(failure)) if failure.reason == VerificationFailure::Compressed),
        "{error}"
    );
    assert!(error.to_string().contains("call `gunzip()`"), "{error}");
    assert!(bill.record().await.expect("nothing follows").is_none());
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_download_is_a_reader() {
    let text = all();
    let server = Server::new(Act::Drip(served(gzip(text.as_bytes())), Duration::ZERO));
    let client = wechatpay_client::blocking::Client::new(server.client()).expect("a thread");
    let download = client.download(BillRequest).expect("a file").gunzip();
    let bill = TradeBill::read(download.expect_hash(HashType::Sha1, digest(&text)).into_reader());
    let records: Vec<_> = bill.collect::<Result<_, _>>().expect("sound");
    assert_eq!(records, trade(&text).expect("sound").0);

    let download = client.download(BillRequest).expect("a file").gunzip();
    let reader = download.expect_hash(HashType::Sha1, "00").into_reader();
    let error = TradeBill::read(reader).collect::<Result<Vec<_>, _>>().expect_err("another digest");
    assert!(error.to_string().contains("announced digest"), "{error}");
}

/// A sale, which the property test below writes as a row of a bill.
#[derive(Clone, Debug)]
struct Sold {
    fen: i64,
    refund: Option<i64>,
    fee: i64,
    text: String,
    attach: String,
}

fn yuan(fen: i64) -> String {
    format!("{}{}.{:02}", if fen < 0 { "-" } else { "" }, fen.abs() / 100, fen.abs() % 100)
}

fn five_decimals(units: i64) -> String {
    format!("{}{}.{:05}", if units < 0 { "-" } else { "" }, units.abs() / 100_000, units.abs() % 100_000)
}

fn sold() -> impl Strategy<Value = Sold> {
    // No value may contain the separator.
    let text = || "[ -~中文，]{0,12}".prop_map(|text| text.replace(",`", ""));
    let amount = 0..1_000_000_000_i64;
    (amount.clone(), proptest::option::of(amount), -10_000_000..10_000_000_i64, text(), text())
        .prop_map(|(fen, refund, fee, text, attach)| Sold { fen, refund, fee, text, attach })
}

/// Writes a bill with its columns in this order.
fn written(sales: &[Sold], order: &[usize]) -> String {
    let titles = ["交易时间", "交易状态", "订单金额", "退款金额", "微信退款单号", "商品名称", "商户数据包", "手续费"];
    let ordered = |values: &[&str]| order.iter().map(|index| values[*index].to_owned()).collect::<Vec<_>>();
    let mut text = ordered(&titles).join(",") + "\n";
    for (index, sale) in sales.iter().enumerate() {
        let state = if sale.refund.is_some() { "REFUND" } else { "SUCCESS" };
        let id = if sale.refund.is_some() { format!("503{index}") } else { "0".to_owned() };
        let (order_amount, refund, fee) = (yuan(sale.fen), yuan(sale.refund.unwrap_or(0)), five_decimals(sale.fee));
        let values = ["2027-01-15 10:00:00", state, &order_amount, &refund, &id, &sale.text, &sale.attach, &fee];
        text += &format!("`{}\n", ordered(&values).join(",`"));
    }
    let sum = |of: fn(&Sold) -> i64| sales.iter().map(of).sum::<i64>();
    text += "总交易单数,订单总金额,退款总金额,手续费总金额\n";
    let (orders, refunds) = (yuan(sum(|sale| sale.fen)), yuan(sum(|sale| sale.refund.unwrap_or(0))));
    text + &format!("`{}.0,`{orders},`{refunds},`{}", sales.len(), five_decimals(sum(|sale| sale.fee)))
}

fn not_empty(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

proptest! {
    #[test]
    fn a_bill_that_is_written_is_read(
        sales in proptest::collection::vec(sold(), 0..8),
        order in Just((0..8).collect::<Vec<usize>>()).prop_shuffle(),
        step in 1..50_usize,
        cut in any::<prop::sample::Index>(),
    ) {
        let text = written(&sales, &order);
        let (records, totals) = read_in_steps::<TradeRecord>(text.as_bytes(), step).expect("sound");
        prop_assert_eq!(totals.count, Some(sales.len() as u64));
        prop_assert_eq!(records.len(), sales.len());
        for (record, sale) in records.iter().zip(&sales) {
            prop_assert_eq!(record.order_amount, Some(sale.fen));
            prop_assert_eq!(record.refund_amount, Some(sale.refund.unwrap_or(0)));
            prop_assert_eq!(record.refund_id.is_some(), sale.refund.is_some());
            prop_assert_eq!(&record.description, &not_empty(&sale.text));
            prop_assert_eq!(&record.attach, &not_empty(&sale.attach));
            prop_assert_eq!(record.fee, Some(Decimal::new(sale.fee, 5)));
        }
        prop_assert_eq!(totals.order_amount, Some(sales.iter().map(|sale| sale.fen).sum()));
        let end = cut.index(text.len());
        if let Ok(read) = trade(&text.as_bytes()[..end]) {
            prop_assert_eq!(read, (records, totals), "cut at {}", end);
        }
    }

    #[test]
    fn no_bytes_crash_the_reader(
        start in "(|\u{feff}|\u{1f}|<|\\{|交易时间,订单金额,手续费\n|记账时间,收支类型,收支金额\\(元\\)\n)",
        lines in proptest::collection::vec("(`|总交易单数,订单总金额|资金流水总笔数,收入金额|)[-0-9.,`收入a\r]{0,12}(\n|)", 0..6),
        bytes in proptest::collection::vec(any::<u8>(), 0..40),
        step in 1..20_usize,
        compressed in any::<bool>(),
    ) {
        let plain = [start.as_bytes(), lines.concat().as_bytes(), &*bytes].concat();
        let file = if compressed { gzip(&plain) } else { plain };
        // The result doesn't depend on how the bytes arrive.
        prop_assert_eq!(
            format!("{:?}", read_in_steps::<TradeRecord>(&file, step)),
            format!("{:?}", trade(&file))
        );
        prop_assert_eq!(
            format!("{:?}", read_in_steps::<FundFlowRecord>(&file, step)),
            format!("{:?}", fund_flow(&file))
        );
        let _ = trade([b"\x1f\x8b\x08", &*bytes].concat());
    }
}
