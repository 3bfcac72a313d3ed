//! 小票机打印 · `POST /v3/pay-devices/printers/{device_id}/print-orders`
//!
//! Generated from docs/openapi/v3/pay-devices/printers/{device_id}/print-orders.md by `cargo xtask regen`; do not edit.

/// Has a receipt printer of the partner print an order from a template.
///
/// 让服务商的小票打印机按模板打印一张订单小票。
///
/// `POST /v3/pay-devices/printers/{device_id}/print-orders`
///
/// 小票机打印 / Print an order on a printer · feature `v3-pay-devices` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay_devices::printers::by_device_id::print_orders::post;
///
/// let request = post("JXPRN26061800021")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "小票机打印")]
#[doc(alias = "/v3/pay-devices/printers/{device_id}/print-orders")]
#[doc(alias = "post_v3_pay_devices_printers_device_id_print_orders")]
#[doc(alias = "票机打印")]
#[doc(alias = "机打印")]
#[doc(alias = "打印")]
#[doc(alias = "Print an order on a printer")]
#[doc(alias = "order on a printer")]
#[doc(alias = "printer")]
pub fn post(device_id: impl Into<String>) -> post::Request {
    post::Request::new([device_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 小票机打印. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 打印单号 / Print order number
        pub fn print_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("print_order_no", value.into()))
        }

        /// 模板ID / Template ID
        pub fn template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("template_id", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 模板变量列表 / Variables filled into the template
        pub fn variable_list(self, values: impl IntoIterator<Item = VariableList>) -> Self {
            Self(self.0.body("variable_list", list::<VariableList>(values)))
        }

        /// 表格变量列表 / Table variables
        pub fn table_list(self, values: impl IntoIterator<Item = TableList>) -> Self {
            Self(self.0.body("table_list", list::<TableList>(values)))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_devices_printers_device_id_print_orders",
                Method::Post,
                "/v3/pay-devices/printers/{device_id}/print-orders",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 模板变量列表 / Variables filled into the template
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct VariableList(ObjectBuilder);

    impl VariableList {
        /// 键名（Key字段） / Key name of the entry
        pub fn key(self, value: impl Into<String>) -> Self {
            Self(self.0.set("key", value.into()))
        }

        /// 字段值 / Value of the field
        pub fn value(self, value: impl Into<String>) -> Self {
            Self(self.0.set("value", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(VariableList);

    /// 表格变量列表 / Table variables
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TableList(ObjectBuilder);

    impl TableList {
        /// 键名（Key字段） / Key name of the entry
        pub fn key(self, value: impl Into<String>) -> Self {
            Self(self.0.set("key", value.into()))
        }

        /// 变量值行列表 / Rows of values printed in the table
        pub fn row_list(self, values: impl IntoIterator<Item = RowList>) -> Self {
            Self(self.0.set("row_list", list::<RowList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TableList);

    /// 变量值行列表 / Rows of values printed in the table
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RowList(ObjectBuilder);

    impl RowList {
        /// 打印行的值列表 / Values of the printed row
        pub fn cell_list(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("cell_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RowList);
}
