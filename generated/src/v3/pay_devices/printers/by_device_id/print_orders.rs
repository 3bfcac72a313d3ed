//! 小票机打印 · `POST /v3/pay-devices/printers/{device_id}/print-orders`
//!
//! Generated from docs/openapi/v3/pay-devices/printers/{device_id}/print-orders.md by `cargo xtask regen`; do not edit.

/// 小票机打印
///
/// `POST /v3/pay-devices/printers/{device_id}/print-orders`
///
/// 小票机打印 · feature `v3-pay-devices`
///
/// ```
/// use wechatpay_api::v3::pay_devices::printers::by_device_id::print_orders::post;
///
/// let request = post("DI20260618641")
///     .print_order_no("PON20260618655")
///     .template_id("TI20260618277")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .variable_list([
///         post::VariableList::default().key("K20260618616").value("示例V378"),
///     ])
///     .table_list([
///         post::TableList::default()
///             .key("K20260618616")
///             .row_list([post::RowList::default().cell_list(["示例CL132"])]),
///     ]);
/// ```
#[doc(alias = "小票机打印")]
#[doc(alias = "/v3/pay-devices/printers/{device_id}/print-orders")]
#[doc(alias = "post_v3_pay_devices_printers_device_id_print_orders")]
pub fn post(device_id: impl Into<String>) -> post::Request {
    post::Request::new([device_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 小票机打印; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        print_order_no: Option<String>,
        template_id: Option<String>,
        notify_url: Option<String>,
        variable_list: Vec<VariableList>,
        table_list: Vec<TableList>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `print_order_no`
        pub fn print_order_no(mut self, value: impl Into<String>) -> Self {
            self.print_order_no = Some(value.into());
            self
        }

        /// `template_id`
        pub fn template_id(mut self, value: impl Into<String>) -> Self {
            self.template_id = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `variable_list`
        pub fn variable_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<VariableList>>,
        ) -> Self {
            self.variable_list = list(values);
            self
        }

        /// `table_list`
        pub fn table_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<TableList>>,
        ) -> Self {
            self.table_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_devices_printers_device_id_print_orders",
                Verb::Post,
                "/v3/pay-devices/printers/{device_id}/print-orders",
            )
            .body(Body::Json)
            .answer(Answer::Empty);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("print_order_no", &self.print_order_no)
                .body("template_id", &self.template_id)
                .body("notify_url", &self.notify_url)
                .body("variable_list", &self.variable_list)
                .body("table_list", &self.table_list)
                .extra(&self.extra)
        }
    }

    /// VariableList
    #[derive(Clone, Debug, Default)]
    pub struct VariableList {
        key: Option<String>,
        value: Option<String>,
        extra: Extra,
    }

    impl VariableList {
        /// `key`
        pub fn key(mut self, value: impl Into<String>) -> Self {
            self.key = Some(value.into());
            self
        }

        /// `value`
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        VariableList,
        key = "key",
        value = "value",
    );

    /// TableList
    #[derive(Clone, Debug, Default)]
    pub struct TableList {
        key: Option<String>,
        row_list: Vec<RowList>,
        extra: Extra,
    }

    impl TableList {
        /// `key`
        pub fn key(mut self, value: impl Into<String>) -> Self {
            self.key = Some(value.into());
            self
        }

        /// `row_list`
        pub fn row_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<RowList>>,
        ) -> Self {
            self.row_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TableList,
        key = "key",
        row_list = "row_list",
    );

    /// RowList
    #[derive(Clone, Debug, Default)]
    pub struct RowList {
        cell_list: Vec<String>,
        extra: Extra,
    }

    impl RowList {
        /// `cell_list`
        pub fn cell_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.cell_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RowList,
        cell_list = "cell_list",
    );
}
