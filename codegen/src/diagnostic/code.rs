//! The table of codes: each kind of finding, its severity, and what it looks like.

use super::Severity::{self, Error, Note, Warning};

/// What is known about a code, independent of any page.
#[derive(Clone, Copy, Debug)]
pub struct Info {
    /// The stable name, in kebab case.
    pub name: &'static str,
    /// The severity.
    pub severity: Severity,
    /// What it means, in one sentence.
    pub meaning: &'static str,
    /// Why it matters; empty if that is obvious.
    pub why: &'static str,
    /// A piece of a page that causes it.
    pub example: &'static str,
}

macro_rules! codes {
    ($($variant:ident, $name:literal, $severity:ident, $meaning:literal, $(why $why:literal,)? $example:literal;)*) => {
        /// A kind of finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $variant,)*
        }

        /// Every code, in the order of the table.
        pub const CODES: &[Code] = &[$(Code::$variant),*];

        impl Code {
            /// Returns the code's row of the table.
            pub fn info(self) -> Info {
                match self {
                    $(Code::$variant => Info {
                        name: $name,
                        severity: $severity,
                        meaning: $meaning,
                        why: concat!($($why)?),
                        example: $example,
                    },)*
                }
            }
        }
    };
}

codes! {
    FrontMatterInvalid, "front-matter-invalid", Warning,
        "The block between the `---` lines at the head of a page is no YAML map, or a scalar is wanted where it has something else.", "title: [unclosed";
    NoOperation, "no-operation", Error,
        "A page below `openapi/` or `webhook/` has no heading whose anchor is an HTTP verb, and is no redirect stub.", "# JSAPI下单";
    VerbTwice, "verb-twice", Error,
        "Two headings of one page open the same verb.", "## 查询 {#get} … ## 查询 {#get}";
    HeadingUnknown, "heading-unknown", Error,
        "A heading whose anchor is no verb is followed by the tables of an operation: its verb is missing or misspelt.", "## 创建 {#psot}";
    PageMisplaced, "page-misplaced", Error,
        "A file below the docs folder has the heading of an operation or a table of fields, and is no page: it is in another folder, or its name does not end with `.md`.",
        why "It would not be compiled, and the document and the module that its operation had would be removed.", "docs/v3/pay/transactions/jsapi.md";
    PageEmpty, "page-empty", Error,
        "A page has no text, or only front matter and comments.",
        why "The document and the module that it had would be removed.", "an empty file openapi/v3/certificates.md";
    MergeConflict, "merge-conflict", Error,
        "A line begins with a marker of a merge conflict. Nothing else is reported about the page.", "<<<<<<< HEAD";
    RequestTableMissing, "request-table-missing", Note,
        "An operation has no `请求参数` table: it is treated as having no parameters.", "# 查询 {#get} without a table";
    ResponseTableMissing, "response-table-missing", Warning,
        "An operation has no `返回字典` table: its response is treated as empty.", "# 查询 {#get} without a table";
    TableUnknown, "table-unknown", Warning,
        "A table of an operation has a first header cell that is none of the four known ones; it is treated as the one that it resembles, or left out.", "| 参数 | 类型 |";
    TableTwice, "table-twice", Warning,
        "An operation has two tables of one kind; the rows of the later one are added.", "| 请求参数 | … | 请求参数 |";
    TablesRunTogether, "tables-run-together", Warning,
        "A table's header stands among the rows of another: a blank line is missing above it.", "| a | string | (next line) | 返回字典 | 类型 {.type} |";
    RowStray, "row-stray", Warning,
        "A row does not begin with a bar, or a blank line or a comment parts it from its table; it is treated as a row of the table above.", "| a | string | (blank line) | b | string |";
    ContainerUnclosed, "container-unclosed", Warning,
        "A `:::` container has no closing line.", "::: warning {.im-redesigned}";
    FenceUnclosed, "fence-unclosed", Error,
        "A block of code has the head of a table in it: the line of backticks that closes it is missing.", "```php (code) (blank line) | 返回字典 | 类型 {.type} |";
    CellSurplus, "cell-surplus", Warning,
        "A row has more cells than its table's header: a bar in the text lacks its backslash.", "| a | string | `A` | `B`";
    HeaderMissing, "header-missing", Error,
        "Rows have no header above them, so that nothing says which table they belong to.", "| --- | --- | --- | (next line) | code_url | string | 二维码链接";
    RuleMissing, "rule-missing", Warning,
        "The line of dashes below a table's header is missing, or has another number of cells than the header. Markdown does not show such a table; the compiler reads it.", "| 返回字典 | 类型 {.type} | 描述 {.desc} | (next line) | --- | ---";
    RowUnread, "row-unread", Error,
        "A row of a table stands where Markdown reads text or code: after an HTML tag or a list without a blank line, behind four spaces, or in a paragraph.", "<details> (next line) | 返回字典 | 类型 {.type}";
    NameMissing, "name-missing", Warning,
        "A row has no name, or one as long as a sentence, and is no divider.", "| {data-required} | string | 商户号";
    NameSpace, "name-space", Note,
        "A name has a space in it; it is kept as it is, since it may be so on the wire.", "| payer _currency |";
    NameTwice, "name-twice", Warning,
        "A name comes twice on one level without a divider between; the later row is treated as an alternative.", "| a | string | (next line) | a | object |";
    AttributesUnclosed, "attributes-unclosed", Warning,
        "A cell opens a block of attributes and does not close it.", "| a {data-required | string |";
    AttributeUnknown, "attribute-unknown", Warning,
        "An attribute is none of the dialect's; it is treated as the one that it resembles, or ignored.", "| a {data-requird} |";
    AttributeMisplaced, "attribute-misplaced", Note,
        "An attribute stands in another cell than usual; it counts all the same.", "| a | object {data-required} |";
    AttributeValue, "attribute-value", Warning,
        "An attribute's value is not one that it can have; it is treated as the one that it resembles, or ignored.", "| a {data-indent=x} |";
    IndentJump, "indent-jump", Warning,
        "A row's indent is more than one deeper than the row above.", "| a {data-indent=1} | (next line) | b {data-indent=3} |";
    IndentMissing, "indent-missing", Warning,
        "A row stands on the top level of a request and is none of its parts; it is treated as the next field after the row above.", "| remark | string |";
    TypeMissing, "type-missing", Warning,
        "A row has no type; it is treated as a string, or as an object where it has children.", "| a | | 商户号";
    TypeUnknown, "type-unknown", Error,
        "A type is none of the dialect's.", "| a | strng |";
    TypeSpelling, "type-spelling", Warning,
        "A type is misspelt, or called as another language calls it.", "| a | int |";
    TypeNotData, "type-not-data", Note,
        "A row describes an option of one client, not data; it is left out.", "| timeout | float | 请求超时时间";
    ChildOfScalar, "child-of-scalar", Warning,
        "A row is a child of a row whose type can have none; the parent is treated as an object.", "| a | string | (next line) | b {data-indent=1} |";
    SiblingOfChildren, "sibling-of-children", Warning,
        "An object without children is followed, one level too high, by what reads as its children.", "| info {data-indent=3} | object | (next line) | type {data-indent=3} | string |";
    DecodedLevel, "decoded-level", Note,
        "The decoded rows stand level with their string; they are treated as its content.", "| ciphertext {data-indent=2} | (divider) | data {data-indent=2} |";
    DecodedImplied, "decoded-implied", Note,
        "Rows below an encoded or encrypted string lack the divider above them; they are treated as its content.", "| meta | string {data-encoded=by-json_encode} | (next line) | a {data-indent=1} |";
    DecodedList, "decoded-list", Note,
        "The only row below an encoded string may stand for the items of a bare list, and no sample tells.", "| pics | string {data-encoded=by-json_encode} | (divider) | media_id {data-indent=1} |";
    DividerStray, "divider-stray", Note,
        "A divider that follows no string and parts no alternatives.", "| a | integer | (next line) | {colspan=3 .im-table-line}";
    PathParameterUnknown, "path-parameter-unknown", Warning,
        "A row is spelled like no parameter of the path, and a parameter of the path has no row.", "| use_id | where the path has {user_id}";
    PathParameterMissing, "path-parameter-missing", Warning,
        "A parameter of the path has no row; it is treated as a required string.", "openapi/v3/a/{id}.md without a row `id`";
    PathParameterOptional, "path-parameter-optional", Note,
        "A parameter of the path is not marked required; a path has no optional parts.", "| stock_id | string |";
    PartUnknown, "part-unknown", Warning,
        "A row stands on the top level of a request, and is neither a part nor a parameter of the path; it is treated as the part that it resembles, or left out.", "| jsn | object |";
    PartNotObject, "part-not-object", Warning,
        "`json`, `query`, `xml`, `body` or `headers` is not typed `object`; it is treated as one.", "| json | string |";
    BodyTwice, "body-twice", Error,
        "A request has more than one of `json`, `xml` and `body`.", "| json | object | … | xml | object |";
    HostUnknown, "host-unknown", Warning,
        "`base_uri` names no `https://` address in its description; the default host is used.", "| base_uri | string | 接入点";
    ResponseUnknown, "response-unknown", Error,
        "A row for the whole response says neither empty, nor file, nor redirect, or has fields beside it.", "| 见下文 {align=center colspan=3}";
    EnumEmpty, "enum-empty", Warning,
        "A description calls for a list of values and names none.", "| a | string | 类型<br/>枚举值之一";
    EnumTwice, "enum-twice", Note,
        "An enum lists a value twice.", "`A` \\| `A` 枚举值之一";
    EnumType, "enum-type", Note,
        "A listed value is not of the row's type; the list is left out.", "| a | integer | `A` \\| `B` 枚举值之一";
    DefaultType, "default-type", Warning,
        "A default is not of the row's type; it is left out.", "| a | integer | 默认为`x`";
    EnumUnquoted, "enum-unquoted", Warning,
        "A value in a list has no backticks, or only one; it is treated as a value, or as text if its line could be prose.", "A \\| `B` 枚举值之一";
    EventTypeMissing, "event-type-missing", Note,
        "A v3 notification has no row `event_type` that lists a value; the page's file name stands for it.", "| event_type {data-indent=1} | string | 通知的类型";
    SampleUnread, "sample-unread", Note,
        "A sample uses variables or calls that cannot be evaluated; it makes no example.", "->post(['json' => $body])";
    SampleSyntax, "sample-syntax", Warning,
        "A sample does not parse.", "->post([ 'json' => [ )";
    SampleUrl, "sample-url", Warning,
        "A sample calls another URL than the page's.", "chain('v3/other')->post(…)";
    SampleMethod, "sample-verb", Warning,
        "A sample calls another verb than the heading's.", "chain('v3/…')->get(…) below {#post}";
    SampleKeyUnknown, "sample-key-unknown", Warning,
        "A sample has a key that the table lacks.", "'mch_id' => '…' without a row `mch_id`";
    SampleKeyMissing, "sample-key-missing", Warning,
        "A sample lacks a key that the table marks required.", "no 'mchid' where the row says {data-required}";
    SampleType, "sample-type", Warning,
        "A value in a sample has another type than the row.", "'total' => '1.5' for an integer";
    SampleEnum, "sample-enum", Warning,
        "A value in a sample is not on the row's list.", "'type' => 'C' where the list is `A` \\| `B`";
    GlossaryNameMissing, "glossary-name-missing", Warning,
        "Neither the row of a field nor the glossary describes it. Each name is reported once.", "| a | string | without a row `a` in glossary.md";
    GlossaryValueMissing, "glossary-value-missing", Warning,
        "Neither the row of a field nor the glossary explains a value. Each is reported once per field.", "`A` \\| `B` 枚举值之一 without a row `A` in glossary.md";
    GlossaryNotFilled, "glossary-not-filled", Warning,
        "The glossary describes a field or a value, and the row has no description. `cargo xtask words` fills it.", "| a | string | with a row `a` in glossary.md";
    GlossaryDiffers, "glossary-differs", Note,
        "A row describes a field or a value in other words than the glossary. A page may do so for the fields that `own:` in its front matter names.", "| a | string | 乙 / B, and `| a | 甲 | A` in glossary.md";
    GlossaryUnused, "glossary-unused", Warning,
        "No row of a page matches an entry of the glossary.", "| old_name | 旧名 | Old name";
    GlossaryTwice, "glossary-twice", Warning,
        "The glossary has two rows of one name or value; the first counts.", "| a | 甲 | A | (next line) | a | 乙 | B";
    GlossaryRow, "glossary-row", Warning,
        "A row of the glossary has not the three cells name, Chinese and English; it is left out.", "| a | 甲 |";
    ChineseMissing, "chinese-missing", Note,
        "A row of a reference that has a glossary is described only in English.", "| mchid | string | Merchant ID";
    ModuleClash, "module-clash", Error,
        "Two pages lead to one Rust module; `module:` in a page's front matter names another.", "webhook/v3/A.B.md and webhook/v3/A_B.md";
    IdClash, "id-clash", Error,
        "Two operations have one operationId.", "openapi/v3/a-b.md and openapi/v3/a_b.md";
    PageCase, "page-case", Error,
        "The paths of two pages, or folders of them, differ only by case.",
        why "On file systems that ignore case they are one file, so that one of the two pages is lost.", "openapi/v3/pay/Query.md and openapi/v3/pay/query.md";
    RowLost, "row-lost", Error,
        "A row came to be neither a field nor part of another finding: a fault of the compiler, please report it.", "(none known)";
    ParameterTwice, "parameter-twice", Note,
        "A parameter of the path is in the query or the body as well.", why "The value is sent twice, and callers have to set it twice.", "openapi/v3/a/{id}.md with | query | object | (next line) | id {data-indent=1} | string |";
    NameTypo, "name-typo", Note,
        "Two fields of one object have the same letters, or differ by one letter inside a long word.", why "Callers may set the one that WeChat Pay ignores.", "| out_trade_no | string | (next line) | out_trade__no | string |";
    ModesMixed, "modes-mixed", Warning,
        "A request requires an id of a merchant and the same id of a service provider, `mchid` and `sp_mchid`.", why "A merchant has no ids of a provider, so neither can make the call.", "| mchid {data-required} | string | (next line) | sp_mchid {data-required} | string |";
    UrlOther, "url-other", Note,
        "The description of an operation, or the label of a sample, names another URL and not the page's.", why "It may have been copied from the page of the other operation.", "description: POST /v3/a/c on the page openapi/v3/a/b.md";
    SuccessorSelf, "successor-self", Warning,
        "A deprecated operation links its own page as the one that replaces it.", why "Callers get no hint what to call instead.", "::: danger {.im-redesigned} (next line) [/v3/a/b](/openapi/v3/a/b) on the page openapi/v3/a/b.md";
    LinkTwice, "link-twice", Warning,
        "An operation links an official page twice; scheme, final slash and fragment make no difference. The first link counts.", "参阅 [官方文档](https://a.example/b) [官方文档](http://a.example/b/)";
    EnumTypo, "enum-typo", Note,
        "A listed value looks like a misspelling: it has the same letters as another one, differs from it by one letter inside a long word, or mixes cases in a word where all others are in upper case.", why "A value that is misspelt is never received, and is rejected when it is sent.", "`REFUND_BALANCE` \\| `REFUND_REchARGE` 枚举值之一";
    SignatureUnstated, "signature-unstated", Note,
        "The row of a file says neither `{data-unsigned}`, that the response has no signature, nor `{data-signed}`, that it has one.", why "The client rejects a file without a signature unless the page says that it has none.", "| 文件流 {align=center colspan=3}";
}
