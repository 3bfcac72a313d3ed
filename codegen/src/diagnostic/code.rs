//! The table of codes: each kind of finding, with its severity, its meaning and an example.

use super::Severity::{self, Error, Note, Warning};

/// What is known about a code, independent of any page.
#[derive(Clone, Copy, Debug)]
pub struct Info {
    /// The stable name, in kebab case.
    pub name: &'static str,
    /// The severity.
    pub severity: Severity,
    /// Whether findings of this kind can have a fix. A finding has no fix if the compiler leaves
    /// something out, or if a person has to decide.
    pub fixable: bool,
    /// What it means, and what the compiler does about it.
    pub meaning: &'static str,
    /// Why it matters; empty if that is obvious.
    pub why: &'static str,
    /// A part of a page that causes it.
    pub example: &'static str,
}

macro_rules! codes {
    (@fixable) => { false };
    (@fixable fix) => { true };
    ($(
        $variant:ident, $name:literal, $severity:ident, $($fix:ident,)?
        $meaning:literal, $(why $why:literal,)? $example:literal;
    )*) => {
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
                        fixable: codes!(@fixable $($fix)?),
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
        "The block between the `---` lines at the top of a page is not closed, is not YAML, or has a list where \
         text is expected. The page is compiled without it.",
        why "The title and the description of the operation are in this block.",
        "---\n\
         title: [JSAPI下单\n\
         ---";
    NoOperation, "no-operation", Error,
        "A page has tables, but no heading whose anchor is an HTTP method.",
        why "Without a method, the page does not describe an operation, and its tables would be lost.",
        "# JSAPI下单 / Create a JSAPI order\n\n\
         | 请求参数 | 类型 {.type} | 描述 {.desc}";
    VerbTwice, "verb-twice", Error,
        "Two headings on a page start operations with the same method, or a notification's page has two \
         operations.",
        why "A URL has one operation for each method, and a notification has a page of its own.",
        "## 查询订单 / Query an order {#get}\n\n\
         ## 关闭订单 / Close an order {#get}";
    HeadingUnknown, "heading-unknown", Error,
        "The tables of an operation are below a heading whose anchor is not an HTTP method: the method is missing \
         or misspelt.",
        why "The tables would be read as tables of the operation above.",
        "## 关闭订单 / Close an order {#psot}\n\n\
         | 请求参数 | 类型 {.type} | 描述 {.desc}";
    PageMisplaced, "page-misplaced", Error,
        "A file below the docs folder has the heading of an operation or a table of fields, but is not a page: it is \
         not in a folder of the reference, or its name does not end with `.md`.",
        why "The file would not be compiled, and the document and the module of its operation would be removed.",
        "docs/v3/pay/transactions/jsapi.md";
    PageEmpty, "page-empty", Error,
        "A page has no text, or only front matter and comments.",
        why "The document and the module that were generated from it would be removed.",
        "---\n\
         title: 下载平台证书 / Download certificates\n\
         ---";
    MergeConflict, "merge-conflict", Error,
        "A line begins with a marker of a merge conflict. Nothing else is reported about the page.",
        why "One of the two sides would be lost.",
        "<<<<<<< HEAD\n\
         | mchid {data-required data-indent=1} | string | 商户号 / Merchant ID\n\
         =======";
    RequestTableMissing, "request-table-missing", Note,
        "An operation has no table `请求参数`. It is compiled without parameters.",
        why "The table may have been forgotten; only a person can tell.",
        "# 下载平台证书 / Download certificates {#get}\n\n\
         | 返回字典 | 类型 {.type} | 描述 {.desc}";
    ResponseTableMissing, "response-table-missing", Warning,
        "An operation has no table `返回字典`, or a notification has no table `应答规范`. It is compiled with an empty \
         response.",
        why "An empty response should have a row that says so. If there is no such row, the table may have been \
             forgotten.",
        "# 关闭订单 / Close an order {#post}\n\n\
         | 请求参数 | 类型 {.type} | 描述 {.desc}\n\
         | --- | --- | ---\n\
         | out_trade_no {data-required} | string | 商户订单号 / Merchant's order number";
    TableUnknown, "table-unknown", Warning, fix,
        "The first header cell of a field table is not a known table name, such as `请求参数`. The closest known name is \
         assumed. If none is close, or if the table is above the first operation, its rows are left out.",
        "| 请求參数 | 类型 {.type} | 描述 {.desc}";
    TableTwice, "table-twice", Warning, fix,
        "An operation has two tables of the same kind. The rows of the second table are added to the first table.",
        why "An operation has one table of each kind. The second table may belong to an operation whose heading is \
             missing.",
        "| 请求参数 | 类型 {.type} | 描述 {.desc}\n\
         | --- | --- | ---\n\
         | query {data-required} | object | 查询参数 / Query string\n\n\
         | 请求参数 | 类型 {.type} | 描述 {.desc}\n\
         | --- | --- | ---\n\
         | headers | object | 请求头 / Request headers";
    TablesRunTogether, "tables-run-together", Warning, fix,
        "The header of a table directly follows the rows of another table, because the blank line between them is \
         missing. The header is treated as the start of a new table.",
        why "Markdown shows both as one table.",
        "| total {data-indent=1} | integer | 总金额，单位：分 / Total, in fen\n\
         | 返回字典 | 类型 {.type} | 描述 {.desc}";
    RowStray, "row-stray", Warning, fix,
        "Markdown does not read a row as part of a table, because the row does not begin with `|`, or because a \
         blank line or a comment separates it from its table. It is treated as a row of the table above.",
        why "Readers of the page see a line of text instead of a row.",
        "| appid {data-required data-indent=1} | string | 公众号ID / AppID\n\n\
         | mchid {data-required data-indent=1} | string | 商户号 / Merchant ID";
    ContainerUnclosed, "container-unclosed", Warning, fix,
        "A `:::` container has no line that closes it. It is treated as closed where the next container begins or \
         the surrounding one ends, otherwise after its first paragraph and the code blocks that follow.",
        why "Readers of the page see everything below it inside the container.",
        "::: danger 已停用 / Deprecated {.im-deprecated}\n\
         不再对新商户开放 / Closed to new merchants\n\n\
         | 请求参数 | 类型 {.type} | 描述 {.desc}";
    FenceUnclosed, "fence-unclosed", Error,
        "A code block contains the header of a table of fields, so the line that closes the block is missing.",
        why "The table would be read as code, and its fields would be lost.",
        "```json\n\
         { \"out_trade_no\": \"TEA20260618103542007\" }\n\n\
         | 返回字典 | 类型 {.type} | 描述 {.desc}";
    CellSurplus, "cell-surplus", Warning, fix,
        "A row has more cells than the header of its table, because a pipe in the text has no backslash. The \
         surplus cells are treated as text of the last column.",
        why "Markdown drops the cells beyond the last column.",
        "| type {data-indent=1} | string | 账单类型 / Kind of bill<br/>`ALL` | `REFUND` 枚举值之一";
    HeaderMissing, "header-missing", Error,
        "Rows have no header above them.",
        why "The header says which table the rows belong to.",
        "| --- | --- | ---\n\
         | code_url {data-required} | string | 二维码链接 / Link for the QR code";
    RuleMissing, "rule-missing", Warning, fix,
        "The line of dashes below the header of a table is missing, or its number of cells differs from the header's. \
         The rows are treated as a table.",
        why "Readers of the page see lines of text instead of a table.",
        "| 返回字典 | 类型 {.type} | 描述 {.desc}\n\
         | code_url {data-required} | string | 二维码链接 / Link for the QR code";
    RowUnread, "row-unread", Error,
        "Markdown treats a row as text or code, because no blank line separates it from the HTML tag or the list \
         above it, because it is indented by four spaces, or because it is inside a paragraph.",
        why "The row would be lost.",
        "<details>\n\
         | 返回字典 | 类型 {.type} | 描述 {.desc}";
    NameMissing, "name-missing", Warning,
        "A row that is not a divider has no name, or its name is as long as a sentence. The row is left out.",
        "| {data-required data-indent=1} | string | 商户号 / Merchant ID";
    NameSpace, "name-space", Note,
        "A name contains a space or an invisible character. It is kept as written, because WeChat Pay may really \
         use this name.",
        why "WeChat Pay ignores a field whose name is wrong.",
        "| payer _currency {data-indent=1} | string | 用户支付币种 / Payer's currency";
    NameTwice, "name-twice", Warning, fix,
        "Two rows on the same level have the same name, without a divider between them. The second row is treated \
         as an alternative of the first. If the name is a part of the request, such as `json`, the fields of both rows \
         are used.",
        why "Either a row was copied by mistake, or the field can have two shapes, whose rows need a divider between \
         them.",
        "| detail {data-indent=1} | string | 优惠信息 / Discounts\n\
         | detail {data-indent=1} | object | 优惠信息 / Discounts";
    AttributesUnclosed, "attributes-unclosed", Warning, fix,
        "A cell contains the start of a block of attributes, but not its end. The block is treated as closed at the \
         end of the cell.",
        "| mchid {data-required data-indent=1 | string | 商户号 / Merchant ID";
    AttributeUnknown, "attribute-unknown", Warning, fix,
        "An attribute is not listed in `docs/README.md`. It is treated as the attribute with a similar name. If no \
         name is similar, the attribute is ignored.",
        why "If a misspelt `data-encrypted` were ignored, a secret could be sent unencrypted.",
        "| mchid {data-requird data-indent=1} | string | 商户号 / Merchant ID";
    AttributeMisplaced, "attribute-misplaced", Note, fix,
        "An attribute of the name is not in the name's cell, or an attribute of the type is not in the type's cell. \
         It is accepted anyway.",
        why "People look for an attribute where all other rows have it.",
        "| query | object {data-required} | 查询参数 / Query string";
    AttributeValue, "attribute-value", Warning, fix,
        "An attribute has an invalid value. It is treated as a similar valid value. If no valid value is similar, the \
         attribute is ignored.",
        "| name {data-indent=1} | string {data-encrypted=by-rsa-pubkeys} | 姓名 / Full name";
    IndentJump, "indent-jump", Warning, fix,
        "A row is indented by more than one level below the row above. The row, and the rows after it on the same \
         level, are treated as children of the row above.",
        why "Either the indent is wrong, or the row of the parent is missing.",
        "| amount {data-indent=1} | object | 订单金额 / Amount\n\
         | total {data-indent=3} | integer | 总金额，单位：分 / Total, in fen";
    IndentMissing, "indent-missing", Warning, fix,
        "A row on the top level of a request has no attributes, and is neither a part of the request nor a \
         parameter of the path. It is treated as if it had the indent that the rows around it suggest.",
        "| total {data-indent=2} | integer | 总金额，单位：分 / Total, in fen\n\
         | currency | string | 货币类型 / Currency";
    TypeMissing, "type-missing", Warning, fix,
        "A row has no type. It is treated as `object` if there are fields below it, otherwise as `string`.",
        "| mchid {data-required data-indent=1} | | 商户号 / Merchant ID";
    TypeUnknown, "type-unknown", Error,
        "A type is neither listed in `docs/README.md` nor similar to a listed type.",
        "| total {data-indent=1} | money | 总金额 / Total";
    TypeSpelling, "type-spelling", Warning, fix,
        "A type is misspelt, or has a name from another language, such as `int64`. It is treated as the type that \
         was probably meant.",
        "| total {data-indent=1} | int64 | 总金额，单位：分 / Total, in fen";
    TypeNotData, "type-not-data", Note,
        "A row describes an option of a client library, or a fixed segment of the URL, instead of data. It is left \
         out.",
        "| timeout | integer | 请求超时时间 / Time limit of the request";
    ChildOfScalar, "child-of-scalar", Warning, fix,
        "There are fields below a row whose type cannot have any. The row is treated as an object.",
        why "Either the type or the indent of the rows below is wrong.",
        "| amount {data-indent=1} | integer | 订单金额 / Amount\n\
         | total {data-indent=2} | integer | 总金额，单位：分 / Total, in fen";
    SiblingOfChildren, "sibling-of-children", Warning, fix,
        "An object has no fields, but the next row on the same level has fields, although its type cannot have any. \
         That row and its fields are treated as the fields of the object.",
        "| qr_recharge_info {data-indent=3} | object | 扫码充值信息 / Recharge by QR code\n\
         | employee_type {data-indent=3} | string | 员工类型 / Kind of employee\n\
         | openid {data-indent=4} | string | 用户标识 / User's OpenID";
    DecodedLevel, "decoded-level", Note, fix,
        "The rows below a divider are the content of an encrypted or encoded string, but they are in the wrong \
         place: they are not one level deeper than the string, or a plain string is between the encrypted string \
         and these rows. They are treated as the content anyway.",
        "| ciphertext {data-required data-indent=2} | string {data-encrypted=by-aes-gcm} | 数据密文 / Encrypted data\n\
         | {colspan=3 .im-table-line}\n\
         | mchid {data-required data-indent=2} | string | 商户号 / Merchant ID";
    DecodedImplied, "decoded-implied", Note, fix,
        "The rows for the content of an encrypted or encoded string follow the string without a divider. They are \
         treated as the content anyway.",
        "| scene_info {data-indent=1} | string {data-encoded=by-json_encode} | 场景信息 / Scene\n\
         | id {data-indent=2} | string | 门店编号 / Number of the shop";
    DecodedList, "decoded-list", Note,
        "The content of an encoded string has a single row, which has no fields, and there is no sample. The content \
         is compiled as an object with that field, but it may be a list of such values.",
        why "A sample would show whether it is an object or a list. The name `[]` would show that it is a list.",
        "| pics {data-indent=1} | string {data-encoded=by-json_encode} | 图片 / Pictures\n\
         | {colspan=3 .im-table-line}\n\
         | media_id {data-indent=2} | string | 媒体文件标识 / Id of the file";
    DividerStray, "divider-stray", Note,
        "A divider neither precedes the content of a string nor separates alternatives. It is ignored.",
        why "The row above may have the wrong type, or the rows below the wrong indent.",
        "| total {data-indent=1} | integer | 总金额，单位：分 / Total, in fen\n\
         | {colspan=3 .im-table-line}\n\
         | currency {data-indent=1} | string | 货币类型 / Currency";
    PathParameterUnknown, "path-parameter-unknown", Warning, fix,
        "The name of a top-level row is not in the path, and a parameter of the path has no row. The row is treated \
         as the row of the parameter with a similar name, or of the only parameter that has no row.",
        "openapi/v3/users/{user_id}.md\n\n\
         | use_id {data-required} | string | 用户ID / User's id";
    PathParameterMissing, "path-parameter-missing", Warning, fix,
        "Parameters of the path have no row. They are treated as required strings.",
        why "They have no description, and their type may be wrong.",
        "openapi/v3/orders/{order_id}.md\n\n\
         | 请求参数 | 类型 {.type} | 描述 {.desc}\n\
         | --- | --- | ---\n\
         | query {data-required} | object | 查询参数 / Query string";
    PathParameterOptional, "path-parameter-optional", Note, fix,
        "A parameter of the path is not marked as required. It is treated as required.",
        why "A URL cannot be built without it.",
        "openapi/v3/stocks/{stock_id}.md\n\n\
         | stock_id | string | 批次号 / Batch number";
    PartUnknown, "part-unknown", Warning, fix,
        "A top-level row of a request is neither a part of the request nor a parameter of the path. It is treated as \
         the part with a similar name. If no name is similar, the row is left out, with the rows below it. Two other \
         kinds of rows are also left out: rows that describe a whole response but are not in the table of the \
         response, and unknown parts of a reply.",
        "| jsn {data-required} | object | JSON请求体 / JSON body\n\
         | mchid {data-required data-indent=1} | string | 商户号 / Merchant ID";
    PartNotObject, "part-not-object", Warning, fix,
        "The row of a part that contains fields, such as `json` or `query`, has a type other than `object`. It is \
         treated as `object`.",
        "| json {data-required} | string | JSON请求体 / JSON body";
    BodyTwice, "body-twice", Error,
        "A request has more than one of the parts `json`, `xml` and `body`.",
        why "A request can have only one body.",
        "| json {data-required} | object | JSON请求体 / JSON body\n\
         | xml {data-required} | object | XML请求体 / XML body";
    HostUnknown, "host-unknown", Warning,
        "The description of `base_uri` has no address that begins with `https://`. The row is ignored, and the \
         usual host is used.",
        "| base_uri {data-required} | string | 接入域名 / Host";
    ResponseUnknown, "response-unknown", Error,
        "A row describes a whole response, but does not say whether the response is empty, a file or a redirect; or \
         the table has fields in addition to such a row.",
        "| 见下文 {align=center colspan=3}";
    EnumEmpty, "enum-empty", Warning,
        "A description announces a list of values, but contains no values. The field is compiled without a list.",
        "| type {data-indent=1} | string | 账单类型 / Kind of bill<br/>枚举值之一";
    EnumTwice, "enum-twice", Note, fix,
        "A list has the same value twice. It is treated as if the value were listed once.",
        why "One of the two may be a misspelling of another value.",
        "| state | string | 状态 / State<br/>`OPEN` \\| `SHUT` \\| `OPEN` 枚举值之一";
    EnumType, "enum-type", Note,
        "A list has a value that does not fit the row's type. The list is left out.",
        why "The type or the list is wrong.",
        "| state {data-indent=1} | integer | 状态 / State<br/>`OPEN` \\| `SHUT` 枚举值之一";
    DefaultType, "default-type", Warning,
        "A default does not fit the row's type, or the type cannot have a default. The default is left out.",
        why "The type or the default is wrong.",
        "| limit {data-indent=1} | integer | 每页条数 / Items per page<br/>默认为`all`";
    EnumUnquoted, "enum-unquoted", Warning, fix,
        "A value in a list has no backticks, or only one. It is treated as a value of the list or, if its line could \
         be a sentence, as text.",
        "| type {data-indent=1} | string | 账单类型 / Kind of bill<br/>ALL \\| `REFUND` 枚举值之一";
    EventTypeMissing, "event-type-missing", Note,
        "A v3 notification has no row `event_type` that lists a value. Programs recognize the notification by the \
         file name of its page instead.",
        why "WeChat Pay sends the type of a notification in this field.",
        "| body | object | 通知的JSON / Notification, in JSON\n\
         | event_type {data-indent=1} | string | 通知类型 / Kind of notification";
    SampleUnread, "sample-unread", Note,
        "The sample of an operation uses variables or calls whose values are unknown. The operation has no example.",
        "```php\n\
         $instance->chain('v3/refund/domestic/refunds')->post(['json' => $refund]);\n\
         ```";
    SampleSyntax, "sample-syntax", Warning,
        "A sample is not valid PHP or JSON. It is not used as an example.",
        "```json\n\
         { \"out_trade_no\": \"TEA20260618103542007\", }\n\
         ```";
    SampleUrl, "sample-url", Warning,
        "A sample calls a URL that differs from the page's.",
        why "The sample may have been copied from another page.",
        "openapi/v3/pay/transactions/jsapi.md\n\n\
         ```php\n\
         $instance->chain('v3/pay/transactions/app')->post(['json' => […]]);\n\
         ```";
    SampleMethod, "sample-verb", Warning,
        "A sample uses an HTTP method that differs from the heading's.",
        "# 申请退款 / Create a refund {#post}\n\n\
         ```php\n\
         $instance->chain('v3/refund/domestic/refunds')->get(['json' => […]]);\n\
         ```";
    SampleKeyUnknown, "sample-key-unknown", Warning,
        "A sample has a key for which the table has no row. The key is kept in the example.",
        why "Either the key is misspelt, or the table lacks a row.",
        "| json {data-required} | object | JSON请求体 / JSON body\n\
         | mchid {data-required data-indent=1} | string | 商户号 / Merchant ID\n\n\
         ```json\n\
         { \"json\": { \"mchid\": \"1684907235\", \"mch_id\": \"1684907235\" } }\n\
         ```";
    SampleKeyMissing, "sample-key-missing", Warning,
        "A sample lacks a key that the table marks as required. The sample is not used as an example.",
        why "Either the sample is wrong, or the field is not required.",
        "| json {data-required} | object | JSON请求体 / JSON body\n\
         | mchid {data-required data-indent=1} | string | 商户号 / Merchant ID\n\n\
         ```json\n\
         { \"json\": {} }\n\
         ```";
    SampleType, "sample-type", Warning,
        "The type of a value in a sample differs from its row's type. The sample is not used as an example.",
        why "Either the sample or the row's type is wrong.",
        "| total {data-required data-indent=1} | integer | 总金额，单位：分 / Total, in fen\n\n\
         ```json\n\
         { \"json\": { \"total\": \"1.5\" } }\n\
         ```";
    SampleEnum, "sample-enum", Warning,
        "A sample has a value that its row does not list. If the row's list is complete, the sample is not used as \
         an example.",
        why "Either the sample is wrong, or the list lacks the value.",
        "| type {data-indent=1} | string | 账单类型 / Kind of bill<br/>`ALL` \\| `REFUND` 枚举值之一\n\n\
         ```json\n\
         { \"json\": { \"type\": \"SUCCESS\" } }\n\
         ```";
    SampleChoice, "sample-choice", Warning,
        "A sample has no field of a `data-one-of` or `data-any-of` group, or it has several fields of a \
         `data-one-of` group, although it may have only one. The sample is not used as an example.",
        why "People copy samples, and WeChat Pay would refuse a request like this one.",
        "| json {data-required} | object | JSON请求体 / JSON body\n\
         | transaction_id {data-indent=1} | string {data-one-of=order} | 微信支付订单号 / Transaction ID\n\
         | out_trade_no {data-indent=1} | string {data-one-of=order} | 商户订单号 / Merchant's order number\n\n\
         ```json\n\
         { \"json\": {} }\n\
         ```";
    ProvenanceInvalid, "provenance-invalid", Error,
        "A line of `docs/provenance.toml` cannot be read, or names an operation that no page describes.",
        why "The line would have no effect, and the operation would be treated as unconfirmed.",
        "[official-page]\n\
         \"POST /v3/pay/transactions/jsap\" = \"https://pay.weixin.qq.com/doc/v3/merchant/4012791856\"";
    ProductsInvalid, "products-invalid", Error,
        "`docs/products.toml` cannot be read, or its families do not match those of the pages.",
        why "A family without a product is hard to find, because its name is only a part of a URL.",
        "[[family]]\n\
         id = \"v3-pay\"\n\
         product = \"基础支付 / Payments\"";
    SamplesInvalid, "samples-invalid", Error,
        "`docs/samples.toml` cannot be read.",
        why "The samples that the compiler generates would have no values.",
        "[fields]\n\
         openid = oK3fT6vWq9xLmZ2bYc8RdHs1NpUe";
    GlossaryNameMissing, "glossary-name-missing", Warning,
        "Neither the row of a field nor the glossary describes it. Each name is reported once.",
        why "The documentation of the crate would show only the name.",
        "| goods_tag {data-indent=1} | string |";
    GlossaryValueMissing, "glossary-value-missing", Warning,
        "Neither the row of a field nor the glossary explains one of the field's values. Each value of a field is \
         reported once.",
        "| state {data-indent=1} | string | 状态 / State<br/>`OPEN` \\| `SHUT` 枚举值之一";
    GlossaryNotFilled, "glossary-not-filled", Warning,
        "The glossary describes a field or a value, but the row on the page has no description. Run \
         `cargo xtask words` to fill it in.",
        "| mchid {data-required data-indent=1} | string |";
    GlossaryDiffers, "glossary-differs", Note,
        "The description of a field or a value differs from the one in the glossary. If that is intended, list the \
         field under `own:` in the front matter.",
        why "The same field should have the same description on every page.",
        "| mchid | string | 收款方商户号 / Merchant ID of the payee";
    GlossaryUnused, "glossary-unused", Warning,
        "An entry of the glossary matches no row of any page.",
        why "The field or the value has probably been removed or renamed.",
        "| old_mchid | 旧商户号 | Former merchant ID";
    GlossaryTwice, "glossary-twice", Warning,
        "The glossary has two rows for one name or value. The second is ignored.",
        "| mchid | 商户号 | Merchant ID\n\
         | mchid | 直连商户号 | Merchant's ID";
    GlossaryRow, "glossary-row", Warning,
        "A row of the glossary does not have three cells, for name, Chinese and English. It is left out.",
        "| mchid | 商户号 |";
    ChineseMissing, "chinese-missing", Note,
        "The description of a row is only in English. This is reported only if the docs have a glossary.",
        why "The documentation is in both languages.",
        "| mchid {data-required data-indent=1} | string | Merchant ID";
    ModuleClash, "module-clash", Error,
        "Two pages would become the same Rust module. Write `module:` with another name in the front matter of one \
         of them.",
        "webhook/v3/REFUND.SUCCESS.md\n\
         webhook/v3/REFUND_SUCCESS.md";
    IdClash, "id-clash", Error,
        "Two operations would have the same `operationId`, because their URLs differ only in characters that an \
         identifier cannot contain.",
        "openapi/v3/pay-orders.md\n\
         openapi/v3/pay_orders.md";
    PageCase, "page-case", Error,
        "The paths of two pages, or of their folders, differ only by case.",
        why "On a file system that ignores case, both paths name the same file, so one of the pages is lost.",
        "openapi/v3/pay/Query.md\n\
         openapi/v3/pay/query.md";
    RowLost, "row-lost", Error,
        "A row did not become a field, and no diagnostic names it. This is a bug in the compiler: please report the \
         page.",
        why "A field that disappears silently is worse than an error.",
        "(none known)";
    ParameterTwice, "parameter-twice", Note,
        "A parameter of the path is in the query or the body as well.",
        why "The value is sent twice, and callers have to set it twice.",
        "openapi/v3/pay/transactions/id/{transaction_id}.md\n\n\
         | transaction_id {data-required} | string | 微信支付订单号 / WeChat Pay order number\n\
         | query | object | 查询参数 / Query string\n\
         | transaction_id {data-indent=1} | string | 微信支付订单号 / WeChat Pay order number";
    NameTypo, "name-typo", Note,
        "The names of two fields of an object have the same letters, or differ by one letter inside a long word.",
        why "Callers may set the field that WeChat Pay ignores.",
        "| out_trade_no {data-indent=1} | string | 商户订单号 / Merchant's order number\n\
         | out_trade__no {data-indent=1} | string | 商户订单号 / Merchant's order number";
    ModesMixed, "modes-mixed", Warning,
        "A request requires both an id of a merchant and the corresponding id of a service provider.",
        why "A call has either the ids of a merchant or those of a service provider, so nobody could make this call.",
        "| mchid {data-required data-indent=1} | string | 商户号 / Merchant ID\n\
         | sp_mchid {data-required data-indent=1} | string | 服务商商户号 / Merchant ID of the service provider";
    UrlOther, "url-other", Note,
        "The description of an operation, or the label of one of its samples, names the URL of another \
         operation, but not this operation's URL.",
        why "The text may have been copied from the page of the other operation.",
        "openapi/v3/pay/transactions/jsapi.md\n\n\
         ---\n\
         description: 请求 /v3/pay/transactions/app 下单 / Creates an order by /v3/pay/transactions/app\n\
         ---";
    SuccessorSelf, "successor-self", Warning,
        "A deprecated operation links to its own page as its replacement.",
        why "Callers do not learn what to call instead.",
        "openapi/v3/refunds.md\n\n\
         ::: danger 已升级 / Replaced {.im-redesigned}\n\
         [/v3/refunds](/openapi/v3/refunds)\n\
         :::";
    LinkTwice, "link-twice", Warning, fix,
        "An operation links to the same official page twice. Links that differ only in scheme, final slash or fragment count \
         as the same. The first link is used.",
        "参阅 [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791898) \
         [官方文档](http://pay.weixin.qq.com/doc/v3/merchant/4012791898/)";
    EnumTypo, "enum-typo", Note,
        "A value in a list looks misspelt: it has the same letters as another value, differs from another value by \
         one letter inside a long word, or mixes cases where all other values are in upper case.",
        why "A misspelt value is never received, and is rejected when it is sent.",
        "| state | string | 状态 / State<br/>`REFUND_BALANCE` \\| `REFUND_REchARGE` 枚举值之一";
    SignatureUnstated, "signature-unstated", Note,
        "A response is a file, but its row says neither `{data-unsigned}` nor `{data-signed}`. The response is treated \
         as signed.",
        why "The client rejects a file without a signature, unless the page says that the file is not signed.",
        "| 文件流 {align=center colspan=3}";
}
