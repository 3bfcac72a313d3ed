//! Paginated lists.

use self::operations::{Numbers, Offsets, Tokens, Untold};
use crate::server::*;
use futures_util::TryStreamExt;
use serde_json::{Value, json};
use wechatpay_client::__codegen::Paginated;
use wechatpay_client::{Error, Retry};

mod operations {
    use wechatpay_client::__codegen::*;

    pub(crate) struct Response {
        pub(crate) data: Vec<i64>,
        pub(crate) extra: Extra,
    }
    object!(Response, data = "data");

    macro_rules! list {
        ($name:ident, $kind:expr, $total:expr) => {
            /// The offset, page number or token, and the limit.
            #[derive(Clone, Default)]
            pub(crate) struct $name(pub(crate) Option<i64>, pub(crate) Option<i64>);

            impl Operation for $name {
                type Response = Response;
                const DESCRIPTOR: &'static Descriptor = &Descriptor::new("get_v3_list", Method::Get, "/v3/list");
                fn into_request_data(self) -> RequestData {
                    RequestData::new().query("at", self.0).query("limit", self.1)
                }
            }

            impl Paginated for $name {
                type Item = i64;
                const PAGINATION: Pagination = Pagination { kind: $kind, items: "/data", total: $total };
                fn items(page: Response) -> Vec<i64> {
                    page.data
                }
            }
        };
    }
    const LIMIT: Option<&str> = Some("/query/limit");
    list!(Offsets, PaginationKind::Offset { field: "/query/at", limit: LIMIT }, Some("/total_count"));
    list!(Untold, PaginationKind::Offset { field: "/query/at", limit: LIMIT }, None);
    list!(Numbers, PaginationKind::Number { field: "/query/at", limit: LIMIT }, Some("/total_count"));
    list!(Tokens, PaginationKind::Token { field: "/query/at", next: "/next" }, None);
}

/// Returns a server that sends the responses in turn, and then repeats the last one.
fn server(responses: Vec<Value>) -> Server {
    let turn = std::sync::atomic::AtomicUsize::new(0);
    Server::by(move |_| {
        let turn = turn.fetch_add(1, std::sync::atomic::Ordering::Relaxed).min(responses.len() - 1);
        Act::Canned(Canned::signed(200, &responses[turn].to_string()))
    })
}

async fn items<O: Paginated<Item = i64> + Send + 'static>(server: &Server, list: O) -> Vec<i64> {
    server.client().items(list).try_collect().await.expect("verified")
}

fn queries(server: &Server) -> Vec<String> {
    let target = |request: Received| request.target.trim_start_matches("/v3/list").to_owned();
    server.received().into_iter().map(target).collect()
}

#[tokio::test]
async fn offsets_continue_from_the_requested_one_to_the_total() {
    let pages = vec![
        json!({"data": [1, 2], "total_count": 5}),
        json!({"data": [3, 4], "total_count": "5"}),
        json!({"data": [5], "total_count": 5}),
    ];
    let server = server(pages);
    assert_eq!(items(&server, Offsets(None, Some(2))).await, [1, 2, 3, 4, 5]);
    assert_eq!(queries(&server), ["?limit=2", "?limit=2&at=2", "?limit=2&at=4"]);
    // Each call is signed over its own query.
    let signatures: std::collections::HashSet<_> =
        server.received().into_iter().map(|request| request.headers["authorization"].clone()).collect();
    assert_eq!(signatures.len(), 3);

    let server = self::server(vec![json!({"data": [5], "total_count": 5})]);
    assert_eq!(items(&server, Offsets(Some(4), None)).await, [5]);
    assert_eq!(queries(&server), ["?at=4"]);
}

#[tokio::test]
async fn without_a_total_a_short_or_empty_page_is_the_last() {
    let pages = || vec![json!({"data": [1, 2]}), json!({"data": [3]}), json!({"data": []})];
    let server = self::server(pages());
    assert_eq!(items(&server, Untold(None, Some(2))).await, [1, 2, 3]);
    assert_eq!(queries(&server), ["?limit=2", "?limit=2&at=2"]);
    let server = self::server(pages());
    assert_eq!(items(&server, Offsets(None, None)).await, [1, 2, 3]);
    assert_eq!(queries(&server), ["", "?at=2", "?at=3"]);
    for empty in [json!({"data": [], "total_count": 9}), json!({"total_count": 9}), json!({})] {
        let server = self::server(vec![empty]);
        let pages: Vec<_> = server.client().pages(Offsets(None, Some(2))).try_collect().await.expect("verified");
        assert_eq!((pages.len(), pages[0].data.len(), server.received().len()), (1, 0, 1));
    }
}

#[tokio::test]
async fn page_numbers_end_at_the_total() {
    let pages = || vec![json!({"data": [1, 2], "total_count": 4}), json!({"data": [3, 4], "total_count": 4})];
    for (first, expected) in [
        (Some(1), ["?at=1&limit=2", "?at=2&limit=2"]),
        (Some(0), ["?at=0&limit=2", "?at=1&limit=2"]),
        (None, ["?limit=2", "?limit=2&at=2"]),
    ] {
        let server = self::server(pages());
        assert_eq!(items(&server, Numbers(first, Some(2))).await, [1, 2, 3, 4]);
        assert_eq!(queries(&server), expected);
    }
    // The request starts at the third of three pages. The items before it count towards the total.
    let server = self::server(vec![json!({"data": [5], "total_count": 5})]);
    assert_eq!(items(&server, Numbers(Some(3), Some(2))).await, [5]);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn tokens_lead_to_the_next_page_until_there_is_none() {
    for end in [json!({"data": [3], "next": ""}), json!({"data": [3]}), json!({"data": [3], "next": null})] {
        let server = server(vec![json!({"data": [1], "next": "a b"}), json!({"data": [2], "next": "c"}), end]);
        assert_eq!(items(&server, Tokens(None, Some(1))).await, [1, 2, 3]);
        assert_eq!(queries(&server), ["?limit=1", "?limit=1&at=a%20b", "?limit=1&at=c"]);
    }
    // A page that a filter left empty isn't the end of the list. A repeated token ends the list,
    // which would otherwise never end.
    let pages = [json!([]), json!(null), json!([3])].map(|data| json!({"data": data, "next": data.to_string()}));
    let server = server([&pages[..], &[json!({"data": [4], "next": "[3]"})]].concat());
    assert_eq!(items(&server, Tokens::default()).await, [3, 4]);
    assert_eq!(queries(&server), ["", "?at=%5B%5D", "?at=null", "?at=%5B3%5D"]);
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let turn = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::by(move |_| {
        Act::Canned(match turn.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
            1 => Canned::signed(429, r#"{"code":"FREQUENCY_LIMITED"}"#),
            _ => Canned::signed(200, r#"{"data":[1],"total_count":9}"#),
        })
    });
    let client = builder().base_url(&server.url).retry(Retry::never()).build().expect("sound");
    let mut pages = client.pages(Offsets::default());
    let page = pages.try_next().await.expect("verified").expect("a page");
    assert_eq!((page.data, page.extra.len()), (vec![1], 1));
    assert_eq!(pages.try_next().await.expect_err("refused").code(), Some("FREQUENCY_LIMITED"));
    assert!(matches!(pages.try_next().await, Ok(None)));
    assert_eq!(server.received().len(), 2);
    // An item of the wrong type is reported with its position.
    let server = self::server(vec![json!({"data": [1, "x"]})]);
    let error = server.client().items(Tokens::default()).try_next().await.expect_err("not a number");
    assert!(matches!(&error, Error::Decode(failure) if failure.error.pointer == "/data"), "{error}");
}

#[tokio::test]
async fn streams_may_be_sent_to_other_threads_and_outlive_the_client() {
    let server = server(vec![json!({"data": [1], "next": "a"}), json!({"data": [2]})]);
    let pages = server.client().pages(Tokens::default());
    let pages = tokio::spawn(pages.try_collect::<Vec<_>>()).await.expect("no panic").expect("verified");
    assert_eq!(pages.len(), 2);
}

#[cfg(feature = "blocking")]
#[test]
fn pages_and_items_have_blocking_iterators() {
    let pages = || vec![json!({"data": [1, 2], "next": "a"}), json!({"data": [3]})];
    let waiting = |server: &Server| wechatpay_client::blocking::Client::new(server.client()).expect("a thread");
    let read: Result<Vec<_>, _> = waiting(&server(pages())).pages(Tokens::default()).collect();
    assert_eq!(read.expect("verified").len(), 2);
    let read: Result<Vec<_>, _> = waiting(&server(pages())).items(Tokens::default()).collect();
    assert_eq!(read.expect("verified"), [1, 2, 3]);
    let mut failing = waiting(&Server::responding(Canned::unsigned(500, ""))).items(Tokens::default());
    assert_eq!(failing.next().expect("an error").expect_err("refused").status(), Some(500));
    assert!(failing.next().is_none());
}
